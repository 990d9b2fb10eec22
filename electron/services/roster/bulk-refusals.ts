/** What a fact set for many people cannot be true of, held against the other facts of each. */
import type { Contradiction } from '../../../shared/domain/finding.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { BulkRefusal } from '../../../shared/domain/roster.ts';
import { readCitizenNumber } from '../../../shared/rules/citizen-number.ts';
import { dataImpossible } from '../../../shared/rules/data-impossible.ts';
import { earliestDay, latestDay } from '../../../shared/rules/partial-date.ts';
import { digestOf } from '../../../shared/rules/person-digest.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';

/** By the ages the office has set for DATA-IMPOSSIBLE; a date known to the month or year counts as the day that may be true. */
export function refusalsOf(state: PlanState, person: Person): readonly BulkRefusal[] {
  const refusals: BulkRefusal[] = [...contradictionsOf(state, person)];
  // Nobody holds a post before the age of work: judged as a recruitment on that day would be.
  const asRecruited = contradictionsOf(state, { ...person, recruited: person.positionSince });
  if (asRecruited.includes('recruited-under-age')) refusals.push('position-under-age');
  const since = earliestDay(person.positionSince);
  const until = latestDay(person.appointedUntil);
  if (since !== null && until !== null && until < since) refusals.push('term-before-position');
  const number = readCitizenNumber(person);
  if (number !== null && person.sex !== null && person.sex !== number.sex) refusals.push('sex-not-of-number');
  return refusals;
}

function contradictionsOf(state: PlanState, person: Person): readonly Contradiction[] {
  const listed = { person, posts: [], disposition: null, sharesMark: false, digest: digestOf(person) };
  return dataImpossible
    .check(state, listed)
    .flatMap(({ found }) => (found.kind === 'contradictions' ? found.items : []));
}
