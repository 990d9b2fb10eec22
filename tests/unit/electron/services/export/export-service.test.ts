import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  type ExportRequest,
  exportPapers,
  printPapers,
} from '../../../../../electron/services/export/export-service.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { clear } from '../../../../../electron/services/plan/placements.ts';
import { createPlan } from '../../../../../electron/services/plan/plans.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import type { Session } from '../../../../../electron/services/workspace/session.ts';
import { EXPORT_FORMATS, EXPORT_KINDS } from '../../../../../shared/domain/decision.ts';
import { isLaidOut } from '../../../../../shared/domain/list-layout.ts';
import { readDocx } from '../../../../support/docx.ts';
import { namesIn } from '../../../../support/temporary.ts';
import { UNIT_CODES } from '../../../../support/workspaces.ts';
import { NAMES, openPapers, type Papers, recordOwed, SEATS } from './papers.ts';

const run = (papers: Papers, change: Partial<ExportRequest>) =>
  exportPapers(papers.session, papers.request(change), papers.work());

/** Texts of the DOCX files of the folder by file name. */
function docxTexts(folder: string): Map<string, string> {
  return new Map(namesIn(folder).map((name) => [name, readDocx(readFileSync(join(folder, name))).text]));
}

async function cellsOf(path: string): Promise<string[]> {
  const { sheets } = await readXlsx(readFileSync(path));
  return sheets.flatMap((sheet) => sheet.rows.flat()).map(String);
}

