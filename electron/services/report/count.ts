/** Counts a report of the plan in use, with the rows behind each figure; in steps, as a whole country takes seconds. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FigureRow, ReportScope } from '../../../shared/domain/report.ts';
import { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import { corpsRows } from '../../../shared/report/corps-rows.ts';
import { type CountedReport, countReport, type ReportSource } from '../../../shared/report/figures.ts';
import { ruleName } from '../../../shared/rules/rule-words.ts';
import { rosterInSteps } from '../roster/roster-in-steps.ts';
import { rosterViewOf } from '../roster/roster-view.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';

/** Throws AppError `unit-not-found`. */
export function* reportInSteps(session: Session, scope: ReportScope): Generator<undefined, CountedReport> {
  for (const code of scope.unitCodes) {
    if (!session.state.units.has(code)) throw new AppError('unit-not-found', { unit: code });
  }
  return yield* countReport(yield* sourceOf(session), scope);
}

/** What one figure of a report counts. Throws AppError `unit-not-found`. */
export function* reportRowsInSteps(
  session: Session,
  scope: ReportScope,
  figure: string,
): Generator<undefined, readonly FigureRow[]> {
  const ofCorps = yield* corpsRows(yield* sourceOf(session), scope, figure);
  return ofCorps ?? (yield* reportInSteps(session, scope)).tally.rowsOf(figure);
}

function* sourceOf(session: Session): Generator<undefined, ReportSource> {
  const { state, findings } = session;
  const { t } = wordsIn('vi');
  return {
    view: state,
    findings: findings.all(),
    waivers: [...state.waivers.values()].map((waiver) => ({
      ...waiver,
      needed: findings.isCovered(waiver.findingId),
    })),
    roster: yield* rosterInSteps(state),
    rosterView: rosterViewOf(session),
    ruleName: (rule) => {
      const id = AnyRuleId.safeParse(rule);
      if (!id.success) return rule;
      return ruleName(t, id.data, (own) => session.settings.ownRules.find((one) => one.id === own));
    },
  };
}
