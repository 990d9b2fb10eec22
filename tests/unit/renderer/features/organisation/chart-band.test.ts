import { describe, expect, it } from 'vitest';
import { bandAround, within } from '../../../../../renderer/features/organisation/chart-band.ts';
import type { Chart } from '../../../../../shared/documents/chart.ts';

describe('the stretch of a chart that is drawn', () => {
  it('reaches a screenful beyond what is seen, and stays while one scrolls within one', () => {
    for (let from = -20; from < 2000; from += 7) {
      const band = bandAround({ from, to: from + 250 });
      expect(band.from).toBeLessThanOrEqual(from - 250);
      expect(band.to).toBeGreaterThanOrEqual(from + 500);
    }
    expect(bandAround({ from: 260, to: 510 })).toEqual(bandAround({ from: 490, to: 740 }));
  });

  it('has every part that reaches into it, and no other', () => {
    const row = (y: number) => ({
      box: { x: 0, y, width: 60, height: 30, tone: 'box' as const },
      line: { x1: 0, y1: y - 5, x2: 0, y2: y },
      text: { x: 1, y: y + 4, text: `${y}`, points: 10, weight: 'bold' as const, anchor: 'start' as const },
    });
    const rows = Array.from({ length: 100 }, (_, at) => row(at * 35));
    const chart: Chart = {
      title: '',
      width: 100,
      height: 3500,
      boxes: rows.map(({ box }) => box),
      lines: [...rows.map(({ line }) => line), { x1: 0, y1: 0, x2: 0, y2: 3500 }],
      texts: rows.map(({ text }) => text),
    };
    const part = within(chart, { from: 350, to: 700 });
    expect(part.boxes.map(({ y }) => y)).toEqual([350, 385, 420, 455, 490, 525, 560, 595, 630, 665, 700]);
    expect(part.texts.at(-1)?.text).toBe('665');
    expect(part.lines).toHaveLength(12);
    expect([part.width, part.height]).toEqual([100, 3500]);
    expect(within(chart, { from: -10, to: 4000 })).toEqual(chart);
  });
});
