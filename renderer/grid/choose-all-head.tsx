/**
 * The box at the head of the boxes to tick: chooses all lines that are shown, or none of them. The grid's own box looks at
 * every line, of hundreds of thousands, whenever one is chosen.
 */
import type { GridApi, SelectionColumnDef } from 'ag-grid-community';
import type { CustomHeaderProps } from 'ag-grid-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../i18n/index.ts';
import { shownNodes } from './shown-nodes.ts';

type Chosen = 'none' | 'some' | 'all';

const LOOKS: Record<Chosen, string> = { none: '', some: 'ag-indeterminate', all: 'ag-checked' };

function chosenOf(api: GridApi): Chosen {
  const chosen = api.getSelectedNodes();
  const shown = chosen.reduce((count, node) => count + (node.displayed ? 1 : 0), 0);
  if (shown === 0) return 'none';
  return shown === api.getDisplayedRowCount() ? 'all' : 'some';
}

function toggleAll(api: GridApi): void {
  const newValue = chosenOf(api) !== 'all';
  const nodes = newValue ? shownNodes(api) : api.getSelectedNodes().filter(({ displayed }) => displayed);
  api.setNodesSelected({ nodes, newValue });
}

const CHANGES = ['selectionChanged', 'modelUpdated'] as const;

function ChooseAllHead({ api }: CustomHeaderProps): ReactNode {
  const t = useT();
  const [chosen, setChosen] = useState<Chosen>('none');
  useEffect(() => {
    const look = (): void => setChosen(chosenOf(api));
    look();
    for (const event of CHANGES) api.addEventListener(event, look);
    return () => {
      if (api.isDestroyed()) return;
      for (const event of CHANGES) api.removeEventListener(event, look);
    };
  }, [api]);
  return (
    <div className={`ag-checkbox-input-wrapper ${LOOKS[chosen]}`}>
      <input
        type="checkbox"
        className="ag-input-field-input ag-checkbox-input"
        // The head of the column has the focus, and hears the key.
        tabIndex={-1}
        aria-label={t('plan.gridWords.chooseShown')}
        checked={chosen === 'all'}
        ref={(box) => {
          if (box !== null) box.indeterminate = chosen === 'some';
        }}
        onChange={() => toggleAll(api)}
      />
    </div>
  );
}

/** The column of boxes to tick, at the left. */
export const CHOOSE_ALL_COLUMN: SelectionColumnDef = {
  pinned: 'left',
  width: 36,
  resizable: false,
  suppressMovable: true,
  headerComponent: ChooseAllHead,
  suppressHeaderKeyboardEvent: ({ event, api }) => {
    if (event.key !== ' ') return false;
    event.preventDefault();
    toggleAll(api);
    return true;
  },
};
