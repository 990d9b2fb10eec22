/** What comes out: the words and letters of decisions, the heads of lists, PDFs read back, pages sent to paper. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readXlsx } from 'hucre';
import { convertToPdf, findOfficeSuite } from '../../electron/export/pdf/office-suite.ts';
import { assign } from '../../electron/services/plan/placements.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import { type Docx, readDocx } from '../support/docx.ts';
import { answerDialogs, chooseUnit, openExport } from '../support/e2e/desk.ts';
import { filledIn } from '../support/e2e/filled-in.ts';
import { OFFICERS } from '../support/e2e/officers.ts';
import { fontsOutside, leftEdges, pdfPages, words } from '../support/e2e/pdf-text.ts';
import {
  importOfficers,
  makeWorkspace,
  personNamed,
  seatIn,
  temporaryFolder,
} from '../support/e2e/prepared.ts';
import { keepPreviews, pressInPreview } from '../support/e2e/print-preview.ts';
import { ensureDocumentTools } from '../support/runtime/document-tools.ts';
import { type LaunchedApp, launchApp } from '../support/runtime/launch-app.ts';

const [AN, SUA, DUC] = OFFICERS.map((officer) => officer.fullName) as [string, string, string];
/** None of the three works there now: whoever is not kept is moved. */
const PLACE = 'Xã Bum Nưa';
const { folder, remove } = temporaryFolder();
const userDataDir = join(folder, 'user');
let app: LaunchedApp;
let window: Page;

/** Ẩn is moved to head a division, Đức becomes secretary and chair of the council, Súa stays where she is. */
test.beforeAll(async () => {
  await ensureDocumentTools();
  const path = join(folder, 'Lai Châu.botri');
  await makeWorkspace(path, false, async (session) => {
    await importOfficers(session, folder);
    changeSettings(session, filledIn(session.settings));
    const seat = (fullName: string, title: string, more: { form?: 'keep'; since?: string } = {}) =>
      assign(session, {
        postId: seatIn(session, title, PLACE),
        personId: personNamed(session, fullName),
        displace: false,
        ...more,
      });
    seat(AN, 'U20', { since: '2026-12-05' });
    seat(SUA, 'U21', { form: 'keep' });
    seat(DUC, 'D01', { since: '2026-12-05' });
    seat(DUC, 'H01');
  });
  app = await launchApp({ args: [path], userDataDir });
  window = app.window;
  await expect(window.getByText('0 người chưa bố trí', { exact: true })).toBeVisible();
  await chooseUnit(window, 'bum nua', PLACE);
});
test.afterAll(async () => {
  await app.close();
  remove();
});

/** Writes papers through the dialog into a folder of their own; their paths by name. */
async function write(
  name: string,
  files: number,
  choose: (dialog: Locator) => Promise<void>,
): Promise<Map<string, string>> {
  const out = join(folder, name);
  await answerDialogs(app, { open: out });
  const dialog = await openExport(window);
  await choose(dialog);
  await dialog.getByRole('button', { name: 'Chọn thư mục…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Thư mục lưu' })).toHaveValue(out);
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(dialog.getByText(`Đã ghi ${files} tệp`)).toBeVisible();
  const listed = await dialog
    .getByRole('list', { name: 'Các tệp đã ghi' })
    .getByRole('button')
    .allInnerTexts();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(dialog).toBeHidden();
  const names = readdirSync(out);
  expect(names.sort()).toEqual(listed.sort());
  return new Map(names.map((one) => [one, join(out, one)]));
}

const kind = (dialog: Locator, name: string) => dialog.getByRole('radio', { name, exact: true }).check();
const pdf = (dialog: Locator) => dialog.getByText('PDF', { exact: true }).click();

/** The run of the document that is exactly `text`. */
function runOf(docx: Docx, text: string) {
  const run = docx.paragraphs.flatMap((paragraph) => paragraph.runs).find((one) => one.text === text);
  if (run === undefined) throw new Error(`no run “${text}” in:\n${docx.text}`);
  return run;
}

