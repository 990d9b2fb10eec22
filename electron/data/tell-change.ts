/** How a change is told to windows: as a difference, or, where it is as large as the plan itself, to load anew. */
import type { ChangeResult, EventName, EventPayload, PlanDelta } from '../../shared/ipc/contract.ts';

export type Broadcast = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Tells all windows of a change; what did not change anything is not told. */
export function tellChange<R extends ChangeResult>(result: R, broadcast: Broadcast): R {
  if (result.entry !== null) tellDelta(result.delta, broadcast);
  return result;
}

/** Tells all windows of a difference. */
export function tellDelta(delta: PlanDelta, broadcast: Broadcast): void {
  if (delta.reload) broadcast('plan.replaced', {});
  else broadcast('plan.changed', delta);
}
