import type { GridApi } from 'ag-grid-community';
import { useEffect } from 'react';

/** Lines that are no longer among those `found` are no longer chosen; null stands for all lines. */
export function useChosenShown<Line>(
  api: GridApi<Line> | null,
  found: { has(line: Line): boolean } | null,
): void {
  useEffect(() => {
    if (api === null || found === null) return;
    const nodes = api.getSelectedNodes().filter(({ data }) => data && !found.has(data));
    if (nodes.length > 0) api.setNodesSelected({ nodes, newValue: false });
  }, [api, found]);
}
