/** Columns of a list as they were left on this machine: shown or not, width, place, pin, sort. */
import type { ColumnState, GridApi } from 'ag-grid-community';
import { useEffect } from 'react';
import type { KeptColumn } from '../../shared/domain/app-settings.ts';
import { notifyError } from '../components/toasts.tsx';
import { useAppStore } from '../state/app-store.ts';

/** Changes come by the dozen while a column is dragged. */
const WAIT_MS = 400;
const CHANGES = ['columnMoved', 'columnResized', 'columnPinned', 'columnVisible', 'sortChanged'] as const;

function keptOf({ colId, hide, width, flex, pinned, sort, sortIndex }: ColumnState): KeptColumn {
  return {
    colId,
    hide: hide === true,
    width: Math.max(1, Math.round(width ?? 1)),
    flex: flex ?? null,
    pinned: pinned === 'left' || pinned === 'right' ? pinned : null,
    sort: sort ?? null,
    sortIndex: sortIndex ?? null,
  };
}

/** Puts the columns of list `name` as they were left, and keeps what is changed from then on. */
export function useKeptColumns<Line>(name: string, api: GridApi<Line> | null): void {
  useEffect(() => {
    if (api === null) return undefined;
    const kept = useAppStore.getState().settings.columns[name];
    if (kept !== undefined) api.applyColumnState({ state: kept, applyOrder: true });
    let timer = 0;
    let changes: KeptColumn[] | null = null;
    const keep = (): void => {
      window.clearTimeout(timer);
      if (changes === null) return;
      const { settings, changeSettings } = useAppStore.getState();
      const columns = { ...settings.columns, [name]: changes };
      changes = null;
      changeSettings({ columns }).catch(notifyError);
    };
    const changed = ({ source }: { source?: string }): void => {
      // What the grid does by itself to fit the window is no choice of anybody.
      if (source === 'flex' || source === 'gridInitializing' || source === 'gridOptionsChanged') return;
      // Read at once: whoever leaves the screen meanwhile takes the grid away.
      changes = api.getColumnState().map(keptOf);
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, WAIT_MS);
    };
    for (const event of CHANGES) api.addEventListener(event, changed);
    return () => {
      keep();
      if (api.isDestroyed()) return;
      for (const event of CHANGES) api.removeEventListener(event, changed);
    };
  }, [name, api]);
}
