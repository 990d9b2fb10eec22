import { ActionIcon, Button } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { Icon } from '../../components/icons.tsx';
import { FULL_WIDTH_CELL } from '../../grid/full-width-cell.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './structure.module.css';
import { MOST_SEATS, removeBody, setFrozen, setNorm, stepNorm } from './structure-commands.ts';
import type { StructureLine, TitleLine } from './structure-lines.ts';

/** Columns of the titles; the norm is typed into its cell or changed with the buttons in it. */
export function structureColumns(t: Translate): ColDef<StructureLine>[] {
  const column = (colId: string, read: (line: TitleLine) => string): ColDef<StructureLine> => ({
    colId,
    headerName: t(`organisation.column.${colId}`),
    headerTooltip: t(`organisation.column.${colId}`),
    sortable: false,
    valueGetter: ({ data }) => (data?.kind === 'title' ? read(data) : ''),
    tooltipValueGetter: ({ value }) => value,
  });
  const count = (colId: string, read: (line: TitleLine) => number): ColDef<StructureLine> => ({
    ...column(colId, (line) => formatNumber(read(line))),
    width: 78,
    type: 'rightAligned',
  });
  return [
    { ...column('title', (line) => line.name), flex: 3, minWidth: 260 },
    {
      ...column('norm', (line) => String(line.norm)),
      width: 104,
      editable: ({ data }) => data?.kind === 'title',
      valueSetter: ({ data, newValue }) => {
        const typed = String(newValue ?? '').trim();
        if (data?.kind !== 'title' || typed === String(data.norm)) return false;
        // What is emptied is no nought.
        setNorm(data, typed === '' ? Number.NaN : Number(typed));
        // The table follows the plan, which follows the command.
        return false;
      },
      cellRenderer: NormCell,
    },
    count('seats', (line) => line.seats),
    count('filled', (line) => line.filled),
    { ...count('vacant', (line) => line.vacant.length), width: 92 },
    {
      ...column('frozen', (line) => (line.frozen.length === 0 ? '' : formatNumber(line.frozen.length))),
      width: 140,
      cellRenderer: FrozenCell,
      // Its buttons are about the vacant seats too, of which the number of seats held back says nothing.
      equals: () => false,
    },
    { ...column('requirement', (line) => t(`domain.requirement.${line.requirement}`)), width: 128 },
    { ...column('headcount', (line) => t(line.inHeadcount ? 'common.yes' : 'common.no')), width: 124 },
    {
      ...column('concurrent', ({ concurrent }) =>
        concurrent
          .map(({ name, joint }) => (joint ? t('organisation.jointly', { title: name }) : name))
          .join(', '),
      ),
      flex: 2,
      minWidth: 160,
    },
  ];
}

/** Two quick presses of a button are two steps and no double click, which would open the cell. */
function keepPressesFromGrid(cell: HTMLElement | null): (() => void) | undefined {
  if (cell === null) return undefined;
  const keep = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button') !== null) event.stopPropagation();
  };
  cell.addEventListener('dblclick', keep);
  return () => cell.removeEventListener('dblclick', keep);
}

function NormCell({ data }: CustomCellRendererProps<StructureLine>): ReactNode {
  const t = useT();
  if (data?.kind !== 'title') return null;
  const { name, norm } = data;
  return (
    <span className={styles.norm} ref={keepPressesFromGrid}>
      <ActionIcon
        size="xs"
        variant="subtle"
        tabIndex={-1}
        disabled={norm === 0}
        aria-label={t('organisation.fewer', { title: name })}
        title={t('organisation.fewer', { title: name })}
        onClick={() => stepNorm(data, -1)}
      >
        −
      </ActionIcon>
      <span>{formatNumber(norm)}</span>
      <ActionIcon
        size="xs"
        variant="subtle"
        tabIndex={-1}
        disabled={norm >= MOST_SEATS}
        aria-label={t('organisation.more', { title: name })}
        title={t('organisation.more', { title: name })}
        onClick={() => stepNorm(data, 1)}
      >
        +
      </ActionIcon>
    </span>
  );
}

function FrozenCell({ data }: CustomCellRendererProps<StructureLine>): ReactNode {
  const t = useT();
  if (data?.kind !== 'title') return null;
  const { vacant, frozen } = data;
  return (
    <span className={styles.frozen}>
      {frozen.length > 0 ? (
        <button type="button" tabIndex={-1} className="bt-link" onClick={() => setFrozen(data, false)}>
          {t('organisation.unfreeze', { count: formatNumber(frozen.length) })}
        </button>
      ) : null}
      {vacant.length > 0 && frozen.length === 0 ? (
        <button type="button" tabIndex={-1} className="bt-link" onClick={() => setFrozen(data, true)}>
          {t('organisation.freeze', { count: formatNumber(vacant.length) })}
        </button>
      ) : null}
    </span>
  );
}

/** The line of a body: its name and bloc, how full it is, and the way to dissolve it. */
export function BodyRow({ data }: CustomCellRendererProps<StructureLine>): ReactNode {
  const t = useT();
  if (data?.kind !== 'body') return null;
  return (
    <div className={styles.body} {...FULL_WIDTH_CELL}>
      <strong>{data.name}</strong>
      <span className={styles.dim}>{t(`domain.bloc.${data.bloc}`)}</span>
      <span className={styles.dim}>
        {t('organisation.filledOf', { filled: formatNumber(data.filled), seats: formatNumber(data.seats) })}
      </span>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        tabIndex={-1}
        disabled={data.filled > 0}
        title={data.filled > 0 ? t('organisation.notEmpty') : ''}
        leftSection={<Icon name="remove" size={14} />}
        onClick={() => removeBody(data)}
      >
        {t('organisation.removeBody')}
      </Button>
    </div>
  );
}
