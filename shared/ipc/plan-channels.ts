/** Channels about the plans of a workspace, answered by the data process. */
import { z } from 'zod';
import {
  IsoDate,
  PersonId,
  PlanComparison,
  PlanContent,
  PlanFigures,
  PlanId,
  PlanRecord,
  TakeOver,
} from '../domain/index.ts';
import { ChangeResult, Nothing } from './shapes.ts';

const OnePlan = z.object({ planId: PlanId });
const SomePeople = OnePlan.extend({ personIds: z.array(PersonId).min(1) });
const Facts = z.object({ name: z.string(), startDate: IsoDate, termEnd: IsoDate });

export const planChannels = {
  /** All plans, oldest first. */
  'plan.list': { args: Nothing, result: z.array(PlanRecord) },
  /** How a plan stands; one that is not in use is checked for it, which takes a while. */
  'plan.figures': { args: OnePlan, result: PlanFigures },
  /** Makes a plan from the plan `from` and goes over to it. */
  'plan.create': {
    args: Facts.extend({ from: PlanId, content: PlanContent, workId: z.string() }),
    result: ChangeResult,
  },
  'plan.edit': { args: Facts.extend({ planId: PlanId }), result: ChangeResult },
  /** Puts a plan away, or takes it back out. */
  'plan.archive': { args: OnePlan.extend({ archived: z.boolean() }), result: ChangeResult },
  /** Removes a plan that was put away. */
  'plan.remove': { args: OnePlan, result: ChangeResult },
  'plan.use': { args: OnePlan.extend({ workId: z.string() }), result: ChangeResult },
  /** The plan in use beside another one. */
  'plan.compare': { args: OnePlan, result: PlanComparison },
  /** What taking people over from another plan would do. */
  'plan.previewTakeOver': { args: SomePeople, result: TakeOver },
  /** People end as in another plan; whoever has to go along must be named, too. */
  'plan.takeOver': { args: SomePeople.extend({ withWaivers: z.boolean() }), result: ChangeResult },
} as const;
