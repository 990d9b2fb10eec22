/** Pay as lists write it: the rank (ngạch) with its code, the step (bậc), the coefficient (hệ số). */
import { toneNormalised } from './fold.ts';

/** `code` in the State's form (`01.003`, `V.07.03.29`), `name` in full; null where the text does not tell. */
export type SalaryGrade = { readonly code: string | null; readonly name: string | null };
/** Step held, and how many the rank has where the text says so. */
export type SalaryStep = { readonly step: number; readonly of: number | null };

/** Ranks of civil servants and their codes (DOCUMENTS.md §5), with the short forms lists use. */
const GRADES: readonly (readonly [code: string, name: string, ...short: string[]])[] = [
  ['01.001', 'Chuyên viên cao cấp', 'CVCC', 'CV cao cấp'],
  ['01.002', 'Chuyên viên chính', 'CVC', 'CV chính'],
  ['01.003', 'Chuyên viên', 'CV'],
  ['01.004', 'Cán sự', 'CS'],
  ['01.005', 'Nhân viên', 'NV'],
  ['02.006', 'Văn thư viên chính', 'VTVC'],
  ['02.007', 'Văn thư viên', 'VTV'],
  ['02.008', 'Văn thư viên trung cấp', 'VTVTC'],
  ['04.023', 'Thanh tra viên cao cấp', 'TTVCC'],
  ['04.024', 'Thanh tra viên chính', 'TTVC'],
  ['04.025', 'Thanh tra viên', 'TTV'],
  ['06.029', 'Kế toán viên cao cấp', 'KTVCC'],
  ['06.030', 'Kế toán viên chính', 'KTVC'],
  ['06.031', 'Kế toán viên', 'KTV'],
  ['06.032', 'Kế toán viên trung cấp', 'KTVTC'],
];

function key(text: string): string {
  return toneNormalised(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const NAME_BY_CODE = new Map(GRADES.map(([code, name]) => [code, name]));
const CODE_BY_NAME = new Map(
  GRADES.flatMap(([code, name, ...short]) => [name, ...short].map((one) => [key(one), code] as const)),
);

/** `01.003`, `01 003`, `01003`, and `1.003` or `1003` of which a program dropped the zero. */
const STATE_CODE = /(?<![\d.,])(0?\d|1\d)[. ]?(\d{3})(?![\d.,]*\d)/u;
/** `V.07.03.29`: ranks of public employees; some write `V07.03.29`. */
const PROFESSION_CODE = /(?<!\p{L})V\.? ?(\d{2})\.(\d{2})\.(\d{2})(?!\d)/iu;
const AROUND_NAME = /(?:mã số|mã ngạch|ngạch|mã)(?= |:|$)|[():;,–-]/giu;

/**
 * Rank of a text: a code, a name, or both (`Chuyên viên (01.003)`). A code the table does not have is kept with no
 * name (`V.07.03.29`, `03.001`); where name and code contradict each other the code stays and the name is null.
 */
export function parseSalaryGrade(text: string): SalaryGrade {
  const whole = text.normalize('NFC').trim();
  const profession = PROFESSION_CODE.exec(whole);
  if (profession !== null) return { code: `V.${profession.slice(1).join('.')}`, name: null };
  const state = STATE_CODE.exec(whole);
  const rest = key((state === null ? whole : whole.replace(state[0], ' ')).replace(AROUND_NAME, ' '));
  const named = CODE_BY_NAME.get(rest) ?? null;
  if (state === null) return { code: named, name: named === null ? null : (NAME_BY_CODE.get(named) ?? null) };
  const code = `${(state[1] ?? '').padStart(2, '0')}.${state[2]}`;
  const name = NAME_BY_CODE.get(code) ?? null;
  // Four digits may be a year; with the zero dropped only a code of the table is one.
  if (state[1]?.length === 1 && name === null) return { code: null, name: null };
  if (rest !== '' && named !== null && named !== code) return { code, name: null };
  return { code, name };
}

const COEFFICIENT = /^(?:hệ số(?: lương)?|hsl|hs)?[\s:]*(\d{1,2})(?:[.,](\d{1,2}))?$/iu;
const COEFFICIENTS = { from: 1, to: 10 };

/** `2,34`, `2.34`, `Hệ số: 3,00`; null outside 1–10 and for sums (`2,34 + 0,2`), which are no coefficient. */
export function parseCoefficient(text: string): number | null {
  const found = COEFFICIENT.exec(text.normalize('NFC').trim());
  if (found === null) return null;
  const value = Number(`${found[1]}.${found[2] ?? '0'}`);
  return value >= COEFFICIENTS.from && value <= COEFFICIENTS.to ? value : null;
}

const STEP =
  /^(?:bậc(?: lương)?)?[\s:]*(\d{1,2})(?: ?\/ ?(\d{1,2}))?(?:[\s,;+(]*(?:vk|vượt khung|tnvk)?[\s:]*\d{1,2} ?%\)?)?$/iu;
/** Of the pay tables of Decree 204/2004 the longest has twelve steps. */
const MOST_STEPS = 12;

/** `3/9`, `bậc 3`, `Bậc 9/9 (VK 5%)`, `3`; null where there is no such step. */
export function parseStep(text: string): SalaryStep | null {
  const found = STEP.exec(text.normalize('NFC').trim());
  if (found === null) return null;
  const step = Number(found[1]);
  const of = found[2] === undefined ? null : Number(found[2]);
  if (step < 1 || step > (of ?? MOST_STEPS) || (of ?? 1) > MOST_STEPS) return null;
  return { step, of };
}

const COEFFICIENT_WITHIN = /(?<![\d.,])\d{1,2}[.,]\d{2}(?![\d.,/]|\s*%)/gu;
const STEP_WITHIN =
  /(?<![\d.,/])(?:bậc(?: lương)?\s*)?(\d{1,2}\s*\/\s*\d{1,2})(?![\d.,/])|bậc(?: lương)?\s*(\d{1,2})(?!\d)/iu;
const WORDS_WITHIN = /(?<!\p{L})(?:hệ số(?: lương)?|hsl|hs)(?!\p{L})/giu;

/** Rank, step and coefficient of one cell, each as it stands there; '' for what the cell does not name. */
export type SalaryParts = { readonly grade: string; readonly step: string; readonly coefficient: string };

/** `CV, bậc 3/9, hệ số 3,00` in its parts. Two coefficients or a sum are none. */
export function splitSalary(text: string): SalaryParts {
  const whole = text.normalize('NFC');
  const numbers = (whole.match(COEFFICIENT_WITHIN) ?? []).filter((one) => parseCoefficient(one) !== null);
  const [coefficient = ''] = numbers.length === 1 && !whole.includes('+') ? numbers : [];
  const rest = coefficient === '' ? whole : whole.replace(coefficient, ' ').replace(WORDS_WITHIN, ' ');
  const found = STEP_WITHIN.exec(rest);
  const grade = found === null ? rest : rest.replace(found[0], ' ');
  return { grade: grade.replace(/\s+/gu, ' ').trim(), step: found?.[1] ?? found?.[2] ?? '', coefficient };
}
