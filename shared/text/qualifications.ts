/** One column for everything learnt (`ĐH Luật, CC LLCT, CVC, Anh B, THVP`), sorted by kind. */
import { fieldsOfStudy } from './fields-of-study.ts';
import { fold } from './fold.ts';
import { parseGeneralEducation } from './general-education.ts';
import { saysNothing } from './level-parts.ts';

/** Each text holds its parts as typed, in order, joined by `; `; '' where there was none. */
export type Qualifications = {
  readonly degree: string;
  readonly theory: string;
  readonly stateManagement: string;
  readonly foreignLanguage: string;
  readonly informatics: string;
  readonly general: string;
  readonly rest: string;
};
type Kind = keyof Qualifications;
export type TrainingKind = Exclude<Kind, 'rest'>;

export const NO_QUALIFICATIONS: Qualifications = {
  degree: '',
  theory: '',
  stateManagement: '',
  foreignLanguage: '',
  informatics: '',
  general: '',
  rest: '',
};

/** Words that say what follows, as in `LLCT: Cao cấp`. */
const LABELS: readonly (readonly [Kind, RegExp])[] = [
  ['general', /^(?:gdpt|van hoa|tdvh|trinh do van hoa|vh|giao duc pho thong|hoc van)$/u],
  ['theory', /^(?:llct|ly luan|ly luan chinh tri|chinh tri|trinh do (?:llct|ly luan|chinh tri))$/u],
  ['stateManagement', /^(?:qlnn|quan ly nha nuoc|quan ly hcnn|quan ly hanh chinh nha nuoc)$/u],
  ['informatics', /^(?:tin hoc|tin|th|cntt)$/u],
  ['foreignLanguage', /^(?:ngoai ngu|nn|tieng anh|anh van|av|tieng dan toc)$/u],
  ['degree', /^(?:chuyen mon|cm|trinh do chuyen mon|tdcm|bang cap|hoc vi)$/u],
];

/** Tried in this order; the first that fits decides. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['theory', /\b(?:cu nhan|cn) (?:chinh tri|ct|llct|ly luan)\b|\b(?:cn|cc|tc|sc)(?:ct|llct|ll)\b/u],
  [
    'degree',
    /^(?:da )?(?:tot nghiep |tn )?(?:(?:dai hoc|dh[a-z]*|thac s[iy]|ths[iy]?|tien s[iy]|ts|pgs|cu nhan|cn|ky su|ks|bac s[iy]|bs[a-z]*|kts|cao dang|cd[a-z]*|cao hoc|y s[iy]|duoc s[iy])\b|truong\b|hoc vien\b)/u,
  ],
  [
    'theory',
    /\b(?:llct|ly luan|cao cap|so cap chinh tri|trung cap chinh tri|(?:tc|cc|sc) (?:chinh tri|ct))\b/u,
  ],
  ['stateManagement', /\b(?:cvcc|cvc|cv|chuyen vien|qlnn|quan ly nha nuoc|qlhcnn|can su|ngach)\b/u],
  [
    'foreignLanguage',
    /\b(?:ngoai ngu|tieng|anh van|anh|phap van|nga van|trung van|toeic|toefl|ielts|vstep|hsk)\b|^(?:av|nn|english)\b|^(?:chung chi )?[abc][12]$/u,
  ],
  ['informatics', /\b(?:tin hoc|tin|thvp|cntt|cong nghe thong tin|ud cntt|ic3|mos|vi tinh|may tinh)\b/u],
];
/** `TC Luật`, `Trung cấp kế toán`, `SC nghề`. */
const LOWER_DEGREE = /^(?:trung cap|tc[a-z]*|so cap|sc|thcn|thsp|trung hoc|cong nhan)\b/u;
const BARE_LEVEL = /^(?:trung cap|tc|so cap|sc)$/u;
const UNIVERSITY = /\b(?:dai hoc|dh[a-z]*|thac s[iy]|ths|tien s[iy]|ts|cu nhan|ky su|cao dang|cd)\b/u;

