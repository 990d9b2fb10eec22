import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadJson } from '../../electron/services/resources/index.ts';
import { NameTables } from '../../electron/services/sample/tables.ts';
import { cleanName, cleanText } from '../../shared/text/clean.ts';
import { fold, toneNormalised } from '../../shared/text/fold.ts';
import {
  decodeCell,
  decodeLegacy,
  detectEncoding,
  type Encoding,
} from '../../shared/text/legacy-encoding.ts';
import { splitQualifications } from '../../shared/text/levels.ts';
import { matches } from '../../shared/text/matching.ts';
import { initials, sortKey, splitName } from '../../shared/text/names.ts';
import { formatPartialDate, parsePartialDate } from '../../shared/text/parse-date.ts';
import { encodeLegacy } from '../unit/shared/text/legacy-samples.ts';

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const syllable = fc
  .tuple(
    fc.constantFrom('', 'b', 'c', 'd', 'đ', 'h', 'l', 'ng', 'nh', 'th', 'tr', 'v', 'x'),
    fc.constantFrom(...VOWELS),
    fc.constantFrom(...TONES),
    fc.constantFrom('', 'n', 'nh', 'ng', 'm', 'c', 't', 'i'),
    fc.boolean(),
  )
  .map(([onset, vowel, tone, coda, capital]) => {
    const text = (onset + vowel + tone + coda).normalize('NFC');
    return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
const fullName = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fullName);

/** Characters that fold by themselves beside such as only mean something together, in any mixture. */
const mixedText = fc.string({
  unit: fc.constantFrom(
    ...[
      'a',
      'Ế',
      'ợ',
      'Đ',
      'ð',
      'İ',
      'ß',
      ' ',
      '\t',
      '\u00a0',
      '\u00ad',
      '\u0301',
      '\u0323',
      '´',
      '’',
      'Σ',
      '\u200b',
    ],
  ),
});

describe('fold', () => {
  it('is the same for every character alone as within the text', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        // A letter of another script takes the whole text the long way.
        expect(`${fold(`|${text}|`)}λ`).toBe(fold(`|${text}|λ`));
      }),
    );
  });

  it('is the same for both Unicode forms, and once is enough', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(toneNormalised(text.normalize('NFD'))).toBe(toneNormalised(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('leaves only plain letters of a name', () => {
    fc.assert(fc.property(fullName, (name) => /^[a-z ]*$/u.test(fold(name))));
  });
});

describe('sortKey', () => {
  const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

  it('orders as the Vietnamese collator does, by given name, family name, middle names', () => {
    fc.assert(
      fc.property(fullName, fullName, (a, b) => {
        const [x, y] = [splitName(a), splitName(b)];
        const wanted =
          collator.compare(x.given, y.given) ||
          collator.compare(x.family, y.family) ||
          collator.compare(x.middle, y.middle);
        expect(Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))).toBe(
          Math.sign(wanted),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('matches', () => {
  it('finds a name by itself, by its initials and by the beginnings of its words in any order', () => {
    fc.assert(
      fc.property(fullName, fc.integer({ min: 1, max: 4 }), (name, letters) => {
        const folded = fold(name);
        const begun = folded.split(' ').map((word) => word.slice(0, letters));
        expect(matches(name, folded)).toBe(true);
        expect(matches(initials(name), folded)).toBe(true);
        expect(matches(begun.reverse().join(' '), folded)).toBe(true);
      }),
    );
  });
});

describe('dates', () => {
  const day = fc
    .date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const value = fc.tuple(day, fc.constantFrom(10, 7, 4)).map(([iso, digits]) => iso.slice(0, digits));

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(value, (iso) => {
        const parsed = parsePartialDate(formatPartialDate(iso));
        expect(parsed.issue).toBeNull();
        expect(parsed.date.value).toBe(iso);
        expect(parsed.date.precision).toBe({ 10: 'day', 7: 'month', 4: 'year' }[iso.length]);
      }),
    );
  });

  it('are understood or reported, never both unless the year had two digits', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 2200 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(digits, fc.constantFrom('/', '-', '.', ' '), (numbers, separator) => {
        const { date, issue } = parsePartialDate(numbers.join(separator));
        expect(date.value === null).toBe(issue !== null && issue !== 'date-two-digit-year');
      }),
    );
  });
});

describe('legacy encodings', () => {
  const kinh = loadJson('samples/names.json', NameTables).Kinh;
  if (kinh === undefined) throw new Error('No Kinh names');
  const { families, male, female } = kinh;
  const realName = fc
    .tuple(
      fc.constantFrom(...Object.keys(families)),
      fc.constantFrom(...Object.keys(male.middles), ...Object.keys(female.middles)),
      fc.constantFrom(...Object.keys(male.givens), ...Object.keys(female.givens)),
    )
    .map((words) => words.join(' ').normalize('NFC'));
  /** TCVN3 has no codes for these: they are small letters set in a capital font. */
  const otherCapital = /(?=\p{Lu})[^A-ZĂÂĐÊÔƠƯ]/u;
  const column = fc.array(realName, { minLength: 8, maxLength: 20 });

  it.each<Encoding>(['tcvn3', 'tcvn3-capitals', 'vni', 'viqr', 'unicode'])(
    'of names in %s are told and undone',
    (encoding) => {
      fc.assert(
        fc.property(column, (plain) => {
          fc.pre(encoding !== 'tcvn3' || !plain.some((name) => otherCapital.test(name)));
          const meant = encoding === 'tcvn3-capitals' ? plain.map((name) => name.toUpperCase()) : plain;
          const cells = meant.map((name) => encodeLegacy(name, encoding));
          expect(detectEncoding(cells).encoding).toBe(encoding);
          expect(cells.map((cell) => decodeLegacy(cell, encoding))).toEqual(meant);
          expect(cells.map((cell) => decodeCell(cell, encoding))).toEqual(meant);
        }),
      );
    },
  );

  it('are never seen in Vietnamese text in Unicode, composed or not', () => {
    fc.assert(
      fc.property(fc.oneof(realName, fullName), fc.constantFrom('NFC', 'NFD'), (name, form) => {
        const text = name.normalize(form);
        fc.pre(/[^ -~\u00a0-\u00ff]/u.test(text));
        expect(detectEncoding([text]).encoding).toBe('unicode');
        expect(decodeCell(text, 'tcvn3')).toBe(name);
      }),
    );
  });
});

describe('cleaning', () => {
  it('once is enough, and keeps every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanName(text)).not.toContain('\n');
        const visible = (one: string) => one.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}\u2800]/gu, '');
        expect(visible(clean)).toBe(visible(text));
      }),
    );
  });
});

describe('qualifications', () => {
  const part = fc.constantFrom(
    'ĐH Luật',
    'TC',
    'CC LLCT',
    'CVC',
    'Anh B',
    'THVP',
    '12/12',
    'x',
    'ĐH (Luật, KT)',
  );
  const parts = fc.array(part, { maxLength: 6 });

  it('are sorted without losing a part', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(', ', '; ', '\n', ';'), (said, separator) => {
        const sorted = Object.values(splitQualifications(said.join(separator)))
          .filter((text) => text !== '')
          .flatMap((text) => text.split('; '));
        expect(sorted.sort()).toEqual([...said].sort());
      }),
    );
  });
});
