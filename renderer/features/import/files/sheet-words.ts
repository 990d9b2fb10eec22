/** What was left out of a sheet and what is hidden in it, in words. */
import type { DraftSheet } from '../../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { hasTable } from '../draft-sheets.ts';

const SKIPPED = ['headers', 'totals', 'notes', 'strays'] as const;

/** Rows that are no people, by what they are; empty where there are none. */
export function skippedWords(t: Translate, { skipped }: Pick<DraftSheet, 'skipped'>): string[] {
  return SKIPPED.filter((kind) => skipped[kind] > 0).map((kind) =>
    t(`importScreen.skipped.${kind}`, { count: formatNumber(skipped[kind]) }),
  );
}

/** What is hidden and read all the same. */
export function hiddenWords(
  t: Translate,
  { hiddenRows, columns }: Pick<DraftSheet, 'hiddenRows' | 'columns'>,
): string[] {
  const hiddenColumns = columns.filter((column) => column.hidden).length;
  return [
    ...(hiddenRows > 0 ? [t('importScreen.hiddenRows', { count: formatNumber(hiddenRows) })] : []),
    ...(hiddenColumns > 0 ? [t('importScreen.hiddenColumns', { count: formatNumber(hiddenColumns) })] : []),
  ];
}

/** Where the header was found: `dòng 6–7`. */
export function headerWords(t: Translate, sheet: Pick<DraftSheet, 'header' | 'columns'>): string {
  if (sheet.header === null) return t(hasTable(sheet) ? 'importScreen.noHeader' : 'importScreen.noTable');
  const { firstRow, lastRow } = sheet.header;
  return firstRow === lastRow
    ? t('importScreen.headerRow', { row: firstRow })
    : t('importScreen.headerRows', { first: firstRow, last: lastRow });
}
