/** The sheet that tells how the list is filled in. */
import type { WriteSheet } from 'hucre/xlsx';
import { A4 } from '../../../shared/documents/list-parts.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { printed } from './page-setup.ts';
import type { FormColumn } from './roster-form.ts';
import { GRID, type Look, SheetBuilder } from './sheet-builder.ts';
import { columnLetters, columnWidth, heightOf } from './sheet-layout.ts';

const SIZE = 11;
const WIDTHS_MM = [13, 42, 84, 46] as const;
const LAST = WIDTHS_MM.length - 1;
const TEXT_MM = WIDTHS_MM[1] + WIDTHS_MM[2] + WIDTHS_MM[3];
const HEAD_FILL = 'E8EEF5';
const BODY: Look = { size: SIZE, align: 'left' };

/** How to work, each column with an example, what to avoid. Nothing on it reads like a list of people. */
export function guideSheet(columns: readonly FormColumn[], t: Translate): WriteSheet {
  const sheet = new SheetBuilder();
  let row = 0;
  const section = (text: string) => {
    row += 1;
    sheet.across(row, 0, LAST, text, { size: 13, bold: true, align: 'left', wrap: false });
    sheet.height(row, 22);
    row += 1;
  };
  const lines = (mark: (at: number) => string, texts: readonly string[]) => {
    texts.forEach((text, at) => {
      sheet.text(row, 0, mark(at), { ...BODY, align: 'center', top: true });
      sheet.across(row, 1, LAST, text, { ...BODY, top: true });
      sheet.height(row, heightOf([{ text, widthMm: TEXT_MM }], SIZE, false) + 2);
      row += 1;
    });
  };
  const tableRow = (texts: readonly string[], look: Look) => {
    texts.forEach((text, column) => {
      sheet.text(row, column, text, { ...look, ...(column === 0 ? { align: 'center' } : {}), border: GRID });
    });
    const wide = texts.map((text, column) => ({ text, widthMm: WIDTHS_MM[column] ?? 0 }));
    sheet.height(row, heightOf(wide, SIZE, look.bold ?? false) + 2);
    row += 1;
  };

  sheet.across(0, 0, LAST, t('importFiles.template.guide.title'), {
    size: 15,
    bold: true,
    align: 'center',
    wrap: false,
  });
  sheet.height(0, 28);
  section(t('importFiles.template.guide.steps'));
  lines(
    (at) => String(at + 1),
    [1, 2, 3, 4, 5].map((step) => t(`importFiles.template.guide.step.${step}`)),
  );
  section(t('importFiles.template.guide.columns'));
  tableRow(
    [
      t('importFiles.template.guide.letter'),
      t('importFiles.template.guide.column'),
      t('importFiles.template.guide.how'),
      t('importFiles.template.guide.example'),
    ],
    { ...BODY, bold: true, align: 'center', fill: HEAD_FILL },
  );
  columns.forEach(({ key, header, example }, at) => {
    tableRow([columnLetters(at), header.join(' – '), t(`importFiles.template.how.${key}`), example], BODY);
  });
  section(t('importFiles.template.guide.avoid'));
  lines(
    () => '–',
    [1, 2, 3, 4, 5, 6].map((step) => t(`importFiles.template.guide.avoided.${step}`)),
  );
  return {
    name: t('importFiles.template.guideSheet'),
    rows: Array.from({ length: row }, () => []),
    columns: WIDTHS_MM.map((widthMm) => ({ width: columnWidth(widthMm) })),
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.rowDefs,
    view: { showGridLines: false },
    ...printed({ ...A4, landscape: false, margins: { top: 15, right: 12, bottom: 15, left: 12 } }, 'onePage'),
  };
}
