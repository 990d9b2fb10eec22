/** The people looked for, as the grid is told of them: it keeps everybody's lines and shows some. */
import type { GridApi, GridOptions, IRowNode } from 'ag-grid-community';
import { useEffect, useState } from 'react';
import type { FoundPeople, PersonLine } from './people-rows.ts';

type Found = FoundPeople | null;

/** Options for a grid of everybody; `found` null stands for everybody. Who is no longer shown is no longer chosen. */
export function useFound(
  api: GridApi<PersonLine> | null,
  found: Found,
): Pick<GridOptions<PersonLine>, 'isExternalFilterPresent' | 'doesExternalFilterPass'> {
  const [{ shown, options }] = useState(() => {
    const holder: { found: Found; told: Found } = { found, told: found };
    return {
      shown: holder,
      options: {
        isExternalFilterPresent: () => holder.found !== null,
        doesExternalFilterPass: ({ data }: IRowNode<PersonLine>) =>
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
