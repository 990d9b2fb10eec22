/** The table of standards as a sheet: typed into, copied from and pasted into; every edit can be taken back. */
import type { CellEditRequestEvent, GridApi } from 'ag-grid-community';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { citationNames, createCellReader } from '../../../../shared/rules/read-standard-cell.ts';
import {
  codeWord,
  problemSentence,
  STANDARD_COLUMNS,
  type StandardColumn,
} from '../../../../shared/rules/standard-words.ts';
import { confirmationOf } from '../../../../shared/rules/standards-table.ts';
import { isKey, isTyping } from '../../../app/keys.ts';
import { notify } from '../../../components/toasts.tsx';
import { DataGrid } from '../../../grid/data-grid.tsx';
import { fromTsv, toTsv } from '../../../grid/tsv.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { rowIn, type TypedCell } from './draft.ts';
import { type StandardLine, standardLines } from './standard-lines.ts';
import styles from './standards.module.css';
import { BlocLine } from './standards-cells.tsx';
import { SHOWN_COLUMNS, standardsColumns, wordsIn } from './standards-columns.tsx';
import { useStandards } from './standards-store.ts';

export function StandardsGrid(): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const [api, setApi] = useState<GridApi<StandardLine> | null>(null);
  const rows = useStandards(({ draft }) => draft.rows);
  const type = useStandards((state) => state.type);

  const lines = useMemo(() => standardLines(index.titles.values()), [index]);
  const citations = useMemo(() => [...index.citations.values()], [index]);
  const words = useMemo(
    () => ({ t, citations: citationNames(citations), titles: [...index.titles.values()] }),
    [t, citations, index],
  );
  const put = useCallback(
    (cells: readonly TypedCell[]) => {
      const refused = type(cells, createCellReader(citations));
      const [first] = refused;
      if (first === undefined) return;
      const message = problemSentence({ ...first, field: first.column }, t);
      const more = refused.length - 1;
      notify({
        tone: 'error',
        message: more === 0 ? message : `${message} ${t('standards.moreRefused', { count: more })}`,
      });
    },
    [type, citations, t],
  );
  const toggle = useCallback(
    (line: StandardLine) => {
      if (line.kind !== 'title') return;
      const row = rowIn(useStandards.getState().draft.rows, line.id);
      const text = codeWord('confirmed', confirmationOf(row) === 'yes' ? 'no' : 'yes', t);
      put([{ title: line.id, column: 'confirmed', text }]);
    },
    [put, t],
  );
  const columns = useMemo(() => standardsColumns(words, toggle), [words, toggle]);
  // Values are read from the draft: what stands on screen is told when it changed.
  useEffect(() => {
    if (rows.size >= 0) api?.refreshCells();
  }, [api, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!api || isTyping(event.target) || api.getEditingCells().length > 0) return;
    const cell = focusedCell(api);
    const { takeBack, doAgain } = useStandards.getState();
    const keys: Record<string, () => void> = {
      'Ctrl+Z': takeBack,
      'Ctrl+Y': doAgain,
      'Ctrl+Shift+Z': doAgain,
      Delete: () => cell && put([{ ...cell, text: '' }]),
      ...(cell?.column === 'confirmed'
        ? { ' ': () => toggle(cell.line), Enter: () => toggle(cell.line) }
        : {}),
    };
    const run = Object.entries(keys).find(([key]) =>
      key === ' ' ? event.key === ' ' && !event.ctrlKey : isKey(event.nativeEvent, key),
    );
    if (run === undefined) return;
    // What was typed here is taken back here, before the plan is asked to take anything back.
    event.preventDefault();
    event.stopPropagation();
    run[1]();
  };
  /** Nothing of the grid's while a cell is being typed into. */
  const mine = (event: ClipboardEvent) =>
    api && !isTyping(event.target) && api.getEditingCells().length === 0 ? focusedCell(api) : null;
  return (
    // The grid inside has the roles; this box only listens to what rises from it.
    <div
      className={styles.grid}
      role="presentation"
      onKeyDownCapture={onKeyDown}
      onCopy={(event) => {
        const cell = mine(event);
        if (!cell) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', toTsv([[wordsIn(cell.line, cell.column, words)]]));
      }}
      onPaste={(event) => {
        const cell = mine(event);
        if (!api || !cell) return;
        event.preventDefault();
        put(pastedCells(api, cell, fromTsv(event.clipboardData.getData('text/plain'))));
      }}
    >
      <DataGrid<StandardLine>
        label={t('standards.grid')}
        isEdited
        rowData={lines}
        columnDefs={columns}
        getRowId={({ data }) => data.id}
        isFullWidthRow={({ rowNode }) => rowNode.data?.kind === 'bloc'}
        fullWidthCellRenderer={BlocLine}
        headerHeight={46}
        readOnlyEdit
        stopEditingWhenCellsLoseFocus
        onGridReady={(event) => setApi(event.api)}
        onGridPreDestroyed={() => setApi(null)}
        onCellEditRequest={({ data, column, newValue }: CellEditRequestEvent<StandardLine>) => {
          const edited = STANDARD_COLUMNS.find((one) => one === column.getColId());
          if (data.kind === 'title' && edited !== undefined) {
            put([{ title: data.id, column: edited, text: typeof newValue === 'string' ? newValue : '' }]);
          }
        }}
      />
    </div>
  );
}

interface GridCell {
  line: StandardLine;
  title: TypedCell['title'];
  column: StandardColumn;
  rowIndex: number;
}

function focusedCell(api: GridApi<StandardLine>): GridCell | null {
  const focused = api.getFocusedCell();
  const line = focused ? api.getDisplayedRowAtIndex(focused.rowIndex)?.data : undefined;
  const column = SHOWN_COLUMNS.find((one) => one === focused?.column.getColId());
  if (!focused || line?.kind !== 'title' || column === undefined) return null;
  return { line, title: line.id, column, rowIndex: focused.rowIndex };
}

/** A block of cells laid over the table from a cell on, or one text over that cell; lines of blocs are stepped over. */
function pastedCells(
  api: GridApi<StandardLine>,
  { column, rowIndex }: GridCell,
  block: readonly (readonly string[])[],
): TypedCell[] {
  const titles: TypedCell['title'][] = [];
  for (let at = rowIndex; titles.length < block.length; at += 1) {
    const line = api.getDisplayedRowAtIndex(at)?.data;
    if (line === undefined) break;
    if (line.kind === 'title') titles.push(line.id);
  }
  const first = SHOWN_COLUMNS.indexOf(column);
  return titles.flatMap((title, row) =>
    (block[row] ?? []).flatMap((text, offset): TypedCell[] => {
      const into = SHOWN_COLUMNS[first + offset];
      return into === undefined ? [] : [{ title, column: into, text }];
    }),
  );
}
