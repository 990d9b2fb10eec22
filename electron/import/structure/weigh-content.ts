/** Holds the meaning of each header against what stands below it. */
import type { RosterField } from '../../../shared/domain/import.ts';
import { type ColumnDraft, hasField, without } from './column-draft.ts';
import { clearField } from './content-columns.ts';
import { fitOf, isTicked } from './content-fit.ts';
import { LOOSE, SURE } from './header-meaning.ts';
import { optionOfWords } from './header-options.ts';
import { shownHeader, wordsOf } from './header-words.ts';

/** Below this a column is shown to the officer as doubtful. */
const DOUBTFUL = 0.4;
const AGREEMENT = 0.15;
const SEXES: Readonly<Partial<Record<RosterField, string>>> = { birthMale: 'male', birthFemale: 'female' };
/** Ticks in a column without a parent, where the words name a level of one field only. */
const TICKED_ALONE: readonly RosterField[] = ['stateManagement', 'generalEducation', 'degree'];
const AMBIGUOUS = /^(tc|sc|cn|cc|th|trung cap|so cap|cao cap|cu nhan|chua|khong|dai hoc chinh tri)$/u;

function isSexes(column: ColumnDraft): boolean {
  return column.profile.share('sex') + column.profile.share('tick') >= 0.6;
}

/** `Nam` and `Nữ` hold dates, or sexes, or ticks for them. */
function weighHalf(column: ColumnDraft, hasBirth: boolean): ColumnDraft {
  const { profile, field } = column;
  if (field === null) return column;
  const sex = SEXES[field] ?? null;
  if (profile.filled === 0) {
    return hasBirth ? { ...column, field: 'sex', option: sex } : column;
  }
  if (profile.share('date') >= 0.5) return { ...column, confidence: Math.max(column.confidence, 0.9) };
  if (isSexes(column))
    return { ...column, field: 'sex', option: sex, confidence: Math.max(column.confidence, 0.8) };
  return profile.filled < 3 ? column : { ...column, confidence: Math.min(column.confidence, DOUBTFUL) };
}

function raised(column: ColumnDraft): ColumnDraft {
  return { ...column, confidence: Math.min(1, Math.round((column.confidence + AGREEMENT) * 100) / 100) };
}

/** A column that should be ticked and holds words is a column of its own. */
function weighOption(column: ColumnDraft): ColumnDraft {
  const { field, option, profile } = column;
  if (field === null || option === null || profile.filled === 0 || isTicked(profile)) return column;
  if (field === 'sex' && profile.share('date') >= 0.6)
    return { ...column, field: option === 'male' ? 'birthMale' : 'birthFemale', option: null };
  if (field === 'foreignLanguage' || field === 'informatics') return { ...column, option: null };
  if (fitOf(field, profile) === 'agrees') return { ...column, option: null };
  return { ...column, confidence: Math.min(column.confidence, 0.8) };
}

function weighTicks(column: ColumnDraft): ColumnDraft {
  const { field, option, profile, levels } = column;
  if (!isTicked(profile) || option !== null || profile.filled < 1) return column;
  const last = levels.at(-1) ?? '';
  if (field === 'foreignLanguage' || field === 'informatics') return { ...column, option: shownHeader(last) };
  if (field === 'sex') {
    const words = wordsOf(last);
    // `Giới tính (đánh x nếu là nữ)`: the one sex it names is the ticked one.
    const named = [/\bnam\b/u.test(words) ? 'male' : null, /\bnu\b/u.test(words) ? 'female' : null].filter(
      (each) => each !== null,
    );
    return named.length === 1 ? { ...column, option: named[0] ?? null } : column;
  }
  if (field !== null || column.isOther || AMBIGUOUS.test(wordsOf(last))) return column;
  for (const each of TICKED_ALONE) {
    const level = optionOfWords(each, last);
    if (level !== null) return { ...column, field: each, option: level, confidence: LOOSE, by: 'header' };
  }
  return column;
}

function weighField(column: ColumnDraft): ColumnDraft {
  const { field, profile } = column;
  if (field === null || column.option !== null) return column;
  if (field === 'sex') return isSexes(column) || profile.filled === 0 ? raised(column) : lowered(column);
  if (field === 'salaryGrade' || field === 'note') return column;
  const fit = fitOf(field, profile);
  if (fit === 'agrees') return raised(column);
  return fit === 'contradicts' ? lowered(column) : column;
}

