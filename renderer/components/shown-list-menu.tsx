/** The list of a screen exactly as it stands, as a file or on paper. */
import { Button, Menu } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import type { ReactNode } from 'react';
import { SHOWN_FORMATS, type ShownFormat, type ShownTable } from '../../shared/documents/shown-list.ts';
import { call } from '../app/api.ts';
import { type ShownWays, shownTable } from '../grid/shown-table.ts';
import { fileName, formatNumber } from '../i18n/format.ts';
import { useT, t as words } from '../i18n/index.ts';
import { runWork } from '../state/work.ts';
import { Icon } from './icons.tsx';
import { attempt, notify } from './toasts.tsx';

interface Props<Line> extends ShownWays<Line> {
  /** Null while there is no grid. */
  api: GridApi<Line> | null;
  title: string;
  /** What the list is filtered by, one condition each. */
  filters: readonly string[];
  /** Nothing is shown. */
  disabled?: boolean;
  compact?: boolean;
}

/** Asks which folder and writes the list there. */
async function write(table: ShownTable, format: ShownFormat): Promise<void> {
  const { path: folder } = await call('dialog.chooseFolder', {});
  if (folder === null) return;
  const { files } = await runWork('export', (workId) =>
    call('shownList.export', { workId, table, format, folder }),
  );
  const [file] = files;
  if (file === undefined) return;
  notify({
    message: words('shownList.written', { file: fileName(file.path) }),
    wayOn: {
      words: () => words('common.showInFolder'),
      run: () => attempt(() => call('shell.showInFolder', { path: file.path })),
    },
  });
}

export function ShownListMenu<Line>({
  api,
  title,
  filters,
  disabled = false,
  compact = false,
  ...ways
}: Props<Line>): ReactNode {
  const t = useT();
  const withTable = (use: (table: ShownTable) => Promise<unknown>): void => {
    if (api === null) return;
    const { columns, lines } = shownTable(api, ways);
    const count = lines.filter((line) => Array.isArray(line)).length;
    const closing = t('shownList.closing', { count: formatNumber(count) });
    const ordinal = t('shownList.ordinal');
    attempt(() => use({ title, filters: [...filters], ordinal, closing, columns, lines }));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          {...(compact ? { size: 'compact-sm' } : {})}
          leftSection={<Icon name="export" size={14} />}
          disabled={disabled || api === null}
        >
          {t('shownList.act')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('shownList.act')}>
        {SHOWN_FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => withTable((table) => write(table, format))}>
            {t(`shownList.format.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          onClick={() =>
            withTable((table) => runWork('export', (workId) => call('shownList.print', { workId, table })))
          }
        >
          {t('shownList.print')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