describe('decisions', () => {
  it('are one file each, named after the person and the unit, told with their size', async () => {
    const papers = await openPapers();
    const { files } = await run(papers, {});
    expect(files.map(({ path, subject }) => [basename(path), subject])).toEqual([
      ['QĐ - Lò Văn Ún - phường Đoàn Kết.docx', NAMES.secretary],
      ['QĐ - Vàng Thị Dở - phường Đoàn Kết.docx', NAMES.head],
      [expect.stringMatching(/^QĐ - Giàng A Páo - .*\.docx$/), NAMES.elsewhere],
    ]);
    for (const { path, bytes, kind } of files) {
      expect(statSync(path).size).toBe(bytes);
      expect(kind).toBe('decisions');
    }
    for (const { path, subject } of files) {
      expect(readDocx(readFileSync(path)).text).toContain(subject);
    }
  });

  it('are not made for somebody kept in place, unless that seat was chosen', async () => {
    const papers = await openPapers();
    await run(papers, {});
    expect([...docxTexts(papers.folder).values()].join()).not.toContain(NAMES.kept);
    const { files } = await run(papers, { postIds: [SEATS.kept], folder: `${papers.folder} 2` });
    expect(files.map(({ subject }) => subject)).toEqual([NAMES.kept]);
  });

  it('propose the council seat in the secretary’s decision: one person, one paper', async () => {
    const papers = await openPapers();
    const { files } = await run(papers, {});
    const own = files.filter(({ subject }) => subject === NAMES.secretary);
    expect(own).toHaveLength(1);
    const { text } = readDocx(readFileSync(own[0]?.path ?? ''));
    expect(text).toContain('giữ chức Bí thư Đảng uỷ phường Đoàn Kết');
    expect(text).toContain('bầu giữ chức vụ Chủ tịch Hội đồng nhân dân phường Đoàn Kết');
  });

  it('keep to the unit, and to the chosen seats in the order of the list', async () => {
    const papers = await openPapers();
    const ofUnit = await run(papers, { unitCode: UNIT_CODES[1] ?? null });
    expect(ofUnit.files.map(({ subject }) => subject)).toEqual([NAMES.elsewhere]);
    const chosen = await run(papers, { postIds: [SEATS.elsewhere, SEATS.vacant, SEATS.head] });
    expect(chosen.files.map(({ subject }) => subject)).toEqual([NAMES.head, NAMES.elsewhere]);
  });

  it('can be bound into one file of each family besides', async () => {
    const papers = await openPapers();
    const { files } = await run(papers, { merged: true });
    expect(files).toHaveLength(5);
    const [party, state] = files.slice(3).map(({ path }) => readDocx(readFileSync(path)).text);
    expect(files.slice(3).map(({ subject }) => subject)).toEqual(['', '']);
    expect(party).toContain(NAMES.secretary);
    expect(party).not.toContain(NAMES.head);
    expect(state).toContain(NAMES.head);
    expect(state).toContain(NAMES.elsewhere);
    const onlyState = await run(papers, { merged: true, postIds: [SEATS.head] });
    expect(onlyState.files).toHaveLength(2);
  });

  it('say by seat what a clerk must fill in', async () => {
    const papers = await openPapers();
    const { warnings } = await run(papers, {});
    const codes = (postId: string) => warnings.filter((w) => w.postId === postId).map(({ code }) => code);
    expect(codes(SEATS.secretary)).toEqual(
      expect.arrayContaining(['missing-signer', 'missing-congress', 'missing-meeting-date']),
    );
    expect(codes(SEATS.head)).toEqual(expect.arrayContaining(['missing-signer', 'missing-proposal']));
    expect(codes(SEATS.head)).not.toContain('missing-congress');
    expect(codes(SEATS.kept)).toEqual([]);
  });

  it('tell their progress up to the last', async () => {
    const papers = await openPapers();
    const told: [number, number][] = [];
    const work = papers.work({ progress: (done, total) => told.push([done, total]) });
    await exportPapers(papers.session, papers.request({}), work);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe('charts', () => {
  it('are one SVG of the province, or one of each unit chosen', async () => {
    const papers = await openPapers();
    const whole = await run(papers, { kind: 'chart', format: 'svg' });
    expect(whole.files.map(({ kind, subject }) => [kind, subject])).toEqual([['chart', '']]);
    const unitCode = UNIT_CODES[0] ?? null;
    const one = await run(papers, { kind: 'chart', format: 'svg', unitCode, folder: `${papers.folder} 2` });
    expect(one.files).toHaveLength(1);
    expect(readFileSync(one.files[0]?.path ?? '', 'utf8')).toContain(NAMES.secretary);
  });
});

/** Somebody leaves within the term. */
function leaveOne(session: Session, kind: 'retire' | 'leave-178'): void {
  const [personId] = session.state.people.keys();
  if (personId === undefined) throw new Error('the roster is empty');
  setDisposition(session, { personId, kind, date: '2027-01-01', note: '' });
}

/** Units are told what they lack however few of their seats are filled. */
function tellGaps(session: Session): void {
  const ruleOverrides = { 'UNIT-SPECIALITY-GAP': { minFilledPercent: 1 } };
  changeSettings(session, { ...session.settings, ruleOverrides });
}

describe('lists', () => {
  it.each(EXPORT_KINDS.filter((kind) => kind !== 'comparison' && EXPORT_FORMATS[kind].includes('xlsx')))(
    '%s is one spreadsheet',
    async (kind) => {
      const papers = await openPapers();
      if (kind === 'owed') recordOwed(papers.session);
      if (kind === 'surplus' || kind === 'retirements') leaveOne(papers.session, 'retire');
      if (kind === 'leavers') leaveOne(papers.session, 'leave-178');
      if (kind === 'specialities') tellGaps(papers.session);
      const { files, warnings } = await run(papers, { kind, format: 'xlsx' });
      expect(files.map((file) => [file.kind, file.subject])).toEqual([[kind, '']]);
      expect(warnings).toEqual([]);
      expect(namesIn(papers.folder)).toEqual([basename(files[0]?.path ?? '')]);
      const cells = await cellsOf(files[0]?.path ?? '');
      for (const name of Object.values(NAMES)) {
        if (['list', 'list-short', 'histories', 'placement'].includes(kind)) expect(cells).toContain(name);
        else if (['vacancy', 'report', 'headcount'].includes(kind)) expect(cells).not.toContain(name);
      }
    },
  );

  it.each(EXPORT_KINDS.filter((kind) => isLaidOut(kind) && EXPORT_FORMATS[kind].includes('xlsx')))(
    '%s is a document as well, of the words of the spreadsheet',
    async (kind) => {
      const papers = await openPapers();
      if (kind === 'owed') recordOwed(papers.session);
      if (kind === 'surplus' || kind === 'retirements') leaveOne(papers.session, 'retire');
      if (kind === 'leavers') leaveOne(papers.session, 'leave-178');
      const sheet = await run(papers, { kind, format: 'xlsx' });
      const { files } = await run(papers, { kind, format: 'docx' });
      expect(basename(files[0]?.path ?? '').replace('.docx', '.xlsx')).toBe(
        basename(sheet.files[0]?.path ?? ''),
      );
      const words = readDocx(readFileSync(files[0]?.path ?? '')).paragraphs.map(({ text }) => text);
      const texts = (await readXlsx(readFileSync(sheet.files[0]?.path ?? ''))).sheets
        .flatMap((one) => one.rows.flat())
        .filter((value) => typeof value === 'string' && value !== '');
      expect(words).toEqual(expect.arrayContaining(texts));
    },
  );

  it('compare the plan in use with another one, person by person', async () => {
    const papers = await openPapers();
    const { session } = papers;
    const { id: from, startDate, termEnd } = session.state.plan;
    createPlan(session, { name: 'Vùng biên', startDate, termEnd, from, content: 'copy' });
    clear(session, [SEATS.head]);
    const { files } = await run(papers, { kind: 'comparison', format: 'xlsx', planId: from });
    expect(basename(files[0]?.path ?? '')).toBe('So sánh phương án.xlsx');
    const cells = await cellsOf(files[0]?.path ?? '');
    expect(cells).toContain(NAMES.head);
    expect(cells).not.toContain(NAMES.secretary);
    for (const word of ['Vùng biên', 'Phương án 1', 'Trống', 'Chưa bố trí', 'Toàn tỉnh – Khối Đảng'])
      expect(cells).toContain(word);
    await expect(run(papers, { kind: 'comparison', format: 'xlsx' })).rejects.toMatchObject({
      code: 'plan-not-found',
    });
  });

  it('keep to the unit and are named after it', async () => {
    const papers = await openPapers();
    const { files } = await run(papers, { kind: 'list', format: 'xlsx', unitCode: UNIT_CODES[1] ?? null });
    expect(basename(files[0]?.path ?? '')).toMatch(/^Danh sách trích ngang - (Xã|Phường) .+\.xlsx$/);
    const cells = await cellsOf(files[0]?.path ?? '');
    expect(cells).toContain(NAMES.elsewhere);
    expect(cells).not.toContain(NAMES.head);
  });

  it('keep to the chosen seats', async () => {
    const papers = await openPapers();
    const postIds = [SEATS.head, SEATS.vacant];
    const placement = await run(papers, { kind: 'placement', format: 'xlsx', postIds });
    const seats = await cellsOf(placement.files[0]?.path ?? '');
    expect(seats).toContain(NAMES.head);
    expect(seats).not.toContain(NAMES.secretary);
    const roster = await run(papers, { kind: 'list', format: 'xlsx', postIds });
    const people = await cellsOf(roster.files[0]?.path ?? '');
    expect(people).toContain(NAMES.head);
    expect(people).not.toContain(NAMES.kept);
    const vacancy = await run(papers, { kind: 'vacancy', format: 'xlsx', postIds });
    expect(await cellsOf(vacancy.files[0]?.path ?? '')).toContain('Phó Bí thư Thường trực Đảng uỷ');
  });
});

describe('PDF', () => {
  it.each([
    ['decisions', 'A4'],
    ['list', 'A3'],
    ['histories', 'A3'],
    ['placement', 'A3'],
    ['vacancy', 'A4'],
    ['report', 'A3'],
  ] as const)('%s are printed on %s and nothing private stays', async (kind, size) => {
    const papers = await openPapers();
    const { files } = await run(papers, { kind, format: 'pdf' });
    expect(files).toHaveLength(kind === 'decisions' ? 3 : 1);
    expect(papers.printed.map(({ paper }) => paper.size)).toEqual(files.map(() => size));
    for (const { path } of files) {
      expect(basename(path)).toMatch(/\.pdf$/);
      expect((await PDFDocument.load(readFileSync(path))).getPageCount()).toBe(1);
    }
    expect(readdirSync(papers.privateFolder)).toEqual([]);
  });

  it('of all decisions together is one more', async () => {
    const papers = await openPapers();
    const { files } = await run(papers, { format: 'pdf', merged: true });
    expect(files.map(({ subject }) => subject)).toEqual([NAMES.secretary, NAMES.head, NAMES.elsewhere, '']);
  });

  it('leaves neither papers nor pages where the printer fails', async () => {
    const papers = await openPapers();
    const work = papers.work({ print: () => Promise.reject(new Error('no ink')) });
    await expect(exportPapers(papers.session, papers.request({ format: 'pdf' }), work)).rejects.toThrow(
      'no ink',
    );
    expect(namesIn(papers.folder)).toEqual([]);
    expect(readdirSync(papers.privateFolder)).toEqual([]);
  });

  it('goes to paper as the PDF it would be, with its files there while it prints, and gone afterwards', async () => {
    const papers = await openPapers();
    let page = '';
    const prefs: string[] = [];
    const print = async ([task]: Parameters<ReturnType<Papers['work']>['print']>[0]): Promise<void> => {
      if (task === undefined) throw new Error('nothing is printed');
      expect(task.paper).toMatchObject({ size: 'A4', landscape: false });
      // Others on this machine must not read it.
      const read = task.to === 'pdf' ? task.htmlPath : task.pdfPath;
      expect(statSync(read).mode & 0o077).toBe(0);
      if (task.to === 'paper') {
        const pdf = await PDFDocument.load(readFileSync(task.pdfPath), { updateMetadata: false });
        prefs.push(String(pdf.getTitle()), String(pdf.catalog.getViewerPreferences()?.getPrintScaling()));
        return;
      }
      page = readFileSync(task.htmlPath, 'utf8');
      const pdf = await PDFDocument.create();
      pdf.addPage();
      writeFileSync(task.pdfPath, await pdf.save(), { mode: 0o600 });
    };
    const scope = {
      kind: 'decisions',
      postIds: [],
      unitCode: null,
      grouping: 'each',
      listed: false,
    } as const;
    await printPapers(papers.session, scope, papers.work({ print }));
    expect(page).toContain(NAMES.secretary);
    expect(page).toContain(NAMES.elsewhere);
    expect(prefs).toEqual(['Quyết định', 'None']);
    expect(readdirSync(papers.privateFolder)).toEqual([]);
    expect(existsSync(papers.folder)).toBe(false);
  });
});

describe('a run that does not come to its end', () => {
  it.each(['docx', 'pdf'] as const)(
    'leaves nothing where it is cancelled in the middle (%s)',
    async (format) => {
      const papers = await openPapers();
      mkdirSync(papers.folder);
      writeFileSync(join(papers.folder, 'của tôi.txt'), 'x');
      const controller = new AbortController();
      let written = 0;
      const work = papers.work({
        signal: controller.signal,
        progress: () => {
          written = Math.max(written, namesIn(papers.folder).length - 1);
          controller.abort();
        },
      });
      await expect(exportPapers(papers.session, papers.request({ format }), work)).rejects.toMatchObject({
        code: 'cancelled',
      });
      expect(written).toBeGreaterThan(0);
      expect(namesIn(papers.folder)).toEqual(['của tôi.txt']);
    },
  );

  it('never overwrites: the same papers again get numbers, whatever the case of their letters', async () => {
    const papers = await openPapers();
    mkdirSync(papers.folder);
    const taken = join(papers.folder, 'qđ - lò văn ún - phường đoàn kết.DOCX');
    writeFileSync(taken, 'mine');
    const first = await run(papers, { postIds: [SEATS.secretary] });
    const second = await run(papers, { postIds: [SEATS.secretary] });
    expect([...first.files, ...second.files].map(({ path }) => basename(path))).toEqual([
      'QĐ - Lò Văn Ún - phường Đoàn Kết (2).docx',
      'QĐ - Lò Văn Ún - phường Đoàn Kết (3).docx',
    ]);
    expect(readFileSync(taken, 'utf8')).toBe('mine');
  });

  it('says that nothing can be written where the folder is a file', async () => {
    const papers = await openPapers();
    writeFileSync(papers.folder, 'a file');
    await expect(run(papers, {})).rejects.toMatchObject({
      code: 'folder-not-writable',
      params: { path: papers.folder },
    });
    expect(readFileSync(papers.folder, 'utf8')).toBe('a file');
  });

  it('refuses formats that are not offered, and makes no folder for them', async () => {
    const papers = await openPapers();
    const refused = [
      { kind: 'decisions', format: 'xlsx' },
      ...EXPORT_KINDS.filter((kind) => !EXPORT_FORMATS[kind].includes('docx')).map((kind) => ({
        kind,
        format: 'docx',
      })),
    ] as const;
    for (const what of refused) {
      await expect(run(papers, what as Partial<ExportRequest>)).rejects.toMatchObject({
        code: 'format-not-offered',
        params: what,
      });
    }
    expect(existsSync(papers.folder)).toBe(false);
  });

  it('says where there is nothing to write, and makes no folder for it', async () => {
    const papers = await openPapers();
    clear(papers.session, [SEATS.secretary, SEATS.chair, SEATS.head, SEATS.elsewhere]);
    await expect(run(papers, {})).rejects.toMatchObject({ code: 'nothing-to-export' });
    await expect(run(papers, { postIds: [SEATS.vacant] })).rejects.toMatchObject({
      code: 'nothing-to-export',
    });
    for (const kind of ['list', 'vacancy'] as const) {
      const postIds = kind === 'list' ? [SEATS.vacant] : [SEATS.kept];
      await expect(run(papers, { kind, format: 'xlsx', postIds })).rejects.toMatchObject({
        code: 'nothing-to-export',
      });
    }
    expect(existsSync(papers.folder)).toBe(false);
  });
});
