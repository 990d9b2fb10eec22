/** How a long list sorts by the columns it shows, worked out before somebody asks for it. */
import type { GridApi } from 'ag-grid-community';
import { useEffect } from 'react';
import { takeWhenIdle } from '../../state/idle-steps.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import type { LineOrder } from './line-order.ts';
import type { PersonLine } from './people-rows.ts';

/** To sort more people than these is felt. */
const MANY_PEOPLE = 20_000;

/** In idle moments, and again once changes of the plan rest. */
export function useSortedAhead(
  api: GridApi<PersonLine> | null,
  everybody: readonly PersonLine[],
  orders: ReadonlyMap<string, LineOrder>,
): void {
  const revision = useSettledRevision();
  useEffect(() => {
    if (api === null || everybody.length < MANY_PEOPLE || revision < 0) return undefined;
    return takeWhenIdle(
      (function* () {
        for (const column of api.getAllDisplayedColumns()) {
          const order = orders.get(column.getColId());
          if (order !== undefined) yield* order.steps(everybody);
        }
      })(),
    );
  }, [api, everybody, orders, revision]);
}
