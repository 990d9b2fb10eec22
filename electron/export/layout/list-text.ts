/** Cells of a list as text. */
import type { ListCell } from '../../../shared/documents/list-document.ts';

/** `05/02/1985`. */
export function dayText(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}

/** A cell as paper shows it: days in full, decimals with a comma. */
export function cellText(cell: ListCell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'date':
      return dayText(cell.date);
    case 'number':
    case 'sum':
      return String(cell.value).replace('.', ',');
  }
}
