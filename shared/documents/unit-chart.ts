/**
 * The organisation of one unit: its blocs side by side, under each its bodies with their posts and who holds them in
 * the plan. What is vacant and must not be stands out by a word and by weight, so that a black and white print says it.
 */
import type { Bloc } from '../domain/post.ts';
import { type Chart, lineHeight, type Measure } from './chart.ts';
import { ChartDrawing, type Lettering, PADDING } from './chart-drawing.ts';

export interface ChartSeat {
  /** `Phó Chủ tịch UBND`. */
  readonly title: string;
  /** Who holds it in the plan; null where it is vacant. */
  readonly person: string | null;
  /** `missed`: vacant although it is a key or a required post; `frozen`: held back for the time being. */
  readonly state: 'filled' | 'vacant' | 'missed' | 'frozen';
}

export interface ChartBody {
  readonly name: string;
  readonly bloc: Bloc;
  readonly seats: readonly ChartSeat[];
}

export interface UnitChartWords {
  /** `Sơ đồ tổ chức xã Mường Tè`. */
  readonly title: string;
  readonly root: string;
  /** Under the root: what the unit was formed from, how many seats are filled. */
  readonly notes: readonly string[];
  readonly bloc: (bloc: Bloc) => string;
  /** What a broken frame means; under the root where there is one. */
  readonly brokenFrame: string;
  /** What stands in place of a person. */
  readonly nobody: Readonly<Record<Exclude<ChartSeat['state'], 'filled'>, string>>;
}

/** Blocs that share a column, in the order of the columns. */
const COLUMNS: readonly (readonly Bloc[])[] = [
  ['party'],
  ['council', 'service'],
  ['government'],
  ['front', 'military'],
];

const COLUMN_WIDTH = 90;
const COLUMN_GAP = 8;
const MARGIN = 8;
const STEP = 4;
/** From the left edge of a column to its bodies: room for the line that joins them. */
const TRUNK = 5;
const SEAT_GAP = 0.8;

const ROOT: Lettering = { points: 14, weight: 'bold' };
const NOTE: Lettering = { points: 9, weight: 'regular' };
const GROUP: Lettering = { points: 11, weight: 'bold' };
const NAME: Lettering = { points: 10, weight: 'bold' };
const COUNT: Lettering = { points: 10, weight: 'regular' };
const SEAT: Lettering = { points: 9, weight: 'regular' };

const HOLDER: Readonly<Record<ChartSeat['state'], Lettering>> = {
  filled: SEAT,
  vacant: { points: 9, weight: 'italic' },
  frozen: { points: 9, weight: 'italic' },
  missed: { points: 9, weight: 'bold' },
};

/** Lays the chart out; its height follows from what the unit has, its width from the blocs. */
export function unitChart(bodies: readonly ChartBody[], words: UnitChartWords, measure: Measure): Chart {
  const columns = COLUMNS.map((blocs) =>
    blocs.filter((bloc) => bodies.some((body) => body.bloc === bloc)),
  ).filter((blocs) => blocs.length > 0);
  const width = MARGIN * 2 + columns.length * COLUMN_WIDTH + Math.max(0, columns.length - 1) * COLUMN_GAP;
  const notes = bodies.some(isMissing) ? [...words.notes, words.brokenFrame] : words.notes;
  const drawing = new ChartDrawing(measure);
  const rootBottom = drawing.heading(
    MARGIN,
    MARGIN,
    width - MARGIN * 2,
    [[words.root, ROOT], ...notes.map((note) => [note, NOTE] as const)],
    'root',
  );
  const railY = rootBottom + STEP;
  const top = railY + STEP;
  const middles = columns.map((blocs, at) => {
    const x = MARGIN + at * (COLUMN_WIDTH + COLUMN_GAP);
    let y = top;
    for (const [place, bloc] of blocs.entries()) {
      if (place > 0) joinBelow(drawing, x, railY, y);
      const own = bodies.filter((body) => body.bloc === bloc);
      y = drawBloc(drawing, words, bloc, own, x, y) + STEP * 1.5;
    }
    return x + COLUMN_WIDTH / 2;
  });
  joinColumns(drawing, middles, width / 2, rootBottom, railY, top);
  return { title: words.title, width, height: drawing.bottom + MARGIN, ...drawing.parts };
}

