import { describe, expect, it } from 'vitest';
import { textWidthMm } from '../../../../electron/export/layout/text-width.ts';
import { type Chart, Chart as ChartSchema, wrapped } from '../../../../shared/documents/chart.ts';
import { provinceChart } from '../../../../shared/documents/province-chart.ts';
import { type ChartBody, unitChart } from '../../../../shared/documents/unit-chart.ts';

const LONG = 'Uỷ viên Ban Thường vụ Đảng uỷ, Chủ tịch Uỷ ban Mặt trận Tổ quốc Việt Nam xã';

const BODIES: readonly ChartBody[] = [
  {
    name: 'Đảng uỷ',
    bloc: 'party',
    seats: [
      { title: 'Bí thư Đảng uỷ', person: 'Lò Văn Ún', state: 'filled' },
      { title: 'Phó Bí thư Thường trực Đảng uỷ', person: null, state: 'missed' },
    ],
  },
  {
    name: 'Uỷ ban Mặt trận Tổ quốc',
    bloc: 'front',
    seats: [
      { title: LONG, person: 'Nguyễn Thị Hoàng Phương Thảo', state: 'filled' },
      { title: 'Công chức', person: null, state: 'frozen' },
    ],
  },
];

const WORDS = {
  title: 'Sơ đồ tổ chức Xã Mường Tè',
  root: 'SƠ ĐỒ TỔ CHỨC XÃ MƯỜNG TÈ',
  notes: ['Đã bố trí 2/4 vị trí'],
  brokenFrame: 'Khung nét đứt: còn trống',
  bloc: (bloc: string) => bloc,
  nobody: { vacant: 'còn trống', missed: 'CÒN TRỐNG', frozen: 'tạm dừng bố trí' },
};

const UNITS = Array.from({ length: 14 }, (_, at) => ({
  name: `Xã ${at}`,
  type: at < 2 ? ('ward' as const) : ('commune' as const),
  notes: [`Thành lập từ: ${'Xã Bum Nưa, '.repeat(at)}`],
  isMissing: at === 3,
}));

const saysBrokenFrame = ({ texts }: Chart): boolean => texts.some(({ text }) => text === WORDS.brokenFrame);

/** Every box with texts in it contains them whole, and boxes do not overlap unless one lies inside another. */
function expectTidy(chart: Chart): void {
  expect(ChartSchema.parse(chart)).toEqual(chart);
  for (const text of chart.texts) {
    const width = textWidthMm(text.text, text.points, text.weight);
    const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
    const around = chart.boxes.filter(
      (box) =>
        left >= box.x && left + width <= box.x + box.width && text.y > box.y && text.y < box.y + box.height,
    );
    expect(around, text.text).toHaveLength(1);
  }
  for (const [at, a] of chart.boxes.entries()) {
    expect(a.x + a.width).toBeLessThanOrEqual(chart.width);
    expect(a.y + a.height).toBeLessThanOrEqual(chart.height);
    for (const b of chart.boxes.slice(at + 1)) {
      const apart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(apart, JSON.stringify([a, b])).toBe(true);
    }
  }
}

