/** The figures of a report: counted by the same functions as the screens and lists, each with the rows behind it. */
import type { Finding } from '../domain/finding.ts';
import type { UnitCode } from '../domain/ids.ts';
import type { ReportFigures, ReportScope } from '../domain/report.ts';
import { compositionInSteps, WHOLE_CORPS } from '../overview/composition.ts';
import { specialityGaps, trainedPeople } from '../overview/speciality-gaps.ts';
import type { PlanView } from '../rules/plan-view.ts';
import type { RosterRow, RosterView } from '../rules/roster-view.ts';
import { figure } from './keys.ts';
import {
  type CoveredWaiver,
  countMismatches,
  countMoves,
  countOwedStandards,
  countRetirements,
  countSurplus,
  type InScope,
} from './people-figures.ts';
import { countPayroll, countPlaced, countSeats, keyVacanciesOf, titlesOf } from './seat-figures.ts';
import { Tally } from './tally.ts';

/** The plan as it stands, and what was made of it. */
export interface ReportSource {
  readonly view: PlanView;
  readonly findings: readonly Finding[];
  readonly waivers: readonly CoveredWaiver[];
  readonly roster: readonly RosterRow[];
  readonly rosterView: RosterView;
  /** What a rule is called. */
  ruleName(rule: string): string;
}

export interface CountedReport {
  readonly figures: ReportFigures;
  readonly tally: Tally;
}

/**
 * Counts a report, in steps. Seats and people are those of the plan as it stands today; what has a date of its own (moves,
 * departures, retirements, deadlines) goes by the day of the report.
 */
export function* countReport(
  source: ReportSource,
  { day, unitCodes }: ReportScope,
): Generator<undefined, CountedReport> {
  const { view } = source;
  const tally = new Tally();
  const chosen = new Set<UnitCode>(unitCodes);
  const isWhole = chosen.size === 0;
  const units = [...view.units.keys()].filter((code) => isWhole || chosen.has(code));
  const inScope: InScope = (code) => isWhole || (code !== null && chosen.has(code));
  yield* countSeats(tally, view, units, day);
  yield* countPlaced(tally, view, units);
  yield* countPayroll(tally, view, units);
  yield* countMoves(tally, view, units, inScope, day);
  yield* countRetirements(tally, view, inScope, day);
  yield* countSpecialities(tally, source, inScope);
  yield;
  countMismatches(tally, source.findings, inScope);
  const standards = countOwedStandards(tally, source.waivers, inScope, day);
  const path = yield* countSurplus(tally, view, inScope);
  const corps = yield* compositionInSteps(source.roster, source.rosterView, { ...WHOLE_CORPS, unitCodes });
  const figures: ReportFigures = {
    day,
    countedOn: view.today,
    unitCodes: [...unitCodes].sort(),
    planName: view.plan.name,
    planStart: view.plan.startDate,
    units: units.length,
    counts: tally.counts,
    titles: titlesOf(view, units),
    standards: standards.map((rule) => ({ rule, name: source.ruleName(rule) })),
    keyVacancies: keyVacanciesOf(view, units),
    path,
    corps: {
      before: corps.before,
      after: corps.after,
      parts: corps.parts.map(({ facet, lines }) => ({
        facet,
        lines: lines.map(({ values, ...sides }) => ({ values: [...values], ...sides })),
      })),
    },
  };
  return { figures, tally };
}

/** Units that lack a speciality, and who in the whole province is trained for it. */
function* countSpecialities(
  tally: Tally,
  { findings, roster, rosterView }: ReportSource,
  inScope: InScope,
): Generator<undefined, void> {
  const own = findings.filter(({ subject }) => inScope(subject.unitCode ?? null));
  const gaps = specialityGaps(own, [], rosterView);
  for (const { code, units } of gaps) {
    for (const { unitCode } of units) tally.add(figure.gap(code), { unitCode });
  }
  const lacking = new Set(gaps.map(({ code }) => code));
  if (lacking.size === 0) return;
  for (const row of roster) {
    yield;
    const { id, currentUnitCode } = row.person;
    const [postId = null] = row.postIds;
    const unitCode = postId === null ? currentUnitCode : (rosterView.unitOfPost(postId) ?? null);
    for (const { code, as } of trainedPeople(lacking, [row], rosterView)) {
      for (const which of as) tally.add(figure.trained(code, which), { personId: id, postId, unitCode });
    }
  }
}
