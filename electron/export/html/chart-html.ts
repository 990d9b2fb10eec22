/** A chart as print pages: on the paper that shows it largest, cut between boxes where one page is not enough. */
import type { Chart } from '../../../shared/documents/chart.ts';
import { chartDrawing } from '../svg/chart-svg.ts';
import { printPage } from './page.ts';
import type { PrintJob } from './print-job.ts';

const MARGIN = 10;

interface Paper {
  readonly pageSize: PrintJob['pageSize'];
  readonly landscape: boolean;
  /** Between the margins, in millimetres. */
  readonly width: number;
  readonly height: number;
}

const PAPERS: readonly Paper[] = [
  { pageSize: 'A4', landscape: false, width: 210 - MARGIN * 2, height: 297 - MARGIN * 2 },
  { pageSize: 'A4', landscape: true, width: 297 - MARGIN * 2, height: 210 - MARGIN * 2 },
  { pageSize: 'A3', landscape: true, width: 420 - MARGIN * 2, height: 297 - MARGIN * 2 },
  { pageSize: 'A3', landscape: false, width: 297 - MARGIN * 2, height: 420 - MARGIN * 2 },
];

/** Below this scale a text of nine points is hard to read on paper. */
const SMALLEST_SCALE = 0.7;

/** A stretch of the chart from one height to another. */
interface Slice {
  readonly from: number;
  readonly to: number;
}

/** The first paper on which the whole is readable on one page; else the one that shows it largest, in slices. */
function paperFor({ width, height }: Chart): { paper: Paper; scale: number } {
  const scaled = PAPERS.map((paper) => ({
    paper,
    whole: Math.min(1, paper.width / width, paper.height / height),
    wide: Math.min(1, paper.width / width),
  }));
  const onePage = scaled.find(({ whole }) => whole >= SMALLEST_SCALE);
  if (onePage !== undefined) return { paper: onePage.paper, scale: onePage.whole };
  const widest = scaled.reduce((a, b) => (b.wide > a.wide ? b : a));
  return { paper: widest.paper, scale: widest.wide };
}

/** Cuts only where no box is cut through; a box that is higher than a page is cut all the same. */
function slicesOf(chart: Chart, most: number): Slice[] {
  const slices: Slice[] = [];
  const cuts = [...new Set(chart.boxes.map((box) => box.y))]
    .filter((y) => chart.boxes.every((box) => y <= box.y || y >= box.y + box.height))
    .sort((a, b) => a - b);
  let from = 0;
  while (chart.height - from > most) {
    const to = cuts.filter((cut) => cut > from && cut <= from + most).at(-1) ?? from + most;
    slices.push({ from, to });
    from = to;
  }
  return [...slices, { from, to: chart.height }];
}

const STYLES = `
.page{break-after:page}
.page:last-child{break-after:auto}
.page svg{display:block;margin:0 auto}
`;

/** The pages of a chart; page numbers only where there are several. */
export function chartPrintJob(chart: Chart, fontsDir: string): PrintJob {
  const { paper, scale } = paperFor(chart);
  const slices = slicesOf(chart, paper.height / scale);
  const pages = slices.map(
    ({ from, to }) =>
      `<div class="page">${chartDrawing(chart, { from, to, scale, family: '"Paper","Times New Roman",Tinos,serif' })}</div>`,
  );
  return printPage(
    {
      title: chart.title,
      pageSize: paper.pageSize,
      landscape: paper.landscape,
      margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      pageNumbers: slices.length > 1 ? 'bottom' : 'none',
    },
    STYLES,
    pages.join('\n'),
    fontsDir,
  );
}
