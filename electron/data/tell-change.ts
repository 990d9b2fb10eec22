/** How a change is told to windows: as a difference, or, where it is as large as the plan itself, to load anew. */
import type { ChangeResult, EventName, EventPayload } from '../../shared/ipc/contract.ts';

/** People and seats beyond which loading the plan once is less than sending the difference to every window. */
const MOST_ROWS_TOLD = 5000;

type Broadcast = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Tells all windows of a change; answers what its caller gets, without the rows where windows load anew. */
export function tellChange<R extends ChangeResult>(result: R, broadcast: Broadcast): R {
  const { entry, delta } = result;
  if (entry === null) return result;
  if (delta.people.length + delta.removedPeople.length + delta.rows.length <= MOST_ROWS_TOLD) {
    broadcast('plan.changed', delta);
    return result;
  }
  broadcast('plan.replaced', {});
  return {
    ...result,
    delta: {
      ...delta,
      rows: [],
      removedPosts: [],
      people: [],
      removedPeople: [],
      units: [],
      findingsAdded: [],
      findingsRemoved: [],
    },
  };
}
