/**
 * The whole country as one plan, generated: every unit of all provinces with the seats of its template but most of the
 * specialists it need not have, the sample's people on them, and as many people beside them as make 300,000. Some
 * 150,000 seats; the same every time; all of it is invented.
 */
import { rulesetFor } from '../../electron/services/plan/ruleset.ts';
import {
  loadProvinces,
  loadProvinceUnits,
  loadSpecialities,
  loadTemplates,
  loadTitles,
  type UnitWithOrigins,
} from '../../electron/services/resources/index.ts';
import { generateSample } from '../../electron/services/sample/generate.ts';
import { createPersonMaker, type SamplePerson } from '../../electron/services/sample/person.ts';
import { createRandom, type Random } from '../../electron/services/sample/random.ts';
import { roleOf } from '../../electron/services/sample/role.ts';
import { loadSampleTables } from '../../electron/services/sample/tables.ts';
import { firstPlan } from '../../electron/services/workspace/create.ts';
import { PersonId, type ProvinceCode } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Disposition, Placement } from '../../shared/domain/plan.ts';
import { DISPOSITION_KINDS } from '../../shared/domain/plan.ts';
import type { Body, Post, UnitTemplate } from '../../shared/domain/post.ts';
import { buildUnitSeats } from '../../shared/domain/seats.ts';
import type { PlanInput } from '../../shared/rules/plan-input.ts';

const PEOPLE = 300_000;
const NOW = new Date('2026-11-02T02:00:00.000Z');
const TODAY = '2026-11-02';

/** Of the people beside the seats: who leaves has a disposition, who is out of scope was never to be placed. */
const LEAVING = 0.4;
const OUT_OF_SCOPE = 0.3;

/** One in so many of the optional seats of specialists is set up: in a commune one official does the work of several. */
const OPTIONAL_SPECIALISTS = 3;

interface Parts {
  units: UnitWithOrigins[];
  bodies: Body[];
  posts: Post[];
  people: Person[];
  placements: Placement[];
  dispositions: Disposition[];
}

export type Country = Omit<PlanInput, 'units'> & { units: readonly UnitWithOrigins[] };

/** Some ten seconds of work; less with the first `most` provinces only, which then have their share of the people. */
export function generateCountry(most = Number.POSITIVE_INFINITY): Country {
  const parts: Parts = { units: [], bodies: [], posts: [], people: [], placements: [], dispositions: [] };
  const provinces = loadProvinces();
  const templates = new Map(loadTemplates().map((template) => [template.unitType, template]));
  for (const [index, { code }] of provinces.slice(0, most).entries()) {
    addProvince(parts, code, templates, Math.round((PEOPLE * (index + 1)) / provinces.length));
  }
  return {
    ...parts,
    plan: firstPlan(NOW),
    titles: loadTitles(),
    origins: new Map(parts.units.map((unit) => [unit.code, unit.mergedFrom])),
    specialities: loadSpecialities(),
    ruleset: rulesetFor({ ruleOverrides: {}, ruleSwitches: {}, ownRules: [] }, null),
    waivers: [],
    apart: [],
    today: TODAY,
  };
}

function addProvince(
  parts: Parts,
  provinceCode: ProvinceCode,
  templates: ReadonlyMap<string, UnitTemplate>,
  peopleUpToHere: number,
): void {
  const { units } = loadProvinceUnits(provinceCode);
  const posts: Post[] = [];
  const titles = loadTitles();
  const leading = new Set(titles.filter(({ leadership }) => leadership).map(({ code }) => code));
  let specialists = 0;
  const isSetUp = ({ requirement, titleCode }: Post): boolean =>
    requirement !== 'optional' || leading.has(titleCode) || specialists++ % OPTIONAL_SPECIALISTS === 0;
  for (const unit of units) {
    const template = templates.get(unit.type);
    if (template === undefined) throw new Error(`no template for ${unit.type}`);
    const built = buildUnitSeats(unit, template, titles);
    parts.bodies.push(...built.bodies);
    posts.push(...built.posts.filter(isSetUp));
  }
  const seed = Number(provinceCode);
  const sample = generateSample({ seed, provinceCode, units, titles, posts });
  const first = parts.people.length;
  for (const { personIndex, ...placement } of sample.placements)
    parts.placements.push({ ...placement, personId: idAt(first + personIndex), note: '' });
  parts.units.push(...units);
  parts.posts.push(...posts, ...sample.extraSeats);
  for (const person of sample.people) addPerson(parts, person);
  addOthers(parts, createRandom(seed), provinceCode, units, posts, peopleUpToHere);
}

/** People without a seat, until there are as many as wanted. */
function addOthers(
  parts: Parts,
  random: Random,
  provinceCode: ProvinceCode,
  units: readonly UnitWithOrigins[],
  posts: readonly Post[],
  upTo: number,
): void {
  const provinceName = loadProvinces().find(({ code }) => code === provinceCode)?.fullName ?? '';
  const titles = new Map(loadTitles().map((title) => [title.code, title]));
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const tables = loadSampleTables();
  const makePerson = createPersonMaker({ random, tables, provinceCode, provinceName, units });
  while (parts.people.length < upTo) {
    const post = random.pick(posts);
    const unit = unitOf.get(post.unitCode);
    const title = titles.get(post.titleCode);
    if (unit === undefined || title === undefined) throw new Error(`post ${post.id} has no unit or title`);
    const person = makePerson(unit, roleOf(post, title), ['new', 'old', 'district']);
    const fate = random.next();
    const { id } = addPerson(parts, { ...person, inScope: fate >= OUT_OF_SCOPE });
    if (fate < OUT_OF_SCOPE || fate >= OUT_OF_SCOPE + LEAVING) continue;
    parts.dispositions.push({ personId: id, kind: random.pick(DISPOSITION_KINDS), date: TODAY, note: '' });
  }
}

function idAt(index: number): PersonId {
  return PersonId.parse(`P${String(index + 1).padStart(6, '0')}`);
}

/** Numbers the person; citizen numbers, which each province counts for itself, end in the same number. */
function addPerson(parts: Parts, person: SamplePerson): Person {
  const index = parts.people.length;
  const citizenId = person.citizenId.slice(0, 6) + String(index).padStart(6, '0');
  const numbered: Person = {
    ...person,
    id: idAt(index),
    citizenId: person.citizenId === '' ? '' : citizenId,
    source: null,
  };
  parts.people.push(numbered);
  return numbered;
}
