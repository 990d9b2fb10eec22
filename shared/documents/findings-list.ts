/** Kết quả kiểm tra: findings one a line, to be filtered and worked off in a spreadsheet. */
import type { IsoDate } from '../domain/dates.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A3, BLANK, listDocument, numberCell, textCell } from './list-parts.ts';

/** A finding in words, '' where it has nothing of the kind. */
export interface FindingEntry {
  /** How grave it is, or that it is waived. */
  gravity: string;
  title: string;
  unit: string;
  post: string;
  person: string;
  wanted: string;
  found: string;
  basis: string;
  /** What lets it stand, or did until its deadline. */
  waiver: string;
  deadline: IsoDate | null;
}

interface FindingColumn extends ColumnPlan {
  cell: (entry: FindingEntry, ordinal: number) => ListCell;
}

function columnsIn(t: Translate): readonly FindingColumn[] {
  const text = (key: keyof FindingEntry & string, widthMm: number): FindingColumn => ({
    key,
    header: [t(`findings.sheet.${key}`)],
    widthMm,
    align: 'left',
    cell: (entry) => textCell(entry[key] ?? ''),
  });
  return [
    {
      key: 'ordinal',
      header: [t('findings.sheet.ordinal')],
      widthMm: 11,
      align: 'center',
      cell: (_, ordinal) => numberCell(ordinal),
    },
    text('gravity', 22),
    text('title', 46),
    text('unit', 34),
    text('post', 46),
    text('person', 34),
    text('wanted', 40),
    text('found', 46),
    text('basis', 36),
    text('waiver', 38),
    {
      key: 'deadline',
      header: [t('findings.sheet.deadline')],
      widthMm: 22,
      align: 'center',
      cell: ({ deadline }) => (deadline === null ? BLANK : { kind: 'date', date: deadline }),
    },
  ];
}

/** Findings in the given order, whose entries are in the language of `t`. The organ over the list keeps its name. */
export function findingsList(
  entries: readonly FindingEntry[],
  input: ListHeadInput,
  t: Translate,
): ListDocument {
  const columns = columnsIn(t);
  return listDocument(input, {
    name: t('findings.sheet.name'),
    title: t('findings.sheet.heading'),
    page: A3,
    columns,
    rows: entries.map((entry, at) => ({
      kind: 'data',
      cells: columns.map((column) => column.cell(entry, at + 1)),
    })),
    filtered: true,
    closing: t('findings.sheet.closing', { count: entries.length }),
  });
}
