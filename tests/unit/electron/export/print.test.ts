import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { DIGITS_FONT, exportAssets, fontFiles, readFont } from '../../../../electron/export/assets.ts';
import { decisionsPrintJob } from '../../../../electron/export/html/decision-html.ts';
import { listPrintJob } from '../../../../electron/export/html/list-html.ts';
import { PAPER_START, type PageNumbers, paperStart } from '../../../../electron/export/html/print-job.ts';
import { trueTypeOf } from '../../../../electron/export/pdf/digits-font.ts';
import { finishPdf } from '../../../../electron/export/pdf/finish.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import { printedText } from '../../../../shared/documents/decision-frame.ts';
import { rosterList } from '../../../../shared/documents/roster-list.ts';
import { USUAL_FORMATS } from '../../../../shared/domain/paper-format.ts';
import { AUTHORITY, decisionInput, LIST_HEAD, person, ROOT, UNIT } from '../../shared/documents/samples.ts';

const { fontsDir } = exportAssets(ROOT);
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 };

function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('decisionsPrintJob', () => {
  const papers = [decisionFor(decisionInput('U20')), decisionFor(decisionInput('D01'))];
  const job = decisionsPrintJob(papers, fontsDir);

  it('is a whole page: paper, margins, fonts, nothing loaded from elsewhere', () => {
    expect(job).toMatchObject({
      pageSize: 'A4',
      landscape: false,
      margins: MARGINS,
      pageNumbers: 'top-from-second',
    });
    expect(job.html).toContain('@page{size:A4 portrait;margin:20mm 15mm 20mm 30mm}');
    expect(job.html.match(/@font-face/g)).toHaveLength(fontFiles().length);
    const outside = [...job.html.matchAll(/(?:src|href|url)\s*[=(]\s*"?([^")\s]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(
      outside.every(
        (address) => /^(data:|local|https:\/\/botri\.invalid\/)/.test(address) || address.startsWith('local'),
      ),
    ).toBe(true);
  });

  it('says what the papers say and marks where each starts', () => {
    const text = textOf(job.html).replace(/\n+/g, '\n');
    for (const paper of papers) {
      for (const line of printedText(paper).split('\n'))
        if (!line.startsWith('Điều')) expect(text).toContain(line);
    }
    expect(job.html.match(new RegExp(PAPER_START, 'g'))).toHaveLength(2);
  });

  it('marks how far the back stands aside where margins are mirrored', () => {
    const { state, party } = USUAL_FORMATS;
    const formats = { state: { ...state, mirrorMargins: true }, party };
    const mirrored = decisionFor(decisionInput('U20', { authority: { ...AUTHORITY, formats } }));
    const { html } = decisionsPrintJob([mirrored, decisionFor(decisionInput('D01'))], fontsDir);
    expect([...html.matchAll(/class="start" href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      `${PAPER_START}0?mirrored=-15`,
      `${PAPER_START}1`,
    ]);
  });

  it('escapes names', () => {
    const odd = decisionFor(decisionInput('U20', { person: person({ fullName: '<b>A&B</b>' }) }));
    const { html } = decisionsPrintJob([odd], fontsDir);
    expect(html).toContain('ông &lt;b&gt;A&amp;B&lt;/b&gt;, sinh');
    expect(textOf(html)).toContain('ông <b>A&B</b>, sinh');
  });
});

describe('listPrintJob', () => {
  it('has what closes the list below its grid in the table, held by the last two rows', () => {
    const entry = { person: person(), unit: UNIT, posts: [], disposition: null };
    const { html } = listPrintJob(rosterList([entry, entry, entry], LIST_HEAD), fontsDir);
    const body = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>'));
    expect([...body.matchAll(/^<tr class="([^"]+)"/gm)].map(([, kind]) => kind).slice(-3)).toEqual([
      'data held',
      'data held',
      'below',
    ]);
    expect(body.slice(body.indexOf('class="below"'))).toContain('(Danh sách có 3 đồng chí)');
    expect(html).toMatch(/\.list \.held\{break-after:avoid\}/);
  });

  it('has the header merges, the row of numbers and the rows of the list', () => {
    const list = rosterList([{ person: person(), unit: UNIT, posts: [], disposition: null }], LIST_HEAD);
    const { html, ...job } = listPrintJob(list, fontsDir);
    expect(job).toMatchObject({ pageSize: 'A3', landscape: true, pageNumbers: 'bottom' });
    expect(html).toContain('<th colspan="6">Trình độ</th>');
    expect(html).toContain('<th rowspan="2">Họ và tên</th>');
    expect(html).toMatch(/<tr class="numbers"><th>1<\/th>.*<th>18<\/th><\/tr><\/thead>/);
    expect(html).toContain('<td class="c">05/02/1985</td>');
    expect(html).toContain('<tr class="group"><td class="c">I</td><td colspan="17">Xã Mường Tè</td></tr>');
  });
});

/** A PDF as Chromium would print it: pages, with a link where a paper starts. */
async function printed(starts: readonly boolean[], mirrored: number | null = null): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setProducer('Skia/PDF m130');
  pdf.setCreator('Chromium');
  for (const start of starts) {
    const page = pdf.addPage([595, 842]);
    page.drawText('x', { x: 100, y: 500 });
    if (!start) continue;
    const link = pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [85, 785, 86, 786],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(paperStart('0', mirrored)) },
    });
    page.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]));
  }
  return pdf.save();
}

