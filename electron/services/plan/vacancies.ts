/** Posts without a person: total, by title and by unit, the required ones first. */
import { isVacancy, mattersWhenVacant, type Post } from '../../../shared/domain/post.ts';
import type { VacancyReport } from '../../../shared/domain/workspace.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';

const REQUIREMENT_ORDER = { key: 0, required: 1, optional: 2 } as const;

/** Vacant seats within the norm; a free seat beyond the norm is no vacancy. */
export function vacancyReport(state: PlanState): VacancyReport {
  const byTitle = new Map<string, VacancyReport['byTitle'][number]>();
  const byUnit: VacancyReport['byUnit'] = [];
  let total = 0;
  let required = 0;
  for (const unit of state.units.values()) {
    const vacant = vacantPosts(state, unit.code);
    if (vacant.length === 0) continue;
    const needed = vacant.filter(mattersWhenVacant).length;
    total += vacant.length;
    required += needed;
    byUnit.push({
      unitCode: unit.code,
      unitName: unit.fullName,
      vacant: vacant.length,
      required: needed,
      posts: vacant.map((p) => ({ postId: p.id, title: p.title, requirement: p.requirement })),
    });
    for (const post of vacant)
      countTitle(byTitle, post, state.titles.get(post.titleCode)?.name ?? post.title);
  }
  return {
    total,
    required,
    byTitle: [...byTitle.values()].sort((a, b) => b.required - a.required || b.vacant - a.vacant),
    byUnit: byUnit.sort((a, b) => b.required - a.required || b.vacant - a.vacant),
  };
}

/** Vacancies of a unit: key ones first, then in the order of the list. */
export function vacantPosts(state: PlanState, unitCode: Post['unitCode']): Post[] {
  return state
    .postsOfUnit(unitCode)
    .flatMap((id) => state.posts.get(id) ?? [])
    .filter((post) => state.placementOn(post.id) === undefined && isVacancy(post))
    .sort((a, b) => REQUIREMENT_ORDER[a.requirement] - REQUIREMENT_ORDER[b.requirement]);
}

function countTitle(byTitle: Map<string, VacancyReport['byTitle'][number]>, post: Post, title: string): void {
  const entry = byTitle.get(post.titleCode) ?? { titleCode: post.titleCode, title, vacant: 0, required: 0 };
  entry.vacant += 1;
  if (mattersWhenVacant(post)) entry.required += 1;
  byTitle.set(post.titleCode, entry);
}
