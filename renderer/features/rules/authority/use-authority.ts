/** The table of authority as the file has it, read again after every change of it. */
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { useAnswer } from '../../../components/use-answer.ts';

export type Table = ResultOf<'authority.table'>;
export type Entry = Table['rows'][number];

const askTable = () => call('authority.table', {});

export function useAuthority(): { table: Table | null; failure: AppErrorShape | null } {
  const { answer, failure } = useAnswer(askTable);
  return { table: answer, failure: failure === null ? null : shapeOf(failure) };
}
