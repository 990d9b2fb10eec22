/** Whether what stands in a column agrees with a field. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { CellClass } from './cell-classes.ts';
import type { ColumnProfile } from './column-profile.ts';

/** Classes of which one has to be common in a column of the field. */
const EXPECTED: Readonly<Partial<Record<RosterField, readonly CellClass[]>>> = {
  ordinal: ['count'],
  fullName: ['name', 'nameWord'],
  birth: ['date'],
  birthMale: ['date'],
  birthFemale: ['date'],
  sex: ['sex', 'tick'],
  ethnicity: ['ethnicity'],
  religion: ['religion'],
  positionSince: ['date'],
  appointedUntil: ['date'],
  recruited: ['date'],
  partyProbation: ['date'],
  partyOfficial: ['date'],
  generalEducation: ['education', 'tick'],
  degree: ['degree', 'tick'],
  theory: ['theory', 'tick'],
  stateManagement: ['state', 'tick'],
  salaryCoefficient: ['coefficient'],
  citizenId: ['citizenId'],
  current: ['title', 'unit'],
  currentTitle: ['title'],
  currentUnit: ['unit'],
  homePlace: ['place'],
  foreignLanguage: ['language', 'tick'],
  informatics: ['informatics', 'tick', 'language'],
  salaryGrade: ['gradeCode', 'state'],
  evaluations: ['rating'],
};

/** Fields whose contents are free enough that a column without the expected words says nothing against them. */
const FREE: ReadonlySet<RosterField> = new Set([
  'fullName',
  'current',
  'currentTitle',
  'currentUnit',
  'homePlace',
  'degree',
  'theory',
  'stateManagement',
  'foreignLanguage',
  'informatics',
  'salaryGrade',
  'generalEducation',
]);
/** Contents that are never texts about people. */
const FACTS: readonly CellClass[] = ['date', 'citizenId', 'phone', 'sex', 'gradeCode'];
const MIN_FILLED = 3;
const COMMON = 0.6;
const RARE = 0.25;

type Fit = 'agrees' | 'says-nothing' | 'contradicts';

export function fitOf(field: RosterField, profile: ColumnProfile): Fit {
  const expected = EXPECTED[field];
  if (profile.filled === 0 || expected === undefined) return 'says-nothing';
  const share = Math.min(
    1,
    expected.reduce((sum, each) => sum + profile.share(each), 0),
  );
  if (share >= COMMON) return 'agrees';
  if (share >= RARE || profile.filled < MIN_FILLED) return 'says-nothing';
  if (!FREE.has(field)) return 'contradicts';
  const facts = FACTS.filter((each) => !expected.includes(each));
  return facts.some((each) => profile.share(each) >= COMMON) ? 'contradicts' : 'says-nothing';
}

/** True for a column of ticks (`x`, `1`, ✓). */
export function isTicked(profile: ColumnProfile): boolean {
  return profile.filled > 0 && profile.share('tick') >= COMMON;
}