/** Parts between commas, semicolons and line ends that do not stand in brackets. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')' && depth > 0) depth--;
    const ends = char === ';' || char === '\n' || (char === ',' && depth === 0);
    if (ends) {
      parts.push(part);
      part = '';
      depth = 0;
    } else part += char;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

/** Kind by a label before a colon or a dash; null where there is none. */
function labelled(part: string): Kind | null {
  const label = /^\s*-?\s*([^:]{1,30}):/u.exec(part)?.[1];
  if (label === undefined) return null;
  const folded = fold(label);
  return LABELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function kindOf(part: string): Kind {
  const byLabel = labelled(part);
  if (byLabel !== null) return byLabel;
  const folded = fold(part)
    .replace(/\b((?:[a-z]\.)+)([a-z])\b/gu, (found) => found.replace(/\./gu, ''))
    .replace(/\bth\. ?s/gu, 'ths')
    .replace(/[.\-–()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (parseGeneralEducation(part) !== null) return 'general';
  const found = KINDS.find(([, pattern]) => pattern.test(folded));
  // `Trung cấp tin học` is a degree, `Tin học B` is none.
  if (LOWER_DEGREE.test(folded) && found?.[0] !== 'theory') return 'degree';
  if (found !== undefined) return found[0];
  return fieldsOfStudy(part).length > 0 ? 'degree' : 'rest';
}

/** Short levels that belong to degree, theory or state management alike. */
const ANY_LEVEL = /^(?:tc|sc|cn|cc|cs|th|trung cap|so cap|cao cap|cu nhan|chua.*|khong.*|0)\.?$/u;
const GRADE_OF_SCHOOL = /(?<!\d)(\d{1,2})\s*\/\s*(1[02])(?!\d)/gu;
const STROKE = '\u2044';

/**
 * Parts of a cell in the order its header gives (`ĐH/TC/CV` under `CM/LLCT/QLNN`): then a bare `TC` is what stands at
 * its place. Null where the cell has other parts than the header, or a part that belongs elsewhere.
 */
export function splitInOrder(text: string, kinds: readonly TrainingKind[]): Qualifications | null {
  const whole = text.normalize('NFC').replace(GRADE_OF_SCHOOL, `$1${STROKE}$2`);
  for (const between of [/\//u, /[;\n]/u, /,/u]) {
    const parts = whole.split(between).map((part) => part.replaceAll(STROKE, '/').trim());
    if (parts.length !== kinds.length) continue;
    const fits = parts.every((part, at) => {
      if (saysNothing(part) || ANY_LEVEL.test(fold(part))) return true;
      const kind = kindOf(part);
      return labelled(part) === null && (kind === kinds[at] || (kind === 'rest' && kinds[at] === 'degree'));
    });
    if (!fits) return null;
    const sorted: Record<Kind, string> = { ...NO_QUALIFICATIONS };
    for (const [at, kind] of kinds.entries()) sorted[kind] = parts[at] ?? '';
    return sorted;
  }
  return null;
}

/**
 * Sorts the parts of a mixed cell by what they are about. No part is lost: what cannot be told is in `rest`, and
 * so is a bare `TC` beside a university degree, which may be the level of political theory.
 */
export function splitQualifications(text: string): Qualifications {
  const parts = partsOf(text.normalize('NFC'));
  const higher = parts.some((part) => UNIVERSITY.test(fold(part)));
  const sorted: Record<Kind, string[]> = {
    degree: [],
    theory: [],
    stateManagement: [],
    foreignLanguage: [],
    informatics: [],
    general: [],
    rest: [],
  };
  for (const part of parts) {
    const bare = BARE_LEVEL.test(fold(part).replace(/\.$/u, ''));
    sorted[bare && higher ? 'rest' : kindOf(part)].push(part);
  }
  const joined = (kind: Kind) => sorted[kind].join('; ');
  return {
    degree: joined('degree'),
    theory: joined('theory'),
    stateManagement: joined('stateManagement'),
    foreignLanguage: joined('foreignLanguage'),
    informatics: joined('informatics'),
    general: joined('general'),
    rest: joined('rest'),
  };
}
