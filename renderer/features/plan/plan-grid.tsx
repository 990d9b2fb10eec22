/** The plan as a sheet: a line for every seat or person, typed and dragged into; every edit is a command of the plan. */
import type {
  CellContextMenuEvent,
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
import { DataGrid } from '../../grid/data-grid.tsx';
import { heldLineAt } from '../../grid/held/held-lines.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { usePlanLayout } from './columns/layout-store.ts';
import { useGridLayout } from './columns/use-grid-layout.ts';
import { useLineRules } from './columns/use-line-rules.ts';
import { FindBar } from './find/find-bar.tsx';
import { handleGridKey } from './grid-keys.ts';
import { selectRows } from './grid-seats.ts';
import { GroupLine } from './group-lines.tsx';
import { LineMenu, type LineMenuAt, menuOf } from './line-menu.tsx';
import { PasteDialog } from './paste/paste-dialog.tsx';
import { planColumns } from './plan-columns.ts';
import styles from './plan-grid.module.css';
import { type ItemLine, isItem, type PlanLine, planLines } from './plan-rows.ts';
import { useRange } from './range/range-store.ts';
import { useGridRange } from './range/use-range.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useFolding } from './use-folding.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridDrop } from './use-grid-drop.tsx';
import { useGridEdit } from './use-grid-edit.ts';
import { useGridFollow } from './use-grid-follow.ts';
import { useGridSelection } from './use-grid-selection.ts';

const SELECTION: RowSelectionOptions<PlanLine> = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
  isRowSelectable: (node) => isItem(node.data),
};

/** `gridApi` is filled once the grid stands, so that the toolbar can lead into it. */
export function PlanGrid({ gridApi }: { gridApi: RefObject<GridApi<PlanLine> | null> }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const unitCodes = usePlanStore((state) => state.unitCodes);
  const { seats, titleCode, bloc, text } = usePlanStore((state) => state.filter);
  const isFolded = useFolding();
  const [api, setApi] = useState<GridApi<PlanLine> | null>(null);
  const grouping = usePlanLayout((state) => state.layout.grouping);
  const filtering = usePlanLayout((state) => state.filtering);
  const { passes, order } = useLineRules();
  const [chosen, setChosen] = useState<readonly ItemLine[]>([]);
  const [menu, setMenu] = useState<LineMenuAt | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const onCellFocused = useGridSelection(box);

  const lineSet = useGridFollow(api);
  // `lineSet` grows when lines come or go; what merely changed stays in its place under the hands.
  const lines = useMemo(
    () =>
      lineSet >= 0
        ? planLines(index, { grouping, unitCodes, seats, titleCode, bloc, text, isFolded, passes, order })
        : [],
    [index, grouping, unitCodes, seats, titleCode, bloc, text, isFolded, passes, order, lineSet],
  );
  const held = useMemo(() => ({ lines }), [lines]);
  const columns = useMemo(() => planColumns(t, filtering), [t, filtering]);
  const layout = useGridLayout(api);
  const { drop, tip } = useGridDrop(api);
  const clipboard = useGridClipboard(api);
  const editing = useGridEdit();
  const range = useGridRange(api);

  useEffect(() => {
    gridApi.current = api;
  }, [api, gridApi]);

  const shown = useRef<readonly unknown[]>([]);
  useEffect(() => {
    // What was in hand is elsewhere now.
    useRange.getState().begin(null);
    const scope = [index, grouping, unitCodes, seats, titleCode, bloc, text, passes, order];
    const same = scope.every((part, at) => Object.is(part, shown.current[at]));
    if (!api || lines.length === 0) return;
    shown.current = scope;
    // Folded or grown, the lines stay where they are under the eyes.
    if (same) return;
    // Other lines begin at their top, unless the chosen seat is among them.
    const { postId } = usePlanStore.getState();
    const rowIndex = postId ? api.getRowNode(postId)?.rowIndex : null;
    api.ensureIndexVisible(rowIndex ?? 0, rowIndex == null ? 'top' : null);
  }, [api, lines, index, grouping, unitCodes, seats, titleCode, bloc, text, passes, order]);

  const openMenu = useCallback(
    (line: ItemLine, at: { x: number; y: number }) => {
      if (api) setMenu(menuOf(api, line, at));
    },
    [api],
  );
  const onContextMenu = useCallback(
    ({ data, node, event }: CellContextMenuEvent<PlanLine>) => {
      if (!isItem(data) || !(event instanceof MouseEvent)) return;
      if (!node.isSelected()) node.setSelected(true, true);
      openMenu(data, { x: event.clientX, y: event.clientY });
    },
    [openMenu],
  );

  return (
    <>
      <FindBar api={api} />
      {/* The grid inside has the roles; this box only listens to what rises from it. */}
      <div
        ref={box}
        className={styles.grid}
        role="presentation"
        onKeyDownCapture={(event) => {
          if (api) handleGridKey(event, { api, openMenu });
        }}
        onPointerOver={showWholeName}
        {...drop}
        {...clipboard}
        {...range}
      >
        <DataGrid<PlanLine>
          label={t('plan.grid.label')}
          isEdited
          entry="person"
          held={held}
          columnDefs={columns}
          getRowId={({ data }) => data.id}
          isFullWidthRow={({ rowNode }) => !isItem(rowNode.data)}
          fullWidthCellRenderer={GroupLine}
          rowSelection={SELECTION}
          readOnlyEdit
          navigateToNextCell={pastBodyLines}
          onGridReady={(event) => setApi(event.api)}
          onGridPreDestroyed={() => setApi(null)}
          onCellFocused={onCellFocused}
          onSelectionChanged={({ api: grid }) =>
            setChosen(
              grid
                .getSelectedNodes()
                .map(({ data }) => data)
                .filter(isItem),
            )
          }
          onCellContextMenu={onContextMenu}
          multiSortKey="ctrl"
          {...editing}
          {...layout}
        />
        {tip}
        <PasteDialog />
        <LineMenu
          at={menu}
          onClose={() => {
            setMenu(null);
            const cell = api?.getFocusedCell();
            if (cell) api?.setFocusedCell(cell.rowIndex, cell.column);
          }}
          onSelectAll={() => api && selectRows(api, 0, api.getDisplayedRowCount() - 1)}
          onType={(line) => {
            const rowIndex = api?.getRowNode(line.id)?.rowIndex;
            setMenu(null);
            // The menu gives the focus back first; the editor then takes it.
            if (rowIndex != null)
              window.setTimeout(() =>
                api?.startEditingCell({ rowIndex, colKey: line.kind === 'seat' ? 'person' : 'title' }),
              );
          }}
        />
      </div>
      {/* Below the lines: they must not move under the pointer that chooses them. */}
      <SelectionBar lines={chosen} />
    </>
  );
}

/** A name that is cut shows itself whole while the pointer rests on it. */
function showWholeName({ target }: PointerEvent): void {
  if (!(target instanceof HTMLElement) || !target.draggable) return;
  target.title = target.scrollWidth > target.clientWidth ? (target.textContent ?? '') : '';
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
  while (heldLineAt(api, rowIndex)?.kind === 'body') rowIndex += step;
  return heldLineAt(api, rowIndex) ? { ...nextCellPosition, rowIndex } : previousCellPosition;
}
