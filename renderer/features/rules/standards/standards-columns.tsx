/** Columns of the table of standards. Values are words, read from the draft by the line's title. */
import type { ColDef, SuppressKeyboardEventParams, ValueGetterParams } from 'ag-grid-community';
import type { CitationId } from '../../../../shared/domain/ids.ts';
import type { Title } from '../../../../shared/domain/post.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import {
  cellWords,
  codesOf,
  codeWord,
  STANDARD_COLUMNS,
  type StandardColumn,
} from '../../../../shared/rules/standard-words.ts';
import { composes } from '../../../app/keys.ts';
import { FittedCell } from '../../../grid/fitted-cell.ts';
import { currentLanguage } from '../../../i18n/index.ts';
import { rowIn } from './draft.ts';
import { ListEditor } from './list-editor.tsx';
import type { StandardLine } from './standard-lines.ts';
import { ConfirmedCell, StandardCell } from './standards-cells.tsx';
import { useStandards } from './standards-store.ts';

/** Columns of the window: what waits within a row is marked on its cells, so it has none of its own. */
export const SHOWN_COLUMNS: readonly StandardColumn[] = STANDARD_COLUMNS.filter(
  (column) => column !== 'toConfirm',
);

const WIDTHS: Readonly<Record<StandardColumn, number>> = {
  minDegree: 104,
  minTheory: 104,
  minStateManagement: 128,
  priorTitles: 150,
  partyMember: 104,
  planning: 116,
  minMonthsLeft: 112,
  fields: 170,
  source: 168,
  confirmed: 166,
  toConfirm: 0,
};

export interface TableWords {
  t: Translate;
  /** Names of the texts as the table shows them. */
  citations: ReadonlyMap<CitationId, string>;
  titles: readonly Title[];
}

export function titleWords(title: Title): string {
  return currentLanguage() === 'en' ? title.nameEn : title.name;
}

/** Words of a cell as it is shown and copied. */
export function wordsIn(
  line: StandardLine | undefined,
  column: StandardColumn,
  { t, citations }: TableWords,
): string {
  if (line?.kind !== 'title') return '';
  const { rows } = useStandards.getState().draft;
  // A title nothing is said about does not wait for anybody's word.
  if (column === 'confirmed' && !rows.has(line.id)) return '';
  return cellWords(rowIn(rows, line.id), column, t, (id) => citations.get(id) ?? id);
}

/** Keys that an input method is composing with are none of the grid's. */
const composing = ({ event }: SuppressKeyboardEventParams<StandardLine>): boolean => composes(event);

export function standardsColumns(
  words: TableWords,
  onToggle: (line: StandardLine) => void,
): ColDef<StandardLine>[] {
  const { t } = words;
  return [
    {
      colId: 'title',
      headerName: t('standards.column.title'),
      valueGetter: ({ data }) => (data?.kind === 'title' ? titleWords(data.title) : ''),
      cellRenderer: FittedCell<StandardLine>,
      tooltipValueGetter: () => null,
      pinned: 'left',
      width: 240,
      sortable: false,
    },
    ...SHOWN_COLUMNS.map(
      (column): ColDef<StandardLine> => ({
        colId: column,
        headerName: t(`standards.column.${column}`),
        headerTooltip: t(`standards.book.how.${column}`),
        wrapHeaderText: true,
        valueGetter: ({ data }: ValueGetterParams<StandardLine>) => wordsIn(data, column, words),
        tooltipValueGetter: ({ value }) => value,
        minWidth: WIDTHS[column],
        flex: WIDTHS[column],
        sortable: false,
        cellRenderer: StandardCell,
        suppressKeyboardEvent: composing,
        ...editorOf(column, words, onToggle),
      }),
    ),
  ];
}

/** How a column is edited. */
function editorOf(
  column: StandardColumn,
  { t, citations, titles }: TableWords,
  onToggle: (line: StandardLine) => void,
): ColDef<StandardLine> {
  const editable: ColDef<StandardLine> = { editable: ({ data }) => data?.kind === 'title' };
  const list = (takes: 'one' | 'several' | 'free', choices: readonly string[]): ColDef<StandardLine> => ({
    ...editable,
    cellEditor: ListEditor,
    cellEditorPopup: true,
    cellEditorPopupPosition: 'over',
    cellEditorParams: { takes, choices, label: t(`standards.column.${column}`) },
    // The editor is a list of its own: every key is its, composed ones too.
    suppressKeyboardEvent: ({ editing, event }) => editing || composes(event),
  });
  switch (column) {
    case 'confirmed':
      return {
        cellRenderer: ConfirmedCell,
        cellRendererParams: { onToggle },
        tooltipValueGetter: () => null,
      };
    case 'minMonthsLeft':
      return { ...editable, cellEditor: 'agTextCellEditor' };
    case 'source':
      return list('one', [...citations.values()]);
    case 'priorTitles':
      return list('free', [...new Set(titles.map(titleWords))]);
    case 'fields':
      return list(
        'several',
        codesOf(column).map((code) => codeWord(column, code, t)),
      );
    default:
      return {
        ...editable,
        cellEditor: 'agSelectCellEditor',
        cellEditorParams: {
          values: [t('standards.notSet'), ...codesOf(column).map((code) => codeWord(column, code, t))],
        },
      };
  }
}
