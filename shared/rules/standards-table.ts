/** The table of standards as an office edits it: what putting something into a cell means, and what may be kept. */
import { AppError } from '../domain/errors.ts';
import type { CitationId, TitleCode } from '../domain/ids.ts';
import { cleanName } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { readPriorTitle, writePriorTitle } from './prior-title.ts';
import { demandOf, STANDARD_FIELDS, type Standard, type StandardField } from './ruleset.ts';

/** How far the province stands behind a row: not yet, with all its demands, or with some of them. */
export const CONFIRMATIONS = ['no', 'yes', 'part'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** A row that demands nothing and rests on nothing. */
export function blankStandard(title: TitleCode): Standard {
  return {
    title,
    minDegree: null,
    minTheory: null,
    minStateManagement: null,
    priorTitles: [],
    partyMember: null,
    planning: null,
    minMonthsLeft: null,
    fields: [],
    sourceCitation: null,
    confirmed: false,
    toConfirm: [],
  };
}

function isBlank(row: Standard): boolean {
  return row.sourceCitation === null && STANDARD_FIELDS.every((field) => demandOf(row, field) === null);
}

export function confirmationOf({ confirmed, toConfirm }: Standard): Confirmation {
  if (!confirmed) return 'no';
  return toConfirm.length === 0 ? 'yes' : 'part';
}

/** Lists are the same in any order: one of their entries is enough. */
export function sameDemand(a: Standard, b: Standard, field: StandardField): boolean {
  return inAnyOrder(demandOf(a, field)) === inAnyOrder(demandOf(b, field));
}

function inAnyOrder(value: Standard[StandardField]): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}

/** Whether two rows of one title say the same, in every column. */
export function sameStandard(a: Standard, b: Standard): boolean {
  const [one, other] = [tidyStandard(a), tidyStandard(b)];
  return (
    STANDARD_FIELDS.every((field) => sameDemand(one, other, field)) &&
    one.sourceCitation === other.sourceCitation &&
    one.confirmed === other.confirmed &&
    one.toConfirm.join() === other.toConfirm.join()
  );
}

/**
 * The row with another demand. Who confirmed the row did not confirm what is put in afterwards: such a demand waits
 * for its own confirmation, until it is again what it was in `origin`, the row as it was kept.
 */
export function withDemand<F extends StandardField>(
  row: Standard,
  field: F,
  value: Standard[F],
  origin: Standard,
): Standard {
  const changed: Standard = { ...row, [field]: value };
  if (sameDemand(changed, row, field)) return row;
  const others = row.toConfirm.filter((one) => one !== field);
  const waits = sameDemand(changed, origin, field) ? origin.toConfirm.includes(field) : true;
  return tidyStandard({ ...changed, toConfirm: waits ? [...others, field] : others });
}

/** The row on another text; whoever confirmed it did so on the text before. */
export function withSource(row: Standard, sourceCitation: CitationId | null): Standard {
  if (row.sourceCitation === sourceCitation) return row;
  return { ...row, sourceCitation, confirmed: false, toConfirm: [] };
}

/** The row confirmed as a whole, or not at all. */
export function withConfirmed(row: Standard, confirmed: boolean): Standard {
  return { ...row, confirmed, toConfirm: [] };
}

/** One way to write each row: a level of "none" demands nothing, lists hold each entry once. */
export function tidyStandard(row: Standard): Standard {
  const { title, minDegree, minTheory, minStateManagement, partyMember, planning, minMonthsLeft } = row;
  const tidy: Standard = {
    title,
    minDegree: minDegree === 'none' ? null : minDegree,
    minTheory: minTheory === 'none' ? null : minTheory,
    minStateManagement: minStateManagement === 'none' ? null : minStateManagement,
    priorTitles: distinctTitles(row.priorTitles),
    partyMember,
    planning,
    minMonthsLeft,
    fields: [...new Set(row.fields)],
    sourceCitation: row.sourceCitation,
    confirmed: row.confirmed,
    toConfirm: [],
  };
  if (!tidy.confirmed) return tidy;
  const waits = (field: StandardField) => row.toConfirm.includes(field) && demandOf(tidy, field) !== null;
  return { ...tidy, toConfirm: STANDARD_FIELDS.filter(waits) };
}

/**
 * Names out of texts that may hold several, parted by semicolons or line ends; spelt twice they count once. Dashes and
 * dots alone are how people write that there is none.
 */
export function namesIn(texts: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const part of text.split(/[;\n]/u)) {
      const name = cleanName(part);
      if (/[\p{L}\p{N}]/u.test(name) && !names.has(fold(name))) names.set(fold(name), name);
    }
  }
  return [...names.values()];
}

/** Names of titles as `namesIn` finds them, the time in each written in one way (prior-title.ts). */
export function distinctTitles(texts: readonly string[]): string[] {
  return namesIn(namesIn(texts).map((text) => writePriorTitle(readPriorTitle(text))));
}

/** What a table may name. */
export interface TableNames {
  /** The catalogue, in the order of the table. */
  readonly titles: readonly TitleCode[];
  readonly citations: ReadonlySet<CitationId>;
}

/**
 * The table as it is kept: tidy, in the order of the catalogue, rows that say nothing left out. Throws AppError
 * `standards-title-unknown`, `standards-title-twice`, `standards-source-unknown` or `standards-source-missing` (a row
 * is confirmed and names no text), each with the code of the `title`.
 */
export function checkedTable(rows: readonly Standard[], { titles, citations }: TableNames): Standard[] {
  const byTitle = new Map<TitleCode, Standard>();
  const known = new Set(titles);
  for (const row of rows) {
    const { title, sourceCitation, confirmed } = row;
    if (!known.has(title)) throw new AppError('standards-title-unknown', { title });
    if (byTitle.has(title)) throw new AppError('standards-title-twice', { title });
    if (sourceCitation !== null && !citations.has(sourceCitation)) {
      throw new AppError('standards-source-unknown', { title, source: sourceCitation });
    }
    if (confirmed && sourceCitation === null) throw new AppError('standards-source-missing', { title });
    byTitle.set(title, tidyStandard(row));
  }
  return titles.flatMap((title) => {
    const row = byTitle.get(title);
    return row === undefined || isBlank(row) ? [] : [row];
  });
}

/** Titles whose rows differ between two tables; a row that is not there is a blank one. */
export function changedTitles(before: readonly Standard[], after: readonly Standard[]): TitleCode[] {
  const rows = new Map(before.map((row) => [row.title, row]));
  const titles = new Set([...rows.keys(), ...after.map((row) => row.title)]);
  const later = new Map(after.map((row) => [row.title, row]));
  return [...titles].filter(
    (title) =>
      !sameStandard(rows.get(title) ?? blankStandard(title), later.get(title) ?? blankStandard(title)),
  );
}
