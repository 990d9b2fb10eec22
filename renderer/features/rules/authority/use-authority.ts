/** The table of authority as the file has it, read again after every change of it. */
import { useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type { ResultOf } from '../../../../shared/ipc/contract.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

export type Table = ResultOf<'authority.table'>;
export type Entry = Table['rows'][number];

export function useAuthority(): { table: Table | null; failure: AppErrorShape | null } {
  const revision = usePlanStore((state) => state.revision);
  const [table, setTable] = useState<Table | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  useEffect(() => {
    // The plan's revision grows with every change, that of a text the table rests on among them.
    let stale = revision < 0;
    call('authority.table', {}).then(
      (fresh) => {
        if (stale) return;
        setTable(fresh);
        setFailure(null);
      },
      (error: unknown) => {
        if (!stale) setFailure(shapeOf(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [revision]);
  return { table, failure };
}
