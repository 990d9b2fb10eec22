/** The fields of rules of the office's own: of what type each is, where it may be asked, and what may be missing. */
import type { MissingField } from './finding.ts';
import { RATINGS } from './history.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from './levels.ts';
import type { OwnField } from './own-fact.ts';
import { Sex } from './person.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from './plan.ts';
import { BLOCS, Requirement, Title } from './post.ts';
import { SPECIALITIES } from './speciality.ts';
import { UnitType } from './unit.ts';

/** What a rule is asked about. A field is offered only where every change of it makes the rule be asked again. */
export const OWN_SCOPES = ['placement', 'person', 'post'] as const;
export type OwnScope = (typeof OWN_SCOPES)[number];

/** Official member, on probation, or neither; the words are in the catalogs. */
export const PARTY_STATES = ['official', 'probation', 'none'] as const;
/** In place of a kind of disposition: none. */
export const NO_DISPOSITION = 'none';

export type OwnFieldType = 'number' | 'level' | 'choice' | 'text' | 'date' | 'flag';

export interface OwnFieldSpec {
  readonly type: OwnFieldType;
  readonly group: 'person' | 'placement' | 'post';
  readonly scopes: readonly OwnScope[];
  /** Levels, lowest first. */
  readonly levels?: readonly string[];
  /** Choices; a choice without them is made among what the plan has (titles, units, bodies). */
  readonly options?: readonly string[];
  /** What is said to be missing where nothing is known. A field without it is always known: nothing means none. */
  readonly missing?: MissingField;
  /** Years or months looked back, for fields that look back. */
  readonly span?: { readonly unit: 'years' | 'months'; readonly usual: number; readonly most: number };
}

const ABOUT_PEOPLE = { group: 'person', scopes: ['placement', 'person'] } as const;
/** Another placement or the disposition of a person does not touch the posts held already. */
const ABOUT_PERSON_ALONE = { group: 'person', scopes: ['person'] } as const;
const ABOUT_PLACEMENTS = { group: 'placement', scopes: ['placement'] } as const;
const ABOUT_POSTS = { group: 'post', scopes: ['placement', 'post'] } as const;

