import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { findOfficeSuite } from '../../../../../electron/export/pdf/office-suite.ts';
import { setChoice } from '../../../../../electron/services/decision/choices.ts';
import { adoptTemplate } from '../../../../../electron/services/export/templates.ts';
import { checkPapers } from '../../../../../electron/services/paper/check.ts';
import { setOrganCode, setTypeCodes } from '../../../../../electron/services/paper/exchange.ts';
import { paperList } from '../../../../../electron/services/paper/lists.ts';
import { numberPapers } from '../../../../../electron/services/paper/numbering.ts';
import {
  draftPapers,
  issuePapers,
  remakePapers,
  revokePapers,
  signPapers,
} from '../../../../../electron/services/paper/papers.ts';
import {
  type Production,
  printPapers,
  producePapers,
} from '../../../../../electron/services/paper/produce.ts';
import { saveSigner } from '../../../../../electron/services/plan/signers.ts';
import { editPerson } from '../../../../../electron/services/roster/edit-person.ts';
import type { Sidecar } from '../../../../../shared/documents/sidecar.ts';
import { partsOf, unescapeXml } from '../../../../support/docx.ts';
import { DATE, planned } from '../../../../support/papers.ts';
import { workFor } from '../../../../support/printing.ts';
import { changedText, withParagraph } from '../../../../support/template-files.ts';
import { temporaryFolder } from '../../../../support/temporary.ts';
import { personId } from '../../../../support/workspaces.ts';

const EACH = 'QĐ 01 - Lò Văn Ún - phường Đoàn Kết';

/** What a .docx says, its paragraphs run together. */
function textOf(path: string): string {
  const xml = partsOf(readFileSync(path)).get('word/document.xml') ?? '';
  return unescapeXml(xml.replace(/<[^>]*>/gu, ''));
}

/** Four papers of the Party and the State, all with numbers; the first was issued. */
async function desk() {
  const session = await planned(4);
  const inOffice = { unitCode: null, from: null, to: null };
  saveSigner(session, null, { name: 'Phạm Thị Mẫu', seat: 'province-chair', ...inOffice });
  draftPapers(session, null);
  numberPapers(session, { paperIds: [1, 2, 3, 4], date: DATE, starts: [] });
  signPapers(session, [1], DATE);
  issuePapers(session, [1], DATE);
  const folder = join(temporaryFolder(), 'văn bản');
  const request = (change: Partial<Production>): Production => ({
    paperIds: [1, 2, 3, 4],
    format: 'docx',
    folder,
    each: false,
    merged: false,
    register: false,
    sidecar: false,
    ...change,
  });
  return { session, folder, request, ...workFor(temporaryFolder()) };
}

