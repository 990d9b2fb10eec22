/** What hands do with papers: each runs one command, says what was done and offers the way back where there is one. */
import type { IsoDate, NumberNote, PaperId, RegisterKey } from '../../../shared/domain/index.ts';
import type { ChangeResult } from '../../../shared/ipc/contract.ts';
import type { DuePaper, NumberStart } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';

type Done =
  | 'draft'
  | 'remake'
  | 'discard'
  | 'number'
  | 'sign'
  | 'issue'
  | 'revoke'
  | 'cancel'
  | 'first'
  | 'note'
  | 'unnote';

/** Official acts stand: nothing is offered to take them back. */
const FINAL: readonly Done[] = ['issue', 'revoke'];

async function tell(what: Done, running: Promise<ChangeResult>): Promise<void> {
  const result = await running;
  if (result.entry === null) return;
  const count = formatNumber(Number(result.entry.summary.count ?? 0));
  notify({
    message: t(`papers.done.${what}`, { count }),
    ...(FINAL.includes(what) ? {} : { undo: undoOf(result) }),
  });
}

export const paperCommands = {
  draft: (papers: readonly DuePaper[] | null): Promise<void> =>
    tell('draft', call('paper.draft', { papers: papers === null ? null : [...papers] })),
  remake: (ids: readonly PaperId[]): Promise<void> =>
    tell('remake', call('paper.remake', { paperIds: [...ids] })),
  discard: (ids: readonly PaperId[]): Promise<void> =>
    tell('discard', call('paper.discard', { paperIds: [...ids] })),
  number: (ids: readonly PaperId[], date: IsoDate, starts: readonly NumberStart[]): Promise<void> =>
    tell('number', call('paper.number', { paperIds: [...ids], date, starts: [...starts] })),
  sign: (ids: readonly PaperId[], on: IsoDate): Promise<void> =>
    tell('sign', call('paper.sign', { paperIds: [...ids], on })),
  issue: (ids: readonly PaperId[], on: IsoDate): Promise<void> =>
    tell('issue', call('paper.issue', { paperIds: [...ids], on })),
  /** `issued`: whether the papers had gone out. */
  revoke: (ids: readonly PaperId[], reason: string, issued: boolean): Promise<void> =>
    tell(issued ? 'revoke' : 'cancel', call('paper.revoke', { paperIds: [...ids], reason })),
  first: (key: RegisterKey, firstNumber: number): Promise<void> =>
    tell('first', call('register.first', { ...key, firstNumber })),
  note: (note: Pick<NumberNote, 'registerId' | 'from' | 'to' | 'kind' | 'note'>): Promise<void> =>
    tell('note', call('register.note', note)),
  unnote: (registerId: number, from: number): Promise<void> =>
    tell('unnote', call('register.unnote', { registerId, from })),
};