test('a State decision in the words and letters of NĐ 30, a Party decision in those of HD 05', async () => {
  const files = await write('word', 4, async (dialog) => {
    await kind(dialog, 'Quyết định');
    await dialog.getByRole('switch', { name: 'Thêm một tệp gộp tất cả' }).check();
  });
  expect([...files.keys()].sort()).toEqual([
    'Các quyết định theo thể thức Nhà nước.docx',
    'Các quyết định theo thể thức Đảng.docx',
    'QĐ - Lò Văn Ẩn - xã Bum Nưa.docx',
    'QĐ - Vàng Văn Đức - xã Bum Nưa.docx',
  ]);
  const open = (name: string) => readDocx(readFileSync(files.get(name) ?? ''));

  const state = open('QĐ - Lò Văn Ẩn - xã Bum Nưa.docx');
  for (const line of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Lai Châu, ngày 01 tháng 12 năm 2026',
    'Về việc điều động và bổ nhiệm công chức lãnh đạo, quản lý',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
    'Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;',
    'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 20 tháng 11 năm 2026.',
    'Điều 1. Điều động ông Lò Văn Ẩn, sinh ngày 05 tháng 3 năm 1985, Trưởng phòng Nội vụ huyện Mường Tè đến nhận công tác tại Ủy ban nhân dân xã Bum Nưa và bổ nhiệm giữ chức vụ Trưởng phòng',
    'kể từ ngày 05 tháng 12 năm 2026.',
    'Thời hạn giữ chức vụ là 05 năm.',
    'chịu trách nhiệm thi hành Quyết định này./.',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Phạm Thị Mẫu',
    '- Lưu: VT, NC, hồ sơ CB.',
  ]) {
    expect(state.text).toContain(line);
  }
  expect(runOf(state, 'PHÓ CHỦ TỊCH')).toMatchObject({ font: 'Times New Roman', bold: true });
  expect(runOf(state, 'Nơi nhận:')).toMatchObject({ size: 12, bold: true, italic: true });
  expect(state.text).not.toMatch(/T\/M|Số \d|đồng chí/);

  const party = open('QĐ - Vàng Văn Đức - xã Bum Nưa.docx');
  for (const line of [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'TỈNH UỶ LAI CHÂU',
    'điều động, chỉ định cán bộ',
    '-----',
    '- Căn cứ Điều lệ Đảng;',
    '- Căn cứ kết quả Hội nghị Ban Thường vụ Tỉnh uỷ ngày 25/11/2026;',
    'BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH',
    'Điều động đồng chí Vàng Văn Đức, Phó Bí thư Đảng uỷ xã Mường Tè, huyện Mường Tè, chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Đảng uỷ xã Bum Nưa, nhiệm kỳ 2025 - 2030, kể từ ngày 05/12/2026.',
    'Giới thiệu đồng chí Vàng Văn Đức để Hội đồng nhân dân xã Bum Nưa bầu giữ chức vụ Chủ tịch Hội đồng nhân dân xã Bum Nưa, nhiệm kỳ 2026 - 2031.',
    'căn cứ Quyết định thi hành.',
    'T/M BAN THƯỜNG VỤ',
    'PHÓ BÍ THƯ',
    'Hoàng Văn Mẫu',
    '- Lưu Văn phòng Tỉnh uỷ.',
  ]) {
    expect(party.text).toContain(line);
  }
  expect(runOf(party, 'T/M BAN THƯỜNG VỤ').bold).toBe(true);
  expect(runOf(party, 'PHÓ BÍ THƯ').bold).toBe(false);
  expect(runOf(party, 'Nơi nhận:')).toMatchObject({ size: 14, underline: true, bold: false, italic: false });
  expect(party.text).not.toMatch(/Số:|\.\/\.|K\/T|KT\.|TM\.|(?<!\p{L})(?:ông|bà)(?!\p{L})/u);

  const [mergedParty, mergedState] = [
    open('Các quyết định theo thể thức Đảng.docx'),
    open('Các quyết định theo thể thức Nhà nước.docx'),
  ];
  expect(mergedParty.text).toBe(party.text);
  expect(mergedState.text).toBe(state.text);
  for (const [path, owner] of [
    [state, AN],
    [party, DUC],
  ] as const) {
    const xml = path.parts.get('word/document.xml') ?? '';
    // As bytes: another composition of the same letters would look alike and be found nowhere.
    expect(Buffer.from(xml).includes(Buffer.from(owner))).toBe(true);
    // Whoever stays in place gets no paper.
    expect(xml).not.toContain(SUA);
  }
});

/** Merges of a sheet below the given first row, as `A1:A2` counted from there. */
function mergesFrom(
  merges: readonly { startRow: number; startCol: number; endRow: number; endCol: number }[],
  header: number,
): string {
  const letter = (column: number) => String.fromCharCode(65 + column);
  return merges
    .filter(({ startRow }) => startRow === header || startRow === header + 1)
    .map(
      ({ startRow, startCol, endRow, endCol }) =>
        `${letter(startCol)}${startRow - header + 1}:${letter(endCol)}${endRow - header + 1}`,
    )
    .sort()
    .join(' ');
}

async function sheetOf(path: string) {
  const { sheets } = await readXlsx(readFileSync(path));
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`no sheet in ${path}`);
  const header = sheet.rows.findIndex((row) => row[0] === 'TT');
  return { sheet, header, merges: mergesFrom(sheet.merges ?? [], header) };
}

