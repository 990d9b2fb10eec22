/** `plans`, `plan-new`, `plan-use`: the plans of the workspace and which of them is in use. */
import { PlanContent } from '../../../shared/domain/plan-record.ts';
import { planFigures } from '../../services/plan/other-plan.ts';
import { createPlan, existingPlan, planList, switchPlan } from '../../services/plan/plans.ts';
import { answer, type Command, withSession } from '../context.ts';
import { planNamed } from '../lookup.ts';
import { table } from '../output.ts';
import { planView } from '../views.ts';
import { answerChange } from './changes.ts';

export const plans: Command = (context) =>
  withSession(context, async (session) => {
    const { t } = context.words;
    const views = await Promise.all(
      planList(session).map(async (plan) => planView(plan, await planFigures(session, plan.id))),
    );
    const columns = [
      'id',
      'plan',
      'state',
      'stage',
      'filled',
      'vacantRequired',
      'unplaced',
      'surplus',
      'block',
      'warn',
    ];
    const stateOf = ({ inUse, archived }: (typeof views)[number]): string => {
      if (inUse) return t('headless.plans.inUse');
      return archived ? t('headless.plans.archived') : '';
    };
    return answer(views, () =>
      table(
        columns.map((column) => t(`headless.column.${column}`)),
        views.map((view) => {
          const { filled, vacantRequired, unplaced, surplus, findings } = view.figures;
          const numbers = [filled, vacantRequired, unplaced, surplus, findings.block, findings.warn];
          return [view.id, view.name, stateOf(view), t(`review.stage.${view.stage}`), ...numbers];
        }),
        context.words,
      ),
    );
  });

/** The new plan keeps the dates of the one it is made from. */
export const planNew: Command = (context) =>
  withSession(context, (session) => {
    const source = context.optional('plan');
    const from = source === undefined ? session.state.plan.id : planNamed(session, source);
    const { startDate, termEnd } = existingPlan(session, from);
    const content = PlanContent.parse(context.optional('content') ?? 'copy');
    const name = context.value('name');
    return answerChange(context, session, (open) =>
      createPlan(open, { from, content, name, startDate, termEnd }),
    );
  });

export const planUse: Command = (context) =>
  withSession(context, (session) => {
    const planId = planNamed(session, context.value('plan'));
    return answerChange(context, session, (open) => switchPlan(open, planId));
  });