export const OWN_FIELD_SPECS: Readonly<Record<OwnField, OwnFieldSpec>> = {
  age: { type: 'number', ...ABOUT_PEOPLE, missing: 'birth' },
  sex: { type: 'choice', ...ABOUT_PEOPLE, options: Sex.options, missing: 'sex' },
  ethnicity: { type: 'text', ...ABOUT_PEOPLE, missing: 'ethnicity' },
  religion: { type: 'text', ...ABOUT_PEOPLE, missing: 'religion' },
  homePlace: { type: 'text', ...ABOUT_PEOPLE, missing: 'homePlace' },
  degree: { type: 'level', ...ABOUT_PEOPLE, levels: DEGREES, missing: 'degree' },
  theory: { type: 'level', ...ABOUT_PEOPLE, levels: THEORIES, missing: 'theory' },
  stateManagement: {
    type: 'level',
    ...ABOUT_PEOPLE,
    levels: STATE_MANAGEMENTS,
    missing: 'stateManagement',
  },
  studyFields: { type: 'text', ...ABOUT_PEOPLE, missing: 'major' },
  specialities: { type: 'choice', ...ABOUT_PEOPLE, options: SPECIALITIES, missing: 'major' },
  foreignLanguage: { type: 'text', ...ABOUT_PEOPLE, missing: 'foreignLanguage' },
  informatics: { type: 'text', ...ABOUT_PEOPLE, missing: 'informatics' },
  partyMember: { type: 'choice', ...ABOUT_PEOPLE, options: PARTY_STATES, missing: 'partyOfficial' },
  partyMonths: { type: 'number', ...ABOUT_PEOPLE, missing: 'partyOfficial' },
  monthsLeft: { type: 'number', ...ABOUT_PEOPLE, missing: 'birth' },
  serviceMonths: { type: 'number', ...ABOUT_PEOPLE, missing: 'recruited' },
  currentTitle: { type: 'text', ...ABOUT_PEOPLE, missing: 'currentTitle' },
  currentUnit: { type: 'text', ...ABOUT_PEOPLE, missing: 'currentUnit' },
  positionMonths: { type: 'number', ...ABOUT_PEOPLE, missing: 'positionSince' },
  appointedUntil: { type: 'date', ...ABOUT_PEOPLE, missing: 'appointedUntil' },
  planning: { type: 'text', ...ABOUT_PEOPLE, missing: 'planning' },
  latestRating: { type: 'level', ...ABOUT_PEOPLE, levels: RATINGS, missing: 'evaluations' },
  worstRating: {
    type: 'level',
    ...ABOUT_PEOPLE,
    levels: RATINGS,
    missing: 'evaluations',
    span: { unit: 'years', usual: 3, most: 20 },
  },
  disciplined: {
    type: 'flag',
    ...ABOUT_PEOPLE,
    missing: 'disciplines',
    span: { unit: 'months', usual: 24, most: 600 },
  },
  salaryCoefficient: { type: 'number', ...ABOUT_PEOPLE, missing: 'salaryCoefficient' },
  personNote: { type: 'text', ...ABOUT_PEOPLE },
  inScope: { type: 'flag', ...ABOUT_PEOPLE },
  column: { type: 'text', ...ABOUT_PEOPLE, missing: 'extra' },
  postsHeld: { type: 'number', ...ABOUT_PERSON_ALONE },
  disposition: {
    type: 'choice',
    ...ABOUT_PERSON_ALONE,
    options: [NO_DISPOSITION, ...DISPOSITION_KINDS],
  },
  form: { type: 'choice', ...ABOUT_PLACEMENTS, options: PLACEMENT_FORMS },
  start: { type: 'date', ...ABOUT_PLACEMENTS },
  placementNote: { type: 'text', ...ABOUT_PLACEMENTS },
  sameUnit: { type: 'flag', ...ABOUT_PLACEMENTS, missing: 'currentUnit' },
  title: { type: 'choice', ...ABOUT_POSTS },
  bloc: { type: 'choice', ...ABOUT_POSTS, options: BLOCS },
  bodyKind: { type: 'choice', ...ABOUT_POSTS },
  role: { type: 'choice', ...ABOUT_POSTS, options: Title.shape.role.options },
  leadership: { type: 'flag', ...ABOUT_POSTS },
  requirement: { type: 'choice', ...ABOUT_POSTS, options: Requirement.options },
  inHeadcount: { type: 'flag', ...ABOUT_POSTS },
  beyondNorm: { type: 'flag', ...ABOUT_POSTS },
  vacant: { type: 'flag', group: 'post', scopes: ['post'] },
  unit: { type: 'choice', ...ABOUT_POSTS },
  unitType: { type: 'choice', ...ABOUT_POSTS, options: UnitType.options },
  mergedCount: { type: 'number', ...ABOUT_POSTS },
};

/** Comparisons; the words are in the catalogs, by type of field. */
export const OWN_OPERATORS = [
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'in',
  'notIn',
  'contains',
  'lacks',
  'empty',
  'filled',
] as const;
export type OwnOperator = (typeof OWN_OPERATORS)[number];

const OPERATORS: Readonly<Record<OwnFieldType, readonly OwnOperator[]>> = {
  number: ['ge', 'gt', 'le', 'lt', 'eq', 'ne'],
  level: ['ge', 'gt', 'le', 'lt', 'in', 'notIn'],
  choice: ['in', 'notIn'],
  text: ['contains', 'lacks', 'in', 'notIn'],
  date: ['lt', 'le', 'eq', 'ge', 'gt'],
  flag: ['eq'],
};

/** The comparisons a field knows, the usual one first. */
export function operatorsOf(field: OwnField): readonly OwnOperator[] {
  const { type, missing } = OWN_FIELD_SPECS[field];
  const known = missing !== undefined || type === 'text';
  return known && field !== 'partyMember' && field !== 'partyMonths'
    ? [...OPERATORS[type], 'empty', 'filled']
    : OPERATORS[type];
}

/** The fields a rule of a scope may ask about. */
export function fieldsOf(scope: OwnScope): OwnField[] {
  return (Object.keys(OWN_FIELD_SPECS) as OwnField[]).filter((field) =>
    OWN_FIELD_SPECS[field].scopes.includes(scope),
  );
}
