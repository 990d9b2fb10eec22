/** Vacant seats by unit and by title: for the window and for the command line. */
import type { PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import { isVacancy, mattersWhenVacant, type Post, type Requirement } from '../domain/post.ts';
import type { VacancyReport } from '../domain/workspace.ts';

/** A plan as far as its vacancies can be told. */
export interface SeatsOfPlan {
  /** In the order of the plan. */
  readonly units: Iterable<{ readonly code: UnitCode; readonly fullName: string }>;
  /** Seats in the order of their bodies and titles. */
  seatsOfUnit(unit: UnitCode): readonly PostId[];
  /** A seat nobody sits on; undefined where somebody does. */
  emptySeat(id: PostId): Post | undefined;
  titleName(code: TitleCode): string | undefined;
}

const REQUIREMENT_ORDER: Record<Requirement, number> = { key: 0, required: 1, optional: 2 };

/** Vacant seats within the norm, units and titles that lack most first; a free seat beyond the norm is no vacancy. */
export function vacanciesOf(plan: SeatsOfPlan): VacancyReport {
  const byTitle = new Map<string, VacancyReport['byTitle'][number]>();
  const byUnit: VacancyReport['byUnit'] = [];
  let total = 0;
  let required = 0;
  for (const unit of plan.units) {
    const vacant = vacantSeats(plan, unit.code);
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
    for (const post of vacant) countTitle(byTitle, post, plan.titleName(post.titleCode) ?? post.title);
  }
  return { total, required, byTitle: [...byTitle.values()].sort(mostFirst), byUnit: byUnit.sort(mostFirst) };
}

/** Vacancies of a unit: key ones first, then in the order of the list. */
export function vacantSeats(plan: Omit<SeatsOfPlan, 'units'>, unit: UnitCode): Post[] {
  const vacant: Post[] = [];
  for (const id of plan.seatsOfUnit(unit)) {
    const post = plan.emptySeat(id);
    if (post !== undefined && isVacancy(post)) vacant.push(post);
  }
  return vacant.sort((a, b) => REQUIREMENT_ORDER[a.requirement] - REQUIREMENT_ORDER[b.requirement]);
}

interface Counted {
  vacant: number;
  required: number;
}

function mostFirst(a: Counted, b: Counted): number {
  return b.required - a.required || b.vacant - a.vacant;
}

function countTitle(byTitle: Map<string, VacancyReport['byTitle'][number]>, post: Post, title: string): void {
  const entry = byTitle.get(post.titleCode) ?? { titleCode: post.titleCode, title, vacant: 0, required: 0 };
  entry.vacant += 1;
  if (mattersWhenVacant(post)) entry.required += 1;
  byTitle.set(post.titleCode, entry);
}
