/** The plan as a sheet: a line for every seat, typed and dragged into; every edit is a command of the plan. */
import type {
  CellContextMenuEvent,
  CellEditingStoppedEvent,
  CellEditRequestEvent,
  GridApi,
  NavigateToNextCellParams,
  RowSelectionOptions,
} from 'ag-grid-community';
import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { CallError } from '../../app/api.ts';
import { attempt, notifyError } from '../../components/toasts.tsx';
import { DataGrid } from '../../grid/data-grid.tsx';
import { parseTypedDay } from '../../grid/typed-day.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { Choice } from './assignment.ts';
import { handleGridKey } from './grid-keys.ts';
import { focusNextSeat, seatsInHand } from './grid-seats.ts';
import { GroupLine } from './plan-cells.tsx';
import { formOfWord, planColumns } from './plan-columns.ts';
import styles from './plan-grid.module.css';
import { type PlanLine, planLines } from './plan-rows.ts';
import { usePlanView } from './plan-view.ts';
import { editSeats, runChoice } from './seat-commands.ts';
import { SeatMenu, type SeatMenuAt } from './seat-menu.tsx';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridDrop } from './use-grid-drop.ts';
import { useGridFollow } from './use-grid-follow.ts';
import { useGridSelection } from './use-grid-selection.ts';

const SELECTION: RowSelectionOptions<PlanLine> = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
  isRowSelectable: (node) => node.data?.kind === 'seat',
};

/** `gridApi` is filled once the grid stands, so that the toolbar can lead into it. */
export function PlanGrid({ gridApi }: { gridApi: RefObject<GridApi<PlanLine> | null> }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const unitCodes = usePlanStore((state) => state.unitCodes);
  const { seats, titleCode, text } = usePlanStore((state) => state.filter);
  const folded = usePlanView((view) => view.folded);
  const [api, setApi] = useState<GridApi<PlanLine> | null>(null);
  const [sorted, setSorted] = useState(false);
  const [menu, setMenu] = useState<SeatMenuAt | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { anchor, extending, onCellFocused } = useGridSelection(box);

  const seatSet = useGridFollow(api);
  const manyUnits = unitCodes.length !== 1;
  // `seatSet` grows when seats come or go; a seat that merely changed stays in its place under the hands.
  const lines = useMemo(
    () => (seatSet >= 0 ? planLines(index, { unitCodes, seats, titleCode, text, folded }) : []),
    [index, unitCodes, seats, titleCode, text, folded, seatSet],
  );
  const columns = useMemo(() => planColumns(t, { manyUnits, sorted }), [t, manyUnits, sorted]);
  const drop = useGridDrop();
  const clipboard = useGridClipboard(api);

  useEffect(() => {
    gridApi.current = api;
  }, [api, gridApi]);
  // Sorted by a column, lines above units and bodies would stand anywhere.
  useEffect(() => {
    if (sorted || !sorted) api?.onFilterChanged();
  }, [api, sorted]);

  // Other lines begin at their top, unless the chosen seat is among them.
  useEffect(() => {
    if (!api || lines.length === 0) return;
    const { postId } = usePlanStore.getState();
    const rowIndex = postId ? api.getRowNode(postId)?.rowIndex : null;
    api.ensureIndexVisible(rowIndex ?? 0, rowIndex == null ? 'top' : null);
  }, [api, lines]);

  const onEditRequest = useCallback(
    ({ data, column, newValue }: CellEditRequestEvent<PlanLine>) => {
      if (data.kind === 'seat') request(data.id, column.getColId(), newValue, (word) => formOfWord(t, word));
    },
    [t],
  );
  const onEditingStopped = useCallback((event: CellEditingStoppedEvent<PlanLine>) => {
    const key = event.event instanceof KeyboardEvent ? event.event.key : '';
    if (key === 'Enter' && event.rowIndex !== null)
      focusNextSeat(event.api, event.rowIndex, event.column.getColId());
  }, []);
  const openMenu = useCallback(
    (postId: PostId, at: { x: number; y: number }) => {
      const inHand = api ? seatsInHand(api) : [];
      setMenu({ postId, postIds: inHand.includes(postId) ? inHand : [postId], ...at });
    },
    [api],
  );
  const onContextMenu = useCallback(
    ({ data, node, event }: CellContextMenuEvent<PlanLine>) => {
      if (data?.kind !== 'seat' || !(event instanceof MouseEvent)) return;
      if (!node.isSelected()) node.setSelected(true, true);
      openMenu(data.id, { x: event.clientX, y: event.clientY });
    },
    [openMenu],
  );

  return (
    // The grid inside has the roles; this box only listens to what rises from it.
    <div
      ref={box}
      className={styles.grid}
      role="presentation"
      onKeyDownCapture={(event) => {
        if (api) handleGridKey(event, { api, anchor, extending, openMenu });
      }}
      onPointerOver={showWholeName}
      {...drop}
      {...clipboard}
    >
      <DataGrid<PlanLine>
        label={t('plan.grid.label')}
        rowData={lines}
        columnDefs={columns}
        getRowId={({ data }) => data.id}
        isFullWidthRow={({ rowNode }) => rowNode.data?.kind !== 'seat'}
        fullWidthCellRenderer={GroupLine}
        isExternalFilterPresent={() => sorted}
        doesExternalFilterPass={({ data }) => data?.kind === 'seat'}
        rowSelection={SELECTION}
        readOnlyEdit
        navigateToNextCell={pastBodyLines}
        onGridReady={(event) => setApi(event.api)}
        onGridPreDestroyed={() => setApi(null)}
        onCellFocused={onCellFocused}
        onCellEditRequest={onEditRequest}
        onCellEditingStopped={onEditingStopped}
        onCellContextMenu={onContextMenu}
        onSortChanged={(event) => {
          setSorted(event.api.getColumnState().some((column) => column.sort));
          if (event.api.getDisplayedRowCount() > 0) event.api.ensureIndexVisible(0, 'top');
        }}
      />
      <SeatMenu
        at={menu}
        onClose={() => {
          setMenu(null);
          const cell = api?.getFocusedCell();
          if (cell) api?.setFocusedCell(cell.rowIndex, cell.column);
        }}
        onType={(postId) => {
          const rowIndex = api?.getRowNode(postId)?.rowIndex;
          setMenu(null);
          // The menu gives the focus back first; the editor then takes it.
          if (rowIndex != null)
            window.setTimeout(() => api?.startEditingCell({ rowIndex, colKey: 'person' }));
        }}
      />
    </div>
  );
}

