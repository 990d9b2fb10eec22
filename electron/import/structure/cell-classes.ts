/** What a single cell looks like. */
import type { CellContent } from '../readers/spreadsheet-source.ts';
import {
  ETHNIC_WORDS,
  FAMILY_NAMES,
  isDegreeWord,
  isInformaticsWord,
  isLanguageWord,
  isPlaceText,
  isStateWord,
  isTheoryWord,
  isTitleWord,
  isUnitWord,
  RELIGION_WORDS,
} from './content-words.ts';
import { wordsOf } from './header-words.ts';
import { plainText } from './sheet-grid.ts';

export const CELL_CLASSES = [
  'date',
  'tick',
  'sex',
  'ethnicity',
  'religion',
  'education',
  'degree',
  'theory',
  'state',
  'name',
  'nameWord',
  'title',
  'unit',
  'place',
  'citizenId',
  'wholeCitizenId',
  'phone',
  'coefficient',
  'gradeCode',
  'count',
  'language',
  'informatics',
  'rating',
] as const;
export type CellClass = (typeof CELL_CLASSES)[number];

const DATE_TEXT =
  /^(ngày |sinh )?\d{1,2}\s*[/.\-–,\\ ]\s*\d{1,2}\s*[/.\-–,\\ ]\s*(\d{4}|\d{2})\.?$|^(tháng )?\d{1,2}\s*[/.\-–]\s*(19|20)\d\d$|^(năm |sinh )?(19|20)\d\d$|^\d{4}-\d\d?(-\d\d?)?([ t]\d.*)?$|ng.y\s*\d{1,2}.*th.ng\s*\d{1,2}.*n.m\s*\d{4}/iu;
const TICK_TEXT = /^([xX×✓✔√+*]|v|V|1|có|Có)$/u;
const SEX_TEXT = /^(nam|nữ|nu|ông|bà|male|female)$/iu;
const EDUCATION_TEXT = /^(lớp )?\d{1,2}\s*\/\s*(10|12)$|^(thpt|thcs|tiểu học|ptth|cấp (1|2|3|i+))$/iu;
/** Ratings of a year's work, in words or as the codes of the forms. */
const RATING_TEXT =
  /(?<!\p{L})(?:ho[aà]n th[aà]nh|xu[aấ]t s[aắ]c|HTXS(?:NV)?|HTTNV|HTNV|[KC]HTNV)(?!\p{L})/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’]*$/u;
const GRADE_TEXT = /^(\d{2}[.,]\d{3}[a-z]?|v\.\d{2}\.\d{2}\.\d{2}|\d{2}[a-z]?\.\d{3})$/iu;
const COEFFICIENT_TEXT = /^\d{1,2}[.,]\d{1,3}$/u;

/** All twelve digits, of which the first three are a province's: other numbers may be accounts or telephones. */
const WHOLE_CITIZEN_ID = /^0\d{11}$/u;

/** Years and day numbers of the years people of a roster live in. */
function isDateNumber(value: number): boolean {
  return (
    Number.isInteger(value) && ((value >= 1930 && value <= 2035) || (value >= 11_000 && value <= 49_000))
  );
}

function ofNumber(value: number): CellClass[] {
  const classes: CellClass[] = [];
  if (isDateNumber(value)) classes.push('date');
  if (value === 1) classes.push('tick');
  if (Number.isInteger(value) && value >= 0 && value < 2000) classes.push('count');
  if (value > 0.1 && value < 14) classes.push('coefficient');
  if (Number.isInteger(value) && value >= 1e7 && value < 1e12) classes.push('citizenId');
  if (!Number.isInteger(value) && /^\d{1,2}\.\d{3}$/u.test(String(value))) classes.push('gradeCode');
  return classes;
}

/** Two to six capitalised words of which the first is a family name, or capitals all through. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  const [first = ''] = words;
  return words.every((word) => NAME_WORD.test(word)) && FAMILY_NAMES.has(wordsOf(first));
}

function ofText(text: string): CellClass[] {
  if (text === '') return [];
  const classes: CellClass[] = [];
  if (DATE_TEXT.test(text)) classes.push('date');
  if (TICK_TEXT.test(text)) classes.push('tick');
  if (SEX_TEXT.test(text)) classes.push('sex');
  if (EDUCATION_TEXT.test(text)) classes.push('education');
  if (RATING_TEXT.test(text)) classes.push('rating');
  if (/^\d/u.test(text)) {
    if (/^\d{1,3}[.)]?$/u.test(text)) classes.push('count');
    if (COEFFICIENT_TEXT.test(text)) classes.push('coefficient');
    if (GRADE_TEXT.test(text)) classes.push('gradeCode');
    if (/^\d{9}$|^\d{11,12}$/u.test(text)) classes.push('citizenId');
    if (WHOLE_CITIZEN_ID.test(text)) classes.push('wholeCitizenId');
    if (/^0\d{9}$|^0\d{2,3}[. ]\d{3}[. ]\d{3,4}$/u.test(text)) classes.push('phone');
    return classes;
  }
  const words = wordsOf(text);
  if (ETHNIC_WORDS.has(words)) classes.push('ethnicity');
  if (RELIGION_WORDS.has(words)) classes.push('religion');
  if (looksLikeName(text)) classes.push('name');
  if (NAME_WORD.test(text)) classes.push('nameWord');
  if (isTheoryWord(words)) classes.push('theory');
  if (isStateWord(words)) classes.push('state');
  if (isTitleWord(words)) classes.push('title');
  else if (isUnitWord(words)) classes.push('unit');
  if (isDegreeWord(words)) classes.push('degree');
  if (isPlaceText(`${words}${/[,–-]/u.test(text) ? ',' : ''}`)) classes.push('place');
  if (isLanguageWord(words)) classes.push('language');
  if (isInformaticsWord(words)) classes.push('informatics');
  if (GRADE_TEXT.test(text)) classes.push('gradeCode');
  return classes;
}

const NOTHING: readonly CellClass[] = [];

/** Everything a cell could be. */
export function classesOf(
  cell: CellContent | null | undefined,
  cache: Map<string, readonly CellClass[]>,
): readonly CellClass[] {
  if (cell === null || cell === undefined) return NOTHING;
  if (cell.kind === 'date') return ['date'];
  if (cell.kind === 'number') return ofNumber(cell.value);
  if (cell.kind === 'boolean') return cell.value ? ['tick'] : NOTHING;
  if (cell.kind === 'error') return NOTHING;
  const known = cache.get(cell.text);
  if (known !== undefined) return known;
  const found = ofText(plainText(cell));
  cache.set(cell.text, found);
  return found;
}
