/** What lists write behind a name in its cell: `Lò Văn Ẩn (1975)`, `Lò Văn Ẩn, sinh năm 1975`, `Lò Văn Ẩn (nam)`. */
import type { Sex } from '../domain/person.ts';
import { sexOfWord } from './sex.ts';

export type NameRemarks = {
  readonly name: string;
  /** Date or year as typed, '' without one. */
  readonly birth: string;
  readonly sex: Sex | null;
};

const BORN =
  /^(?:(?:sinh(?: ngày| năm)?|ngày sinh|năm sinh|s\.?n\.?|n\.?s\.?)[\s.:]*)?((?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d)$/iu;
const IN_BRACKETS = /^([^()]*\p{L})\s*\(([^()]+)\)$/u;
const BEHIND_SIGN = /^([^,;–\d-]*\p{L})\s*(?:[,;]|\s[–-])\s*(.+)$/u;
const BEHIND_WORD = /^(.*?\p{L})\s+((?:sinh (?:ngày|năm)|s\.?n\.?)[\s.:]*\d.*|(?:19|20)\d\d)$/iu;

type Remarks = Omit<NameRemarks, 'name'>;

function remarksOf(text: string): Remarks | null {
  let birth = '';
  let sex: Sex | null = null;
  for (const part of text.split(/[,;]/u).map((one) => one.trim())) {
    const date = BORN.exec(part)?.[1];
    const said = part.length > 1 ? sexOfWord(part) : null;
    if (date !== undefined && birth === '') birth = date;
    else if (said !== null && sex === null) sex = said;
    else return null;
  }
  return { birth, sex };
}

/** A name and what is said behind it; anything but a birth or a sex stays with the name, as typed. */
export function splitNameRemarks(text: string): NameRemarks {
  for (const pattern of [IN_BRACKETS, BEHIND_SIGN, BEHIND_WORD]) {
    const found = pattern.exec(text);
    const remarks = found === null ? null : remarksOf((found[2] ?? '').trim());
    if (remarks === null) continue;
    const name = (found?.[1] ?? '').trim();
    // `Lê Thị Nữ`, `Hoàng Nam`: a sex counts only in brackets.
    if (pattern !== IN_BRACKETS && remarks.birth === '') continue;
    return { name, ...remarks };
  }
  return { name: text, birth: '', sex: null };
}