/** A name that is cut shows itself whole while the pointer rests on it. */
function showWholeName({ target }: PointerEvent): void {
  if (!(target instanceof HTMLElement) || !target.draggable) return;
  target.title = target.scrollWidth > target.clientWidth ? (target.textContent ?? '') : '';
}

/** Turns what was typed into a cell into a command. */
function request(
  postId: PostId,
  column: string,
  value: unknown,
  formOf: (word: unknown) => ReturnType<typeof formOfWord>,
): void {
  if (column === 'person' && isChoice(value)) attempt(() => runChoice(value));
  else if (column === 'note') editSeats([postId], { note: typeof value === 'string' ? value : '' });
  else if (column === 'form') {
    const form = formOf(value);
    if (form) editSeats([postId], { form });
  } else if (column === 'since') {
    const typed = typeof value === 'string' ? value.trim() : '';
    const day = parseTypedDay(typed);
    if (typed !== '' && day === null)
      notifyError(new CallError({ code: 'date-invalid', params: { value: typed }, detail: '' }));
    else editSeats([postId], { since: day });
  }
}

function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Arrows step over the line of a body, which nothing can be done on. */
function pastBodyLines({
  api,
  key,
  nextCellPosition,
  previousCellPosition,
}: NavigateToNextCellParams<PlanLine>) {
  if (!nextCellPosition || (key !== 'ArrowDown' && key !== 'ArrowUp')) return nextCellPosition;
  const step = key === 'ArrowDown' ? 1 : -1;
  let { rowIndex } = nextCellPosition;
  while (api.getDisplayedRowAtIndex(rowIndex)?.data?.kind === 'body') rowIndex += step;
  return api.getDisplayedRowAtIndex(rowIndex) ? { ...nextCellPosition, rowIndex } : previousCellPosition;
}
