/** What the form says under a field as it is typed in: how a text was understood, or what is wrong with it. */
import type { IsoDate } from '../../../shared/domain/index.ts';
import type { PersonFields } from '../../../shared/domain/person.ts';
import { parseTermEnd } from '../../../shared/text/histories/term-end.ts';
import { parseDegree, parseStateManagement, parseTheory, saysNothing } from '../../../shared/text/levels.ts';
import { formatPartialDate, parsePartialDate } from '../../../shared/text/parse-date.ts';
import { parseCoefficient, parseSalaryGrade } from '../../../shared/text/salary.ts';
import { DATE_KEYS, type DateKey, dateOf, type FormKey, type FormValues, tidy } from './form-values.ts';

/** `error` keeps the form from being saved, `warn` does not. `words` is the key of a sentence. */
export interface Hint {
  tone: 'error' | 'warn' | 'info';
  words: string;
  params?: Record<string, string | number>;
  /** Key of the level that the sentence names. */
  level?: string;
  /** A text to put in place of what was typed. */
  instead?: string;
}

/** Nobody on a roster is older or younger than this. */
const AGES = { from: 16, to: 90 };

const LEVELS = {
  degreeText: { key: 'degree', parse: parseDegree },
  theoryText: { key: 'theory', parse: parseTheory },
  stateManagementText: { key: 'stateManagement', parse: parseStateManagement },
} as const;

/** Hint for a field; null where there is nothing to say. `person` is as it was when the form was opened. */
export function hintOf(person: PersonFields, values: FormValues, key: FormKey, today: IsoDate): Hint | null {
  if (isDateKey(key)) return dateHint(person, values, key, today);
  switch (key) {
    case 'fullName':
      return tidy(values.fullName) === '' ? { tone: 'error', words: 'people.edit.hint.nameMissing' } : null;
    case 'degreeText':
    case 'theoryText':
    case 'stateManagementText':
      return levelHint(values, key);
    case 'gradeText': {
      const { code } = parseSalaryGrade(values.gradeText);
      return code === null || values.gradeText.includes(code)
        ? null
        : { tone: 'info', words: 'people.edit.hint.gradeCode', params: { code } };
    }
    case 'coefficientText':
      return saysNothing(tidy(values.coefficientText)) || parseCoefficient(values.coefficientText) !== null
        ? null
        : { tone: 'warn', words: 'people.edit.hint.coefficient' };
    case 'citizenId':
      return citizenHint(values.citizenId);
    default:
      return null;
  }
}

function isDateKey(key: FormKey): key is DateKey {
  return DATE_KEYS.some((one) => one === key);
}

function dateHint(person: PersonFields, values: FormValues, key: DateKey, today: IsoDate): Hint | null {
  const text = tidy(values[key]);
  if (text === '') return null;
  const kept = dateOf(person, key);
  // An appointment ends on a day to come; every other date of the form is past.
  const isAhead = key === 'appointedUntil';
  const parsed = isAhead ? parseTermEnd(text) : parsePartialDate(text, { notAfter: today });
  // A text left alone keeps what an officer answered about it when it was imported.
  const value = text === tidy(kept.text) ? kept.value : parsed.date.value;
  if (value === null) {
    const impossible = parsed.issue === 'date-impossible';
    return {
      tone: 'warn',
      words: impossible ? 'people.edit.hint.dateImpossible' : 'people.edit.hint.dateUnreadable',
      ...(parsed.suggestion === undefined ? {} : { instead: formatPartialDate(parsed.suggestion) }),
    };
  }
  if (key === 'birth') {
    const age = Number(today.slice(0, 4)) - Number(value.slice(0, 4));
    if (age < AGES.from || age > AGES.to) {
      return {
        tone: 'warn',
        words: age < 0 ? 'people.edit.hint.dateLate' : 'people.edit.hint.birthAge',
        params: { date: formatPartialDate(value), age },
      };
    }
  }
  if (!isAhead && value > today.slice(0, value.length)) {
    return { tone: 'warn', words: 'people.edit.hint.dateLate', params: { date: formatPartialDate(value) } };
  }
  const read = formatPartialDate(value);
  return read === text ? null : { tone: 'info', words: 'people.edit.hint.dateRead', params: { date: read } };
}

function levelHint(values: FormValues, key: keyof typeof LEVELS): Hint | null {
  const text = values[key];
  if (saysNothing(tidy(text))) return null;
  const { key: area, parse } = LEVELS[key];
  const read = parse(text);
  const level = values[area];
  if (level === '') return { tone: 'warn', words: 'people.edit.hint.levelUnknown' };
  if (read === null || read === level) return null;
  return { tone: 'info', words: 'people.edit.hint.levelReads', level: `domain.${area}.${read}` };
}

function citizenHint(typed: string): Hint | null {
  const text = typed.replace(/\s/gu, '');
  if (text === '' || /^(?:\d{9}|\d{12})$/u.test(text)) return null;
  return { tone: 'warn', words: 'people.edit.hint.citizenId' };
}
