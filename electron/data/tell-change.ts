/** How a change is told to windows: as a difference, or, where it is as large as the plan itself, to load anew. */
import type { ChangeResult, EventName, EventPayload } from '../../shared/ipc/contract.ts';

type Broadcast = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Tells all windows of a change; what did not change anything is not told. */
export function tellChange<R extends ChangeResult>(result: R, broadcast: Broadcast): R {
  if (result.entry === null) return result;
  if (result.delta.reload) broadcast('plan.replaced', {});
  else broadcast('plan.changed', result.delta);
  return result;
}
