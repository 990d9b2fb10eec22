/** Columns of the plan's grid. Values are read from the store by what the line names. */

import type { ColDef, SuppressKeyboardEventParams, ValueGetterParams } from 'ag-grid-community';
import type { PlacementForm, PostId } from '../../../shared/domain/index.ts';
import { PLACEMENT_FORMS } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { composes } from '../../app/keys.ts';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { cellText } from './columns/cell-values.ts';
import { COLUMN_WIDTHS, PLAN_COLUMNS, type PlanColumn } from './columns/column-list.ts';
import { FilterField } from './columns/filter-field.tsx';
import { isFound } from './find/grid-cells.ts';
import { PersonEditor } from './person-editor.tsx';
import { MarksCell, PersonCell } from './plan-cells.tsx';
import { isItem, type PlanLine } from './plan-rows.ts';
import { PostEditor } from './post-editor.tsx';
import { isInRange } from './range/use-range.ts';
import { LineReviewCell } from './review-cell.tsx';

/** Keys that an input method is composing with are none of the grid's. */
const composing = ({ event }: SuppressKeyboardEventParams<PlanLine>): boolean => composes(event);

/** The one placement a line stands for: of a filled seat, or of a person with a single seat. */
export function placementOf(line: PlanLine | undefined): PostId | null {
  const { rows, people } = usePlanStore.getState().index;
  if (line?.kind === 'seat') return rows.get(line.id)?.personId ? line.id : null;
  if (line?.kind !== 'person') return null;
  const [only, other] = people.get(line.id)?.postIds ?? [];
  return other === undefined ? (only ?? null) : null;
}

const hasPlacement = ({ data }: { data: PlanLine | undefined }): boolean => placementOf(data) !== null;

/** An editor that is a list of its own: every key is its, composed ones too. */
const listEditor = (
  cellEditor: ColDef<PlanLine>['cellEditor'],
  kind: 'seat' | 'person',
): ColDef<PlanLine> => ({
  editable: ({ data }) => data?.kind === kind,
  cellEditor,
  cellEditorPopup: true,
  cellEditorPopupPosition: 'over',
  suppressKeyboardEvent: ({ editing, event }) => editing || composes(event),
});

const fitted: ColDef<PlanLine> = { cellRenderer: FittedCell<PlanLine>, tooltipValueGetter: () => null };

const textEditor: ColDef<PlanLine> = {
  editable: hasPlacement,
  cellEditor: 'agTextCellEditor',
  suppressKeyboardEvent: composing,
};

/** What is particular about a column. */
function particulars(t: Translate): Partial<Record<PlanColumn, ColDef<PlanLine>>> {
  return {
    title: { ...fitted, ...listEditor(PostEditor, 'person') },
    person: {
      cellRenderer: PersonCell,
      tooltipValueGetter: () => null,
      ...listEditor(PersonEditor, 'seat'),
    },
    form: {
      editable: hasPlacement,
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: PLACEMENT_FORMS.map((form) => t(`domain.form.${form}`)) },
      suppressKeyboardEvent: composing,
    },
    since: textEditor,
    marks: { cellRenderer: MarksCell, tooltipValueGetter: () => null },
    review: { cellRenderer: LineReviewCell, tooltipValueGetter: () => null },
    position: fitted,
    note: textEditor,
  };
}

/** All columns; which of them are shown, how wide and in which order the layout says. */
export function planColumns(t: Translate, filtering: boolean): ColDef<PlanLine>[] {
  const own = particulars(t);
  return PLAN_COLUMNS.map((column) => ({
    colId: column,
    headerName: t(`plan.column.${column}`),
    headerTooltip: t(`plan.columnHow.${column}`),
    valueGetter: ({ data }: ValueGetterParams<PlanLine>) =>
      isItem(data) ? cellText(t, usePlanStore.getState().index, data, column) : '',
    tooltipValueGetter: ({ value }) => value,
    suppressMovable: false,
    cellClassRules: { 'bt-in-range': isInRange, 'bt-found': isFound },
    // The lines come in their order already, so that those above them stay where they are.
    comparator: () => 0,
    // What the layout sets must stay when the filters above the columns come and go.
    initialHide: true,
    filter: filtering,
    floatingFilter: filtering,
    floatingFilterComponent: FilterField,
    suppressFloatingFilterButton: true,
    minWidth: COLUMN_WIDTHS[column].minWidth,
    ...own[column],
  }));
}

/** The form whose word was chosen in a cell. */
export function formOfWord(t: Translate, word: unknown): PlacementForm | undefined {
  return PLACEMENT_FORMS.find((form) => t(`domain.form.${form}`) === word);
}
