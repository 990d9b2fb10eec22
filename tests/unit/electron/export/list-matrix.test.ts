/** Every list of a workspace, produced and held against its model: header, numbers, rows, sums, letters (DOCUMENTS.md §7.10, §7.11). */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { listDocx } from '../../../../electron/export/docx/list-docx.ts';
import { listXlsx } from '../../../../electron/export/xlsx/list-xlsx.ts';
import { columnLetters, sheetRows } from '../../../../electron/export/xlsx/sheet-layout.ts';
import { xmlText } from '../../../../electron/export/zip.ts';
import { officeDocuments } from '../../../../electron/services/export/office-documents.ts';
import { setDisposition } from '../../../../electron/services/plan/dispositions.ts';
import { changeSettings } from '../../../../electron/services/plan/settings.ts';
import type { ListDocument } from '../../../../shared/documents/list-document.ts';
import { EXPORT_KINDS, type ExportKind } from '../../../../shared/domain/decision.ts';
import { partsOf, readDocx } from '../../../support/docx.ts';
import { heldBy } from '../../../support/workbook-cells.ts';
import { openPapers, recordOwed } from '../services/export/papers.ts';

/** Documents, and what is drawn: they have tests of their own. The rest is held here, a kind that comes as well. */
const NO_LISTS = ['decisions', 'proposal', 'personnel-plan', 'overview', 'comparison', 'chart'] as const;
type NoList = (typeof NO_LISTS)[number];
const KINDS = EXPORT_KINDS.filter(
  (kind): kind is Exclude<ExportKind, NoList> => !(NO_LISTS as readonly string[]).includes(kind),
);

let made: Promise<ReadonlyMap<string, ListDocument>> | null = null;

/** The lists of a small workspace in which there is something to say in each. */
async function madeLists(): Promise<ReadonlyMap<string, ListDocument>> {
  const { session } = await openPapers();
  recordOwed(session);
  const [first, second] = [...session.state.people.keys()].slice(-2);
  if (first === undefined || second === undefined) throw new Error('the roster is empty');
  const leaves = { date: '2027-01-01', note: '' };
  setDisposition(session, { personId: first, kind: 'retire', ...leaves });
  setDisposition(session, { personId: second, kind: 'leave-178', ...leaves });
  // Units are told what they lack however few of their seats are filled.
  const ruleOverrides = { 'UNIT-SPECIALITY-GAP': { minFilledPercent: 1 } };
  changeSettings(session, { ...session.settings, ruleOverrides });
  const lists = new Map<string, ListDocument>();
  for (const kind of KINDS) {
    const [document] = await officeDocuments(session, kind, { postIds: [], unitCode: null });
    if (document?.is === 'list') lists.set(kind, document.list);
  }
  return lists;
}

async function listOf(kind: string): Promise<ListDocument> {
  made ??= madeLists();
  const list = (await made).get(kind);
  if (list === undefined) throw new Error(`${kind} is no list`);
  return list;
}

/** The same words as a keyboard of old types them: letters and marks apart. */
function decomposed(list: ListDocument): ListDocument {
  return JSON.parse(JSON.stringify(list).normalize('NFD'));
}

async function sheetOf(list: ListDocument) {
  const bytes = await listXlsx(list);
  const [sheet] = (await readXlsx(bytes)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { sheet, parts: partsOf(bytes), rows: sheetRows(list) };
}

/** The numbers of a column between two rows, sums left out. */
function summed(list: ListDocument, column: number, from: number, to: number): number {
  return list.rows.slice(from, to + 1).reduce((sum, row) => {
    const cell = row.kind === 'group' ? undefined : row.cells[column];
    return cell?.kind === 'number' ? sum + cell.value : sum;
  }, 0);
}

describe.each(KINDS)('%s as a workbook', (kind) => {
  it('merges its header as the form does and nothing in the data, numbers its columns, prints both on every page', async () => {
    const list = await listOf(kind);
    const { sheet, parts, rows } = await sheetOf(list);
    const inTable = (sheet.merges ?? []).filter(
      ({ startRow }) => startRow >= rows.header && startRow < rows.closing,
    );
    const merged = list.header.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
    const ofModel = merged.map(({ row, column, rowSpan, columnSpan }) => ({
      startRow: rows.header + row,
      startCol: column,
      endRow: rows.header + row + rowSpan - 1,
      endCol: column + columnSpan - 1,
    }));
    const inOrder = (ranges: typeof ofModel): string[] => ranges.map((one) => JSON.stringify(one)).sort();
    expect(
      inOrder(
        inTable.map(({ startRow, startCol, endRow, endCol }) => ({ startRow, startCol, endRow, endCol })),
      ),
    ).toEqual(inOrder(ofModel));
    for (const { text, row, column } of list.header)
      expect(sheet.rows[rows.header + row]?.[column]).toBe(text);
    expect(sheet.rows[rows.numbers]).toEqual(list.columns.map((_, at) => at + 1));
    expect(parts.get('xl/workbook.xml')).toContain(`$${rows.header + 1}:$${rows.numbers + 1}</definedName>`);
  });

  it('has every value under its header, sums by formula that agree with their rows', async () => {
    const list = await listOf(kind);
    const { sheet, parts, rows } = await sheetOf(list);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    for (const [at, row] of list.rows.entries()) {
      if (row.kind === 'group') continue;
      const written = sheet.rows[rows.data + at] ?? [];
      expect(row.cells.map((_, column) => written[column] ?? null)).toEqual(row.cells.map(heldBy));
      for (const [column, cell] of row.cells.entries()) {
        if (cell.kind !== 'sum') continue;
        const letters = columnLetters(column);
        const range = `${letters}${rows.data + cell.from + 1}:${letters}${rows.data + cell.to + 1}`;
        expect(xml).toContain(`<f>SUBTOTAL(9,${range})</f><v>${cell.value}</v>`);
        expect(summed(list, column, cell.from, cell.to)).toBe(cell.value);
      }
    }
  });

  it('is the same file whether its words came composed or not', async () => {
    const list = await listOf(kind);
    const apart = decomposed(list);
    expect(apart.head.title).not.toBe(list.head.title);
    expect(Buffer.from(await listXlsx(apart)).equals(await listXlsx(list))).toBe(true);
  });
});

describe.each(KINDS)('%s as a document', (kind) => {
  it('repeats its header and the row of column numbers, and splits no row', async () => {
    const list = await listOf(kind);
    const { parts } = readDocx(listDocx(list));
    const xml = parts.get('word/document.xml') ?? '';
    const rows = [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const repeated = rows.filter((row) => row.includes('<w:tblHeader/>'));
    expect(repeated).toHaveLength(list.headerRows + 1);
    const numbers = [...(repeated.at(-1) ?? '').matchAll(/<w:t [^>]*>(\d+)<\/w:t>/g)].map(([, text]) => text);
    expect(numbers).toEqual(list.columns.map((_, at) => String(at + 1)));
    // Head, header and numbers, the rows, and below the grid how many there are and who signs.
    const closing = rows.slice(-(list.closing === '' ? 1 : 2));
    expect(rows).toHaveLength(1 + list.headerRows + 1 + list.rows.length + closing.length);
    expect(closing.join('')).toContain(xmlText(list.signatures.right.position));
    for (const row of closing) expect(row).not.toMatch(/<w:(left|bottom|right) w:val="single"/);
  });

  it('is the same file whether its words came composed or not', async () => {
    const list = await listOf(kind);
    expect(Buffer.from(listDocx(decomposed(list))).equals(listDocx(list))).toBe(true);
  });
});
