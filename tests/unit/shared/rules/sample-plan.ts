/** A plan of one or two communes with the shipped titles, templates and ruleset, for tests of the rules. */
import { z } from 'zod';
import {
  loadJson,
  loadSpecialities,
  loadTemplates,
  loadTitles,
} from '../../../../electron/services/resources/index.ts';
import type { PartialDate } from '../../../../shared/domain/dates.ts';
import type { Evaluation, Rating } from '../../../../shared/domain/history.ts';
import { PersonId, PlanId, PostId, ProvinceCode, UnitCode } from '../../../../shared/domain/ids.ts';
import { NOTHING_KNOWN, type Person } from '../../../../shared/domain/person.ts';
import type { Placement } from '../../../../shared/domain/plan.ts';
import { buildUnitSeats } from '../../../../shared/domain/seats.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { CitationList } from '../../../../shared/rules/citations.ts';
import type { PlanInput } from '../../../../shared/rules/plan-input.ts';
import { PlanState } from '../../../../shared/rules/plan-state.ts';
import { Ruleset, type Standard } from '../../../../shared/rules/ruleset.ts';

export const nationalRuleset = loadJson('rulesets/national.json', Ruleset);
export const citations = loadJson('citations/citations.json', CitationList);
export const titles = loadTitles();

export const HERE = UnitCode.parse('03460');
export const THERE = UnitCode.parse('03463');

/** `post('U20')` is the first seat of that title in the first commune. */
export function post(titleCode: string, slot = 1, unit: UnitCode = HERE): PostId {
  return PostId.parse(`${unit}-${titleCode}-${slot}`);
}

export function personId(number: number): PersonId {
  return PersonId.parse(`P${String(number).padStart(6, '0')}`);
}

/** A date as the roster knows it, from its value. */
export function date(value: string): PartialDate {
  const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
  return { text: value, value, precision };
}

export function unreadDate(text: string): PartialDate {
  return { text, value: null, precision: null };
}

/** The same rating from one year to another. */
export function ratings(first: number, last: number, rating: Rating = 'good'): Evaluation[] {
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, rating, text: '' }));
}

/** Somebody who meets every standard; `patch` takes facts away. */
export function person(number: number, patch: Partial<Person> = {}): Person {
  return {
    ...NOTHING_KNOWN,
    id: personId(number),
    fullName: `Người Thứ ${number}`,
    sex: 'male',
    birth: date('1985-03-10'),
    ethnicity: 'Kinh',
    currentTitle: 'Trưởng phòng',
    currentUnit: 'Phòng Nội vụ huyện Phong Thổ',
    positionSince: date('2022-06-01'),
    evaluations: ratings(2015, 2030),
    disciplines: [],
    relatives: [],
    service: [],
    generalEducation: '12/12',
    degree: 'university',
    degreeText: 'Đại học',
    fields: ['kế toán', 'luật', 'quản lý đất đai', 'công tác xã hội'],
    theory: 'advanced',
    theoryText: 'Cao cấp',
    stateManagement: 'principal',
    stateManagementText: 'Chuyên viên chính',
    homePlace: 'xã Nam Hồng, huyện Nam Trực, tỉnh Nam Định',
    recruited: date('2008-09-01'),
    planning: 'Bí thư Đảng uỷ',
    party: { probation: date('2008-02-03'), official: date('2009-02-03') },
    inScope: true,
    source: null,
    edited: {},
    ...patch,
  };
}

export function placement(postId: PostId, holder: Person, patch: Partial<Placement> = {}): Placement {
  return { postId, personId: holder.id, form: 'appoint', since: null, note: '', ...patch };
}

function unit(code: UnitCode, name: string): Unit {
  return {
    code,
    name,
    type: 'commune',
    fullName: `Xã ${name}`,
    provinceCode: ProvinceCode.parse('12'),
    resolution: '',
  };
}

/** The input of a plan of two communes without people, starting 01/7/2025, term to 30/6/2030. */
export function planInput(patch: Partial<PlanInput> = {}): PlanInput {
  const template = loadTemplates().find((candidate) => candidate.unitType === 'commune');
  if (template === undefined) throw new Error('no template for communes');
  const units = [unit(HERE, 'Một'), unit(THERE, 'Hai')];
  const built = units.map((one) => buildUnitSeats(one, template, titles));
  return {
    plan: {
      id: PlanId.parse('plan'),
      name: 'Phương án',
      startDate: '2025-07-01',
      termEnd: '2030-06-30',
      standardsVersion: null,
    },
    units,
    bodies: built.flatMap((one) => one.bodies),
    posts: built.flatMap((one) => one.posts),
    people: [],
    placements: [],
    dispositions: [],
    titles,
    origins: new Map(),
    specialities: loadSpecialities(),
    ruleset: nationalRuleset,
    waivers: [],
    apart: [],
    today: '2025-07-01',
    ...patch,
  };
}

/** One person on one post. */
export function onPost(
  titleCode: string,
  patch: Partial<Person> = {},
  how: Partial<Placement> = {},
): PlanState {
  const holder = person(1, patch);
  return new PlanState(
    planInput({ people: [holder], placements: [placement(post(titleCode), holder, how)] }),
  );
}

/** The ruleset with the standard of one title set otherwise. */
export function rulesetWithStandard(titleCode: string, change: Partial<Standard>): Ruleset {
  const standards = nationalRuleset.standards.map((row) =>
    row.title === titleCode ? { ...row, ...change } : row,
  );
  return { ...nationalRuleset, standards };
}

/** The ruleset with one parameter of a rule set otherwise. */
export function rulesetWith(rule: string, name: string, value: unknown, confirmed = true): Ruleset {
  const parameters = z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(nationalRuleset.parameters);
  const own = { ...parameters[rule], [name]: { value, sourceCitation: null, confirmed } };
  return Ruleset.parse({ ...nationalRuleset, parameters: { ...parameters, [rule]: own } });
}