test('the list R1 and the plan R2, their heads merged as the forms are', async () => {
  const r1 = await write('r1', 1, (dialog) => kind(dialog, 'Danh sách trích ngang'));
  const list = await sheetOf([...r1.values()][0] ?? '');
  expect(list.merges).toBe('A1:A2 B1:B2 C1:D1 E1:E2 F1:F2 G1:G2 H1:M1 N1:O1 P1:P2 Q1:Q2 R1:R2');
  expect(list.sheet.rows[list.header + 2]).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
  const people = list.sheet.rows.slice(list.header + 3);
  const rowOf = (name: string) => people.find((row) => row[1] === name);
  expect(rowOf(AN)?.[2]).toEqual(new Date('1985-03-05T00:00:00Z'));
  expect(rowOf(AN)?.[3] ?? null).toBeNull();
  expect(rowOf(SUA)?.[3]).toEqual(new Date('1988-09-12T00:00:00Z'));
  // A day that does not exist stays as it was typed.
  expect(rowOf(DUC)?.[2]).toBe('31/02/1979');
  expect(rowOf(DUC)?.[16]).toBe('Bí thư Đảng uỷ, Chủ tịch HĐND xã Bum Nưa');

  const r2 = await write('r2', 1, (dialog) => kind(dialog, 'Phương án bố trí'));
  expect([...r2.keys()]).toEqual([`Phương án bố trí - ${PLACE}.xlsx`]);
  const plan = await sheetOf([...r2.values()][0] ?? '');
  expect(plan.merges).toBe('A1:A2 B1:B2 C1:C2 D1:H1 I1:L1 M1:M2 N1:N2');
  const seats = plan.sheet.rows.slice(plan.header + 3);
  const planned = (name: string) => seats.filter((row) => row[8] === name);
  expect(planned(AN).map((row) => row[11])).toEqual(['Điều động, bổ nhiệm']);
  expect(planned(DUC)).toHaveLength(2);
  // Who stays stands under those of today as well.
  expect(planned(SUA).map((row) => row[3])).toEqual([SUA]);
});

test('PDFs say the same, and number their pages from the second', async () => {
  const alone = async (dialog: Locator) => {
    await kind(dialog, 'Quyết định');
    await dialog.getByRole('switch', { name: 'Thêm một tệp gộp tất cả' }).uncheck();
  };
  const typed = await write('word beside', 2, async (dialog) => {
    await alone(dialog);
    await dialog.getByText('Word', { exact: true }).click();
  });
  const printed = await write('pdf', 2, async (dialog) => {
    await alone(dialog);
    await pdf(dialog);
  });
  const suite = findOfficeSuite();
  if (suite === null) throw new Error('LibreOffice is not there');
  const stems = [...typed.keys()].map((name) => basename(name, '.docx'));
  await convertToPdf(suite, join(folder, 'word beside'), stems, new AbortController().signal);
  for (const [name, path] of printed) {
    const pages = pdfPages(path);
    expect(fontsOutside(path), name).toEqual([]);
    expect(pages, name).toHaveLength(pdfPages(join(folder, 'word beside', name)).length);
    expect(pages, name).toHaveLength(2);
    expect(firstLine(pages[0]), name).not.toBe('1');
    expect(firstLine(pages[1]), name).toBe('2');
    // A sentence that goes over the page has the number between its words.
    const text = words(pages.map((page, at) => (at === 0 ? page : page.replace('2', ''))).join(' '));
    const docx = readDocx(readFileSync(typed.get(name.replace('.pdf', '.docx')) ?? ''));
    expect(text).toContain(name.includes(AN) ? AN : DUC);
    const sentences = docx.paragraphs.filter((one) => /^(Căn cứ|- Căn cứ|Điều \d)/.test(one.text));
    expect(sentences.length).toBeGreaterThan(6);
    for (const sentence of sentences) expect(text).toContain(words(sentence.text));
  }
});

const LISTS = [
  ['Danh sách trích ngang', [AN, SUA, DUC]],
  ['Phương án bố trí', [AN, SUA, DUC, 'Chức danh, vị trí cần']],
  ['Danh sách vị trí trống', ['Phó Bí thư Thường trực Đảng uỷ']],
  ['Báo cáo', [PLACE]],
] as const;

test('every list as a PDF with its pages numbered', async () => {
  let most = 0;
  for (const [name, said] of LISTS) {
    const [path = ''] = (
      await write(`pdf ${name}`, 1, async (dialog) => {
        await kind(dialog, name);
        await pdf(dialog);
      })
    ).values();
    const pages = pdfPages(path);
    const text = words(pages.join(' '));
    for (const one of said) expect(text, name).toContain(one);
    for (const [at, page] of pages.entries()) {
      expect(page.trim().split('\n').at(-1)?.trim(), `${name}, page ${at + 1}`).toBe(String(at + 1));
      // The head of the table stands on every page.
      expect(words(page), `${name}, page ${at + 1}`).toContain('TT');
    }
    most = Math.max(most, pages.length);
  }
  expect(most).toBeGreaterThan(1);
});

