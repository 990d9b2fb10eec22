import type { ListCell } from '../../shared/documents/list-document.ts';

/** What a cell of a workbook holds; a text of it begins like nothing that is computed. */
export function heldBy(cell: ListCell): unknown {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'date':
      return new Date(`${cell.date}T00:00:00Z`);
    case 'number':
    case 'sum':
      return cell.value;
  }
}
