/** A grid of the program: its theme, its words, its habits. Every table of the plan workspace is one. */
import type { ColDef, GridApi, GridReadyEvent } from 'ag-grid-community';
import { AgGridReact, type AgGridReactProps } from 'ag-grid-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { agGridLocale, agGridTheme } from '../app/theme.ts';
import { listenFirst } from '../components/words-tip.tsx';
import { currentLanguage, useT } from '../i18n/index.ts';
import styles from './data-grid.module.css';
import { followEdgeKeys } from './edge-keys.ts';
import { enterWithTab, openEntrance } from './entrance.ts';
import { registerGridModules } from './grid-modules.ts';
import { GridTip } from './grid-tip.tsx';
import type { HeldLines } from './held/held-lines.ts';
import { markLineUnderPointer } from './line-under-pointer.ts';

registerGridModules();

/** Words of the grid that are put otherwise than its own translation puts them. */
const OWN_WORDS = [
  'noRowsToShow',
  'noMatchingRows',
  'loadingOoo',
  'ariaRowSelect',
  'ariaRowDeselect',
  'ariaSortableColumn',
  'ariaRowToggleSelection',
] as const;

interface Props<Line> extends Omit<AgGridReactProps<Line>, 'defaultColDef'> {
  /** What the grid lists, for screen readers. */
  label: string;
  /** Cells are written in: Tab goes on to the next one, as in a spreadsheet. Elsewhere it leaves the list. */
  isEdited?: boolean;
  /** The lines of a list that may be very long, in place of `rowData`; `getRowId` names each of them. */
  held?: HeldLines<Line>;
  /** The column F6 comes into, its first where left out. */
  entry?: string;
}

/** Lists of more lines are scrolled faster than lines beyond the edge can be drawn ahead. */
const MANY_LINES = 20_000;

/** Who walks on with Tab means what stands beside the list, not each of its cells. */
const leaves = (): boolean => false;
const LISTED: AgGridReactProps = {
  tabToNextCell: leaves,
  tabToNextHeader: leaves,
  focusGridInnerElement: ({ api }) => enterWithTab(api),
};

const DEFAULT_COLUMN = {
  resizable: true,
  sortable: true,
  suppressHeaderMenuButton: true,
  suppressHeaderContextMenu: true,
  suppressMovable: true,
  // What cells show cut is said by GridTip; a column may say more with a tooltip of its own, or nothing.
  headerTooltip: true,
} satisfies ColDef;

/** Says what the grid lists; a list of another unit is called otherwise. */
function name(box: HTMLElement | null, label: string): void {
  box?.querySelector('[role="grid"], [role="treegrid"]')?.setAttribute('aria-label', label);
}

/** Fills its parent. */
export function DataGrid<Line>({
  label,
  isEdited = false,
  held,
  entry,
  onGridReady,
  ...rest
}: Props<Line>): ReactNode {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<GridApi<Line> | null>(null);
  const language = currentLanguage();
  const words = useMemo(
    () => ({
      ...agGridLocale(language),
      ...Object.fromEntries(OWN_WORDS.map((key) => [key, t(`plan.gridWords.${key}`)])),
    }),
    [language, t],
  );
  const ready = useCallback(
    (event: GridReadyEvent<Line>) => {
      name(box.current, label);
      grid.current = event.api;
      if (box.current !== null) openEntrance(box.current, event.api, entry);
      onGridReady?.(event);
    },
    [label, entry, onGridReady],
  );
  useEffect(() => name(box.current, label), [label]);
  useEffect(() => (box.current === null ? undefined : markLineUnderPointer(box.current)), []);
  useEffect(() => (box.current === null ? undefined : markMovedAside(box.current)), []);
  useEffect(
    () => (box.current === null ? undefined : followEdgeKeys(box.current, () => grid.current, isEdited)),
    [isEdited],
  );
  return (
    <div ref={box} className={styles.box} data-part>
      {/* The grid reads its words once, so another language is another grid. */}
      <AgGridReact<Line>
        key={language}
        theme={agGridTheme}
        localeText={words}
        defaultColDef={DEFAULT_COLUMN}
        onGridReady={ready}
        animateRows={false}
        suppressColumnMoveAnimation
        suppressScrollOnNewData
        suppressRowHoverHighlight
        preventDefaultOnContextMenu
        tooltipShowDelay={400}
        tooltipShowMode="whenTruncated"
        rowBuffer={(held?.lines ?? rest.rowData ?? []).length > MANY_LINES ? 8 : 16}
        {...(held === undefined ? {} : { rowModelType: 'viewport', context: held })}
        {...(isEdited ? {} : LISTED)}
        {...rest}
      />
      <GridTip box={box} api={grid} />
    </div>
  );
}

/** Notes whether the list is moved aside. The grid tells of it only after it was drawn, with columns that stay moved too. */
function markMovedAside(box: HTMLElement): () => void {
  const scrolled = ({ target }: Event): void => {
    if (target instanceof Element && target.matches('.ag-grid-viewport'))
      box.toggleAttribute('data-aside', target.scrollLeft > 0);
  };
  return listenFirst(box, [['scroll', scrolled]]);
}