function contentOf(page: ReturnType<PDFDocument['getPage']>): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams
    .map((stream) => {
      if (!(stream instanceof PDFRawStream)) return '';
      const deflated = stream.dict.get(PDFName.of('Filter'))?.toString() === '/FlateDecode';
      return Buffer.from(deflated ? inflateSync(stream.contents) : stream.contents).toString('latin1');
    })
    .join('\n');
}

async function numbersShown(starts: readonly boolean[], pageNumbers: PageNumbers): Promise<string[]> {
  const meta = { title: 'T', subject: 'S', organ: 'O', pageNumbers, margins: MARGINS, fontsDir };
  const pdf = await PDFDocument.load(await finishPdf(await printed(starts), meta));
  return pdf
    .getPages()
    .map((page) => /\/PageNumber\S* 14 Tf .*\((\d+)\) Tj/.exec(contentOf(page))?.[1] ?? '');
}

describe('finishPdf', () => {
  it('numbers each paper from its second page', async () => {
    expect(await numbersShown([true, false, false, true, true, false], 'top-from-second')).toEqual([
      '',
      '2',
      '3',
      '',
      '',
      '2',
    ]);
    expect(await numbersShown([false, false], 'top-from-second')).toEqual(['', '2']);
  });

  it('moves the text of the back by the difference of the margins, and begins each paper on a front', async () => {
    const meta = {
      title: 'T',
      subject: 'S',
      organ: 'O',
      pageNumbers: 'top-from-second' as const,
      margins: MARGINS,
      fontsDir,
    };
    const pdf = await PDFDocument.load(
      await finishPdf(await printed([true, false, false, true, true], -15), meta),
    );
    const moved = pdf.getPages().map((page) => {
      const content = page.node.Contents() === undefined ? '' : contentOf(page);
      return [
        /^q 1 0 0 1 (\S+) 0 cm/.exec(content)?.[1] ?? '',
        /1 0 0 1 (\S+) \S+ Tm \(\d\) Tj/.exec(content)?.[1] ?? '',
      ];
    });
    // 15 mm to the left on page 2, whose number stands in the middle of the moved text; empty pages before the others.
    expect(moved).toEqual([
      ['', ''],
      ['-42.52', '272.74'],
      ['', '315.26'],
      ['', ''],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
    expect(pdf.getPages().map((page) => (page.node.Contents() === undefined ? 0 : 1))).toEqual([
      1, 1, 1, 0, 1, 0, 1,
    ]);
    const wishes = pdf.catalog.getViewerPreferences();
    expect([wishes?.getDuplex(), wishes?.getPrintScaling()]).toEqual(['DuplexFlipLongEdge', 'None']);
  });

  it('numbers every page of a list, and none where none are wanted', async () => {
    expect(await numbersShown([false, false, false], 'bottom')).toEqual(['1', '2', '3']);
    expect(await numbersShown([true, false], 'none')).toEqual(['', '']);
  });

  it('sets title and organ, takes the marks and the traces of the tool out', async () => {
    const meta = {
      title: 'Quyết định',
      subject: '05/QĐ-UBND',
      organ: 'Ủy ban',
      pageNumbers: 'none' as const,
      margins: MARGINS,
      fontsDir,
    };
    const pdf = await PDFDocument.load(await finishPdf(await printed([true, false]), meta), {
      updateMetadata: false,
    });
    // Margins are to the millimetre on paper as well; one side or both is for the office to say.
    const wishes = pdf.catalog.getViewerPreferences();
    expect([wishes?.getDuplex(), wishes?.getPrintScaling()]).toEqual([undefined, 'None']);
    expect([pdf.getTitle(), pdf.getSubject(), pdf.getAuthor()]).toEqual([
      'Quyết định',
      '05/QĐ-UBND',
      'Ủy ban',
    ]);
    expect([pdf.getProducer(), pdf.getCreator(), pdf.getCreationDate()]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(pdf.getPages().map((page) => page.node.Annots()?.size() ?? 0)).toEqual([0, 0]);
  });

  it('embeds the font of the numbers', async () => {
    const meta = {
      title: 'T',
      subject: '',
      organ: '',
      pageNumbers: 'bottom' as const,
      margins: MARGINS,
      fontsDir,
    };
    const pdf = await PDFDocument.load(await finishPdf(await printed([true]), meta));
    const embedded = pdf.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && object.has(PDFName.of('FontFile2')));
    expect(embedded).toHaveLength(1);
  });
});

describe('fonts', () => {
  it('are all there, under their names', () => {
    for (const { name } of fontFiles()) expect(readFont(fontsDir, name).length).toBeGreaterThan(1000);
    expect(fontFiles().map((file) => file.name)).toContain(DIGITS_FONT);
  });

  it('unpack to TrueType', () => {
    const font = trueTypeOf(readFont(fontsDir, DIGITS_FONT));
    const view = new DataView(font.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const tables = Array.from({ length: view.getUint16(4) }, (_, at) =>
      Buffer.from(font.subarray(12 + at * 16, 16 + at * 16)).toString(),
    );
    expect(tables).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca', 'maxp']));
    expect(() => trueTypeOf(new Uint8Array(100))).toThrow(RangeError);
  });
});
