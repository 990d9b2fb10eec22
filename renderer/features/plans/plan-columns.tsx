import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import type { PlanFigures } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { Icon } from '../../components/icons.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { formatDate, formatDateTime, formatNumber, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './plans.module.css';
import type { PlanLine } from './use-plans.ts';

/** Widths in pixels: the head of each column is read whole. */
const WIDTHS = { filled: 96, vacantRequired: 128, unplaced: 108, surplus: 76, block: 74, warn: 92, info: 76 };

const FIGURES = {
  filled: (figures: PlanFigures) => figures.filled,
  vacantRequired: (figures: PlanFigures) => figures.vacantRequired,
  unplaced: (figures: PlanFigures) => figures.unplaced,
  surplus: (figures: PlanFigures) => figures.surplus,
  block: (figures: PlanFigures) => figures.findings.block,
  warn: (figures: PlanFigures) => figures.findings.warn,
  info: (figures: PlanFigures) => figures.findings.info,
} as const;

export function planColumns(t: Translate): ColDef<PlanLine>[] {
  const text = (
    colId: 'name' | 'copiedFrom' | 'madeAt' | 'startDate' | 'termEnd' | 'state' | 'stage',
    rest: ColDef<PlanLine>,
  ): ColDef<PlanLine> => ({
    colId,
    headerName: t(`plans.column.${colId}`),
    tooltipValueGetter: ({ value }) => value,
    ...rest,
  });
  return [
    text('name', {
      flex: 2,
      minWidth: 156,
      valueGetter: ({ data }) => (data ? planTitle(t, data.name) : ''),
    }),
    text('state', {
      width: 112,
      valueGetter: ({ data }) => (data ? stateWords(t, data) : ''),
      cellRenderer: StateCell,
    }),
    text('stage', {
      width: 124,
      valueGetter: ({ data }) => (data ? t(`review.stage.${data.stage}`) : ''),
    }),
    ...(Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((figure) => figureColumn(t, figure)),
    text('startDate', { width: 104, valueGetter: ({ data }) => formatDate(data?.startDate ?? null) }),
    text('termEnd', { width: 112, valueGetter: ({ data }) => formatDate(data?.termEnd ?? null) }),
    text('copiedFrom', {
      flex: 1,
      minWidth: 100,
      valueGetter: ({ data }) =>
        data === undefined || data.copiedFrom === '' ? '' : planTitle(t, data.copiedFrom),
    }),
    text('madeAt', { width: 136, valueGetter: ({ data }) => (data ? formatDateTime(data.madeAt) : '') }),
  ];
}

function figureColumn(t: Translate, figure: keyof typeof FIGURES): ColDef<PlanLine> {
  return {
    colId: figure,
    headerName: t(`plans.column.${figure}`),
    width: WIDTHS[figure],
    type: 'rightAligned',
    valueGetter: ({ data }) => {
      const figures = data?.figures ?? null;
      return figures === null || figures === 'failed' ? null : FIGURES[figure](figures);
    },
    cellRenderer: FigureCell,
  };
}

export function stateWords(t: Translate, { inUse, archived }: PlanLine): string {
  if (inUse) return t('plans.inUse');
  return archived ? t('plans.archived') : '';
}

function StateCell({ data, value }: CustomCellRendererProps<PlanLine, string>): ReactNode {
  if (data?.inUse !== true) return <span className={styles.quiet}>{value}</span>;
  return (
    <span className={styles.state}>
      <Icon name="check" size={14} />
      {value}
    </span>
  );
}

function FigureCell({ data, value, colDef }: CustomCellRendererProps<PlanLine, number>): ReactNode {
  const t = useT();
  if (typeof value !== 'number') {
    const words = t(data?.figures === 'failed' ? 'plans.notCounted' : 'plans.counting');
    return (
      <span className={styles.quiet} title={words}>
        …<span className="bt-visually-hidden">{words}</span>
      </span>
    );
  }
  const number = formatNumber(value);
  const mark = (['block', 'warn', 'info'] as const).find((one) => one === colDef?.colId);
  if (mark === undefined || value === 0) return number;
  return <SeverityMark mark={mark} count={number} compact />;
}
