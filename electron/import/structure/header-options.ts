/** Columns of a spread field: what a tick below `Trình độ chuyên môn › ĐH` says. */
import type { RosterField } from '../../../shared/domain/import.ts';
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import { shownHeader, wordsOf, wordsOutsideBrackets } from './header-words.ts';

export type Option = { readonly field: RosterField; readonly option: string };

function options<Code extends string>(
  words: Readonly<Partial<Record<Code, string>>>,
): ReadonlyMap<string, Code> {
  return new Map(
    Object.entries<string | undefined>(words).flatMap(([code, texts]) =>
      (texts ?? '').split('|').map((text): [string, Code] => [text, code as Code]),
    ),
  );
}

const UNTRAINED =
  'chua qua dt|chua qua dao tao|chua|chua dt|chua dao tao|khong|chua co|chua qua|cqdt|chua boi duong';

const DEGREE_OPTIONS = options<Degree>({
  none: UNTRAINED,
  primary: 'sc|so cap',
  intermediate: 'tc|trung cap|thcn|trung hoc|trung cap chuyen nghiep',
  college: 'cd|cao dang',
  university: 'dh|dai hoc|cu nhan|dh cu nhan',
  // Forms with one column for both say no more than the lower one.
  master:
    'ths|thac si|thac sy|thac sy tien sy|thac si tien si|ths ts|sau dh|sau dai hoc|tren dai hoc|tren dh|thac sy tien si|th s|t s th s|cao hoc',
  doctor: 'ts|tien si|tien sy|t s',
});
const THEORY_OPTIONS = options<Theory>({
  none: UNTRAINED,
  elementary: 'sc|so cap|sc va tuong duong|so cap va tuong duong',
  intermediate: 'tc|trung cap|tc va tuong duong|trung cap va tuong duong',
  advanced: 'cc|cao cap|cao cap cu nhan|cc cn|cao cap va tuong duong|cc va tuong duong|cu nhan cao cap|cn cc',
  bachelor: 'cn|cu nhan|dh|dai hoc|cn ct',
});
const STATE_OPTIONS = options<StateManagement>({
  none: UNTRAINED,
  officer: 'cs|can su|can su va tuong duong|cs va tuong duong',
  specialist: 'cv|chuyen vien|cv va tuong duong|chuyen vien va tuong duong|cv va td|cv tuong duong',
  principal:
    'cvc|chuyen vien chinh|cvc va tuong duong|chuyen vien chinh va tuong duong|cvc va td|cv chinh|cvc tuong duong',
  senior:
    'cvcc|chuyen vien cao cap|cvcc va tuong duong|chuyen vien cao cap va tuong duong|cvcc va td|cv cao cap',
});
const EDUCATION_OPTIONS = options({
  '5/12': 'tieu hoc|th|cap 1|cap i',
  '9/12': 'thcs|trung hoc co so|cap 2|cap ii',
  '12/12': 'thpt|trung hoc pho thong|cap 3|cap iii|ptth|pho thong trung hoc',
});
const SEX_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['nam', 'male'],
  ['nu', 'female'],
]);
const SKILL_OPTION =
  /^(chung chi( [a-c])?|cc|[abc]|[abc][12]|tc|cd|dh|trung cap|cao dang|dai hoc|tc tro len|dai hoc tro len|dh tro len|anh|anh van|tieng anh|phap|trung|nga|khac|co ban|nang cao|so cap|sc)$/u;

type Parent = {
  readonly field: RosterField;
  readonly is: RegExp;
  readonly options: ReadonlyMap<string, string> | null;
};

/** Narrow ones first: `Trình độ đào tạo` alone is the professional one. */
const PARENTS: readonly Parent[] = [
  {
    field: 'stateManagement',
    is: /\b(qlnn|ql nha nuoc|quan ly nha nuoc|qlhc\w*|hanh chinh nha nuoc)\b/u,
    options: STATE_OPTIONS,
  },
  { field: 'theory', is: /\b(llct|ly luan|chinh tri)\b/u, options: THEORY_OPTIONS },
  {
    field: 'generalEducation',
    is: /\b(gdpt|pho thong|van hoa|hoc van|tdvh|vh)\b/u,
    options: EDUCATION_OPTIONS,
  },
  { field: 'foreignLanguage', is: /\b(ngoai ngu|anh van|tieng anh)\b/u, options: null },
  { field: 'informatics', is: /\b(tin hoc|cntt)\b/u, options: null },
  { field: 'sex', is: /\b(gioi tinh|phai)\b/u, options: SEX_OPTIONS },
  {
    field: 'degree',
    is: /\b(chuyen mon|cmnv|cm|tdcm|bang cap|hoc vi|trinh do dao tao)\b|^(trinh do|trinh do hien nay)$/u,
    options: DEGREE_OPTIONS,
  },
];

/** The field and the meaning of a tick, from the levels of a header, innermost parent first; null for no such column. */
export function tickOption(levels: readonly string[]): Option | null {
  const text = levels.at(-1) ?? '';
  const last = wordsOf(text);
  const plain = wordsOutsideBrackets(text);
  for (let at = levels.length - 2; at >= 0; at--) {
    const above = wordsOf(levels[at] ?? '');
    const parent = PARENTS.find(({ is }) => is.test(above));
    if (parent === undefined) continue;
    if (parent.options === null) {
      return SKILL_OPTION.test(plain) ? { field: parent.field, option: shownHeader(text) } : null;
    }
    const option = parent.options.get(last) ?? parent.options.get(plain);
    return option === undefined ? null : { field: parent.field, option };
  }
  return null;
}

/** What a tick in a column of a field means by the header's own words; null where they name no level. */
export function optionOfWords(field: RosterField, header: string): string | null {
  const parent = PARENTS.find((each) => each.field === field);
  if (parent === undefined) return null;
  return parent.options === null ? header : (parent.options.get(wordsOutsideBrackets(header)) ?? null);
}