/** The words say one thing and the cells another: what the cells say, or a doubtful column. */
function lowered(column: ColumnDraft): ColumnDraft {
  const { profile } = column;
  if (column.field === 'birth' && profile.share('sex') >= 0.6)
    return { ...column, field: 'sex', confidence: LOOSE, by: 'content' };
  if (column.field === 'sex' && profile.share('date') >= 0.6)
    return { ...column, field: 'birth', confidence: LOOSE, by: 'content' };
  // A loose word over something else says nothing; an ordinal that is none would spoil the rows.
  if (column.field === 'ordinal') return column.confidence < SURE ? without(column) : column;
  if (column.confidence <= LOOSE) return without(column);
  return { ...column, confidence: Math.min(column.confidence, DOUBTFUL) };
}

/** Small numbers left of the names. */
function withOrdinals(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const name = columns.findIndex(({ field }) => field === 'fullName');
  const at = columns.findIndex(
    (column, index) =>
      index < name && column.field === null && !column.isOther && column.profile.share('count') >= 0.8,
  );
  const column = columns[at];
  if (column === undefined || hasField(columns, 'ordinal')) return [...columns];
  return columns.with(at, { ...column, field: 'ordinal', confidence: LOOSE, by: 'content' });
}

/** A column nobody knows the header of, and what stands in it is clear. */
function guessUnknown(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const taken = new Set(columns.map(({ field }) => field));
  return columns.map((column) => {
    if (column.field !== null || column.isOther) return column;
    const guess = clearField(column.profile, taken);
    if (guess === null || taken.has(guess.field)) return column;
    if (guess.field === 'theory' && taken.has('degree') === false) return column;
    taken.add(guess.field);
    return { ...column, field: guess.field, confidence: guess.confidence, by: 'content' as const };
  });
}

/** `Trình độ` is all training in one, or the professional one beside columns for the rest. */
function weighAllTraining(columns: readonly ColumnDraft[]): ColumnDraft[] {
  if (!hasField(columns, 'theory', 'stateManagement', 'major', 'school')) return [...columns];
  return columns.map((column) =>
    column.field === 'qualifications' ? { ...column, field: 'degree' } : column,
  );
}

/** `Chuyên môn` without any level in it is the field of study of the degree beside. */
function weighFieldOfStudy(columns: readonly ColumnDraft[]): ColumnDraft[] {
  if (hasField(columns, 'major')) return [...columns];
  const level = columns.find(({ field, profile }) => field === 'degree' && profile.share('degree') >= 0.6);
  return columns.map((column) => {
    const { field, option, profile } = column;
    if (level === undefined || level === column || field !== 'degree' || option !== null) return column;
    const isFree = profile.filled >= 3 && profile.share('degree') < 0.1 && !isTicked(profile);
    return isFree ? { ...column, field: 'major' } : column;
  });
}

/** A party post is the present post of people whose list has no other. */
function weighPartyPost(columns: readonly ColumnDraft[]): ColumnDraft[] {
  if (hasField(columns, 'current', 'currentTitle')) return [...columns];
  let found = false;
  return columns.map((column) => {
    const words = wordsOf(column.levels.join(' '));
    if (found || column.field !== null || !/^chuc vu (trong )?(dang|doan the)/u.test(words)) return column;
    found = true;
    return {
      ...column,
      field: 'currentTitle' as const,
      confidence: LOOSE,
      by: 'header' as const,
      isOther: false,
    };
  });
}

/** The given name stands beside a name column, under the same header or none. */
function withGivenNames(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const name = columns.findLastIndex(({ field }) => field === 'fullName');
  const next = columns[name + 1];
  const own = columns[name];
  if (own === undefined || next === undefined || next.field !== null || next.isOther) return [...columns];
  const sameHeader = next.levels.length === 0 || next.levels.join() === own.levels.join();
  const { profile } = next;
  const given =
    profile.filled >= 2 &&
    profile.share('nameWord') >= 0.8 &&
    profile.share('ethnicity') + profile.share('sex') < 0.5;
  const often = profile.filled >= own.profile.filled * 0.7;
  if (!sameHeader || !given || !often || next.index !== own.index + 1) return [...columns];
  return columns.with(name + 1, { ...next, field: 'fullName', confidence: LOOSE, by: 'content' });
}

/** Columns with their meanings corrected and weighed by their contents. */
export function weighContent(columns: readonly ColumnDraft[]): ColumnDraft[] {
  const hasBirth = hasField(columns, 'birth');
  const each = columns.map((column) => {
    const isHalf = column.field === 'birthMale' || column.field === 'birthFemale';
    if (isHalf) return weighHalf(column, hasBirth);
    return weighField(weighTicks(weighOption(column)));
  });
  return withGivenNames(
    withOrdinals(guessUnknown(weighPartyPost(weighFieldOfStudy(weighAllTraining(each))))),
  );
}
