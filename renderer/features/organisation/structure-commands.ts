/** What hands do to the organisation of a unit: each runs one command, says what was done and offers the way back. */
import type { BodyId, ConcurrencyMode, TitleCode, UnitCode } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt, notify } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { t } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { BodyLine, TitleLine } from './structure-lines.ts';

/** A change of bodies is told to the window as a new plan; one of seats comes with the answer. */
async function run(message: string, change: () => ReturnType<typeof call<'seat.norm'>>): Promise<void> {
  const result = await change();
  if (!result.delta.reload) usePlanStore.getState().applyDelta(result.delta);
  if (result.entry !== null) notify({ message, undo: undoOf(result) });
}

export function setNorm(bodyId: BodyId, titleCode: TitleCode, name: string, norm: number): void {
  attempt(() =>
    run(t('organisation.done.norm', { title: name, norm: formatNumber(norm) }), () =>
      call('seat.norm', { bodyId, titleCode, norm }),
    ),
  );
}

/** Holds all vacant seats of a title back, or releases those that are. */
export function setFrozen(line: TitleLine, frozen: boolean): void {
  const postIds = [...(frozen ? line.vacant : line.frozen)];
  if (postIds.length === 0) return;
  const words = { title: line.name, count: formatNumber(postIds.length) };
  attempt(() =>
    run(t(frozen ? 'organisation.done.freeze' : 'organisation.done.unfreeze', words), () =>
      call('seat.freeze', { postIds, frozen }),
    ),
  );
}

export function addBody(unitCode: UnitCode, kind: string, name: string): void {
  attempt(() =>
    run(t('organisation.done.addBody', { body: name }), () => call('body.add', { unitCode, kind })),
  );
}

export function removeBody({ id, name }: BodyLine): void {
  attempt(() =>
    run(t('organisation.done.removeBody', { body: name }), () => call('body.remove', { bodyId: id })),
  );
}

/** Says how two titles go together; null puts the catalogue's word back. */
export function setConcurrency(
  { a, b }: { a: TitleCode; b: TitleCode },
  names: { a: string; b: string },
  mode: ConcurrencyMode | null,
): void {
  const words = mode === null ? t('organisation.pair.reset') : t(`domain.concurrency.${mode}`);
  attempt(() =>
    run(t('organisation.pair.done', { ...names, mode: words }), () =>
      call('concurrency.set', { a, b, mode }),
    ),
  );
}
