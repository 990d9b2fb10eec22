/** A person's sex as lists say it: a word, a form of address before the name; never from a title or a job. */
import type { Sex } from '../domain/person.ts';
import { toneNormalised } from './fold.ts';

const WORDS: ReadonlyMap<string, Sex> = new Map(
  (
    [
      ['nam', 'male'],
      ['nam giới', 'male'],
      ['trai', 'male'],
      ['ông', 'male'],
      ['m', 'male'],
      ['male', 'male'],
      ['nữ', 'female'],
      ['nu', 'female'],
      ['nữ giới', 'female'],
      ['gái', 'female'],
      ['bà', 'female'],
      ['f', 'female'],
      ['female', 'female'],
    ] as const
  ).map(([word, sex]) => [toneNormalised(word), sex]),
);

/** `Nam`, `NỮ`, `nu`, `M`, `Female`; null for anything else: `Năm` is a year, `x` and `1` say nothing alone. */
export function sexOfWord(text: string): Sex | null {
  return WORDS.get(toneNormalised(text).replace(/[.:;,]+$/u, '')) ?? null;
}

/** What stands before a name, the name itself, and the sex the address tells; '' and null where there is none. */
export type AddressedName = { readonly address: string; readonly name: string; readonly sex: Sex | null };

type Address = { readonly pattern: RegExp; readonly sex: Sex | null; readonly minWords: number };

/** `Ông` is a family name as well, `Anh` a part of names: they need more words behind them to be an address. */
const ADDRESSES: readonly Address[] = [
  { pattern: /^(?:đồng chí|đ\/ ?c|đ\. ?c\.?|đc)(?=[\s.:]|$)[\s.:]*/iu, sex: null, minWords: 2 },
  { pattern: /^ông(?=[\s.:])[\s.:]*/iu, sex: 'male', minWords: 3 },
  { pattern: /^anh(?=[\s.:])[\s.:]*/iu, sex: 'male', minWords: 3 },
  { pattern: /^(?:ô[.:]|mr\.?(?=\s))\s*/iu, sex: 'male', minWords: 2 },
  { pattern: /^(?:bà|chị)(?=[\s.:])[\s.:]*/iu, sex: 'female', minWords: 2 },
  { pattern: /^(?:b[.:]|mrs\.?(?=\s)|ms\.?(?=\s)|miss(?=\s))\s*/iu, sex: 'female', minWords: 2 },
];
const COLON = /:\s*$/u;

/**
 * Splits a form of address off a name: `Bà Lò Thị An` is `Lò Thị An`, female. `Ông Thị Hoa` and `Ông Cao Thắng`
 * may be people of the family Ông, and stay whole, unless a colon sets the address apart. Both parts as typed.
 */
export function splitAddress(nameCell: string): AddressedName {
  const text = nameCell.normalize('NFC').trim();
  for (const { pattern, sex, minWords } of ADDRESSES) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const name = text.slice(found.length).trim();
    const words = name.split(/\s+/u);
    const familyName = sex === 'male' && toneNormalised(words[0] ?? '') === THI;
    if (name === '' || familyName || (words.length < minWords && !COLON.test(found))) break;
    if (sex === null) {
      // Đồng chí Ông …: the second word says what the first does not.
      const inner = splitAddress(name);
      if (inner.address !== '') return { ...inner, address: `${found.trim()} ${inner.address}` };
    }
    return { address: found.trim(), name, sex };
  }
  return { address: '', name: text, sex: null };
}

/** The sex an explicit form of address at the beginning tells: `Ông Nguyễn Văn A`; never a title or an office. */
export function sexFromTitleWords(text: string): Sex | null {
  return splitAddress(text).sex;
}

const THI = toneNormalised('Thị');
const VAN = toneNormalised('Văn');

/**
 * What the middle word of a name lets one expect: `Thị` is a woman's (5,130 of 5,130 in the counts of
 * names.csv), `Văn` a man's (4,569 of 4,569). For asking only: it is no proof, and other words are not used.
 */
export function suggestSexFromName(fullName: string): Sex | null {
  const middles = toneNormalised(fullName).split(' ').slice(1, -1);
  const said = middles.find((word) => word === THI || word === VAN);
  if (said === undefined) return null;
  return said === THI ? 'female' : 'male';
}
