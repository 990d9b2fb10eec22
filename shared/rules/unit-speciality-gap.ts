/**
 * DOMAIN.md §8: a commune without anybody trained for land, construction, finance, justice or IT in its government
 * bodies, and who in the province is trained for it and does other work: in the Party or the Front, or without a
 * post. Which specialities a commune wants is a practice, not a text. A unit whose government bodies are mostly empty
 * has vacancies, not gaps.
 */
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { type Speciality, SpecialityCode } from '../domain/speciality.ts';
import { cite } from './citations.ts';
import { makeFinding } from './make-finding.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import { defineRule } from './rule.ts';
import { trainsFor } from './specialities.ts';

const BASIS = cite('kl-183-tw-2025');

const Parameters = z.object({
  wanted: z.array(SpecialityCode).default(['land', 'construction', 'finance', 'justice', 'it']),
  /** From which share of filled seats in the government bodies, in per cent, a gap is told. */
  minFilledPercent: z.number().min(0).max(100).default(50),
  /** How many people are named at most. */
  named: z.number().int().nonnegative().default(3),
});

export const unitSpecialityGap = defineRule({
  id: 'UNIT-SPECIALITY-GAP',
  // Whom a finding names depends on everybody, so all units are asked at once.
  scope: 'province',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  check(view, _province, { values, source }) {
    const unused = new Map<SpecialityCode, Person[]>();
    const findings: Finding[] = [];
    for (const unitCode of view.units.keys()) {
      const there = specialitiesThere(view, unitCode, values.minFilledPercent);
      if (there === null) continue;
      for (const code of values.wanted) {
        if (there.has(code)) continue;
        const people = unused.get(code) ?? unusedPeople(view, code);
        unused.set(code, people);
        findings.push(
          makeFinding(
            'unit',
            `${unitCode}:${code}`,
            { unitCode },
            {
              rule: 'UNIT-SPECIALITY-GAP',
              severity: 'warn',
              wanted: { kind: 'speciality', code },
              found: {
                kind: 'speciality-unused',
                code,
                personIds: nearest(view, people, unitCode, values.named),
              },
              legalBasis: BASIS,
              confirmed: source('wanted')?.confirmed === true,
            },
          ),
        );
      }
    }
    return findings;
  },
});

/** Specialities somebody has: kept for a person as long as the catalogue stays the same. */
const codesOf = oncePer((catalogue: readonly Speciality[]) =>
  oncePer(
    (person: Person) =>
      new Set(
        catalogue
          .map(({ code }) => code)
          .filter((code) => person.fields.some((field) => trainsFor(catalogue, field, [code]))),
      ),
  ),
);

/** What people in the government bodies of a unit are trained for; null where too few are there, or nobody. */
function specialitiesThere(
  view: PlanView,
  unitCode: UnitCode,
  minFilledPercent: number,
): Set<SpecialityCode> | null {
  const there = new Set<SpecialityCode>();
  let filled = 0;
  let seats = 0;
  for (const postId of view.postsOfUnit(unitCode)) {
    if (!isGovernment(view, postId)) continue;
    seats++;
    const placement = view.placementOn(postId);
    const person = placement === undefined ? undefined : view.people.get(placement.personId);
    if (person === undefined) continue;
    filled++;
    for (const code of codesOf(view.specialities)(person)) there.add(code);
  }
  return filled > 0 && filled * 100 >= seats * minFilledPercent ? there : null;
}

function isGovernment(view: PlanView, postId: PostId): boolean {
  const post = view.posts.get(postId);
  return post !== undefined && view.bodies.get(post.bodyId)?.bloc === 'government';
}

/** In scope, trained for it, and neither in a government body nor leaving. */
function unusedPeople(view: PlanView, code: SpecialityCode): Person[] {
  const people: Person[] = [];
  for (const person of view.people.values()) {
    if (!person.inScope || !codesOf(view.specialities)(person).has(code)) continue;
    if (view.dispositions.has(person.id)) continue;
    if (view.postsOfPerson(person.id).some((id) => isGovernment(view, id))) continue;
    people.push(person);
  }
  return people.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Those who work in the unit first, then those without a post, then the others. */
function nearest(view: PlanView, people: readonly Person[], unitCode: UnitCode, named: number): PersonId[] {
  const byDistance: PersonId[][] = [[], [], []];
  for (const { id, currentUnitCode } of people) {
    const posts = view.postsOfPerson(id);
    const here =
      posts.length === 0
        ? currentUnitCode === unitCode
        : posts.some((post) => view.posts.get(post)?.unitCode === unitCode);
    byDistance[here ? 0 : posts.length === 0 ? 1 : 2]?.push(id);
  }
  return byDistance.flat().slice(0, named);
}
