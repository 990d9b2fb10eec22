/** People: who moved and who left in the period, who retires, who is left over; standards owed, studies that do not fit. */
import type { IsoDate } from '../domain/dates.ts';
import type { Finding } from '../domain/finding.ts';
import type { UnitCode } from '../domain/ids.ts';
import type { SurplusEntry, SurplusStep } from '../domain/outlook.ts';
import type { Person } from '../domain/person.ts';
import { LEAVING_KINDS } from '../domain/plan.ts';
import type { FigureRow } from '../domain/report.ts';
import { type Waiver, waiverState } from '../domain/waiver.ts';
import { retirementsInSteps } from '../outlook/retirements.ts';
import { surplusInSteps, surplusPath } from '../outlook/surplus.ts';
import { excessPeriod } from '../rules/excess-path.ts';
import { addMonths } from '../rules/month-arithmetic.ts';
import type { PlanView } from '../rules/plan-view.ts';
import { seatsIn } from '../rules/unit-seats.ts';
import { figure, PERIODS, type Period, RETIRING_WITHIN } from './keys.ts';
import type { Tally } from './tally.ts';

/** Whether somebody or something of this unit is in the scope; null is nobody's. */
export type InScope = (unitCode: UnitCode | null) => boolean;

/** Placements and departures that take effect in the month up to `day`, and since the year began. */
export function* countMoves(
  tally: Tally,
  view: PlanView,
  units: readonly UnitCode[],
  inScope: InScope,
  day: IsoDate,
): Generator<undefined, void> {
  const periodsOf = (on: IsoDate): readonly Period[] =>
    on > day ? [] : PERIODS.filter((period) => on >= firstDay(period, day));
  for (const unitCode of units) {
    yield;
    for (const { post, holder } of seatsIn(view, unitCode)) {
      if (holder === null) continue;
      const { form, since } = holder.placement;
      if (form === 'keep') continue;
      for (const period of periodsOf(since ?? view.plan.startDate)) {
        const row = { unitCode, postId: post.id, personId: holder.person.id };
        tally.add(figure.moved(period, form), row);
        tally.add(figure.moved(period, 'all'), row);
      }
    }
  }
  for (const { personId, kind, date } of view.dispositions.values()) {
    yield;
    const person = view.people.get(personId);
    if (person === undefined || date === null || !LEAVING_KINDS.has(kind)) continue;
    const row = placeOf(view, person);
    if (!inScope(row.unitCode ?? null)) continue;
    for (const period of periodsOf(date)) {
      tally.add(figure.left(period, kind), row);
      tally.add(figure.left(period, 'all'), row);
    }
  }
}

function firstDay(period: Period, day: IsoDate): IsoDate {
  return period === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** Where somebody sits first, else where they work now. */
function placeOf(view: PlanView, { id, currentUnitCode }: Person): Partial<FigureRow> {
  const [postId] = view.postsOfPerson(id);
  const unitCode = postId === undefined ? currentUnitCode : (view.posts.get(postId)?.unitCode ?? null);
  return { personId: id, unitCode, postId: postId ?? null };
}

/** Who serves on `day` and retires within so many months of it, by age or on a day that was set. */
export function* countRetirements(
  tally: Tally,
  view: PlanView,
  inScope: InScope,
  day: IsoDate,
): Generator<undefined, void> {
  const last = addMonths(day, Math.max(...RETIRING_WITHIN));
  const { entries } = yield* retirementsInSteps(view, { from: day.slice(0, 7), to: last.slice(0, 7) });
  const bounds = RETIRING_WITHIN.map((within) => [within, addMonths(day, within)] as const);
  for (const { personId, lastDay, unitCode, postIds, requirement } of entries) {
    if (lastDay < day || !inScope(unitCode)) continue;
    const row = { personId, unitCode, postId: postIds[0] ?? null };
    for (const [within, bound] of bounds) {
      if (lastDay >= bound) continue;
      tally.add(figure.retiring(within), row);
      if (requirement === 'key') tally.add(figure.retiringKey(within), row);
    }
  }
}

/** People without a post, as the screen of the surplus has them, and their way to the deadline. */
export function* countSurplus(
  tally: Tally,
  view: PlanView,
  inScope: InScope,
): Generator<undefined, SurplusStep[]> {
  const board = yield* surplusInSteps(view);
  const entries: SurplusEntry[] = board.entries.filter(({ unitCode }) => inScope(unitCode));
  for (const { personId, unitCode, state, kind } of entries) {
    if (state === 'seated') continue;
    const row = { personId, unitCode };
    tally.add(figure.surplus('all'), row);
    tally.add(figure.surplus(state), row);
    if (kind !== null) tally.add(figure.surplusBy(kind), row);
  }
  for (const person of view.people.values()) {
    yield;
    const row = placeOf(view, person);
    if (person.inScope && inScope(row.unitCode ?? null)) tally.add(figure.people('scope'), row);
  }
  return surplusPath(entries, excessPeriod(view));
}

/** A waiver, and whether what it covers is found now. */
export type CoveredWaiver = Waiver & { readonly needed: boolean };

/** Standards owed on `day`, all of them and by rule; answers the rules. */
export function countOwedStandards(
  tally: Tally,
  waivers: Iterable<CoveredWaiver>,
  inScope: InScope,
  day: IsoDate,
): string[] {
  const rules = new Set<string>();
  for (const waiver of waivers) {
    const { unitCode = null, postId = null, personId = null } = waiver.subject;
    if (waiver.kind !== 'owed' || !inScope(unitCode)) continue;
    const state = waiverState(waiver, waiver.needed, day);
    if (state !== 'owed' && state !== 'studying' && state !== 'overdue') continue;
    const counted = state === 'overdue' ? 'overdue' : 'owed';
    rules.add(waiver.rule);
    tally.add(figure.owed(counted), { unitCode, postId, personId });
    tally.add(figure.owedBy(waiver.rule, counted), { unitCode, postId, personId });
  }
  return [...rules].sort();
}

/** People whose studies do not train for their post (QUAL-FIELD-MISMATCH), each once; let stand or not. */
export function countMismatches(tally: Tally, findings: Iterable<Finding>, inScope: InScope): void {
  const seen = { all: new Set<string>(), waived: new Set<string>() };
  for (const { rule, subject, waived } of findings) {
    const { personId, postId = null, unitCode = null } = subject;
    if (rule !== 'QUAL-FIELD-MISMATCH' || personId === undefined || !inScope(unitCode)) continue;
    for (const which of waived === null ? (['all'] as const) : (['all', 'waived'] as const)) {
      if (seen[which].has(personId)) continue;
      seen[which].add(personId);
      tally.add(figure.mismatch(which), { unitCode, postId, personId });
    }
  }
}
