/**
 * DOMAIN.md §8: a commune without anybody trained for land, construction, finance, justice or IT in its government
 * bodies, and who in the province is trained for it and does other work: in the Party or the Front, or without a
 * post. Which specialities a commune wants is a practice, not a text. A unit whose government bodies are mostly empty
 * has vacancies, not gaps.
 */
import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { BodyId, PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { type Speciality, SpecialityCode } from '../domain/speciality.ts';
import { cite } from './citations.ts';
import { makeFinding } from './make-finding.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import { Percent } from './quantities.ts';
import { defineRule } from './rule.ts';
import { trainsFor } from './specialities.ts';

const BASIS = cite('kl-183-tw-2025');

const Parameters = z.object({
  wanted: z.array(SpecialityCode).default(['land', 'construction', 'finance', 'justice', 'it']),
  /** From which share of filled seats in the government bodies, in per cent, a gap is told. */
  minFilledPercent: Percent.default(50),
  /** How many people are named at most. */
  named: z.number().int().nonnegative().default(3),
});

export const unitSpecialityGap = defineRule({
  id: 'UNIT-SPECIALITY-GAP',
  // Whom a finding names depends on everybody, so all units are asked at once.
  scope: 'province',
  shownScope: 'unit',
  severity: 'warn',
  legalBasis: BASIS,
  parameters: Parameters,
  check(view, _province, { values, source }) {
    const unused = unusedPeople(view, values.wanted);
    const findings: Finding[] = [];
    for (const [unitCode, bodies] of governmentBodies(view)) {
      const there = specialitiesIn(view, bodies, values.minFilledPercent);
      if (there === null) continue;
      for (const code of values.wanted) {
        if (there.has(code)) continue;
        const personIds = nearest(unused.get(code), unitCode, values.named);
        findings.push(
          makeFinding(
            'unit',
            `${unitCode}:${code}`,
            { unitCode },
            {
              rule: 'UNIT-SPECIALITY-GAP',
              severity: 'warn',
              wanted: { kind: 'speciality', code },
              found: { kind: 'speciality-unused', code, personIds },
              legalBasis: BASIS,
              confirmed: source('wanted')?.confirmed === true,
            },
          ),
        );
      }
    }
    return findings;
  },
  isTouchedBy(view, touched, { values }) {
    if (touched.roster) return true;
    for (const id of touched.bodies) if (view.bodies.get(id)?.bloc === 'government') return true;
    const codesOfPerson = codesOf(view.specialities);
    for (const id of touched.people) {
      const person = view.people.get(id);
      const codes = person === undefined ? NONE : codesOfPerson(person);
      if (values.wanted.some((code) => codes.has(code))) return true;
    }
    return false;
  },
});

const NONE: ReadonlySet<SpecialityCode> = new Set();

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

/** Bodies of the People's Committees, by unit. */
function governmentBodies(view: PlanView): Map<UnitCode, BodyId[]> {
  const byUnit = new Map<UnitCode, BodyId[]>();
  for (const { id, unitCode, bloc } of view.bodies.values()) {
    if (bloc !== 'government') continue;
    const bodies = byUnit.get(unitCode);
    if (bodies === undefined) byUnit.set(unitCode, [id]);
    else bodies.push(id);
  }
  return byUnit;
}

/** What people in bodies are trained for; null where too few are there, or nobody. */
function specialitiesIn(
  view: PlanView,
  bodies: readonly BodyId[],
  minFilledPercent: number,
): Set<SpecialityCode> | null {
  const codesOfPerson = codesOf(view.specialities);
  const there = new Set<SpecialityCode>();
  let filled = 0;
  let seats = 0;
  for (const bodyId of bodies) {
    for (const postId of view.postsOfBody(bodyId)) {
      seats++;
      const placement = view.placementOn(postId);
      const person = placement === undefined ? undefined : view.people.get(placement.personId);
      if (person === undefined) continue;
      filled++;
      for (const code of codesOfPerson(person)) there.add(code);
    }
  }
  return filled > 0 && filled * 100 >= seats * minFilledPercent ? there : null;
}

function isGovernment(view: PlanView, postId: PostId): boolean {
  const post = view.posts.get(postId);
  return post !== undefined && view.bodies.get(post.bodyId)?.bloc === 'government';
}

/** People trained for a speciality who do other work or none, by where they are; each list in order of ids. */
interface Unused {
  /** Who sits in the unit, or works there and has no post. */
  readonly byUnit: Map<UnitCode, PersonId[]>;
  readonly unplaced: PersonId[];
  readonly placed: PersonId[];
}

/** In scope, trained for one of the wanted, and neither in a government body nor leaving. */
function unusedPeople(view: PlanView, wanted: readonly SpecialityCode[]): Map<SpecialityCode, Unused> {
  const unused = new Map(
    wanted.map((code): [SpecialityCode, Unused] => [code, { byUnit: new Map(), unplaced: [], placed: [] }]),
  );
  const codesOfPerson = codesOf(view.specialities);
  const idle: [Person, readonly PostId[], Unused[]][] = [];
  for (const person of view.people.values()) {
    if (!person.inScope || view.dispositions.has(person.id)) continue;
    const codes = codesOfPerson(person);
    if (!wanted.some((code) => codes.has(code))) continue;
    const posts = view.postsOfPerson(person.id);
    if (posts.some((id) => isGovernment(view, id))) continue;
    idle.push([person, posts, [...codes].flatMap((code) => unused.get(code) ?? [])]);
  }
  idle.sort(([a], [b]) => (a.id < b.id ? -1 : 1));
  for (const [{ id, currentUnitCode }, posts, lists] of idle) {
    const units =
      posts.length === 0 ? [currentUnitCode] : posts.map((post) => view.posts.get(post)?.unitCode);
    for (const { byUnit, unplaced, placed } of lists) {
      (posts.length === 0 ? unplaced : placed).push(id);
      for (const unit of new Set(units)) {
        if (unit == null) continue;
        const there = byUnit.get(unit);
        if (there === undefined) byUnit.set(unit, [id]);
        else there.push(id);
      }
    }
  }
  return unused;
}

/** Those who are in the unit first, then those without a post, then the others. */
function nearest(unused: Unused | undefined, unitCode: UnitCode, named: number): PersonId[] {
  const people = new Set<PersonId>();
  for (const list of [unused?.byUnit.get(unitCode), unused?.unplaced, unused?.placed]) {
    for (const id of list ?? []) {
      if (people.size >= named) return [...people];
      people.add(id);
    }
  }
  return [...people];
}
