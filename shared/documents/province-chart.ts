/** The units of a province side by side, by type, each with what it was formed from and how far its posts are filled. */
import type { UnitType } from '../domain/unit.ts';
import type { Chart, Measure } from './chart.ts';
import { ChartDrawing, type Lettering, PADDING } from './chart-drawing.ts';

export interface ChartUnit {
  readonly name: string;
  readonly type: UnitType;
  /** Lines below the name: seats filled, key and required ones vacant, what it was formed from. */
  readonly notes: readonly string[];
  /** A key or required post is vacant. */
  readonly isMissing: boolean;
}

export interface ProvinceChartWords {
  readonly title: string;
  readonly root: string;
  readonly notes: readonly string[];
  /** What a broken frame means; under the root where there is one. */
  readonly brokenFrame: string;
  /** `Phường (2)`. */
  readonly group: (type: UnitType, count: number) => string;
}

const TYPES: readonly UnitType[] = ['ward', 'commune', 'special-zone'];
const COLUMNS = 6;
const UNIT_WIDTH = 62;
const GAP = 5;
const MARGIN = 8;
const STEP = 5;

const ROOT: Lettering = { points: 15, weight: 'bold' };
const NOTE: Lettering = { points: 9, weight: 'regular' };
const GROUP: Lettering = { points: 12, weight: 'bold' };
const NAME: Lettering = { points: 10, weight: 'bold' };

/** Rows of units under the heading of their type; boxes of one row are equally high. */
export function provinceChart(
  units: readonly ChartUnit[],
  words: ProvinceChartWords,
  measure: Measure,
): Chart {
  const width = MARGIN * 2 + COLUMNS * UNIT_WIDTH + (COLUMNS - 1) * GAP;
  const notes = units.some((unit) => unit.isMissing) ? [...words.notes, words.brokenFrame] : words.notes;
  const drawing = new ChartDrawing(measure);
  let y = drawing.heading(
    MARGIN,
    MARGIN,
    width - MARGIN * 2,
    [[words.root, ROOT], ...notes.map((note) => [note, NOTE] as const)],
    'root',
  );
  let above = y;
  for (const type of TYPES) {
    const own = units.filter((unit) => unit.type === type);
    if (own.length === 0) continue;
    // Down from the heading before, between the boxes in the middle: from below a short row it would hang in the air.
    drawing.line(width / 2, above, width / 2, y + STEP);
    y = drawing.heading(
      MARGIN,
      y + STEP,
      width - MARGIN * 2,
      [[words.group(type, own.length), GROUP]],
      'group',
    );
    above = y;
    for (let at = 0; at < own.length; at += COLUMNS) {
      y = drawRow(drawing, own.slice(at, at + COLUMNS), y + GAP);
    }
  }
  return { title: words.title, width, height: drawing.bottom + MARGIN, ...drawing.parts };
}

function drawRow(drawing: ChartDrawing, units: readonly ChartUnit[], y: number): number {
  const inside = UNIT_WIDTH - PADDING * 2;
  const bottoms = units.map((unit, at) => {
    const x = MARGIN + at * (UNIT_WIDTH + GAP) + PADDING;
    let below = drawing.paragraph(x, y + PADDING, inside, unit.name, NAME, 'start');
    for (const note of unit.notes) below = drawing.paragraph(x, below + 0.4, inside, note, NOTE, 'start');
    return below;
  });
  const height = Math.max(...bottoms) - y + PADDING;
  for (const [at, unit] of units.entries()) {
    drawing.box(MARGIN + at * (UNIT_WIDTH + GAP), y, UNIT_WIDTH, height, unit.isMissing ? 'vacant' : 'box');
  }
  return y + height;
}
