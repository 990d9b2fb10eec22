/** What a plan in memory is made of: the rows of the workspace file and what ships. */
import type { IsoDate } from '../domain/dates.ts';
import type { Person } from '../domain/person.ts';
import type { PersonPair } from '../domain/person-pair.ts';
import type { Disposition, Placement, Plan } from '../domain/plan.ts';
import type { Body, Post, Title } from '../domain/post.ts';
import type { Speciality } from '../domain/speciality.ts';
import type { MergedFrom, Unit } from '../domain/unit.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Ruleset } from './ruleset.ts';

export interface PlanInput {
  plan: Plan;
  units: readonly Unit[];
  bodies: readonly Body[];
  posts: readonly Post[];
  people: readonly Person[];
  placements: readonly Placement[];
  dispositions: readonly Disposition[];
  titles: readonly Title[];
  origins: ReadonlyMap<string, readonly MergedFrom[]>;
  specialities: readonly Speciality[];
  ruleset: Ruleset;
  waivers: readonly Waiver[];
  /** People of the roster who were said to be two. */
  apart: readonly PersonPair[];
  /** The day the plan is looked at. */
  today: IsoDate;
}

/** How many things a plan in memory is made of, one by one. */
export function sizeOf({ people, dispositions, posts, placements }: PlanInput): number {
  return people.length + dispositions.length + posts.length + placements.length;
}
