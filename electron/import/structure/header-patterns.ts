/** Looser readings of headers nobody listed: what their words are about. First rule that holds wins. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { TrainingKind } from '../../../shared/text/qualifications.ts';

/** `words`: folded, brackets left out; `marked`: with diacritics; `unmarked`: typed without any. */
export type HeaderText = { readonly words: string; readonly marked: string; readonly unmarked: boolean };
type Rule = { readonly field: RosterField; readonly when: (text: HeaderText) => boolean };

/** Columns of other people, of papers, of pay the program keeps as text. */
const OTHER_THINGS =
  /\b(vo|chong|than nhan|ngay cap|noi cap|nhap ngu|xuat ngu|the dang|noi sinh|tieng dan toc|thuong tru|tam tru|noi o|cho o|dien thoai|bau cu|nang luong|bhxh|nghi huu|danh gia|xep loai|khen thuong|ky luat|tot nghiep|luan chuyen|tham nien|kiem nhiem|tu nhan xet|tin nhiem|so phieu|ty le|the doan|vao doan|doan vien)\b/u;

/** `cha`, `mẹ`, `con` mean something only with their diacritics. */
const FAMILY = /(^| )(cha|bố|mẹ|con|anh em|gia đình)( |$)/u;

export function isAboutOtherThings({ words, marked }: HeaderText): boolean {
  return OTHER_THINGS.test(words) || FAMILY.test(marked);
}

/** `đảng` and not `đang`; without diacritics every `dang` beside a word of joining. */
export function isParty({ words, marked, unmarked }: HeaderText): boolean {
  if (/\bket nap\b|dcsvn/u.test(words)) return true;
  return /(^| )đảng( |$)/u.test(marked) || (unmarked && /\bdang\b/u.test(words));
}

const TITLE = /\b(chuc vu|chuc danh|vi tri)\b/u;
const WORKPLACE = /\b(don vi|noi cong tac|co quan|noi lam viec|phong ban|dvct)\b/u;
/** What a header about training may name, by its words. */
const TRAINING: readonly (readonly [kind: TrainingKind, words: RegExp])[] = [
  ['degree', /\b(chuyen mon|cm|cmnv)\b/u],
  ['theory', /\b(llct|ly luan|chinh tri)\b/u],
  ['stateManagement', /\b(qlnn|quan ly nha nuoc)\b/u],
  ['foreignLanguage', /\b(ngoai ngu)\b/u],
  ['informatics', /\b(tin hoc)\b/u],
  ['general', /\b(van hoa)\b/u],
];

/** Kinds of training a header names, in its order: `Trình độ CM/LLCT/QLNN`. */
export function trainingKinds(words: string): TrainingKind[] {
  return TRAINING.map(([kind, pattern]) => ({ kind, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind }) => kind);
}

/** One column for several kinds of training. */
export function isAllTraining(words: string): boolean {
  if (!/^(cac )?(trinh do|td|van bang|bang cap)\b/u.test(words)) return false;
  return trainingKinds(words).length >= 2 && /llct|ly luan|qlnn|quan ly/u.test(words);
}

