/** A chart on the screen, as it would print: zoomed, printed and written to a file. */
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Chart, ChartText } from '../../../shared/documents/chart.ts';
import type { AppErrorShape } from '../../../shared/domain/errors.ts';
import type { UnitCode } from '../../../shared/domain/index.ts';
import { call, shapeOf } from '../../app/api.ts';
import { Icon } from '../../components/icons.tsx';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { useSettledRevision } from '../../state/settled-revision.ts';
import { type Band, bandAround, DRAWN_WHOLE, FIRST_BAND, within } from './chart-band.ts';
import styles from './chart-view.module.css';

const MM_PER_POINT = 25.4 / 72;
const ZOOMS = ['fit', '75', '100', '150'] as const;
type Zoom = (typeof ZOOMS)[number];

const ANCHOR = { start: 'start', middle: 'middle', end: 'end' } as const;
const STYLE: Readonly<Record<ChartText['weight'], object>> = {
  regular: {},
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
};

export function ChartView({ unitCode }: { unitCode: UnitCode | null }): ReactNode {
  const t = useT();
  const revision = useSettledRevision();
  const openExport = useAppStore((state) => state.openExport);
  const [chart, setChart] = useState<Chart | null>(null);
  const [failure, setFailure] = useState<AppErrorShape | null>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew after every change of the plan
  useEffect(() => {
    let left = false;
    call('organisation.chart', { unitCode }).then(
      (drawn) => {
        if (left) return;
        setFailure(null);
        setChart(drawn);
      },
      (error: unknown) => {
        if (!left) setFailure(shapeOf(error));
      },
    );
    return () => {
      left = true;
    };
  }, [unitCode, revision]);

  if (failure !== null) return <ErrorState title={t('organisation.chart.failed')} error={failure} />;
  if (chart === null) return <SkeletonRows rows={8} columns={3} />;
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <SegmentedControl
          aria-label={t('organisation.chart.zoom')}
          value={zoom}
          data={ZOOMS.map((value) => ({
            value,
            label: value === 'fit' ? t('organisation.chart.fit') : `${value} %`,
          }))}
          onChange={(value) => setZoom(ZOOMS.find((one) => one === value) ?? 'fit')}
        />
        <Button
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          onClick={() => openExport({ kind: 'chart', unitCodes: unitCode === null ? [] : [unitCode] })}
        >
          {t('organisation.chart.export')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard */}
      <section className={styles.paper} tabIndex={0} aria-label={chart.title}>
        <Drawing chart={chart} zoom={zoom} />
      </section>
    </div>
  );
}

function Drawing({ chart: whole, zoom }: { chart: Chart; zoom: Zoom }): ReactNode {
  const width = zoom === 'fit' ? '100%' : `${(whole.width * Number(zoom)) / 100}mm`;
  const [paper, setPaper] = useState<SVGSVGElement | null>(null);
  const band = useBand(paper, whole);
  const chart = useMemo(() => (band === null ? whole : within(whole, band)), [whole, band]);
  return (
    <svg
      ref={setPaper}
      className={styles.drawing}
      style={{ width }}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={chart.title}
    >
      {chart.lines.map((line) => (
        <line key={`${line.x1} ${line.y1} ${line.x2} ${line.y2}`} {...line} className={styles.line} />
      ))}
      {chart.boxes.map(({ tone, ...box }) => (
        <rect key={`${box.x} ${box.y}`} {...box} rx={1} className={styles.box} data-tone={tone} />
      ))}
      {chart.texts.map(({ x, y, text, points, weight, anchor }) => (
        <text
          key={`${x} ${y} ${text}`}
          x={x}
          y={y}
          fontSize={points * MM_PER_POINT}
          textAnchor={ANCHOR[anchor]}
          style={STYLE[weight]}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The stretch of a large chart that is drawn, as it is scrolled and zoomed; null of one that is drawn whole. */
function useBand(paper: SVGSVGElement | null, { boxes, texts, height }: Chart): Band | null {
  const isWhole = boxes.length + texts.length < DRAWN_WHOLE;
  const [band, setBand] = useState(FIRST_BAND);
  useEffect(() => {
    const view = paper?.parentElement;
    if (isWhole || paper == null || view == null) return;
    const look = (): void => {
      const [seen, drawn] = [view.getBoundingClientRect(), paper.getBoundingClientRect()];
      const mm = height / Math.max(drawn.height, 1);
      const from = (seen.top - drawn.top) * mm;
      const next = bandAround({ from, to: from + seen.height * mm });
      setBand((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(view);
    sizes.observe(paper);
    view.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      view.removeEventListener('scroll', look);
    };
  }, [isWhole, paper, height]);
  return isWhole ? null : band;
}
