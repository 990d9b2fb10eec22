/** Remaining service of a person on a post, as the age rules compare it. */
import type { Fact, MissingField } from '../domain/finding.ts';
import type { Retirement } from '../domain/person.ts';
import { NO_FACT } from './comparison.ts';
import { monthsLeft } from './month-arithmetic.ts';
import type { Placed, PlanView } from './plan-view.ts';

/** The retirement as a fact, with the months left from the day the placement takes effect. */
export function retirementFact(view: PlanView, placed: Placed, retirement: Retirement | null): Fact {
  if (retirement === null) return NO_FACT;
  return {
    kind: 'retirement',
    month: retirement.month,
    age: retirement.age,
    reference: placed.start,
    monthsLeft: monthsLeft(placed.start, retirement.month, countsAttainmentMonth(view)),
  };
}

/** One setting for all rules that count months, kept with the rule that judges by them. */
export function countsAttainmentMonth(view: PlanView): boolean {
  return view.ruleset.parameters['AGE-FULL-TERM']?.countAttainmentMonth?.value === true;
}

/** What is missing to know when the person retires. */
export function lacksForRetirement(placed: Placed): MissingField[] {
  if (placed.military || placed.retirement !== null) return [];
  const missing: MissingField[] = [];
  if (placed.person.birth.value === null) missing.push('birth');
  if (placed.person.sex === null) missing.push('sex');
  return missing;
}
