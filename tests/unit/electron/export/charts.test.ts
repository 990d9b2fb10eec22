import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { chartPrintJob } from '../../../../electron/export/html/chart-html.ts';
import { textWidthMm } from '../../../../electron/export/layout/text-width.ts';
import { chartFile } from '../../../../electron/export/svg/chart-svg.ts';
import { appRoot } from '../../../../electron/services/resources/index.ts';
import { provinceChart } from '../../../../shared/documents/province-chart.ts';

const { fontsDir } = exportAssets(appRoot());

function chartOf(units: number) {
  return provinceChart(
    Array.from({ length: units }, (_, at) => ({
      name: `Xã "Mường" <${at}> & Tè`,
      type: 'commune' as const,
      notes: ['Thành lập từ: Xã Bum Nưa, Xã Pa Vệ Sủ, Xã Mường Tè, Xã Bum Tở'],
      isMissing: false,
    })),
    { title: 'Sơ đồ tổ chức', root: 'TỈNH', notes: [], brokenFrame: '', group: () => 'Xã' },
    textWidthMm,
  );
}

/** From where to where each page shows the chart, in its millimetres. */
function slices(html: string): [number, number][] {
  return [...html.matchAll(/viewBox="0 ([\d.]+) [\d.]+ ([\d.]+)"/g)].map((match) => [
    Number(match[1]),
    Number(match[1]) + Number(match[2]),
  ]);
}

describe('an SVG file', () => {
  it('is sized in millimetres, named, and holds any name', () => {
    const chart = chartOf(3);
    const svg = new TextDecoder().decode(chartFile(chart));
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/);
    expect(svg).toContain(`width="${chart.width}mm"`);
    expect(svg).toContain('<title>Sơ đồ tổ chức</title>');
    expect(svg).toContain('Xã &quot;Mường&quot; &lt;2&gt; &amp; Tè');
    expect(svg.match(/<text /g)).toHaveLength(chart.texts.length);
  });
});

describe('print pages', () => {
  it('are one where the whole is readable on one paper', () => {
    const job = chartPrintJob(chartOf(6), fontsDir);
    expect(slices(job.html)).toHaveLength(1);
    expect(job).toMatchObject({ pageNumbers: 'none', landscape: true });
  });

  it('are several where it is not, together the whole, never cut through a box', () => {
    const chart = chartOf(170);
    const job = chartPrintJob(chart, fontsDir);
    const pages = slices(job.html);
    expect(pages.length).toBeGreaterThan(1);
    expect(job.pageNumbers).toBe('bottom');
    expect(pages[0]?.[0]).toBe(0);
    expect(pages.at(-1)?.[1]).toBeCloseTo(chart.height, 1);
    for (const [at, [from]] of pages.entries()) {
      if (at > 0) expect(from).toBeCloseTo(pages[at - 1]?.[1] ?? -1, 1);
      for (const { y, height } of chart.boxes)
        expect(from > y + 0.02 && from < y + height - 0.02).toBe(false);
    }
  });
});
