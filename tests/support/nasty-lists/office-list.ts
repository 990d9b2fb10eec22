/** Builds a list line by line, with what each line says of whom. */
import type { NastyCell, NastyList, NastySheet, TruthPerson } from './nasty-list.ts';

export type OfficeTruth = Omit<TruthPerson, 'sheet' | 'row' | 'headings'>;

export type OfficeLine = { readonly cells: readonly NastyCell[]; readonly who: readonly OfficeTruth[] };

type OfficeSheet = Omit<NastySheet, 'cells'> & { readonly lines: readonly OfficeLine[] };

/** A line about nobody. */
export function line(...cells: NastyCell[]): OfficeLine {
  return { cells, who: [] };
}

/** A line about somebody. */
export function about(who: OfficeTruth, ...cells: NastyCell[]): OfficeLine {
  return { cells, who: [who] };
}

export const BLANK: OfficeLine = line();

export function officeList(
  name: string,
  what: string,
  sheets: readonly OfficeSheet[],
  encoding?: NastyList['encoding'],
): NastyList {
  return {
    name,
    what,
    ...(encoding === undefined ? {} : { encoding }),
    sheets: sheets.map(({ lines, ...sheet }) => ({ ...sheet, cells: lines.map(({ cells }) => cells) })),
    truth: {
      people: sheets.flatMap((sheet) =>
        sheet.lines.flatMap(({ who }, at) =>
          who.map((truth) => ({ ...truth, sheet: sheet.name, row: at + 1, headings: [] })),
        ),
      ),
      columns: {},
    },
  };
}

/** One sheet of lines. */
export function oneSheet(
  name: string,
  what: string,
  lines: readonly OfficeLine[],
  more: Partial<Omit<NastySheet, 'cells'>> = {},
  encoding?: NastyList['encoding'],
): NastyList {
  return officeList(name, what, [{ name: 'Sheet1', ...more, lines }], encoding);
}
