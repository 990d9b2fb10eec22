/** A chart as an SVG file: opens in a browser, Word, Inkscape; black on white, sizes in millimetres. */
import type { Chart, ChartText, ChartTone } from '../../../shared/documents/chart.ts';
import { escapeHtml } from '../html/page.ts';

const MM_PER_POINT = 25.4 / 72;

const FILL: Readonly<Record<ChartTone, string>> = {
  root: '#ffffff',
  group: '#ededed',
  box: '#ffffff',
  vacant: '#ffffff',
};

/** Edges in millimetres: what lacks somebody has a heavy, broken one. */
const EDGE: Readonly<Record<ChartTone, string>> = {
  root: 'stroke-width="0.5"',
  group: 'stroke-width="0.25"',
  box: 'stroke-width="0.25"',
  vacant: 'stroke-width="0.5" stroke-dasharray="1.6 0.8"',
};

const STYLE: Readonly<Record<ChartText['weight'], string>> = {
  regular: '',
  bold: ' font-weight="bold"',
  italic: ' font-style="italic"',
};

/** Which part of a chart is drawn, and how. */
interface View {
  /** Heights in the chart's millimetres. */
  readonly from: number;
  readonly to: number;
  /** Millimetres drawn for one of the chart. */
  readonly scale: number;
  /** The font, which must be as wide as the one it was measured for. */
  readonly family: string;
}

/** The drawing as an `svg` element. */
export function chartDrawing(chart: Chart, { from, to, scale, family }: View): string {
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const boxes = chart.boxes.map(
    ({ x, y, width, height, tone }) =>
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="1" fill="${FILL[tone]}" stroke="#000000" ${EDGE[tone]}/>`,
  );
  const lines = chart.lines.map(
    ({ x1, y1, x2, y2 }) =>
      `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="#000000" stroke-width="0.25"/>`,
  );
  const texts = chart.texts.map(
    ({ x, y, text, points, weight, anchor }) =>
      `<text x="${n(x)}" y="${n(y)}" font-size="${n(points * MM_PER_POINT)}" text-anchor="${anchor}"${STYLE[weight]}>${escapeHtml(text)}</text>`,
  );
  const height = to - from;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(chart.width * scale)}mm" height="${n(height * scale)}mm" viewBox="0 ${n(from)} ${n(chart.width)} ${n(height)}" font-family="${escapeHtml(family)}" role="img" aria-label="${escapeHtml(chart.title)}">
<title>${escapeHtml(chart.title)}</title>
${[...lines, ...boxes, ...texts].join('\n')}
</svg>
`;
}

/** The SVG file: the whole chart in its own size. */
export function chartFile(chart: Chart): Uint8Array {
  const view = { from: 0, to: chart.height, scale: 1, family: "'Times New Roman', Tinos, serif" };
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${chartDrawing(chart, view)}`);
}
