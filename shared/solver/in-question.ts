/** Who comes into question for a seat at all, before any rule is asked: what an officer would not so much as consider. */
import type { Person } from '../domain/person.ts';
import type { Post, Title } from '../domain/post.ts';
import {
  levelOfPlanning,
  levelOfPresentTitle,
  levelOfTitle,
  NO_LEADERSHIP,
  nextLowerLevel,
} from '../rules/present-title.ts';
import { fold } from '../text/fold.ts';

const WOMENS_UNION = /\bhoi (lien hiep )?phu nu\b/;
const VETERANS = /\bcuu chien binh\b/;

/** Somebody without a seat, with what is read from words once. */
export interface Applicant {
  readonly person: Person;
  /** Of the present title. */
  readonly level: number;
  /** Of the titles the person is planned for (quy hoạch); none where nothing is written. */
  readonly planned: number;
}

export function applicantOf(person: Person): Applicant {
  return {
    person,
    level: levelOfPresentTitle(person),
    planned: levelOfPlanning(person.planning) ?? NO_LEADERSHIP,
  };
}

/**
 * Nobody is proposed to lead more than one step above the present title, unless planned for it (quy hoạch) or proposed
 * by the list; only women for the Women's Union; nobody for the veterans' association, as lists do not say who is one.
 * Answers a question to be put about everybody: the seat and its title are read once.
 */
export function comingIntoQuestion(post: Post, title: Title): (applicant: Applicant) => boolean {
  const name = fold(post.title);
  const womenOnly = WOMENS_UNION.test(name);
  const veterans = VETERANS.test(name);
  const level = levelOfTitle(title);
  const lower = nextLowerLevel(level) ?? NO_LEADERSHIP;
  return ({ person, level: present, planned }) => {
    if (person.proposedTitleCode === post.titleCode) return true;
    if (veterans || (womenOnly && person.sex !== 'female')) return false;
    return !title.leadership || present >= lower || planned >= level;
  };
}
