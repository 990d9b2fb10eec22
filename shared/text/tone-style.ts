/**
 * Where the tone mark of oa, oe, uy stands (`ủy` or `uỷ`). Both are taught; an office wants one of them.
 * Only the words listed here are ever changed, and only in texts of ours: never a name of a person or place.
 */
import type { ToneStyle } from '../domain/decision.ts';

/** Common words in the old and the new form; `quý`, `hoàn`, `huỳnh` and the like have only one form. */
const WORDS: readonly (readonly [old: string, modern: string])[] = [
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['hủy', 'huỷ'],
  ['lũy', 'luỹ'],
  ['tùy', 'tuỳ'],
  ['thủy', 'thuỷ'],
  ['hòa', 'hoà'],
  ['hóa', 'hoá'],
  ['hỏa', 'hoả'],
  ['họa', 'hoạ'],
  ['khóa', 'khoá'],
  ['khỏe', 'khoẻ'],
  ['tòa', 'toà'],
  ['tọa', 'toạ'],
  ['thỏa', 'thoả'],
  ['xóa', 'xoá'],
];

const TO_OLD = new Map(WORDS.map(([old, modern]) => [modern, old]));
const TO_NEW = new Map(WORDS.map(([old, modern]) => [old, modern]));
const WORD = /\p{L}+/gu;

function withCaseOf(sample: string, word: string): string {
  if (sample === sample.toUpperCase()) return word.toUpperCase();
  const first = sample.charAt(0);
  if (first === first.toUpperCase()) return word.charAt(0).toUpperCase() + word.slice(1);
  return word;
}

/** Template text with the listed words in the wanted form, in the letter case they had; the rest untouched. */
export function applyToneStyle(text: string, style: ToneStyle): string {
  const table = style === 'old' ? TO_OLD : TO_NEW;
  return text.normalize('NFC').replace(WORD, (word) => {
    const other = table.get(word.toLowerCase());
    return other === undefined ? word : withCaseOf(word, other);
  });
}

/**
 * A template tag that puts its literal parts into `style` and leaves what is filled in as it is:
 * ``const say = toneTemplate('old'); say`Chủ tịch Uỷ ban nhân dân ${unitName}` ``.
 */
export function toneTemplate(style: ToneStyle): (parts: TemplateStringsArray, ...values: string[]) => string {
  return (parts, ...values) =>
    parts.reduce((text, part, at) => text + applyToneStyle(part, style) + (values[at] ?? ''), '');
}

/** Words of one text in either form, as they stand there. */
export interface ToneForms {
  old: string[];
  new: string[];
}

/** `text` without what stands in `names`, as it is or in capitals: what is left are words of whoever wrote it. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name !== '')
    .reduce((rest, name) => {
      const plain = name.normalize('NFC');
      return rest.replaceAll(plain, ' ').replaceAll(plain.toUpperCase(), ' ');
    }, text.normalize('NFC'));
}

/**
 * Listed words of a paper in both forms, for "do not mix" checks. Whatever stands in `names` is taken out
 * first; a word with a single capital is taken for a name as well, except in `Ủy ban`, `Ủy viên`.
 */
export function toneFormsIn(text: string, names: readonly string[] = []): ToneForms {
  const haystack = withoutNames(text, names);
  const forms: ToneForms = { old: [], new: [] };
  for (const word of haystack.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    const named = word !== lower && word !== word.toUpperCase() && lower !== 'ủy' && lower !== 'uỷ';
    if (named) continue;
    if (TO_NEW.has(lower)) forms.old.push(word);
    else if (TO_OLD.has(lower)) forms.new.push(word);
  }
  return forms;
}

/** True where a paper writes some listed words one way and some the other. */
export function mixesToneStyles(text: string, names: readonly string[] = []): boolean {
  const forms = toneFormsIn(text, names);
  return forms.old.length > 0 && forms.new.length > 0;
}
