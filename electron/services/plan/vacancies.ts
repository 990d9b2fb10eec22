/** Posts without a person: total, by title and by unit, the required ones first. */
import type { Post } from '../../../shared/domain/post.ts';
import type { VacancyReport } from '../../../shared/domain/workspace.ts';
import { type SeatsOfPlan, vacanciesOf, vacantSeats } from '../../../shared/overview/vacancies.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';

export function vacancyReport(state: PlanState): VacancyReport {
  return vacanciesOf({ ...seatsOf(state), units: state.units.values() });
}

/** Vacancies of a unit: key ones first, then in the order of the list. */
export function vacantPosts(state: PlanState, unitCode: Post['unitCode']): Post[] {
  return vacantSeats(seatsOf(state), unitCode);
}

function seatsOf(state: PlanState): Omit<SeatsOfPlan, 'units'> {
  return {
    seatsOfUnit: (unit) => state.postsOfUnit(unit),
    emptySeat: (id) => (state.placementOn(id) === undefined ? state.posts.get(id) : undefined),
    titleName: (code) => state.titles.get(code)?.name,
  };
}
