/** Thresholds of a rule as lines of text: by title they are grouped under the level they want. */
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../../shared/domain/levels.ts';
import { UnitType } from '../../../shared/domain/unit.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';

export interface ParameterLine {
  label: string;
  /** One for a plain threshold; the titles for a level. */
  values: string[];
}

/** How a title is called by its code. */
export type TitleName = (code: string) => string;

const UNIT_TYPES: ReadonlySet<string> = new Set(UnitType.options);

const PARTY = ['required', 'warn'] as const;

interface Scale {
  values: readonly string[];
  words: string;
}

/** Rules whose thresholds are one level per title. */
const SCALES: Readonly<Record<string, Scale>> = {
  'QUAL-DEGREE-MIN': { values: [...DEGREES].reverse(), words: 'domain.degree' },
  'QUAL-THEORY-MIN': { values: [...THEORIES].reverse(), words: 'domain.theory' },
  'QUAL-STATE-MANAGEMENT-MIN': { values: [...STATE_MANAGEMENTS].reverse(), words: 'domain.stateManagement' },
  'QUAL-PARTY-MEMBER': { values: PARTY, words: 'ruleList.party' },
};

function plainValue(t: Translate, name: string, value: unknown, titleName: TitleName): string {
  if (value === null) return t('ruleList.notSet');
  if (typeof value === 'object') return recordWords(t, value);
  if (name === 'bodyKinds') return t(`ruleList.bodyKind.${String(value)}`);
  if (name === 'wanted' || name === 'scienceSpecialities') return t(`domain.speciality.${String(value)}`);
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return formatNumber(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return formatDate(String(value));
  if (name === 'until') return t(`ruleList.until.${String(value)}`);
  return titleName(String(value));
}

/** A threshold by type of unit, `Xã 17, Phường 17`; of what is set by unit, how many units. */
function recordWords(t: Translate, values: object): string {
  const entries = Object.entries(values);
  const byType = entries.filter(([type]) => UNIT_TYPES.has(type));
  if (byType.length === 0) return entries.length === 0 ? t('ruleList.notSet') : formatNumber(entries.length);
  return byType
    .map(([type, value]) => `${t(`domain.unitType.${type}`)} ${formatNumber(Number(value))}`)
    .join(', ');
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
  }));
}

/** One line per threshold, or per level with the titles that want it. */
export function parameterLines(
  t: Translate,
  rule: string,
  parameters: Readonly<Record<string, unknown>>,
  titleName: TitleName,
): ParameterLine[] {
  if (rule === 'QUAL-FIELD-MISMATCH') return specialityLines(t, parameters, titleName);
  const scale = SCALES[rule];
  if (scale === undefined) {
    return Object.entries(parameters).map(([name, value]) => ({
      label: t(`ruleList.parameter.${name}`),
      values: (Array.isArray(value) ? value : [value]).map((one) => plainValue(t, name, one, titleName)),
    }));
  }
  return scale.values.flatMap((level) => {
    const titles = Object.entries(parameters)
      .filter(([, value]) => value === level)
      .map(([code]) => titleName(code));
    if (titles.length === 0) return [];
    return [{ label: t(`${scale.words}.${level}`), values: titles }];
  });
}
