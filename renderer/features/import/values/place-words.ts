/** Where a text stands, in words: `dòng 12, 15, 18 và 34 dòng khác`. */
import type { CellPlace } from '../../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { formatNumber } from '../../../i18n/format.ts';

const NAMED = 6;

export function placeWords(
  t: Translate,
  places: readonly CellPlace[],
  count: number,
  sheetName: (sheetId: string) => string,
): string {
  const bySheet = new Map<string, number[]>();
  for (const { sheetId, row } of places.slice(0, NAMED)) {
    bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), row]);
  }
  const named = [...bySheet].map(([sheetId, rows]) =>
    t('importScreen.values.rowsOf', { rows: rows.join(', '), sheet: sheetName(sheetId) }),
  );
  const more = count - Math.min(NAMED, places.length);
  const words = named.join('; ');
  return more > 0 ? t('importScreen.values.andMore', { places: words, count: formatNumber(more) }) : words;
}
