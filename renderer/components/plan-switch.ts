/** What hands do to the plans of the file: each runs one command, says what was done and offers the way back. */
import type { PlanId, PlanRecord } from '../../shared/domain/index.ts';
import type { ArgsOf, ChangeResult } from '../../shared/ipc/contract.ts';
import { call } from '../app/api.ts';
import { planTitle } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { whenSlow } from '../state/work.ts';
import { undoOf } from './plan-undo.ts';
import { notify } from './toasts.tsx';

type Done = 'created' | 'used' | 'edited' | 'archived' | 'unarchived' | 'removed';

/** A plan that differs much is loaded anew by the window; one that differs little comes with the answer. */
async function run(done: Done, name: string, change: Promise<ChangeResult>): Promise<void> {
  const result = await change;
  if (!result.delta.reload) usePlanStore.getState().applyDelta(result.delta);
  if (result.entry !== null)
    notify({ message: t(`plans.done.${done}`, { plan: planTitle(t, name) }), undo: undoOf(result) });
}

type Plan = Pick<PlanRecord, 'id' | 'name'>;

/** Goes over to a plan; of a large file that takes a while, and may be stopped. */
export function switchPlan({ id, name }: Plan): Promise<void> {
  return run(
    'used',
    name,
    whenSlow('switch', (workId) => call('plan.use', { planId: id, workId })),
  );
}

export function makePlan(facts: ArgsOf<'plan.create'>): Promise<void> {
  return run('created', facts.name.trim(), call('plan.create', facts));
}

export function editPlan(planId: PlanId, facts: Omit<ArgsOf<'plan.edit'>, 'planId'>): Promise<void> {
  return run('edited', facts.name.trim(), call('plan.edit', { planId, ...facts }));
}

export function archivePlan({ id, name }: Plan, archived: boolean): Promise<void> {
  const done = archived ? 'archived' : 'unarchived';
  return run(done, name, call('plan.archive', { planId: id, archived }));
}

export function removePlan({ id, name }: Plan): Promise<void> {
  return run(
    'removed',
    name,
    whenSlow('change', () => call('plan.remove', { planId: id })),
  );
}