/** The rail between the root and the columns. */
function joinColumns(
  drawing: ChartDrawing,
  middles: readonly number[],
  middle: number,
  rootBottom: number,
  railY: number,
  top: number,
): void {
  if (middles.length === 0) return;
  drawing.line(middle, rootBottom, middle, railY);
  drawing.line(Math.min(...middles, middle), railY, Math.max(...middles, middle), railY);
  for (const x of middles) drawing.line(x, railY, x, top);
}

/** From the rail past the blocs above, in the gap between the columns, to the heading of a bloc at `y`. */
function joinBelow(drawing: ChartDrawing, x: number, railY: number, y: number): void {
  const gapX = x - COLUMN_GAP / 2;
  const headY = y + PADDING + lineHeight(GROUP.points) / 2;
  drawing.line(gapX, railY, x + COLUMN_WIDTH / 2, railY);
  drawing.line(gapX, railY, gapX, headY);
  drawing.line(gapX, headY, x, headY);
}

/** A bloc's heading with its bodies below, joined by a line at the left; answers where it ends. */
function drawBloc(
  drawing: ChartDrawing,
  words: UnitChartWords,
  bloc: Bloc,
  bodies: readonly ChartBody[],
  x: number,
  y: number,
): number {
  const headBottom = drawing.heading(x, y, COLUMN_WIDTH, [[words.bloc(bloc), GROUP]], 'group');
  const trunkX = x + TRUNK / 2;
  let at = headBottom + STEP;
  let joint = headBottom;
  for (const body of bodies) {
    joint = at + PADDING + lineHeight(NAME.points) / 2;
    drawing.line(trunkX, joint, x + TRUNK, joint);
    at = drawBody(drawing, words, body, x + TRUNK, at, COLUMN_WIDTH - TRUNK) + STEP;
  }
  drawing.line(trunkX, headBottom, trunkX, joint);
  return at - STEP;
}

function drawBody(
  drawing: ChartDrawing,
  words: UnitChartWords,
  body: ChartBody,
  x: number,
  y: number,
  width: number,
): number {
  const { name, seats } = body;
  const filled = seats.filter((seat) => seat.state === 'filled').length;
  const count = `${filled}/${seats.length}`;
  const left = x + PADDING;
  const right = x + width - PADDING;
  drawing.text(right, y + PADDING, count, COUNT, 'end');
  const nameWidth = right - left - drawing.widthOf(count, COUNT) - PADDING;
  let at = drawing.paragraph(left, y + PADDING, nameWidth, name, NAME, 'start');
  for (const seat of seats) at = drawSeat(drawing, words, seat, left, at + SEAT_GAP, right);
  return drawing.box(x, y, width, at - y + PADDING, isMissing(body) ? 'vacant' : 'box');
}

/** A key or required post of the body is vacant. */
function isMissing({ seats }: ChartBody): boolean {
  return seats.some((seat) => seat.state === 'missed');
}

/** Title at the left, who holds it at the right; below one another where both do not fit side by side. */
function drawSeat(
  drawing: ChartDrawing,
  words: UnitChartWords,
  { title, person, state }: ChartSeat,
  x: number,
  y: number,
  right: number,
): number {
  const holder = person ?? (state === 'filled' ? '' : words.nobody[state]);
  const lettering = HOLDER[state];
  const isBeside = drawing.widthOf(title, SEAT) + drawing.widthOf(holder, lettering) + 3 <= right - x;
  const below = drawing.paragraph(x, y, right - x, title, SEAT, 'start');
  if (!isBeside) return drawing.paragraph(right, below, right - x, holder, lettering, 'end');
  drawing.text(right, y, holder, lettering, 'end');
  return below;
}
