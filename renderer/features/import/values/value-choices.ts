/** What a text can be taken for: the suggestions first, then the other levels. */

import { KEEP_AS_TYPED, type ValueQuestion } from '../../../../shared/domain/import-draft.ts';
import { DEGREES, STATE_MANAGEMENTS, THEORIES } from '../../../../shared/domain/levels.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { formatDate } from '../../../i18n/format.ts';

export type ValueKind = ValueQuestion['kind'];

export interface ValueChoice {
  answer: string;
  label: string;
  /** Key of the reason it is suggested for, '' where it is not. */
  why: string;
}

/** Every level of a kind in its order; empty where there are too many to show, or where one types. */
const LEVELS: Partial<Record<ValueKind, readonly string[]>> = {
  degree: DEGREES,
  theory: THEORIES,
  'state-management': STATE_MANAGEMENTS,
  sex: ['male', 'female'],
};
const AREAS: Partial<Record<ValueKind, string>> = {
  degree: 'degree',
  theory: 'theory',
  'state-management': 'stateManagement',
  sex: 'sex',
};

/** At most as many as there are digits. */
const MOST = 9;

/** An answer as people read it; `names` knows units, titles and what else has a code. */
export function answerWords(
  t: Translate,
  kind: ValueKind,
  answer: string,
  names: (answer: string) => string | undefined,
): string {
  if (answer === KEEP_AS_TYPED) return t('importScreen.values.keep');
  const area = AREAS[kind];
  if (area !== undefined) return t(`domain.${area}.${answer}`);
  if (kind === 'date') return formatDate(answer);
  return names(answer) ?? answer;
}

/** What is offered as buttons, in the order of the digits. */
export function choicesOf(
  t: Translate,
  { kind, suggestions }: Pick<ValueQuestion, 'kind' | 'suggestions'>,
  names: (answer: string) => string | undefined,
): ValueChoice[] {
  const suggested = suggestions.map(({ answer, label, why }) => ({
    answer,
    label: label === '' || AREAS[kind] !== undefined ? answerWords(t, kind, answer, names) : label,
    why,
  }));
  const others = (LEVELS[kind] ?? [])
    .filter((level) => !suggestions.some(({ answer }) => answer === level))
    .map((answer) => ({ answer, label: answerWords(t, kind, answer, names), why: '' }));
  return [...suggested, ...others].slice(0, MOST);
}

/** True where the answers are more than can stand side by side: they are searched or typed. */
export function hasMore(kind: ValueKind): boolean {
  return LEVELS[kind] === undefined;
}
