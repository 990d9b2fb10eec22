/** What stands in the fields of the form: texts only, so that nothing typed is lost while it is not understood yet. */

import { NO_DATE } from '../../../shared/domain/dates.ts';
import type { PartialDate } from '../../../shared/domain/index.ts';
import type { PersonFields } from '../../../shared/domain/person.ts';
import { HISTORY_NAMES, type HistoryName, rowsOf, rowsText } from './histories/history-rows.ts';

export const TEXT_KEYS = [
  'fullName',
  'ethnicity',
  'religion',
  'homePlace',
  'currentPosition',
  'currentTitle',
  'currentUnit',
  'generalEducation',
  'degreeText',
  'theoryText',
  'stateManagementText',
  'foreignLanguage',
  'informatics',
  'planning',
  'proposedTitle',
  'note',
  'citizenId',
] as const;
export const DATE_KEYS = [
  'birth',
  'positionSince',
  'appointedUntil',
  'recruited',
  'partyProbation',
  'partyOfficial',
] as const;
export const PAY_KEYS = ['gradeText', 'stepText', 'coefficientText', 'allowanceText'] as const;
/** What is chosen from a list; '' where nothing is known. */
export const CHOICE_KEYS = [
  'sex',
  'degree',
  'theory',
  'stateManagement',
  'currentUnitCode',
  'proposedTitleCode',
] as const;
export const LIST_KEYS = ['fields', 'schools'] as const;

export type DateKey = (typeof DATE_KEYS)[number];
export type FieldKey =
  | (typeof TEXT_KEYS)[number]
  | DateKey
  | (typeof PAY_KEYS)[number]
  | (typeof CHOICE_KEYS)[number]
  | (typeof LIST_KEYS)[number];
/** A column kept as it was written, by its place among the person's. */
export type ExtraKey = `extra:${number}`;
/** A history, its rows in one text. */
export type HistoryKey = `history:${HistoryName}`;
export type FormKey = FieldKey | HistoryKey | ExtraKey;

export type FormValues = Readonly<
  Record<FieldKey | HistoryKey, string> & { [key: ExtraKey]: string | undefined }
>;

export function historyKey(name: HistoryName): HistoryKey {
  return `history:${name}`;
}

export function extraKey(index: number): ExtraKey {
  return `extra:${index}`;
}

export function textIn(values: FormValues, key: FormKey): string {
  return values[key] ?? '';
}

/** The date a field of the form is about. */
export function dateOf(person: PersonFields, key: DateKey): PartialDate {
  if (key === 'partyProbation') return person.party.probation;
  if (key === 'partyOfficial') return person.party.official;
  return person[key] ?? NO_DATE;
}

const LIST_SEPARATOR = '; ';

export function listText(list: readonly string[]): string {
  return list.join(LIST_SEPARATOR);
}

/** What is listed in a text, each once. */
export function listOf(text: string): string[] {
  const parts = text.split(';').map(tidy);
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** A text as it is kept: composed, without loose space around it. */
export function tidy(text: string): string {
  return text.normalize('NFC').trim();
}

export function valuesOf(person: PersonFields): FormValues {
  const texts = Object.fromEntries(TEXT_KEYS.map((key) => [key, person[key]]));
  const dates = Object.fromEntries(DATE_KEYS.map((key) => [key, dateOf(person, key).text]));
  const pay = Object.fromEntries(PAY_KEYS.map((key) => [key, person.salary[key]]));
  const choices = Object.fromEntries(CHOICE_KEYS.map((key) => [key, person[key] ?? '']));
  const lists = Object.fromEntries(LIST_KEYS.map((key) => [key, listText(person[key])]));
  const extra = Object.fromEntries(person.extra.map(({ text }, index) => [extraKey(index), text]));
  const histories = Object.fromEntries(
    HISTORY_NAMES.map((name) => [historyKey(name), rowsText(rowsOf(person, name))]),
  );
  return { ...texts, ...dates, ...pay, ...choices, ...lists, ...histories, ...extra } as FormValues;
}

/** Fields of which something else is kept when `after` is saved. */
export function changedKeys(before: FormValues, after: FormValues): FormKey[] {
  return (Object.keys(after) as FormKey[]).filter(
    (key) => tidy(textIn(before, key)) !== tidy(textIn(after, key)),
  );
}
