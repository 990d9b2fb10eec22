/** What a column holds by the words of its header, all levels of it. */
import type { RosterField } from '../../../shared/domain/import.ts';
import { tickOption } from './header-options.ts';
import {
  type HeaderText,
  isAboutOtherThings,
  isAllTraining,
  isParty,
  looseField,
  trainingKinds,
} from './header-patterns.ts';
import { LIKELY_HEADERS, OTHER_HEADERS, SURE_HEADERS } from './header-vocabulary.ts';
import { isUnmarked, markedWords, wordsOf, wordsOutsideBrackets } from './header-words.ts';
import { historyField } from './history-headers.ts';

/** `other`: a column known to be none of ours, so that its contents are not asked either. */
export type HeaderMeaning =
  | {
      readonly is: 'field';
      readonly field: RosterField;
      readonly option: string | null;
      readonly confidence: number;
    }
  | { readonly is: 'other' };

/** 1 for the words of the forms, less for looser ones. */
export const SURE = 1;
export const LIKELY = 0.8;
export const LOOSE = 0.6;

const OTHER: HeaderMeaning = { is: 'other' };

function meaning(field: RosterField, confidence: number, option: string | null = null): HeaderMeaning {
  return { is: 'field', field, option, confidence };
}

/** Halves of a name, and words that say something only where nothing better fits. */
const LOOSE_HEADERS: ReadonlyMap<string, RosterField> = new Map([
  ['ho', 'fullName'],
  ['dem', 'fullName'],
  ['chu dem', 'fullName'],
  ['ten dem', 'fullName'],
  ['lot', 'fullName'],
  ['ten', 'fullName'],
  ['va ten', 'fullName'],
  ['dong chi', 'fullName'],
  ['can bo', 'fullName'],
  ['nhan su', 'fullName'],
  ['first name', 'fullName'],
  ['last name', 'fullName'],
  ['middle name', 'fullName'],
  ['surname', 'fullName'],
  ['given name', 'fullName'],
  ['du bi', 'partyProbation'],
  ['chinh thuc', 'partyOfficial'],
  ['luong', 'salaryCoefficient'],
  ['muc luong', 'salaryCoefficient'],
  ['nghe nghiep', 'currentTitle'],
  // Of a year's work, or of an examination: what stands below decides.
  ['xep loai', 'evaluations'],
]);

type Words = HeaderText & {
  /** Lowest level with and without brackets, levels above it. */
  readonly last: string;
  readonly lastPlain: string;
  readonly lastMarked: string;
  readonly above: string;
  readonly aboveText: HeaderText;
};

function headerText(text: string): HeaderText {
  return { words: wordsOutsideBrackets(text), marked: markedWords(text), unmarked: isUnmarked(text) };
}

function toWords(levels: readonly string[]): Words {
  const above = levels.slice(0, -1).join(' ');
  const last = levels.at(-1) ?? '';
  return {
    ...headerText(levels.join(' ')),
    last: wordsOf(last),
    lastPlain: wordsOutsideBrackets(last),
    lastMarked: markedWords(last),
    above: wordsOf(above),
    aboveText: headerText(above),
  };
}

/** `Nam` and `Nữ`: halves of the birth column, unless what stands above is about something else. */
function halves(words: Words): HeaderMeaning | null {
  if (words.lastPlain === 'nam' && words.lastMarked.startsWith('năm') && /\bsinh\b/u.test(words.above)) {
    // Day, month and year in columns of their own: the year is what can be used.
    return meaning('birth', LOOSE);
  }
  const male = words.lastPlain === 'nam' && words.lastMarked.startsWith('nam');
  const female = words.lastPlain === 'nu';
  if (!male && !female) return null;
  const field = male ? 'birthMale' : 'birthFemale';
  if (/\bsinh\b/u.test(words.above)) return meaning(field, SURE);
  if (words.above === '') return meaning(field, LOOSE);
  return OTHER;
}

const IN_PARTY: ReadonlyMap<string, RosterField> = new Map([
  ...[
    'du bi',
    'db',
    'ket nap',
    'ngay ket nap',
    'ngay vao',
    'vao dang',
    'ngay du bi',
    'ngay',
    'vao',
    'kn',
    'ngay vao dang',
  ].map((word): [string, RosterField] => [word, 'partyProbation']),
  ...['chinh thuc', 'ct', 'ngay chinh thuc', 'cong nhan chinh thuc', 'ngay ct', 'cong nhan'].map(
    (word): [string, RosterField] => [word, 'partyOfficial'],
  ),
]);

const IN_PAY: ReadonlyMap<string, RosterField> = new Map([
  ['ngach', 'salaryGrade'],
  ['ma ngach', 'salaryGrade'],
  ['ma so', 'salaryGrade'],
  ['ma', 'salaryGrade'],
  ['ten ngach', 'salaryGrade'],
  ['ma so ngach', 'salaryGrade'],
  ['bac', 'salaryStep'],
  ['bac luong', 'salaryStep'],
  ['he so', 'salaryCoefficient'],
  ['hs', 'salaryCoefficient'],
  ['he so luong', 'salaryCoefficient'],
  ['pccv', 'positionAllowance'],
  ['phu cap chuc vu', 'positionAllowance'],
]);

