/** The many ways lists write a date, a level of training or a workplace. */
import type { Degree, StateManagement, Theory } from '../../../shared/domain/levels.ts';
import type { NastyCell, TruthDate } from './nasty-list.ts';
import type { Day, MadePerson } from './people.ts';

type Written = { readonly cell: NastyCell; readonly date: TruthDate };
export type DateStyle = (day: Day, at: number) => Written;

const pad = (n: number): string => String(n).padStart(2, '0');
const iso = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
const MS_PER_DAY = 86_400_000;

function whole(day: Day, cell: NastyCell): Written {
  return { cell, date: { value: iso(day), precision: 'day' } };
}

function month(day: Day, cell: NastyCell): Written {
  return { cell, date: { value: `${day.year}-${pad(day.month)}`, precision: 'month' } };
}

function year(day: Day, cell: NastyCell): Written {
  return { cell, date: { value: String(day.year), precision: 'year' } };
}

export const trueDate: DateStyle = (day) => whole(day, { date: iso(day) });
export const slashed: DateStyle = (day) => whole(day, `${pad(day.day)}/${pad(day.month)}/${day.year}`);
export const shortSlashed: DateStyle = (day) => whole(day, `${day.day}/${day.month}/${day.year}`);
export const dotted: DateStyle = (day) => whole(day, `${pad(day.day)}.${pad(day.month)}.${day.year}`);
export const dashed: DateStyle = (day) => whole(day, `${day.day}-${day.month}-${day.year}`);
export const spaced: DateStyle = (day) => whole(day, `${day.day} / ${day.month} / ${day.year}`);
export const isoText: DateStyle = (day) => whole(day, iso(day));
export const inWords: DateStyle = (day) => whole(day, `ngày ${day.day} tháng ${day.month} năm ${day.year}`);
export const twoDigits: DateStyle = (day) => whole(day, `${day.day}/${day.month}/${pad(day.year % 100)}`);
/** A day number whose cell lost its date format. */
export const serial: DateStyle = (day) =>
  whole(day, (Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
export const monthOnly: DateStyle = (day) => month(day, `${pad(day.month)}/${day.year}`);
export const monthFormat: DateStyle = (day) => month(day, { date: iso(day), format: 'mm/yyyy' });
export const yearNumber: DateStyle = (day) => year(day, day.year);
export const yearText: DateStyle = (day) => year(day, String(day.year));
export const unknownDay: DateStyle = (day) => year(day, `00/00/${day.year}`);

/** One style after the other, row by row. */
export function mixed(...styles: readonly DateStyle[]): DateStyle {
  return (day, at) => (styles[at % styles.length] ?? trueDate)(day, at);
}

const DEGREE_WORDS: Readonly<Record<Degree, readonly string[]>> = {
  none: ['Chưa qua đào tạo'],
  primary: ['SC', 'Sơ cấp'],
  intermediate: ['TC', 'Trung cấp'],
  college: ['CĐ', 'Cao đẳng'],
  university: ['ĐH', 'Đại học'],
  master: ['ThS', 'Thạc sĩ'],
  doctor: ['TS', 'Tiến sĩ'],
};
const THEORY_WORDS: Readonly<Record<Theory, readonly [short: string, long: string]>> = {
  none: ['Chưa', 'Chưa'],
  elementary: ['SC', 'Sơ cấp'],
  intermediate: ['TC', 'Trung cấp'],
  advanced: ['CC', 'Cao cấp'],
  bachelor: ['CN', 'Cử nhân'],
};
const STATE_WORDS: Readonly<Record<StateManagement, readonly [short: string, long: string]>> = {
  none: ['Chưa', 'Chưa'],
  officer: ['CS', 'Cán sự'],
  specialist: ['CV', 'Chuyên viên'],
  principal: ['CVC', 'Chuyên viên chính'],
  senior: ['CVCC', 'Chuyên viên cao cấp'],
};

/** `ĐH Luật`, `Đại học Luật`. */
export function degreeText(person: MadePerson, at: number): string {
  const words = DEGREE_WORDS[person.degree];
  return `${words[at % words.length] ?? ''} ${person.major}`;
}

/** The level alone: `ĐH`, `Thạc sĩ`. */
export function levelText(degree: Degree, at: number): string {
  const words = DEGREE_WORDS[degree];
  return words[at % words.length] ?? '';
}

/** Several degrees in one cell, the highest not first. */
export function manyDegrees(person: MadePerson, at: number): string {
  const own = degreeText(person, at);
  if (person.degree === 'master')
    return at % 2 === 0 ? `ĐH ${person.major}; ThS QLKT` : `CN Luật, Th.s Quản lý công`;
  if (person.degree === 'university') return at % 2 === 0 ? `TC Luật; ${own}` : `Cử nhân ${person.major}`;
  return person.degree === 'intermediate' && at % 2 === 0 ? `TC HC` : own;
}

export function theoryText(theory: Theory, at: number): string {
  const [short, long] = THEORY_WORDS[theory];
  if (theory === 'bachelor' && at % 4 === 0) return 'CN chính trị';
  return [short, long, `${short} LLCT`, `${long} lý luận chính trị`][at % 4] ?? short;
}

export function stateText(level: StateManagement, at: number): string {
  return STATE_WORDS[level][at % 2] ?? '';
}

/** All training of a person in one cell, one line or several. */
export function allTraining(person: MadePerson, at: number): string {
  const [degree] = DEGREE_WORDS[person.degree];
  const parts = [
    `${degree ?? ''} ${person.major}`,
    `${THEORY_WORDS[person.theory][0]} LLCT`,
    `QLNN ${STATE_WORDS[person.stateManagement][0]}`,
  ];
  return parts.join(at % 2 === 0 ? '; ' : '\n');
}
