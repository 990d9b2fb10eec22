/** Thresholds of a rule as lines of text: by title they are grouped under the level they want. */
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../../shared/domain/levels.ts';
import type { ParameterKind } from '../../../shared/domain/parameter-kind.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { RuleParameterRow, RuleRow } from '../../../shared/ipc/contract.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';

export interface ParameterLine {
  label: string;
  /** One for a plain threshold; the titles for a level. */
  values: string[];
  /** Of a plain threshold: what is known about it. */
  parameter: RuleParameterRow | null;
}

/** How a title is called by its code. */
export type TitleName = (code: string) => string;

const PARTY = ['required', 'warn'] as const;

interface Scale {
  values: readonly string[];
  words: string;
}

/** Columns of the table of standards that hold one level per title. */
const SCALES: Readonly<Record<string, Scale>> = {
  minDegree: { values: [...DEGREES].reverse(), words: 'domain.degree' },
  minTheory: { values: [...THEORIES].reverse(), words: 'domain.theory' },
  minStateManagement: { values: [...STATE_MANAGEMENTS].reverse(), words: 'domain.stateManagement' },
  partyMember: { values: PARTY, words: 'ruleList.party' },
};

/** A threshold in words; a list gives one for each entry. */
export function valueWords(
  t: Translate,
  kind: ParameterKind,
  value: unknown,
  titleName: TitleName,
): string[] {
  if (value === null) return [t('ruleList.notSet')];
  const list = Array.isArray(value) ? value.map(String) : [];
  switch (kind.type) {
    case 'number':
      return [formatNumber(Number(value))];
    case 'yes-no':
      return [t(value === true ? 'common.yes' : 'common.no')];
    case 'date':
      return [formatDate(String(value))];
    case 'choice':
      return [t(`${kind.words}.${String(value)}`)];
    case 'title':
      return [titleName(String(value))];
    case 'choices':
      return orNone(
        t,
        list.map((one) => t(`${kind.words}.${one}`)),
      );
    case 'titles':
      return orNone(t, list.map(titleName));
    case 'texts':
      return orNone(t, list);
    case 'numbers-by': {
      const numbers = kind.keys.flatMap((key) => {
        const one = entryOf(value, key);
        return one === undefined ? [] : [`${t(`${kind.words}.${key}`)} ${formatNumber(Number(one))}`];
      });
      return numbers.length === 0 ? [t('ruleList.notSet')] : [numbers.join(', ')];
    }
    case 'numbers-by-unit': {
      const units = Object.keys(Object(value)).length;
      return [units === 0 ? t('ruleList.notSet') : t('ruleList.units', { count: formatNumber(units) })];
    }
  }
}

function orNone(t: Translate, words: string[]): string[] {
  return words.length === 0 ? [t('common.none')] : words;
}

function entryOf(table: unknown, key: string): unknown {
  return (table as Readonly<Record<string, unknown>>)[key];
}

/** One line per title with the specialities it wants. */
function specialityLines(
  t: Translate,
  parameters: Readonly<Record<string, unknown>>,
  titleName: TitleName,
): ParameterLine[] {
  return Object.entries(parameters).map(([code, wanted]) => ({
    label: titleName(code),
    values: (Array.isArray(wanted) ? wanted : []).map((one) => t(`domain.speciality.${String(one)}`)),
    parameter: null,
  }));
}

/** One line per threshold, or per level with the titles that want it. */
export function parameterLines(
  t: Translate,
  { parameters, editable, standardField }: Pick<RuleRow, 'parameters' | 'editable' | 'standardField'>,
  titleName: TitleName,
): ParameterLine[] {
  const plain = editable.map((parameter) => ({
    label: t(`ruleList.parameter.${parameter.name}`),
    values: valueWords(t, parameter.kind, parameter.value, titleName),
    parameter,
  }));
  if (standardField === null || plain.length > 0) return plain;
  if (standardField === 'fields') return specialityLines(t, parameters, titleName);
  const scale = SCALES[standardField];
  if (scale === undefined) return [];
  return scale.values.flatMap((level) => {
    const titles = Object.entries(parameters)
      .filter(([, value]) => value === level)
      .map(([code]) => titleName(code));
    if (titles.length === 0) return [];
    return [{ label: t(`${scale.words}.${level}`), values: titles, parameter: null }];
  });
}
