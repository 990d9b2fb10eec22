/** Which fields the form shows, in the order of a personal record, and how each is filled in. */
import { DEGREES, type ExtraText, STATE_MANAGEMENTS, THEORIES } from '../../../shared/domain/index.ts';
import { Sex } from '../../../shared/domain/person.ts';
import { extraKey, type FormKey } from './form-values.ts';

/** `text` wraps where it is long, `lines` may hold line ends, `short` never needs more than a line. */
export type FieldKind = 'short' | 'text' | 'lines' | 'date' | 'unit' | 'title' | 'option';

export interface FieldSpec {
  key: FormKey;
  kind: FieldKind;
  /** Key of its name in the catalogs, or the header of a column as a list wrote it. */
  label: { words: string } | { header: string };
  /** What can be chosen, each with the key of its name. */
  options?: readonly { value: string; words: string }[];
}

export interface SectionSpec {
  name: string;
  fields: readonly FieldSpec[];
}

const field = (key: FormKey, kind: FieldKind, name: string): FieldSpec => ({
  key,
  kind,
  label: { words: `domain.field.${name}` },
});
const option = (key: FormKey, area: string, values: readonly string[], words: string): FieldSpec => ({
  key,
  kind: 'option',
  label: { words },
  options: values.map((value) => ({ value, words: `domain.${area}.${value}` })),
});
const level = (key: 'degree' | 'theory' | 'stateManagement', values: readonly string[]): FieldSpec =>
  option(key, key, values, `people.edit.level.${key}`);

const SELF: SectionSpec = {
  name: 'self',
  fields: [
    field('fullName', 'text', 'fullName'),
    option('sex', 'sex', Sex.options, 'domain.field.sex'),
    field('birth', 'date', 'birth'),
    field('ethnicity', 'short', 'ethnicity'),
    field('religion', 'short', 'religion'),
    field('homePlace', 'text', 'homePlace'),
    field('citizenId', 'short', 'citizenId'),
  ],
};

const work = (hasPosition: boolean): SectionSpec => ({
  name: 'work',
  fields: [
    ...(hasPosition ? [field('currentPosition', 'text', 'current')] : []),
    field('currentTitle', 'text', 'currentTitle'),
    field('currentUnit', 'text', 'currentUnit'),
    { key: 'currentUnitCode', kind: 'unit', label: { words: 'people.edit.newUnit' } },
    field('positionSince', 'date', 'positionSince'),
    field('appointedUntil', 'date', 'appointedUntil'),
    field('recruited', 'date', 'recruited'),
  ],
});

const TRAINING: SectionSpec = {
  name: 'training',
  fields: [
    field('generalEducation', 'short', 'generalEducation'),
    field('degreeText', 'text', 'degree'),
    level('degree', DEGREES),
    field('fields', 'text', 'major'),
    field('schools', 'text', 'school'),
    field('theoryText', 'text', 'theory'),
    level('theory', THEORIES),
    field('stateManagementText', 'text', 'stateManagement'),
    level('stateManagement', STATE_MANAGEMENTS),
    field('foreignLanguage', 'text', 'foreignLanguage'),
    field('informatics', 'text', 'informatics'),
  ],
};

const PARTY: SectionSpec = {
  name: 'party',
  fields: [
    field('partyProbation', 'date', 'partyProbation'),
    field('partyOfficial', 'date', 'partyOfficial'),
    field('planning', 'text', 'planning'),
    field('proposedTitle', 'text', 'proposedTitle'),
    { key: 'proposedTitleCode', kind: 'title', label: { words: 'people.edit.titleCode' } },
  ],
};

const PAY: SectionSpec = {
  name: 'pay',
  fields: [
    field('gradeText', 'text', 'salaryGrade'),
    field('stepText', 'short', 'salaryStep'),
    field('coefficientText', 'short', 'salaryCoefficient'),
    field('allowanceText', 'short', 'positionAllowance'),
  ],
};

const NOTE: SectionSpec = { name: 'note', fields: [field('note', 'lines', 'note')] };

/** Sections of a person's form: the position in one text only where a list wrote it so, columns kept only where there are any. */
export function sectionsOf(hasPosition: boolean, extra: readonly ExtraText[]): readonly SectionSpec[] {
  const kept: SectionSpec = {
    name: 'extra',
    fields: extra.map(({ header }, index) => ({ key: extraKey(index), kind: 'text', label: { header } })),
  };
  const sections = [SELF, work(hasPosition), TRAINING, PARTY, PAY, NOTE];
  return extra.length > 0 ? [...sections, kept] : sections;
}
