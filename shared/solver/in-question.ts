/** Who comes into question for a seat at all, before any rule is asked: what an officer would not so much as consider. */
import type { Person } from '../domain/person.ts';
import type { Post, Title } from '../domain/post.ts';
import { oncePer } from '../rules/once-per.ts';
import type { PlanView } from '../rules/plan-view.ts';
import {
  levelOfPlanning,
  levelOfPresentTitle,
  levelOfTitle,
  nextLowerLevel,
} from '../rules/present-title.ts';
import { fold } from '../text/fold.ts';

const WOMENS_UNION = /\bhoi (lien hiep )?phu nu\b/;
const VETERANS = /\bcuu chien binh\b/;

const folded = oncePer((post: Post) => fold(post.title));
const plannedLevel = oncePer((person: Person) => levelOfPlanning(person.planning) ?? 0);

/**
 * Nobody is proposed to lead more than one step above the present title, unless planned for it (quy hoạch) or proposed
 * by the list; only women for the Women's Union; nobody for the veterans' association, as lists do not say who is one.
 */
export function comesIntoQuestion(view: PlanView, post: Post, person: Person): boolean {
  const title = view.titles.get(post.titleCode);
  if (title === undefined) return false;
  if (person.proposedTitleCode === post.titleCode) return true;
  if (WOMENS_UNION.test(folded(post)) && person.sex !== 'female') return false;
  return !VETERANS.test(folded(post)) && isWithinAStep(title, person);
}

function isWithinAStep(title: Title, person: Person): boolean {
  if (!title.leadership) return true;
  const level = levelOfTitle(title);
  return levelOfPresentTitle(person) >= (nextLowerLevel(level) ?? 0) || plannedLevel(person) >= level;
}