const RULES: readonly Rule[] = [
  { field: 'ordinal', when: ({ words }) => /^(tt|stt|so tt|so thu tu)( \d+)?$/u.test(words) },
  {
    field: 'fullName',
    when: ({ words }) => /\bho (va |chu |dem |lot )*ten\b|\bho (va )?(chu |ten )?(dem|lot)\b/u.test(words),
  },
  {
    field: 'proposedTitle',
    when: ({ words }) =>
      /\b(du kien|phuong an bo tri|bo tri moi|chuc vu moi|chuc danh moi|de xuat bo tri|de nghi bo tri)\b/u.test(
        words,
      ),
  },
  { field: 'planning', when: ({ words }) => /\bquy hoach\b/u.test(words) },
  {
    field: 'citizenId',
    when: ({ words }) => /\b(can cuoc|cccd|cmnd|cmtnd|dinh danh|chung minh)\b/u.test(words),
  },
  {
    field: 'partyOfficial',
    when: (text) => /\b(chinh thuc|ct)\b/u.test(text.words) && isParty(text) && !/llct/u.test(text.words),
  },
  {
    field: 'partyProbation',
    when: (text) => /\b(du bi|ket nap|vao dang)\b/u.test(text.words) && isParty(text),
  },
  {
    field: 'birthMale',
    when: ({ words, marked }) => /\bsinh\b.*\bnam$/u.test(words) && /(^| )nam$/u.test(marked),
  },
  { field: 'birthFemale', when: ({ words }) => /\bsinh\b.*\bnu$/u.test(words) },
  { field: 'birth', when: ({ words }) => /\b(ngay|thang|nam) sinh\b|^sinh (ngay|nam)\b/u.test(words) },
  { field: 'sex', when: ({ words }) => /\bgioi tinh\b/u.test(words) },
  { field: 'religion', when: ({ words }) => /\bton giao\b/u.test(words) },
  { field: 'ethnicity', when: ({ words }) => /\bdan toc\b/u.test(words) },
  { field: 'homePlace', when: ({ words }) => /\b(que quan|nguyen quan)\b/u.test(words) },
  {
    field: 'positionSince',
    when: ({ words }) =>
      /\b(ngay|thoi gian|thoi diem|thang|nam|tu)\b.*\b(bo nhiem|giu chuc|dam nhiem)\b/u.test(words) &&
      !/\bngach\b/u.test(words),
  },
  {
    field: 'recruited',
    when: ({ words }) =>
      /\b(ngay|thoi gian|thoi diem|thang|nam)\b.*\b(tuyen dung|vao nganh|vao co quan|vao lam|bien che|hop dong lan dau)\b/u.test(
        words,
      ),
  },
  {
    field: 'positionAllowance',
    when: ({ words }) => /\b(phu cap|pc)\b.*\b(chuc vu|cv|lanh dao)\b|\bpccv\b/u.test(words),
  },
  {
    field: 'salaryGrade',
    when: ({ words }) => /\bngach\b/u.test(words) && !/\bngay\b|\bthoi\b|\bboi duong\b|\bqlnn\b/u.test(words),
  },
  { field: 'salaryStep', when: ({ words }) => /\bbac luong\b/u.test(words) },
  { field: 'salaryCoefficient', when: ({ words }) => /\b(he so luong|hs luong|hsl)\b/u.test(words) },
  { field: 'current', when: ({ words }) => TITLE.test(words) && WORKPLACE.test(words) },
  {
    field: 'currentTitle',
    when: ({ words, marked }) => TITLE.test(words) && !/đảng|đoàn|khoa học|nghề nghiệp|kiêm/u.test(marked),
  },
  {
    field: 'currentUnit',
    when: ({ words }) => WORKPLACE.test(words) && !/\b(tinh|bau cu|ngay|moi)\b/u.test(words),
  },
  {
    field: 'stateManagement',
    when: ({ words }) => /\b(qlnn|ql nha nuoc|quan ly nha nuoc|qlhc\w*)\b/u.test(words),
  },
  { field: 'theory', when: ({ words }) => /\b(llct|ly luan|chinh tri)\b/u.test(words) },
  { field: 'foreignLanguage', when: ({ words }) => /\b(ngoai ngu|tieng anh|anh van)\b/u.test(words) },
  { field: 'informatics', when: ({ words }) => /\b(tin hoc|cntt)\b/u.test(words) },
  { field: 'generalEducation', when: ({ words }) => /\b(gdpt|pho thong|van hoa|hoc van)\b/u.test(words) },
  { field: 'major', when: ({ words }) => /\b(chuyen nganh|nganh dao tao|nganh hoc)\b/u.test(words) },
  { field: 'school', when: ({ words }) => /\b(co so dao tao|truong dao tao|noi dao tao)\b/u.test(words) },
  { field: 'degree', when: ({ words }) => /\b(chuyen mon|bang cap|hoc vi|cmnv)\b/u.test(words) },
  { field: 'note', when: ({ words }) => /\bghi chu\b/u.test(words) },
];

/** The field such a header is likely about, or null. */
export function looseField(text: HeaderText): RosterField | null {
  return RULES.find(({ when }) => when(text))?.field ?? null;
}
