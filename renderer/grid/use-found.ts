/** The lines looked for, as a grid is told of them: it keeps all lines and shows some, which making them anew would not. */
import type { GridApi, GridOptions, IRowNode } from 'ag-grid-community';
import { useEffect, useState } from 'react';

/** Which lines are looked for; null stands for all of them. */
export type Found<Line> = { has(line: Line): boolean } | null;

/** Options for a grid of all lines. What is no longer shown is no longer chosen. */
export function useFound<Line>(
  api: GridApi<Line> | null,
  found: Found<Line>,
): Pick<GridOptions<Line>, 'isExternalFilterPresent' | 'doesExternalFilterPass'> {
  const [{ shown, options }] = useState(() => {
    const holder: { found: Found<Line>; told: Found<Line> } = { found, told: found };
    return {
      shown: holder,
      options: {
        isExternalFilterPresent: () => holder.found !== null,
        doesExternalFilterPass: ({ data }: IRowNode<Line>) =>
          data !== undefined && holder.found?.has(data) === true,
      },
    };
  });
  useEffect(() => {
    shown.found = found;
    // A filter may come with a visit while the grid is still being made, which may have asked before.
    if (api === null || shown.told === found) return;
    shown.told = found;
    api.onFilterChanged();
    const gone = api.getSelectedNodes().filter(({ data }) => data && found?.has(data) === false);
    if (gone.length > 0) api.setNodesSelected({ nodes: gone, newValue: false });
  }, [api, found, shown]);
  return options;
}
