/** A report of the small workspace as files, read back. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { reportDocx } from '../../../../electron/export/docx/report-docx.ts';
import { reportPrintJob } from '../../../../electron/export/html/report-html.ts';
import { reportXlsx } from '../../../../electron/export/xlsx/report-xlsx.ts';
import { assign } from '../../../../electron/services/plan/placements.ts';
import { rowsBehind } from '../../../../electron/services/report/behind.ts';
import { type MadeReport, makeReport } from '../../../../electron/services/report/make.ts';
import { appRoot } from '../../../../electron/services/resources/index.ts';
import { cellText } from '../../../../shared/documents/report/report-parts.ts';
import { partsOf, readDocx } from '../../../support/docx.ts';
import { openSmallWorkspace, personId, postOf, somebody } from '../../../support/workspaces.ts';

async function made(name = 'Lò Văn Ún') {
  const { session } = await openSmallWorkspace([somebody(1, { fullName: name }), somebody(2)]);
  assign(session, { postId: postOf('D01'), personId: personId(1), form: 'acting', displace: false });
  const report = makeReport(session, { kind: 'now', day: '2026-06-25', unitCodes: [] });
  return { session, report };
}

/** Every number of every table, as the paper says it. */
function numbersOf({ paper }: MadeReport): string[] {
  return paper.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => ('value' in cell ? [cellText(cell)] : [])))
      : [],
  );
}

describe('a report as DOCX', () => {
  it('has the page, letters and head of its family, and says all the model says', async () => {
    const { report } = await made();
    const bytes = reportDocx(report.paper);
    const docx = readDocx(bytes);
    const text = docx.paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('\n');
    for (const block of report.paper.blocks) {
      if (block.kind === 'paragraph') expect(text).toContain(block.runs.map((run) => run.text).join(''));
      if (block.kind === 'table' || block.kind === 'bars') expect(text).toContain(block.title);
    }
    for (const number of numbersOf(report)) expect(text).toContain(number);
    const [section = ''] = docx.sections;
    expect(section).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(section).toContain('<w:titlePg/>');
    const xml = partsOf(bytes).get('word/document.xml') ?? '';
    expect(new Set(xml.match(/w:ascii="[^"]+"/g))).toEqual(new Set(['w:ascii="Times New Roman"']));
    expect(xml).not.toContain('<w:u w:val="single"/><w:sz w:val="30"');
    // Cells of a row fill the whole width of their table, whatever is merged.
    for (const table of xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []) {
      const columns = table.match(/<w:gridCol /g)?.length;
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        const cells = row.match(/<w:tcPr>.*?<\/w:tcPr>/gs) ?? [];
        const filled = cells.reduce(
          (sum, cell) => sum + Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
          0,
        );
        expect(filled).toBe(columns);
      }
    }
  });

  it('carries neither who made it nor when, and takes markup for text', async () => {
    const { report } = await made();
    report.paper.blocks.push({ kind: 'note', text: '<w:p> & "x"' });
    const parts = partsOf(reportDocx(report.paper));
    expect([...parts.keys()].filter((path) => path.startsWith('docProps'))).toEqual(['docProps/core.xml']);
    expect(parts.get('docProps/core.xml')).not.toMatch(/lastModifiedBy|created|modified|revision/);
    expect(parts.get('word/document.xml')).toContain('&lt;w:p&gt; &amp; &quot;x&quot;');
    expect(reportDocx(report.paper)).toEqual(reportDocx(report.paper));
  });
});

describe('a report as a workbook', () => {
  it('has a sheet for each table, with sums that are formulas and the charts of the drawings', async () => {
    const { session, report } = await made('=HYPERLINK("x")');
    const tally = report.tally;
    if (tally === null) throw new Error('no rows');
    const bytes = await reportXlsx(report.paper, rowsBehind(session, tally));
    const book = await readXlsx(bytes, { readStyles: true });
    const tables = report.paper.blocks.filter(({ kind }) => kind === 'table');
    const names = book.sheets.map(({ name }) => name);
    expect(names).toEqual([...tables.map((_, at) => `Bảng ${at + 1}`), 'Biểu đồ', 'Chi tiết']);
    const parts = partsOf(bytes);
    const first = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(first).toMatch(/<f>SUM\(C\d+:C\d+\)<\/f>/);
    const drawings = report.paper.blocks.filter(({ kind }) => kind === 'bars');
    const charts = [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(drawings.length);
    // A chart too many for a page begins the next; Excel breaks pages only where it does not fit the sheet to them.
    const chartSheet = parts.get(`xl/worksheets/sheet${names.indexOf('Biểu đồ') + 1}.xml`) ?? '';
    const drawing = [...parts].find(([path]) => path.startsWith('xl/drawings/drawing'))?.[1] ?? '';
    const tops = [...drawing.matchAll(/<xdr:from>.*?<xdr:row>(\d+)</gs)].map((match) => Number(match[1]));
    const breaks = [...chartSheet.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
    expect(breaks.length).toBeGreaterThan(0);
    for (const row of breaks) expect(tops).toContain(row + 1);
    expect(chartSheet).toContain('scale="66"');
    expect(chartSheet).not.toContain('fitToPage');
    const behind = parts.get(`xl/worksheets/sheet${names.length}.xml`) ?? '';
    expect(behind).not.toContain('<f>');
    const sheet = book.sheets.at(-1);
    expect(sheet?.rows.flat()).toContain('=HYPERLINK("x")');
  });

  it('of some units says whose figures it has, in its name and on every sheet of a table', async () => {
    const { session } = await openSmallWorkspace([somebody(1)]);
    const [unit] = session.state.units.values();
    if (unit === undefined) throw new Error('there are no units');
    const { paper } = makeReport(session, { kind: 'now', day: '2026-06-25', unitCodes: [unit.code] });
    expect(paper.name).toBe(`Báo cáo tháng 6-2026 - ${paper.scope}`);
    const { sheets } = await readXlsx(await reportXlsx(paper, []));
    const tables = sheets.filter(({ name }) => name.startsWith('Bảng'));
    expect(tables.length).toBeGreaterThan(3);
    for (const { rows } of tables)
      expect(rows[1]?.[0]).toMatch(new RegExp(`; (xã|phường) ${unit.name}\\)$`, 'u'));
    const whole = makeReport(session, { kind: 'now', day: '2026-06-25', unitCodes: [] }).paper;
    expect([whole.name, whole.scope]).toEqual(['Báo cáo tháng 6-2026', 'tỉnh Lai Châu']);
  });

  it('of a kept report has no rows behind', async () => {
    const { report } = await made();
    const book = await readXlsx(await reportXlsx(report.paper, []));
    expect(book.sheets.map(({ name }) => name)).not.toContain('Chi tiết');
  });
});

describe('a report as a print page', () => {
  it('says the same as the paper and numbers its pages from the second on', async () => {
    const { report } = await made();
    const { fontsDir } = exportAssets(appRoot());
    const job = reportPrintJob(report.paper, fontsDir);
    expect(job).toMatchObject({ pageSize: 'A4', landscape: false, pageNumbers: 'top-from-second' });
    for (const number of numbersOf(report)) expect(job.html).toContain(`>${number}<`);
  });
});