const IN_TRAINING: ReadonlyMap<string, RosterField> = new Map([
  ['cm', 'degree'],
  ['cm nv', 'degree'],
  ['vh', 'generalEducation'],
  ['pt', 'generalEducation'],
  ['nn', 'foreignLanguage'],
  ['th', 'informatics'],
  ['ct', 'theory'],
  ['ly luan', 'theory'],
  ['trinh do', 'degree'],
  ['bang cap', 'degree'],
  ['loai bang', 'degree'],
  ['truong', 'school'],
  ['nganh', 'major'],
  ['chuyen nganh', 'major'],
  ['nganh hoc', 'major'],
  ['nganh dao tao', 'major'],
  ['chuyen nganh dao tao', 'major'],
]);

const PLACE_PARTS =
  /^(xa|huyen|tinh|thon ban|xa phuong|xa phuong thi tran|huyen thi xa|huyen thi xa thanh pho|tinh thanh pho|thon)$/u;

/** A lowest level that means something below its parents only. */
function inContext(words: Words): HeaderMeaning | null {
  const { last, lastPlain, above, aboveText } = words;
  if (above === '') return null;
  if (isAboutOtherThings(aboveText) && !/\bsinh\b/u.test(above)) return OTHER;
  if (isParty(aboveText) && !/\bchuc vu\b|\bllct\b/u.test(above)) {
    const field = IN_PARTY.get(lastPlain);
    if (field !== undefined) return meaning(field, SURE);
    if (!/ghi chu/u.test(last) && /\b(so|the|noi|chuc vu)\b/u.test(last)) return OTHER;
  }
  if (/\bphu cap\b/u.test(above))
    return /^(chuc vu|cv|pccv|phu cap chuc vu)$/u.test(lastPlain)
      ? meaning('positionAllowance', SURE)
      : OTHER;
  if (/\b(luong|ngach|bac)\b/u.test(above)) {
    const field = IN_PAY.get(lastPlain);
    if (field !== undefined) return meaning(field, SURE);
  }
  if (/\b(que quan|nguyen quan)\b/u.test(above) && PLACE_PARTS.test(lastPlain))
    return meaning('homePlace', LIKELY);
  if (/\b(du kien|phuong an|bo tri moi)\b/u.test(above)) {
    return /\b(chuc vu|chuc danh|vi tri)\b(?!.*\b(hien|cu)\b)/u.test(last)
      ? meaning('proposedTitle', LIKELY)
      : OTHER;
  }
  if (/\bquy hoach\b/u.test(above))
    return /\b(chuc vu|chuc danh)\b/u.test(last) ? meaning('planning', SURE) : OTHER;
  if (/\bchuc vu\b|\bchuc danh\b/u.test(above)) {
    if (/^(chinh quyen|hien nay|hien tai|chuyen mon|nha nuoc)$/u.test(lastPlain))
      return meaning('currentTitle', SURE);
    if (/^(dang|doan the|doan|kiem nhiem|hdnd)$/u.test(lastPlain)) return OTHER;
  }
  if (/\b(trinh do|chuyen mon|dao tao|bang cap|td)\b/u.test(above)) {
    const field = IN_TRAINING.get(lastPlain);
    if (field !== undefined) return meaning(field, LIKELY);
  }
  return null;
}

/** Words of the forms or well-known short ones, without looking at what they are about. */
function listed(words: string): HeaderMeaning | null {
  const sure = SURE_HEADERS.get(words);
  if (sure !== undefined) return meaning(sure, SURE);
  if (OTHER_HEADERS.has(words)) return OTHER;
  const likely = LIKELY_HEADERS.get(words);
  return likely === undefined ? null : meaning(likely, LIKELY);
}

/** `Năm` and `Nam` fold alike; a word that ends a listed header with the wrong one of them is not that header. */
function isWrongHalf(found: HeaderMeaning | null, words: Words): boolean {
  return found?.is === 'field' && found.field === 'birthMale' && words.lastMarked.endsWith('năm');
}

/**
 * The meaning of a column whose header has these levels (top first); null where nobody knows. `Nam` and `Nữ`
 * without a parent are taken for the halves of the birth column.
 */
export function headerMeaning(levels: readonly string[]): HeaderMeaning | null {
  const words = toWords(levels);
  if (words.words === '') return levels.at(-1)?.trim() === '#' ? meaning('ordinal', LIKELY) : null;
  const half = halves(words);
  if (half !== null) {
    const ticked = tickOption(levels);
    return ticked === null ? half : meaning(ticked.field, SURE, ticked.option);
  }
  if (isAllTraining(words.above === '' ? words.last : `${words.above} ${words.last}`)) {
    if (words.above === '' || trainingKinds(words.last).length > 1) return meaning('qualifications', LIKELY);
  }
  const history = historyField(words.words, words.lastPlain);
  if (history !== null) return meaning(history, SURE_HEADERS.get(words.words) === history ? SURE : LIKELY);
  const context = inContext(words);
  if (context !== null) return context;
  const ticked = tickOption(levels);
  if (ticked !== null) return meaning(ticked.field, SURE, ticked.option);
  const all = wordsOf(levels.join(' '));
  for (const form of [all, words.words, words.last, words.lastPlain]) {
    if (form === words.last && words.above !== '' && PLACE_PARTS.test(form)) return null;
    const found = listed(form);
    if (found !== null && !isWrongHalf(found, words)) return found;
  }
  if (isAboutOtherThings(words) && words.words !== 'xep loai') return OTHER;
  const loose = looseField(words) ?? looseField(headerText(levels.at(-1) ?? ''));
  if (loose !== null) return meaning(loose, LIKELY);
  const word = LOOSE_HEADERS.get(words.words) ?? LOOSE_HEADERS.get(words.lastPlain);
  if (word !== undefined) return meaning(word, LOOSE);
  return null;
}
