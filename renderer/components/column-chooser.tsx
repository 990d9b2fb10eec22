/** Which columns a list shows, in which order, and which stay in sight while the others scroll. */
import { Button, Checkbox, Popover } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useState } from 'react';
import { fold } from '../../shared/text/fold.ts';
import { useT } from '../i18n/index.ts';
import styles from './column-chooser.module.css';
import { Icon } from './icons.tsx';
import { FindBox } from './plan-find-box.tsx';

interface Props<Line> {
  api: GridApi<Line> | null;
}

interface Entry {
  id: string;
  name: string;
  shown: boolean;
  pinned: boolean;
}

/** The columns in the order of the list; one without a name is not to be chosen. */
function entriesOf<Line>(api: GridApi<Line>): Entry[] {
  return (api.getAllGridColumns() ?? []).flatMap((column) => {
    const name = column.getColDef().headerName ?? '';
    if (name === '') return [];
    return [
      { id: column.getColId(), name, shown: column.isVisible(), pinned: column.getPinned() === 'left' },
    ];
  });
}

export function ColumnChooser<Line>({ api }: Props<Line>): ReactNode {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<Icon name="settings" size={14} />}
          aria-expanded={opened}
          disabled={api === null}
          onClick={() => setOpened(!opened)}
        >
          {t('roster.columns.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown ?? ''} aria-label={t('roster.columns.title')}>
        {opened && api !== null ? <Columns api={api} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}

function Columns<Line>({ api }: { api: GridApi<Line> }): ReactNode {
  const t = useT();
  const [entries, setEntries] = useState(() => entriesOf(api));
  const [query, setQuery] = useState('');
  const change = (run: () => void): void => {
    run();
    setEntries(entriesOf(api));
  };
  const move = (id: string, step: -1 | 1): void => {
    const ids = entries.map((entry) => entry.id);
    const at = ids.indexOf(id);
    const to = at + step;
    if (to < 0 || to >= ids.length) return;
    const order = ids.with(at, ids[to] ?? id).with(to, id);
    change(() => api.applyColumnState({ state: order.map((colId) => ({ colId })), applyOrder: true }));
  };
  const words = fold(query).split(' ').filter(Boolean);
  const found = entries.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  return (
    <>
      <FindBox label={t('roster.columns.find')} noShortcut width="100%" value={query} onChange={setQuery} />
      <ul className={styles.list}>
        {found.map(({ id, name, shown, pinned }) => (
          <li key={id}>
            <Checkbox
              size="xs"
              label={name}
              checked={shown}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                change(() => api.setColumnsVisible([id], checked));
              }}
            />
            <span className={styles.tools}>
              <button
                type="button"
                title={t('roster.columns.pin')}
                aria-label={t('roster.columns.pinOne', { column: name })}
                aria-pressed={pinned}
                onClick={() => change(() => api.setColumnsPinned([id], pinned ? null : 'left'))}
              >
                <Icon name="left" size={12} />
              </button>
              <button
                type="button"
                title={t('roster.columns.up')}
                aria-label={t('roster.columns.upOne', { column: name })}
                onClick={() => move(id, -1)}
              >
                <Icon name="up" size={12} />
              </button>
              <button
                type="button"
                title={t('roster.columns.down')}
                aria-label={t('roster.columns.downOne', { column: name })}
                onClick={() => move(id, 1)}
              >
                <Icon name="down" size={12} />
              </button>
            </span>
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-xs"
        leftSection={<Icon name="undo" size={13} />}
        onClick={() => change(() => api.resetColumnState())}
      >
        {t('roster.columns.reset')}
      </Button>
    </>
  );
}
