/** Degrees, political theory and state management as they are written, with what they mean. */
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import type { PersonFields } from '../../../shared/domain/person.ts';
import { fieldsOfStudy } from '../../../shared/text/fields-of-study.ts';
import type { Random } from './random.ts';
import type { Level, SampleTables } from './tables.ts';

export type Training = Pick<
  PersonFields,
  'degree' | 'degreeText' | 'fields' | 'theory' | 'theoryText' | 'stateManagement' | 'stateManagementText'
>;

type Weights<K extends string> = Readonly<Partial<Record<K, number>>>;

const DEGREE_WEIGHTS: Record<Level, Weights<Degree>> = {
  key: { doctor: 1, master: 27, university: 71, college: 1 },
  head: { master: 14, university: 82, college: 3, intermediate: 1 },
  deputy: { master: 7, university: 86, college: 4, intermediate: 3 },
  staff: { master: 4, university: 77, college: 10, intermediate: 9 },
};

const DEGREE_WORDS: Record<Exclude<Degree, 'none' | 'primary'>, Weights<string>> = {
  intermediate: { 'Trung cấp': 1 },
  college: { 'Cao đẳng': 1 },
  university: { 'Đại học': 78, ĐH: 8, 'Cử nhân': 14 },
  master: { 'Thạc sĩ': 80, ThS: 20 },
  doctor: { 'Tiến sĩ': 1 },
};

const THEORY_WEIGHTS: Record<Level, Weights<Theory>> = {
  key: { bachelor: 8, advanced: 74, intermediate: 18 },
  head: { bachelor: 3, advanced: 33, intermediate: 62, elementary: 2 },
  deputy: { advanced: 8, intermediate: 80, elementary: 12 },
  staff: { advanced: 1, intermediate: 46, elementary: 33, none: 20 },
};

const THEORY_WORDS: Record<Theory, Weights<string>> = {
  none: { 'Chưa có': 1 },
  elementary: { 'Sơ cấp': 90, SC: 10 },
  intermediate: { 'Trung cấp': 90, TC: 10 },
  advanced: { 'Cao cấp': 90, CC: 10 },
  bachelor: { 'Cử nhân': 1 },
};

/** `unknown` leaves the cell empty, as many lists do for those without a course. */
const STATE_WEIGHTS: Record<Level, Weights<StateManagement | 'unknown'>> = {
  key: { senior: 1, principal: 60, specialist: 34, unknown: 5 },
  head: { principal: 32, specialist: 61, unknown: 7 },
  deputy: { principal: 8, specialist: 76, officer: 4, unknown: 12 },
  staff: { principal: 2, specialist: 60, officer: 12, unknown: 26 },
};

const STATE_WORDS: Record<Exclude<StateManagement, 'none'>, Weights<string>> = {
  officer: { 'Cán sự': 1 },
  specialist: { 'Chuyên viên': 85, CV: 15 },
  principal: { 'Chuyên viên chính': 85, CVC: 15 },
  senior: { 'Chuyên viên cao cấp': 1 },
};

/** Shares of rows in which a cell that should be filled is not. */
const MISSING_DEGREE = 0.025;
const MISSING_THEORY = 0.04;

/** Share of people who studied something else than their post wants. */
const OTHER_FIELD = 0.15;

/** Fields of study that fit a title, by the longest start of its code that has an entry. */
function fieldsOf(fields: SampleTables['training']['fields'], titleCode: string): readonly string[] {
  for (let length = titleCode.length; length > 0; length -= 1) {
    const found = fields[titleCode.slice(0, length)];
    if (found !== undefined) return found;
  }
  throw new Error(`No fields of study for the title ${titleCode}`);
}

function randomDegree(random: Random, tables: SampleTables['training'], level: Level, titleCode: string) {
  const degree = random.weighted(DEGREE_WEIGHTS[level]);
  const own = fieldsOf(tables.fields, titleCode);
  const other = random.chance(OTHER_FIELD);
  const field = random.pick(other ? random.pick(Object.values(tables.fields)) : own);
  const missing = random.chance(MISSING_DEGREE);
  if (missing || degree === 'none' || degree === 'primary')
    return { degree: null, degreeText: '', fields: [] };
  const words = random.weighted(DEGREE_WORDS[degree]);
  const degreeText = `${words} ${field}`;
  return { degree, degreeText, fields: fieldsOfStudy(degreeText) };
}

/** Training of somebody on a post of this level and title. */
export function randomTraining(
  random: Random,
  tables: SampleTables['training'],
  level: Level,
  titleCode: string,
): Training {
  const degree = randomDegree(random, tables, level, titleCode);
  const theory = random.weighted(THEORY_WEIGHTS[level]);
  const theoryText = random.weighted(THEORY_WORDS[theory]);
  const noTheory = random.chance(MISSING_THEORY);
  const state = random.weighted(STATE_WEIGHTS[level]);
  const noState = state === 'unknown' || state === 'none';
  return {
    ...degree,
    theory: noTheory ? null : theory,
    theoryText: noTheory ? '' : theoryText,
    stateManagement: noState ? null : state,
    stateManagementText: noState ? '' : random.weighted(STATE_WORDS[state]),
  };
}
