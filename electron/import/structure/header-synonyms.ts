/** Which field a column holds, from the words of its header. */
import type { RosterField } from '../../../shared/domain/import.ts';
import { fold } from '../../../shared/text/fold.ts';

/** A field and how sure it is: 1 for the words of the forms, less for looser ones. */
export type Recognised = { readonly field: RosterField; readonly confidence: number };

/** `joined`: all levels, folded; `last`: the lowest level, folded; `marked`: all levels with their diacritics. */
type Words = { readonly joined: string; readonly last: string; readonly marked: string };
type Rule = { readonly field: RosterField; readonly when: (words: Words) => boolean };

const SURE = 1;
const LIKELY = 0.8;
const LOOSE = 0.6;

/** Words of the usual forms (R1 of DOCUMENTS.md §4.4 and its variants), folded, levels joined by a space. */
const EXACT: Readonly<Partial<Record<RosterField, readonly string[]>>> = {
  ordinal: ['tt', 'stt', 'so tt', 'so thu tu'],
  fullName: ['ho va ten', 'ho ten', 'ho, ten', 'ho va ten khai sinh'],
  birth: ['ngay, thang, nam sinh', 'ngay thang nam sinh', 'ngay sinh', 'nam sinh', 'ngay/thang/nam sinh'],
  birthMale: ['ngay, thang, nam sinh nam', 'ngay thang nam sinh nam', 'nam sinh nam', 'ngay sinh nam'],
  birthFemale: ['ngay, thang, nam sinh nu', 'ngay thang nam sinh nu', 'nam sinh nu', 'ngay sinh nu'],
  sex: ['gioi tinh'],
  ethnicity: ['dan toc'],
  homePlace: ['que quan', 'nguyen quan'],
  current: ['chuc vu, don vi cong tac hien nay', 'chuc vu, don vi cong tac', 'chuc vu, don vi'],
  currentTitle: ['chuc vu', 'chuc danh', 'chuc vu hien nay'],
  currentUnit: ['don vi', 'don vi cong tac', 'noi cong tac', 'don vi cong tac hien nay'],
  generalEducation: ['trinh do gdpt', 'gdpt', 'trinh do giao duc pho thong', 'trinh do van hoa'],
  degree: ['trinh do chuyen mon', 'chuyen mon', 'trinh do chuyen mon nghiep vu'],
  theory: ['trinh do llct', 'llct', 'trinh do ly luan chinh tri', 'ly luan chinh tri'],
  stateManagement: ['trinh do qlnn', 'qlnn', 'trinh do quan ly nha nuoc', 'quan ly nha nuoc'],
  foreignLanguage: ['trinh do ngoai ngu', 'ngoai ngu'],
  informatics: ['trinh do tin hoc', 'tin hoc'],
  partyProbation: ['ngay vao dang du bi', 'ngay vao dang', 'ngay ket nap dang'],
  partyOfficial: ['ngay vao dang chinh thuc', 'ngay vao dang ct'],
  planning: ['quy hoach'],
  proposedTitle: ['chuc vu du kien', 'chuc danh du kien', 'du kien bo tri', 'nhan su du kien'],
  note: ['ghi chu'],
  citizenId: ['cccd', 'so cccd', 'can cuoc cong dan', 'so can cuoc', 'so dinh danh ca nhan', 'so cccd/cmnd'],
};
const BY_WORDS = new Map<string, RosterField>(
  Object.entries(EXACT).flatMap(([field, texts]) =>
    texts.map((text): [string, RosterField] => [text, field as RosterField]),
  ),
);

/** Columns of other things whose headers hold words of ours. */
const OTHERS =
  /\b(vo|chong|than nhan|luong|he so|phu cap|ngach|ngay cap|noi cap|tuyen dung|bo nhiem|tu ngay|nhap ngu|so the|the dang|noi sinh|tieng dan toc|ton giao|doan vien|thuong tru|tam tru|noi o)\b/u;

const PARTY = (words: Words): boolean => /đảng/u.test(words.marked) || /\bket nap\b/u.test(words.joined);

