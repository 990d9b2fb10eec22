/** Columns of the plan's grid. Values are read from the store by the seat's id. */

import type { ColDef, SuppressKeyboardEventParams, ValueGetterParams } from 'ag-grid-community';
import type { PlacementForm, PostId } from '../../../shared/domain/index.ts';
import { countFindings, PLACEMENT_FORMS } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PlanRow } from '../../../shared/ipc/contract.ts';
import { sortKey } from '../../../shared/text/names.ts';
import { composes } from '../../app/keys.ts';
import { brokenOf, unitName } from '../../components/plan-words.ts';
import { FittedCell } from '../../grid/fitted-cell.tsx';
import { formatDate } from '../../i18n/format.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { PersonEditor } from './person-editor.tsx';
import { MarksCell, PersonCell } from './plan-cells.tsx';
import type { PlanLine } from './plan-rows.ts';

export const PLAN_COLUMNS = [
  'unit',
  'body',
  'title',
  'person',
  'form',
  'since',
  'marks',
  'position',
  'note',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** Text of a cell as it is shown, copied and sorted. */
export function cellText(t: Translate, index: PlanIndex, postId: PostId, column: PlanColumn): string {
  const row = index.rows.get(postId);
  if (!row) return '';
  const person = row.personId ? index.people.get(row.personId)?.person : undefined;
  switch (column) {
    case 'unit':
      return unitName(index, row.post.unitCode);
    case 'body':
      return index.bodies.get(row.post.bodyId)?.name ?? '';
    case 'title':
      return row.post.slot > row.post.norm
        ? t('plan.grid.beyondNorm', { post: row.post.title })
        : row.post.title;
    case 'person':
      return person?.fullName ?? '';
    case 'form':
      return row.form ? t(`domain.form.${row.form}`) : '';
    case 'since':
      // Without a day of its own a placement takes effect with the plan.
      return row.personId ? formatDate(row.since ?? index.plan?.startDate ?? null) : '';
    case 'marks':
      return index
        .findingsOfSeat(postId)
        .map((finding) => {
          const broken = brokenOf(t, index, finding);
          return finding.waived === null
            ? broken
            : `${broken} (${t(`domain.waiver.${finding.waived.kind}`)})`;
        })
        .join('; ');
    case 'position':
      return person ? presentPosition(person) : '';
    case 'note':
      return row.note;
  }
}

const rowOf = (data: PlanLine | undefined): PlanRow | undefined =>
  data?.kind === 'seat' ? usePlanStore.getState().index.rows.get(data.id) : undefined;

const isFilled = (data: PlanLine | undefined): boolean => Boolean(rowOf(data)?.personId);

/** Keys that an input method is composing with are none of the grid's. */
const composing = ({ event }: SuppressKeyboardEventParams<PlanLine>): boolean => composes(event);

interface Show {
  /** Seats of several units are shown. */
  manyUnits: boolean;
  /** The seats are sorted by a column, so no line stands above a unit or body. */
  sorted: boolean;
}

export function planColumns(t: Translate, { manyUnits, sorted }: Show): ColDef<PlanLine>[] {
  const text = (column: PlanColumn): ColDef<PlanLine> => ({
    colId: column,
    headerName: t(`plan.column.${column}`),
    headerTooltip: t(`plan.column.${column}`),
    valueGetter: ({ data }: ValueGetterParams<PlanLine>) =>
      data?.kind === 'seat' ? cellText(t, usePlanStore.getState().index, data.id, column) : '',
    tooltipValueGetter: ({ value }) => value,
  });
  const fitted = { cellRenderer: FittedCell<PlanLine>, tooltipValueGetter: () => null };
  const byText = (a: string, b: string) => a.localeCompare(b, 'vi');
  /** Vacant seats stand last, whichever way the rest is sorted. */
  const byName = (a: string, b: string, _x: unknown, _y: unknown, descending: boolean) => {
    if (a === '' || b === '') return a === b ? 0 : (a === '') === descending ? -1 : 1;
    const [x, y] = [sortKey(a), sortKey(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  return [
    { ...text('unit'), hide: !(sorted && manyUnits), flex: 2, minWidth: 120, comparator: byText },
    { ...text('body'), hide: !sorted, flex: 2, minWidth: 120, comparator: byText },
    { ...text('title'), ...fitted, flex: 5, minWidth: 192, comparator: byText },
    {
      ...text('person'),
      flex: 3,
      minWidth: 140,
      comparator: byName,
      cellRenderer: PersonCell,
      tooltipValueGetter: () => null,
      editable: ({ data }) => data?.kind === 'seat',
      cellEditor: PersonEditor,
      cellEditorPopup: true,
      cellEditorPopupPosition: 'over',
      // The editor is a list of its own: every key is its, composed ones too.
      suppressKeyboardEvent: ({ editing, event }) => editing || composes(event),
    },
    {
      ...text('form'),
      flex: 1,
      minWidth: 92,
      comparator: byText,
      editable: ({ data }) => isFilled(data),
      cellEditor: 'agSelectCellEditor',
      cellEditorParams: { values: PLACEMENT_FORMS.map((form) => t(`domain.form.${form}`)) },
      suppressKeyboardEvent: composing,
    },
    {
      ...text('since'),
      width: 90,
      minWidth: 90,
      comparator: (_a, _b, x, y) => {
        const [first, second] = [rowOf(x.data)?.since ?? '', rowOf(y.data)?.since ?? ''];
        return first < second ? -1 : first > second ? 1 : 0;
      },
      editable: ({ data }) => isFilled(data),
      cellEditor: 'agTextCellEditor',
      suppressKeyboardEvent: composing,
    },
    {
      ...text('marks'),
      width: 76,
      minWidth: 60,
      cellRenderer: MarksCell,
      tooltipValueGetter: () => null,
      comparator: (_a, _b, x, y) => weight(x.data) - weight(y.data),
    },
    { ...text('position'), ...fitted, flex: 3, minWidth: 120, comparator: byText },
    {
      ...text('note'),
      flex: 1,
      minWidth: 68,
      comparator: byText,
      editable: ({ data }) => isFilled(data),
      cellEditor: 'agTextCellEditor',
      suppressKeyboardEvent: composing,
    },
  ];
}

/** One blocking finding outweighs any number of lesser ones. */
function weight(data: PlanLine | undefined): number {
  if (data?.kind !== 'seat') return 0;
  const counts = countFindings(usePlanStore.getState().index.findingsOfSeat(data.id));
  return counts.block * 10_000 + counts.warn * 100 + counts.info;
}

/** The form whose word was chosen in a cell. */
export function formOfWord(t: Translate, word: unknown): PlacementForm | undefined {
  return PLACEMENT_FORMS.find((form) => t(`domain.form.${form}`) === word);
}
