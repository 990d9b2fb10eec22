/** How a change is told to windows: as a difference, or, where it is as large as the plan itself, to load anew. */
import type { ChangeResult, EventName, EventPayload, PlanDelta } from '../../shared/ipc/contract.ts';
import { planCounts } from '../services/plan/rows.ts';
import type { Session } from '../services/workspace/session.ts';

export type Broadcast = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** The change once its findings are there too: those of a change that touched everything in a large plan take a while. */
export async function checked<R extends ChangeResult>(session: Session, result: R): Promise<R> {
  if (session.checks.again === null) return result;
  await session.checks.again;
  const counts = planCounts(session.state, session.findings);
  return { ...result, delta: { ...result.delta, counts } };
}

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
