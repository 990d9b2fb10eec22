import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../../../electron/db/verify.ts';
import { readWords } from '../../../../../electron/export/docx/own/read-words.ts';
import { findOfficeSuite } from '../../../../../electron/export/pdf/office-suite.ts';
import { exportPapers, printPapers } from '../../../../../electron/services/export/export-service.ts';
import {
  adoptTemplate,
  checkRequest,
  removeTemplate,
  saveTemplate,
  templateList,
  writeTrial,
} from '../../../../../electron/services/export/templates.ts';
import type { TemplateScope } from '../../../../../shared/domain/document-template.ts';
import { partsOf, unescapeXml } from '../../../../support/docx.ts';
import { changedText, shippedFile, withParagraph } from '../../../../support/template-files.ts';
import { namesIn, temporaryFolder } from '../../../../support/temporary.ts';
import { NAMES, openPapers, type Papers } from './papers.ts';

const STATE: TemplateScope = { family: 'state', issuer: null, kind: null };

function fileIn(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A State template with a line of the office's own. */
function ownFile(words = 'Mẫu riêng: {ho_ten_can_bo}'): string {
  return fileIn(temporaryFolder(), 'mẫu tỉnh.docx', withParagraph('state', words));
}

function adopt({ session }: Papers, path: string, scope: TemplateScope = STATE) {
  return adoptTemplate(session, { ...scope, path, checksum: null });
}

async function wordsByPerson(papers: Papers): Promise<Map<string, string>> {
  const { files } = await exportPapers(papers.session, papers.request({}), papers.work());
  return new Map(files.map(({ path, subject }) => [subject, readWords(readFileSync(path)).join('\n')]));
}

describe('a template of the office’s own', () => {
  it('stands in for ours in the decisions of its family, and for those of its kind before that', async () => {
    const papers = await openPapers();
    const before = await wordsByPerson(papers);
    const { entry } = adopt(papers, ownFile());
    expect(entry).toMatchObject({
      command: 'template.use',
      summary: { family: 'state', issuer: '', kind: '', file: 'mẫu tỉnh.docx' },
    });
    const own = await wordsByPerson(papers);
    expect(own.get(NAMES.head)).toContain(`Mẫu riêng: ${NAMES.head}`);
    expect(own.get(NAMES.head)?.replace(`Mẫu riêng: ${NAMES.head}\n`, '')).toBe(before.get(NAMES.head));
    expect(own.get(NAMES.secretary)).toBe(before.get(NAMES.secretary));
    adopt(papers, ownFile('Theo loại: {don_vi_moi}'), { ...STATE, kind: 'transfer-appoint' });
    const byKind = await wordsByPerson(papers);
    expect(byKind.get(NAMES.head)).toContain('Theo loại: phường Đoàn Kết');
    expect(byKind.get(NAMES.elsewhere)).toContain('Theo loại:');
    adopt(papers, ownFile('Không dùng đến'), { ...STATE, kind: 'resign' });
    expect(await wordsByPerson(papers)).toEqual(byKind);
  });

  it('of an organ goes before that of a kind, and that of both before either', async () => {
    const papers = await openPapers();
    const issuer = 'province-chair';
    const first = async () => (await wordsByPerson(papers)).get(NAMES.head) ?? '';
    adopt(papers, ownFile('Theo loại'), { ...STATE, kind: 'transfer-appoint' });
    adopt(papers, ownFile('Của cơ quan khác'), { ...STATE, issuer: 'home-affairs' });
    expect(await first()).toContain('Theo loại');
    adopt(papers, ownFile('Theo cơ quan'), { ...STATE, issuer });
    expect(await first()).toContain('Theo cơ quan');
    adopt(papers, ownFile('Theo cơ quan và loại'), { family: 'state', issuer, kind: 'transfer-appoint' });
    expect(await first()).toContain('Theo cơ quan và loại');
    const { entry } = removeTemplate(papers.session, { ...STATE, issuer });
    expect(entry?.summary).toMatchObject({ family: 'state', issuer, kind: '' });
    expect(await first()).toContain('Theo cơ quan và loại');
  });

  it('goes together with an attached list, whose section comes behind it', async () => {
    const papers = await openPapers();
    adopt(papers, ownFile('Mẫu riêng, {#nguoi}{stt}. {ho_ten_can_bo}; {/nguoi}'));
    const together = papers.request({ grouping: 'kind', listed: true });
    const { files } = await exportPapers(papers.session, together, papers.work());
    const xml = files.map(({ path }) => partsOf(readFileSync(path)).get('word/document.xml') ?? '');
    const [listed = ''] = xml.filter((one) => one.includes('DANH SÁCH'));
    expect(unescapeXml(listed.replace(/<[^>]*>/gu, ''))).toContain(
      `Mẫu riêng, 1. ${NAMES.head}; 2. ${NAMES.elsewhere}; `,
    );
    // The paper keeps its page and numbering, the list has a page of its own.
    expect(listed.match(/<w:sectPr/g)).toHaveLength(2);
    expect(listed.lastIndexOf('DANH SÁCH')).toBeGreaterThan(listed.indexOf('<w:sectPr'));
    expect(readWords(readFileSync(files[0]?.path ?? '')).length).toBeGreaterThan(10);
  });

  it('is taken back and brought again, file and all, and is listed with who and when', async () => {
    const papers = await openPapers();
    const { session } = papers;
    adopt(papers, ownFile('Bản 1'));
    const [first] = templateList(session);
    expect(first).toMatchObject({ ...STATE, name: 'mẫu tỉnh.docx', actor: session.actor });
    adopt(papers, ownFile('Bản 2'));
    session.undo();
    expect(templateList(session)).toEqual([first]);
    expect((await wordsByPerson(papers)).get(NAMES.head)).toContain('Bản 1');
    removeTemplate(session, STATE);
    expect(templateList(session)).toEqual([]);
    session.undo();
    session.undo();
    expect(templateList(session)).toEqual([]);
    session.redo();
    expect(templateList(session)).toEqual([first]);
    expect(() => removeTemplate(session, { ...STATE, family: 'party' })).toThrow(/template-not-found/);
  });

  it('is kept without the traces of the file it came from, and told damaged where it is', async () => {
    const papers = await openPapers();
    adopt(papers, ownFile());
    const { db } = papers.session;
    expect(findProblems(db)).toEqual([]);
    db.exec(`UPDATE template_file SET bytes = x'00'`);
    expect(findProblems(db)).toMatchObject([{ code: 'template-file' }]);
    await expect(wordsByPerson(papers)).rejects.toMatchObject({ code: 'workspace-damaged' });
  });

  it('is refused with mistakes, where it changed after the check, and where it is not there', async () => {
    const papers = await openPapers();
    const wrong = ownFile('{khong_co} {@ten_loai}');
    expect(() => adopt(papers, wrong)).toThrow(
      expect.objectContaining({ code: 'template-refused', params: { file: 'mẫu tỉnh.docx', count: 2 } }),
    );
    const path = ownFile();
    const { checksum } = checkRequest(papers.session, { ...STATE, path });
    writeFileSync(path, withParagraph('state', 'khác'));
    expect(() => adoptTemplate(papers.session, { ...STATE, path, checksum })).toThrow(/template-changed/);
    expect(() => adopt(papers, join(papers.folder, 'khong-co.docx'))).toThrow(/file-not-found/);
    expect(templateList(papers.session)).toEqual([]);
  });
});

describe('a check', () => {
  it('reads the sample decision of the province in a file, in what is in use, and in ours', async () => {
    const papers = await openPapers();
    const { session } = papers;
    const path = ownFile();
    const check = checkRequest(session, { ...STATE, path });
    expect(check).toMatchObject({ name: 'mẫu tỉnh.docx', usable: true, problems: [] });
    expect(check.preview).toEqual(expect.arrayContaining(['TỈNH LAI CHÂU', 'Mẫu riêng: Nguyễn Văn Mẫu']));
    expect(check.fields).toContain('ho_ten_can_bo');
    const ours = checkRequest(session, { ...STATE, path: null });
    expect(ours).toMatchObject({ name: '', checksum: '', usable: true });
    expect(ours.preview).not.toContain('Mẫu riêng: Nguyễn Văn Mẫu');
    adopt(papers, path);
    const { preview } = checkRequest(session, { ...STATE, path: null });
    expect(preview).toEqual(check.preview);
  });

  it('has nothing to read where mistakes stand against it', async () => {
    const { session } = await openPapers();
    const check = checkRequest(session, { ...STATE, path: ownFile('{khong_co}') });
    expect(check).toMatchObject({ usable: false, preview: [], problems: [{ code: 'field-unknown' }] });
  });

  it('writes the sample decision, ours and the one in use as files', async () => {
    const papers = await openPapers();
    const { session } = papers;
    const folder = temporaryFolder();
    const to = (name: string) => join(folder, name);
    writeTrial(session, { ...STATE, path: ownFile() }, to('thu.docx'));
    expect(readWords(readFileSync(to('thu.docx')))).toContain('Mẫu riêng: Nguyễn Văn Mẫu');
    expect(() => writeTrial(session, { ...STATE, path: ownFile('{x_y_z_t}') }, to('a.docx'))).toThrow(
      /template-refused/,
    );
    adopt(papers, ownFile());
    saveTemplate(session, STATE, false, to('dang-dung.docx'));
    saveTemplate(session, STATE, true, to('chuong-trinh.docx'));
    expect(readWords(readFileSync(to('dang-dung.docx')))).toContain('Mẫu riêng: {ho_ten_can_bo}');
    expect(Buffer.from(shippedFile('state')).equals(readFileSync(to('chuong-trinh.docx')))).toBe(true);
    // What was saved can be loaded again as it is.
    adopt(papers, to('dang-dung.docx'), { ...STATE, kind: 'appoint' });
    expect(namesIn(folder)).toEqual(['chuong-trinh.docx', 'dang-dung.docx', 'thu.docx']);
    expect(() => saveTemplate(session, STATE, true, join(folder, 'khong', 'co.docx'))).toThrow(
      /folder-not-writable/,
    );
  });
});

describe('several decisions in one file', () => {
  it('are bound apart by their templates', async () => {
    const papers = await openPapers();
    adopt(papers, ownFile());
    const { files } = await exportPapers(papers.session, papers.request({ merged: true }), papers.work());
    const merged = files
      .filter(({ subject }) => subject === '')
      .map(({ path }) => readWords(readFileSync(path)));
    expect(merged).toHaveLength(2);
    expect(merged.flat().filter((line) => line.startsWith('Mẫu riêng'))).toEqual([
      `Mẫu riêng: ${NAMES.head}`,
      `Mẫu riêng: ${NAMES.elsewhere}`,
    ]);
  });
});

describe('PDF and paper', () => {
  it('are not made by our layout of what has a template of its own', async () => {
    const papers = await openPapers();
    adopt(papers, ownFile());
    const refusal = { code: 'template-pdf-not-offered', params: { count: 2 } };
    const pdf = papers.request({ format: 'pdf' });
    await expect(exportPapers(papers.session, pdf, papers.work())).rejects.toMatchObject(refusal);
    await expect(printPapers(papers.session, pdf, papers.work())).rejects.toMatchObject(refusal);
    expect(existsSync(papers.folder) ? namesIn(papers.folder) : []).toEqual([]);
    expect(papers.printed).toEqual([]);
  });

  it.skipIf(findOfficeSuite() === null)(
    'are made by the office suite where that was agreed to, the others by ours, in the order of the list',
    { timeout: 120_000 },
    async () => {
      const papers = await openPapers();
      adopt(papers, ownFile());
      const { files } = await exportPapers(
        papers.session,
        papers.request({ format: 'pdf', officeSuite: true, merged: true }),
        papers.work(),
      );
      expect(files.map(({ subject }) => subject)).toEqual([NAMES.secretary, NAMES.head, NAMES.elsewhere, '']);
      const pdfs = await Promise.all(
        files.map(({ path }) => PDFDocument.load(readFileSync(path), { updateMetadata: false })),
      );
      expect(pdfs.map((pdf) => pdf.getPageCount())).toEqual([1, 1, 1, 3]);
      expect(pdfs[1]?.getTitle()).toContain('Quyết định');
      expect(pdfs.map((pdf) => [pdf.getProducer(), pdf.getCreator()])).toEqual(
        files.map(() => [undefined, undefined]),
      );
      // Only the Party's paper went the other way, once by itself and once for the bound file.
      expect(papers.printed).toHaveLength(2);
      expect(namesIn(papers.privateFolder)).toEqual([]);
    },
  );

  it('are found where the office suite is', () => {
    const folder = temporaryFolder();
    expect(findOfficeSuite('win32', { PATH: '', ProgramFiles: folder })).toBeNull();
    const soffice = fileIn(folder, 'soffice', new Uint8Array());
    expect(basename(findOfficeSuite('linux', { PATH: `/nowhere:${folder}` }) ?? '')).toBe(basename(soffice));
  });
});

it('keeps the words of a changed template apart from its look', async () => {
  const papers = await openPapers();
  const path = fileIn(
    temporaryFolder(),
    'a.docx',
    changedText('state', (xml) => xml.replaceAll('w:w="9355"', 'w:w="9300"')),
  );
  const before = await wordsByPerson(papers);
  adopt(papers, path);
  expect(await wordsByPerson(papers)).toEqual(before);
});
