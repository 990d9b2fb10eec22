/** Conditions and facts of rules of the office's own in plain words. */
import type { OwnFact, OwnFactValue, OwnField, OwnFieldRef } from '../../domain/own-fact.ts';
import { NO_DISPOSITION, OWN_FIELD_SPECS } from '../../domain/own-field.ts';
import { type Comparison, type Condition, messageParts, type OwnRule } from '../../domain/own-rule.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatPartialDate } from '../../text/parse-date.ts';
import type { Names } from '../finding-names.ts';

/** Whoever reads conditions calls titles, units and bodies by their names. */
export type ReadingNames = Pick<Names, 'title' | 'unit' | 'bodyKind'>;

/** Where the words of the choices and levels of a field stand; the other choices are things of the plan. */
const WORDS: Partial<Record<OwnField, string>> = {
  sex: 'domain.sex',
  degree: 'domain.degree',
  theory: 'domain.theory',
  stateManagement: 'domain.stateManagement',
  specialities: 'domain.speciality',
  partyMember: 'ownRules.party',
  latestRating: 'domain.rating',
  worstRating: 'domain.rating',
  disposition: 'domain.disposition',
  form: 'domain.form',
  bloc: 'domain.bloc',
  role: 'ownRules.role',
  requirement: 'domain.requirement',
  unitType: 'domain.unitType',
};

/** A field as it stands in a sentence: `số năm tuổi`, `cột “Sở trường”`. */
export function fieldWords(t: Translate, { field, column = '', span = 0 }: OwnFieldRef): string {
  return t(`ownRules.field.${field}`, { column, span });
}

/** One of the values a field is compared with. */
export function choiceWords(t: Translate, field: OwnField, value: string, names: ReadingNames): string {
  if (field === 'title') return names.title(value as Parameters<Names['title']>[0]);
  if (field === 'unit') return names.unit(value as Parameters<Names['unit']>[0]);
  if (field === 'bodyKind') return names.bodyKind(value);
  if (field === 'disposition' && value === NO_DISPOSITION) return t('ownRules.noDisposition');
  const area = WORDS[field];
  return area === undefined ? value : t(`${area}.${value}`);
}

/** A whole condition in one reading: `chức danh là Trưởng phòng, và tuổi từ 55 trở lên`. */
export function readCondition(t: Translate, condition: Condition, names: ReadingNames): string {
  if (condition.kind === 'compare') return readComparison(t, condition, names);
  const items = condition.items.map((item) => {
    const words = readCondition(t, item, names);
    return item.kind === 'group' && item.items.length > 1 && item.join !== 'none' ? `(${words})` : words;
  });
  if (condition.join === 'none') return t('ownRules.join.none', { items: items.join('; ') });
  const [start = '', ...rest] = items;
  return rest.reduce((first, last) => t(`ownRules.join.${condition.join}`, { first, last }), start);
}

function readComparison(t: Translate, { operator, value, ...ref }: Comparison, names: ReadingNames): string {
  const { type } = OWN_FIELD_SPECS[ref.field];
  const field = fieldWords(t, ref);
  if (type === 'flag' && typeof value === 'boolean') return flagWords(t, ref, value);
  const words = valueWords(t, ref.field, value, names);
  const single = !Array.isArray(value) || value.length === 1;
  const one =
    (operator === 'in' || operator === 'notIn' || operator === 'contains' || operator === 'lacks') && single;
  return t(`ownRules.reads.${type === 'date' ? 'date' : 'other'}.${operator}${one ? 'One' : ''}`, {
    field,
    value: words,
  });
}

function flagWords(t: Translate, { field, span = 0 }: OwnFieldRef, value: boolean): string {
  return t(`ownRules.flag.${field}.${value ? 'yes' : 'no'}`, { span });
}

/** A value that is still to be given is left open. */
function valueWords(t: Translate, field: OwnField, value: Comparison['value'], names: ReadingNames): string {
  if (value === null || typeof value === 'boolean') return '…';
  if (!Array.isArray(value)) return boundWords(t, field, value, names);
  const { type } = OWN_FIELD_SPECS[field];
  return value
    .map((one) => {
      if (type === 'level') return choiceWords(t, field, one, names);
      return t('ownRules.quoted', { text: type === 'text' ? one : choiceWords(t, field, one, names) });
    })
    .join(', ');
}

function boundWords(t: Translate, field: OwnField, value: number | string, names: ReadingNames): string {
  if (typeof value === 'number') return String(value).replace('.', t('rules.decimalPoint'));
  return OWN_FIELD_SPECS[field].type === 'date'
    ? formatPartialDate(value)
    : choiceWords(t, field, value, names);
}

/** What was found of a field: `56`, `2.34`, `49–50`, `chưa rõ`. */
export function factValueWords(
  t: Translate,
  field: OwnField,
  value: OwnFactValue,
  names: ReadingNames,
): string {
  if (value === null) return t('ownRules.unknown');
  if ('flag' in value) return t(value.flag ? 'ownRules.yes' : 'ownRules.no');
  if ('values' in value) {
    return value.values.length === 0
      ? t('ownRules.nothing')
      : value.values.map((one) => choiceWords(t, field, one, names)).join(', ');
  }
  const [min, max] = [boundWords(t, field, value.min, names), boundWords(t, field, value.max, names)];
  return min === max ? min : `${min} – ${max}`;
}

/** The facts a finding of an own rule compared: `tuổi: 56; hình thức: Bổ nhiệm`. */
export function factsWords(t: Translate, facts: readonly OwnFact[], names: ReadingNames): string {
  return facts
    .map(({ value, ...ref }) =>
      value !== null && 'flag' in value
        ? flagWords(t, ref, value.flag)
        : t('ownRules.fact', {
            field: fieldWords(t, ref),
            value: factValueWords(t, ref.field, value, names),
          }),
    )
    .join('; ');
}

/** The message of a rule with what was found in place of the names of fields. */
export function filledMessage(
  t: Translate,
  { message }: Pick<OwnRule, 'message'>,
  facts: readonly OwnFact[],
  names: ReadingNames,
): string {
  return messageParts(message)
    .map(({ text, isField }) => {
      if (!isField) return text;
      const fact = facts.find(({ field }) => field === text);
      return fact === undefined ? t('ownRules.unknown') : factValueWords(t, fact.field, fact.value, names);
    })
    .join('');
}
