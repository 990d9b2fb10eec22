/** Cells of a list as text. */
import type { ListCell } from '../../../shared/documents/list-document.ts';

/** `05/02/1985`. */
export function dayText(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}

/** `1.832`, `2,5`. */
function amountText(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}

/**
 * A cell as paper shows it: days in full, thousands set off by a point, decimals by a comma. The number in the first
 * `column` counts the rows and is no amount.
 */
export function cellText(cell: ListCell, column: number): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'date':
      return dayText(cell.date);
    case 'number':
    case 'sum':
      return column === 0 ? String(cell.value) : amountText(cell.value);
  }
}