describe('the chart of a unit', () => {
  it('has everybody in boxes that hold them, long names in several lines', () => {
    const chart = unitChart(BODIES, WORDS, textWidthMm);
    expectTidy(chart);
    const texts = chart.texts.map(({ text }) => text).join(' ');
    for (const words of ['Lò Văn Ún', LONG, 'Nguyễn Thị Hoàng Phương Thảo', 'tạm dừng bố trí', '1/2']) {
      expect(texts).toContain(words);
    }
  });

  it('joins a bloc that stands under another one to the root as well', () => {
    const below: ChartBody = { name: 'Ban Chỉ huy quân sự', bloc: 'military', seats: [] };
    const chart = unitChart([...BODIES, below], WORDS, textWidthMm);
    expectTidy(chart);
    const headings = chart.boxes.filter(({ tone }) => tone === 'group');
    expect(headings).toHaveLength(3);
    for (const head of headings) {
      const isReached = chart.lines.some(
        ({ x2, y2 }) => y2 === head.y || (x2 === head.x && y2 > head.y && y2 < head.y + head.height),
      );
      expect(isReached, JSON.stringify(head)).toBe(true);
    }
  });

  it('marks a body that lacks somebody it must not lack, by its edge and by bold words', () => {
    const chart = unitChart(BODIES, WORDS, textWidthMm);
    expect(chart.boxes.filter(({ tone }) => tone === 'vacant')).toHaveLength(1);
    expect(chart.texts.find(({ text }) => text === 'CÒN TRỐNG')?.weight).toBe('bold');
    expect(saysBrokenFrame(chart)).toBe(true);
    const complete = BODIES.map((body) => ({ ...body, seats: body.seats.slice(0, 1) }));
    expect(saysBrokenFrame(unitChart(complete, WORDS, textWidthMm))).toBe(false);
  });

  it('leaves out blocs the unit does not have, and stands without any', () => {
    expect(unitChart(BODIES, WORDS, textWidthMm).boxes.filter(({ tone }) => tone === 'group')).toHaveLength(
      2,
    );
    const empty = unitChart([], WORDS, textWidthMm);
    expect(empty.boxes.map(({ tone }) => tone)).toEqual(['root']);
    expect(empty.lines).toEqual([]);
  });
});

describe('the chart of a province', () => {
  const words = {
    title: 'Sơ đồ',
    root: 'TỈNH LAI CHÂU',
    notes: ['14 đơn vị'],
    brokenFrame: 'Khung nét đứt: còn trống',
    group: (type: string, count: number) => `${type} ${count}`,
  };

  it('has the units by type in rows of equal height', () => {
    const chart = provinceChart(UNITS, words, textWidthMm);
    expectTidy(chart);
    expect(chart.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['ward 2', 'commune 12']));
    const boxes = chart.boxes.filter(({ tone }) => tone === 'box' || tone === 'vacant');
    expect(boxes).toHaveLength(14);
    for (const y of new Set(boxes.map((box) => box.y))) {
      expect(new Set(boxes.filter((box) => box.y === y).map((box) => box.height)).size).toBe(1);
    }
    expect(boxes.filter(({ tone }) => tone === 'vacant')).toHaveLength(1);
    expect(saysBrokenFrame(chart)).toBe(true);
    const complete = UNITS.map((unit) => ({ ...unit, isMissing: false }));
    expect(saysBrokenFrame(provinceChart(complete, words, textWidthMm))).toBe(false);
  });

  it('joins each heading to the one above it, through no box', () => {
    const { boxes, lines } = provinceChart(UNITS, words, textWidthMm);
    const headings = boxes.filter(({ tone }) => tone === 'root' || tone === 'group');
    const joints = headings.slice(1).map(({ y }, at) => {
      const above = headings[at];
      return { from: above === undefined ? 0 : above.y + above.height, to: y };
    });
    expect(lines.map(({ y1, y2 }) => ({ from: y1, to: y2 }))).toEqual(joints);
    for (const { x1, x2 } of lines) {
      expect(x2).toBe(x1);
      const crossed = boxes.filter(({ tone, x, width }) => tone === 'box' && x < x1 && x1 < x + width);
      expect(crossed).toEqual([]);
    }
  });
});

describe('wrapped', () => {
  it('keeps every word, in lines no wider than told unless one word is', () => {
    const lines = wrapped(LONG, 40, 9, 'regular', textWidthMm);
    expect(lines.join(' ')).toBe(LONG);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidthMm(line, 9, 'regular')).toBeLessThanOrEqual(40);
    expect(wrapped('Nghiêng', 2, 9, 'regular', textWidthMm)).toEqual(['Nghiêng']);
    expect(wrapped('  ', 2, 9, 'regular', textWidthMm)).toEqual([]);
  });
});