function firstLine(page: string | undefined): string | undefined {
  return page?.trim().split('\n')[0]?.trim();
}

interface Printed {
  options: Electron.WebContentsPrintOptions;
  url: string;
  /** What came out, as base64. */
  pages: string;
}

/** What would be printed is kept in place of being printed: the same window, its pages as the printer would get them. */
async function keepWhatIsPrinted(): Promise<void> {
  await app.app.evaluate(({ app: electron }) => {
    const sent: Printed[] = [];
    Reflect.set(globalThis, 'sentToPrinter', sent);
    electron.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        void contents.printToPDF({}).then((pages) => {
          sent.push({ options: options ?? {}, url: contents.getURL(), pages: pages.toString('base64') });
          done?.(true, '');
        });
      };
    });
  });
}

test('what goes to the system’s printer has its numbers and the margins of both sides, and is gone afterwards', async () => {
  await keepWhatIsPrinted();
  await keepPreviews(app);
  const dialog = await openExport(window);
  await kind(dialog, 'Quyết định');
  await dialog.getByRole('button', { name: 'In…' }).click();
  await pressInPreview(app, 'In…');
  await expect(window.getByText('Đã gửi tới máy in.')).toBeVisible();
  await window.keyboard.press('Escape');
  const sent = await app.app.evaluate(() => Reflect.get(globalThis, 'sentToPrinter') as Printed[]);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.options).toMatchObject({ pageSize: 'A4', landscape: false, printBackground: true });
  const page = fileURLToPath(sent[0]?.url ?? '');
  expect(basename(page)).toMatch(/\.pdf$/);
  expect(page.startsWith(join(userDataDir, 'print'))).toBe(true);
  expect(existsSync(page)).toBe(false);
  expect(readdirSync(join(userDataDir, 'print'))).toEqual([]);

  const printed = join(folder, 'printed.pdf');
  writeFileSync(printed, Buffer.from(sent[0]?.pages ?? '', 'base64'));
  // The decision of the Party, whose margins change places on the back of the sheet, then that of the State.
  const [front = '', back = '', nextFront = '', nextBack = ''] = pdfPages(printed);
  expect(words(front)).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(words(nextFront)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  const numbers = [front, back, nextFront, nextBack].map((page) => firstLine(page) === '2');
  expect(numbers).toEqual([false, true, false, true]);
  expect(leftEdges(printed).map((edge) => Math.round(edge ?? 0))).toEqual([30, 15, 30, 30]);
});

test('pages that are shown and closed are not printed, and nobody is told so', async () => {
  await app.app.evaluate(() => Reflect.set(globalThis, 'sentToPrinter', []));
  const dialog = await openExport(window);
  await kind(dialog, 'Quyết định');
  await dialog.getByRole('button', { name: 'In…' }).click();
  await pressInPreview(app, 'Đóng');
  await expect(dialog.getByRole('button', { name: 'In…' })).toBeEnabled();
  await expect(window.getByText('Đã gửi tới máy in.')).toBeHidden();
  expect(await app.app.evaluate(() => Reflect.get(globalThis, 'sentToPrinter'))).toEqual([]);
  expect(readdirSync(join(userDataDir, 'print'))).toEqual([]);
  await window.keyboard.press('Escape');
});

test('a PDF under way is broken off at once, and nothing is left of it', async () => {
  // As a file of thousands of pages would, it never comes to an end.
  await app.app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => {
        Reflect.set(globalThis, 'isPrinting', true);
        return new Promise(() => undefined);
      };
    });
  });
  const out = join(folder, 'stopped');
  await answerDialogs(app, { open: out });
  const dialog = await openExport(window);
  await kind(dialog, 'Quyết định');
  await pdf(dialog);
  await dialog.getByRole('button', { name: 'Chọn thư mục…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Thư mục lưu' })).toHaveValue(out);
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect.poll(() => app.app.evaluate(() => Reflect.get(globalThis, 'isPrinting') === true)).toBe(true);
  await dialog.getByRole('button', { name: 'Huỷ', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Xuất', exact: true })).toBeEnabled();
  await expect(dialog.getByText(/Đã ghi/)).toBeHidden();
  expect(readdirSync(out)).toEqual([]);
  expect(readdirSync(join(userDataDir, 'print'))).toEqual([]);
  expect(await app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