/** First rule that holds wins; the order keeps the narrow ones before the wide ones. */
const RULES: readonly Rule[] = [
  { field: 'ordinal', when: ({ last }) => /^(tt|stt|so tt|so thu tu|#)\.?$/u.test(last) },
  {
    field: 'fullName',
    when: ({ joined }) => /\bho,? (va |chu dem |dem )*ten\b|\bho va (chu |ten )?dem\b/u.test(joined),
  },
  {
    field: 'proposedTitle',
    when: ({ joined }) => /\b(du kien|phuong an bo tri|bo tri moi|chuc vu moi)\b/u.test(joined),
  },
  { field: 'planning', when: ({ joined }) => /\bquy hoach\b/u.test(joined) },
  {
    field: 'citizenId',
    when: ({ joined }) => /\b(can cuoc|cccd|cmnd|cmtnd|dinh danh|chung minh)\b/u.test(joined),
  },
  {
    field: 'partyOfficial',
    when: (w) => /\b(chinh thuc|ct)\b/u.test(w.joined) && PARTY(w) && !/llct/u.test(w.joined),
  },
  { field: 'partyProbation', when: (w) => /\b(du bi|ket nap|vao dang)\b/u.test(w.joined) && PARTY(w) },
  {
    field: 'birthMale',
    when: ({ joined, marked }) => /\bsinh\b.*\bnam\)?$/u.test(joined) && /nam\)?$/u.test(marked),
  },
  { field: 'birthFemale', when: ({ joined }) => /\bsinh\b.*\bnu\)?$/u.test(joined) },
  { field: 'birth', when: ({ last }) => /\b(ngay|thang|nam) sinh\b|^sinh ngay\b/u.test(last) },
  { field: 'sex', when: ({ joined }) => /\bgioi tinh\b|^phai$|^nam ?\/ ?nu$/u.test(joined) },
  { field: 'ethnicity', when: ({ joined }) => /\bdan toc\b/u.test(joined) },
  { field: 'homePlace', when: ({ joined }) => /\b(que quan|nguyen quan)\b|^que$/u.test(joined) },
  {
    field: 'current',
    when: ({ joined }) =>
      /\b(chuc vu|chuc danh|vi tri)\b/u.test(joined) &&
      /\b(don vi|noi cong tac|co quan|noi lam viec)\b/u.test(joined),
  },
  {
    field: 'currentTitle',
    when: ({ joined, marked }) =>
      /\b(chuc vu|chuc danh|vi tri)\b/u.test(joined) && !/đảng|đoàn|khoa học/u.test(marked),
  },
  {
    field: 'currentUnit',
    when: ({ joined }) => /\b(don vi|noi cong tac|co quan|noi lam viec|phong ban)\b/u.test(joined),
  },
  {
    field: 'stateManagement',
    when: ({ joined }) => /\b(qlnn|ql nha nuoc|quan ly nha nuoc|qlhc\w*)\b/u.test(joined),
  },
  { field: 'theory', when: ({ joined }) => /\b(llct|ly luan|chinh tri)\b/u.test(joined) },
  { field: 'foreignLanguage', when: ({ joined }) => /\b(ngoai ngu|tieng anh|anh van)\b/u.test(joined) },
  { field: 'informatics', when: ({ joined }) => /\b(tin hoc|cntt)\b/u.test(joined) },
  {
    field: 'generalEducation',
    when: ({ joined }) => /\b(gdpt|pho thong|van hoa|hoc van|vh)\b/u.test(joined),
  },
  {
    field: 'degree',
    when: ({ joined }) => /\b(chuyen mon|chuyen nganh|nganh dao tao|bang cap|hoc vi|cmnv)\b/u.test(joined),
  },
  { field: 'note', when: ({ joined }) => /\bghi chu\b/u.test(joined) },
];

/** Short words that mean something only where nothing better fits. */
const LOOSE_WORDS: ReadonlyMap<string, RosterField> = new Map([
  ['ho', 'fullName'],
  ['ho dem', 'fullName'],
  ['ten', 'fullName'],
  ['nu', 'birthFemale'],
  ['du bi', 'partyProbation'],
  ['chinh thuc', 'partyOfficial'],
  ['trinh do', 'degree'],
  ['trinh do cm', 'degree'],
  ['trinh do nn', 'foreignLanguage'],
  ['trinh do th', 'informatics'],
]);

/**
 * The field of a column whose header has these levels (top first); null where it is none of ours. `Nam` and
 * `Nữ` without a parent are taken for the halves of the birth column.
 */
export function recognise(levels: readonly string[]): Recognised | null {
  const words: Words = {
    joined: fold(levels.join(' ')).replace(/ ?\(.*?\)$/u, ''),
    last: fold(levels.at(-1) ?? ''),
    marked: levels.join(' ').normalize('NFC').toLowerCase(),
  };
  if (words.joined === '') return null;
  // `Năm` and `Nam` fold alike: only the second is a man's column.
  if (words.marked === 'nam') return { field: 'birthMale', confidence: LOOSE };
  const exact = BY_WORDS.get(words.joined);
  if (exact !== undefined && !(exact === 'birthMale' && words.marked.endsWith('năm'))) {
    return { field: exact, confidence: SURE };
  }
  if (OTHERS.test(words.joined)) return null;
  const rule = RULES.find(({ when }) => when(words));
  if (rule !== undefined) return { field: rule.field, confidence: LIKELY };
  const loose = LOOSE_WORDS.get(words.joined);
  return loose === undefined ? null : { field: loose, confidence: LOOSE };
}
