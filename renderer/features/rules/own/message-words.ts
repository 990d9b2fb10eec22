/** Messages as people edit them: `{age}` is shown as `{tuổi}`. */
import { OWN_FIELDS, type OwnField } from '../../../../shared/domain/own-fact.ts';
import { messageParts } from '../../../../shared/domain/own-rule.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { hasWords } from '../../../i18n/index.ts';

/** A field as it stands in a list to choose from. */
export function pickWords(t: Translate, field: OwnField): string {
  const own = `ownRules.pick.${field}`;
  return hasWords(own) ? t(own) : t(`ownRules.field.${field}`);
}

/** With a capital, as the first word of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withNames(message: string, nameOf: (name: string) => string): string {
  return messageParts(message)
    .map(({ text, isField }) => (isField ? `{${nameOf(text)}}` : text))
    .join('');
}

export function shownMessage(t: Translate, message: string): string {
  return withNames(message, (name) => {
    const field = OWN_FIELDS.find((one) => one === name);
    return field === undefined ? name : pickWords(t, field);
  });
}

/** What is named as no field is stays as it was typed. */
export function storedMessage(t: Translate, shown: string): string {
  return withNames(shown, (name) => {
    const wanted = name.trim().toLowerCase();
    return OWN_FIELDS.find((field) => pickWords(t, field).toLowerCase() === wanted) ?? name;
  });
}
