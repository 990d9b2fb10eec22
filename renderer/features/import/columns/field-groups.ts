/** What a column can be taken for, in the groups the officer chooses from. */

import { RosterField } from '../../../../shared/domain/import.ts';
import type { ColumnUse, DraftColumn } from '../../../../shared/domain/import-draft.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../../../shared/domain/levels.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';

/** Keys of the groups: `importScreen.fieldGroup.<group>`. */
export const FIELD_GROUPS = {
  person: [
    'fullName',
    'ordinal',
    'birth',
    'birthMale',
    'birthFemale',
    'sex',
    'ethnicity',
    'religion',
    'homePlace',
    'citizenId',
  ],
  position: [
    'current',
    'currentTitle',
    'currentUnit',
    'positionSince',
    'appointedUntil',
    'recruited',
    'proposedTitle',
    'planning',
  ],
  training: [
    'generalEducation',
    'qualifications',
    'degree',
    'major',
    'school',
    'theory',
    'stateManagement',
    'foreignLanguage',
    'informatics',
  ],
  party: ['partyProbation', 'partyOfficial'],
  pay: ['salaryGrade', 'salaryStep', 'salaryCoefficient', 'positionAllowance'],
  histories: ['evaluations', 'disciplines', 'relatives', 'service'],
  other: ['note'],
} as const satisfies Record<string, readonly RosterField[]>;

/** What a column becomes, as one value of a list: `extra`, `ignore`, or the field. */
export type Meaning = { use: ColumnUse; field: RosterField | null };

export function meaningKey({ use, field }: Meaning): string {
  return use === 'field' ? (field ?? '') : use;
}

export function meaningOf(key: string): Meaning {
  if (key === 'extra' || key === 'ignore') return { use: key, field: null };
  return { use: 'field', field: RosterField.parse(key) };
}

interface OptionGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** The list of meanings, grouped. */
export function meaningOptions(t: Translate): OptionGroup[] {
  const groups = Object.entries(FIELD_GROUPS).map(([group, fields]) => ({
    group: t(`importScreen.fieldGroup.${group}`),
    items: fields.map((field) => ({ value: field, label: t(`domain.field.${field}`) })),
  }));
  return [
    {
      group: t('importScreen.fieldGroup.none'),
      items: [
        { value: 'extra', label: t('importScreen.use.extra') },
        { value: 'ignore', label: t('importScreen.use.ignore') },
      ],
    },
    ...groups,
  ];
}

/** General educations a tick can stand for; lists rarely have others. */
const GENERAL_EDUCATIONS = ['12/12', '10/10', '9/12', '7/10', '5/12'];

/** What a tick in a column of the field can mean; empty where a tick means nothing. */
export function tickMeanings(t: Translate, field: RosterField | null): { value: string; label: string }[] {
  const words = (area: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`domain.${area}.${value}`) }));
  switch (field) {
    case 'degree':
      return words('degree', DEGREES);
    case 'theory':
      return words('theory', THEORIES);
    case 'stateManagement':
      return words('stateManagement', STATE_MANAGEMENTS);
    case 'sex':
      return words('sex', ['male', 'female']);
    case 'generalEducation':
      return GENERAL_EDUCATIONS.map((value) => ({ value, label: value }));
    default:
      return [];
  }
}

const TICK = /^(x|v|✓|✔|√|\+|1|có)$/iu;

/** True where the column holds ticks rather than texts. */
export function holdsTicks({ option, samples }: Pick<DraftColumn, 'option' | 'samples'>): boolean {
  return option !== null || (samples.length > 0 && samples.every((sample) => TICK.test(sample.trim())));
}