describe('production', () => {
  it('writes one file each with the kept text, number and date, and notes where', async () => {
    const { session, folder, request, work } = await desk();
    // What is on paper stays so, whatever the roster says by now.
    editPerson(session, personId(2), { fullName: 'Vàng Thị Khác' });
    const { files } = await producePapers(session, request({ each: true }), work());
    expect(files.map(({ subject }) => subject)).toEqual([
      'Lò Văn Ún',
      'Vàng Thị Dở',
      'Nguyễn Văn Đạt',
      'Giàng A Páo',
    ]);
    const text = textOf(join(folder, `${EACH}.docx`));
    expect(text).toContain('Số 01-QĐ/TU');
    expect(text).toContain('ngày 05 tháng 6 năm 2026');
    expect(paperList(session).map(({ files: [file] }) => [file?.format, file?.path])).toEqual(
      files.map(({ path }) => ['docx', path]),
    );
  });

  it('writes the very same bytes when it is done again, beside those before', async () => {
    const { session, folder, request, work } = await desk();
    await producePapers(session, request({ each: true }), work());
    editPerson(session, personId(1), { fullName: 'Lò Văn Khác' });
    const { files: again } = await producePapers(session, request({ each: true, paperIds: [1] }), work());
    expect(again[0]?.path).toBe(join(folder, `${EACH} (2).docx`));
    expect(readFileSync(again[0]?.path ?? '')).toEqual(readFileSync(join(folder, `${EACH}.docx`)));
    expect(paperList(session)[0]?.files[0]?.path).toBe(again[0]?.path);
  });

  it('merges the papers of each family into one .docx, all of them into one PDF', async () => {
    const { session, request, work } = await desk();
    const { files: docx } = await producePapers(session, request({ merged: true }), work());
    expect(docx.map(({ path }) => path.split('/').at(-1))).toEqual([
      'Các quyết định theo thể thức Đảng.docx',
      'Các quyết định theo thể thức Nhà nước.docx',
    ]);
    const text = textOf(docx[0]?.path ?? '');
    for (const number of ['01', '02', '03']) expect(text).toContain(`Số ${number}-QĐ/TU`);
    const {
      files: [pdf],
    } = await producePapers(session, request({ merged: true, format: 'pdf' }), work());
    expect((await PDFDocument.load(readFileSync(pdf?.path ?? ''))).getTitle()).toBe('Các quyết định');
    expect(paperList(session).every(({ files }) => files.length === 0)).toBe(true);
  });

  it('tells an e-office what it asks, beside each file', async () => {
    const { session, folder, request, work } = await desk();
    await producePapers(session, request({ each: true, sidecar: true, paperIds: [4] }), work());
    const name = readdirSync(folder).find((one) => one.endsWith('.json')) ?? '';
    const sidecar: Sidecar = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(sidecar).toEqual({
      From: {
        OrganId: '',
        OrganizationInCharge: 'ỦY BAN NHÂN DÂN',
        OrganName: 'Ủy ban nhân dân tỉnh Lai Châu',
      },
      To: [
        { OrganId: '', OrganName: 'Thường trực Tỉnh ủy' },
        { OrganId: '', OrganName: 'Ban Tổ chức Tỉnh ủy' },
      ],
      DocumentId: '01/QĐ-UBND',
      Code: { CodeNumber: '01', CodeNotation: 'QĐ-UBND' },
      PromulgationInfo: { Place: 'Lai Châu', PromulgationDate: '2026/06/05' },
      DocumentType: { Type: '', TypeDetail: '', TypeName: 'Quyết định' },
      Subject: expect.stringMatching(/^Về việc /),
      Content: expect.stringMatching(/^Quyết định về việc /),
      SignerInfo: { FullName: 'Phạm Thị Mẫu', Competence: '', Position: 'CHỦ TỊCH' },
      OtherInfo: {
        Priority: '',
        SphereOfPromulgation: '',
        TyperNotation: '',
        PromulgationAmount: '',
        PageAmount: '',
      },
      SteeringType: '',
      TraceHeaderList: [],
      Secrecy: '',
      Attachments: [name.replace('.json', '.docx')],
    });
  });

  it('tells it of all papers in one file where they have none of their own', async () => {
    const { session, folder, request, work } = await desk();
    await producePapers(session, request({ sidecar: true }), work());
    expect(readdirSync(folder)).toEqual(['Thông tin văn bản.json']);
    const all: Sidecar[] = JSON.parse(readFileSync(join(folder, 'Thông tin văn bản.json'), 'utf8'));
    expect(all.map(({ Code }) => `${Code.CodeNumber} ${Code.CodeNotation}`)).toEqual([
      '01 QĐ/TU',
      '02 QĐ/TU',
      '03 QĐ/TU',
      '01 QĐ-UBND',
    ]);
    expect(all.every(({ Attachments }) => Attachments.length === 0)).toBe(true);
    // Those the last article names, and the files, are no addressees.
    const central = ['Ban Tổ chức Trung ương'];
    expect(all.map(({ To }) => To.map(({ OrganName }) => OrganName))).toEqual([
      central,
      central,
      central,
      ['Thường trực Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
    ]);
  });

  it('fills the office’s own templates, of which PDF is made by the office suite alone', async () => {
    const { session, folder, request, work, printed } = await desk();
    const path = join(folder, '..', 'mẫu tỉnh.docx');
    writeFileSync(path, withParagraph('state', 'Mẫu riêng: {ho_ten_can_bo}'));
    adoptTemplate(session, { family: 'state', issuer: null, kind: null, path, checksum: null });
    const { files } = await producePapers(session, request({ each: true, paperIds: [3, 4] }), work());
    expect(files.map((file) => textOf(file.path).includes('Mẫu riêng:'))).toEqual([false, true]);
    const pdf = request({ each: true, format: 'pdf' });
    await expect(producePapers(session, pdf, work())).rejects.toThrow('template-pdf-not-offered');
    expect(printed).toEqual([]);
  });

  it.skipIf(findOfficeSuite() === null)(
    'makes PDF of the office’s own templates where that was agreed to, in the order of the papers',
    { timeout: 120_000 },
    async () => {
      const { session, folder, request, work, printed } = await desk();
      const path = join(folder, '..', 'mẫu tỉnh.docx');
      writeFileSync(path, withParagraph('state', 'Mẫu riêng: {ho_ten_can_bo}'));
      adoptTemplate(session, { family: 'state', issuer: null, kind: null, path, checksum: null });
      const wanted = request({ each: true, format: 'pdf', officeSuite: true, paperIds: [4, 1] });
      const { files } = await producePapers(session, wanted, work());
      expect(files.map(({ subject }) => subject)).toEqual(['Giàng A Páo', 'Lò Văn Ún']);
      expect(printed).toHaveLength(1);
      expect(paperList(session).map((paper) => paper.files.length)).toEqual([1, 0, 0, 1]);
    },
  );

  it('tells an e-office its codes and the pages of each PDF, and says what is still blank', async () => {
    const { session, folder, request, work } = await desk();
    setOrganCode(session, { name: 'Uỷ ban nhân dân tỉnh Lai Châu', code: '000.00.00.H35' });
    setTypeCodes(session, { name: 'quyết định', type: '2', detail: '12' });
    const asked = { each: true, sidecar: true, paperIds: [4] };
    const pdf = await producePapers(session, request({ ...asked, format: 'pdf' }), work());
    const sidecar: Sidecar = JSON.parse(readFileSync(pdf.files[1]?.path ?? '', 'utf8'));
    expect(sidecar.From.OrganId).toBe('000.00.00.H35');
    expect(sidecar.DocumentType).toEqual({ Type: '2', TypeDetail: '12', TypeName: 'Quyết định' });
    const printed = await PDFDocument.load(readFileSync(pdf.files[0]?.path ?? ''));
    expect(sidecar.OtherInfo.PageAmount).toBe(String(printed.getPageCount()));
    const told = ['Thường trực Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'];
    const sending = { field: 'sending', papers: 1, names: expect.arrayContaining(['Priority']) };
    expect(pdf.blanks).toEqual([{ field: 'organ', papers: 1, names: told }, sending]);
    for (const name of told) setOrganCode(session, { name, code: 'H35.1' });
    const docx = await producePapers(session, request(asked), work());
    expect(docx.blanks).toEqual([{ field: 'pages', papers: 1, names: [] }, sending]);
    expect((await producePapers(session, request({ ...asked, sidecar: false }), work())).blanks).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(2);
  });

  it('marks what is secret on the paper, in the register and for the e-office, not in names of files', async () => {
    const { session, folder, request, work } = await desk();
    const [item] = paperList(session).find(({ id }) => id === 4)?.items ?? [];
    if (item === undefined) throw new Error('a paper is about somebody');
    const { personId: person, postId } = item;
    setChoice(session, { item: { personId: person, postId }, kind: null, facts: { secrecy: 'secret' } });
    const outdated = { paperId: 4, code: 'text-outdated', params: { parts: 'secrecy' } };
    expect(checkPapers(session, [4])).toContainEqual(outdated);
    remakePapers(session, [4]);
    expect(checkPapers(session, [4])).not.toContainEqual(outdated);
    await producePapers(session, request({ each: true, register: true, sidecar: true }), work());
    const names = readdirSync(folder);
    const texts = names.filter((name) => name.endsWith('.docx')).map((name) => textOf(join(folder, name)));
    expect(texts.filter((text) => /01\/QĐ-UBND\s*TỐI MẬT/u.test(text))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('MẬT'))).toHaveLength(1);
    expect(names.filter((name) => /mật/iu.test(name.normalize('NFC')))).toEqual([]);
    const sidecars = names.filter((name) => name.endsWith('.json'));
    const told = sidecars.map((name): Sidecar => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(told.map(({ Secrecy }) => Secrecy).sort()).toEqual(['', '', '', 'Tối mật']);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'Sổ đăng ký văn bản đi.xlsx')));
    const rows = sheets.flatMap((sheet) => sheet.rows);
    const lines = rows.filter((row) => /^\d+[-/]QĐ/.test(String(row[1])));
    expect(lines.map((row) => row[7] ?? '')).toEqual(['', '', '', 'Tối mật']);

    // A template of the office's own without a place for the mark is told before, one with it is not.
    const unmarked = { paperId: 4, code: 'secrecy-unmarked', params: {} };
    const adopt = (bytes: Uint8Array) => {
      const path = join(temporaryFolder(), 'mẫu.docx');
      writeFileSync(path, bytes);
      adoptTemplate(session, { family: 'state', issuer: null, kind: null, path, checksum: null });
    };
    adopt(withParagraph('state', 'Có chỗ cho dấu'));
    expect(checkPapers(session, [4])).not.toContainEqual(unmarked);
    adopt(changedText('state', (xml) => xml.replace(/\{#do_mat\}[\s\S]*?\{\/do_mat\}/u, '')));
    expect(checkPapers(session, [4])).toContainEqual(unmarked);
  });

  it('writes each register under its own organ with true dates, and says what does not stand', async () => {
    const { session, folder, request, work } = await desk();
    revokePapers(session, [2], 'sai chức danh');
    const paperIds = [4, 3, 2, 1];
    await producePapers(session, request({ register: true, paperIds }), work());
    const bytes = readFileSync(join(folder, 'Sổ đăng ký văn bản đi.xlsx'));
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['QĐ-UBND 2026', 'QĐ TU 2025 - 2030']);
    const heads = sheets.map(({ rows }) => rows.flat().filter((value) => typeof value === 'string'));
    expect(heads[0]).toEqual(
      expect.arrayContaining(['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', '(Ký hiệu QĐ-UBND, năm 2026)']),
    );
    expect(heads[1]).toEqual(
      expect.arrayContaining(['TỈNH UỶ LAI CHÂU', '(Ký hiệu QĐ/TU, nhiệm kỳ 2025 - 2030)']),
    );
    expect(heads.flat()).not.toContain('BAN TỔ CHỨC');
    const lines = sheets.map(({ rows }) => rows.filter((row) => /^\d+[-/]QĐ/.test(String(row[1]))));
    expect(lines.map((own) => own.map((row) => [row[0], row[1], row[4], row[8] ?? '']))).toEqual([
      [[1, '01/QĐ-UBND', 'Giàng A Páo', 'Đã lấy số']],
      [
        [1, '01-QĐ/TU', 'Lò Văn Ún', ''],
        [2, '02-QĐ/TU', 'Vàng Thị Dở', 'Đã huỷ số: sai chức danh'],
        [3, '03-QĐ/TU', 'Nguyễn Văn Đạt', 'Đã lấy số'],
      ],
    ]);
    expect(lines[0]?.[0]?.[3]).toMatch(/^Quyết định về việc \p{Ll}/u);
    for (const row of lines.flat()) expect(row[2]).toEqual(new Date(`${DATE}T00:00:00Z`));
    const parts = partsOf(bytes);
    const titles = parts.get('xl/workbook.xml')?.match(/_xlnm\.Print_Titles[^>]*>[^<]*/gu);
    expect(titles).toHaveLength(2);
    for (const sheet of [1, 2]) {
      expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pane [^>]*state="frozen"/u);
      expect(parts.has(`xl/drawings/drawing${sheet}.xml`)).toBe(true);
    }
  });

  it('keeps drafts out of the registers of those that have numbers', async () => {
    const session = await planned(2);
    draftPapers(session, null);
    numberPapers(session, { paperIds: [1], date: DATE, starts: [] });
    const folder = temporaryFolder();
    const asked = { each: false, merged: false, register: true, sidecar: false };
    const request: Production = { ...asked, paperIds: [2, 1], format: 'docx', folder };
    await producePapers(session, request, workFor(temporaryFolder()).work());
    const { sheets } = await readXlsx(readFileSync(join(folder, 'Sổ đăng ký văn bản đi.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['QĐ TU chưa lấy số', 'QĐ TU 2025 - 2030']);
  });

  it('leaves nothing behind when it is cancelled, and notes no file', async () => {
    const { session, folder, request, work } = await desk();
    const controller = new AbortController();
    const progress = (done: number): void => {
      if (done === 2) controller.abort();
    };
    const running = producePapers(
      session,
      request({ each: true, register: true }),
      work({ signal: controller.signal, progress }),
    );
    await expect(running).rejects.toThrow('cancelled');
    expect(readdirSync(folder)).toEqual([]);
    expect(paperList(session).every(({ files }) => files.length === 0)).toBe(true);
  });

  it('refuses to write nothing, and papers that are not there', async () => {
    const { session, folder, request, work } = await desk();
    await expect(producePapers(session, request({}), work())).rejects.toThrow('nothing-to-export');
    await expect(producePapers(session, request({ each: true, paperIds: [9] }), work())).rejects.toThrow(
      'paper-not-found',
    );
    expect(existsSync(folder)).toBe(false);
  });

  it('sends papers to the print dialog as one job', async () => {
    const { session, work, printed } = await desk();
    await printPapers(session, [1, 4], work());
    expect(printed.map(({ to }) => to)).toEqual(['pdf', 'paper']);
  });
});
