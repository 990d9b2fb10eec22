import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { exportPapers } from '../../../../../electron/services/export/export-service.ts';
import { writeFindings, writeWaivers } from '../../../../../electron/services/export/finding-lists.ts';
import { partsOf } from '../../../../support/docx.ts';
import { OWED, THEORY_FINDING } from '../../../../support/waivers.ts';
import { UNIT_CODES } from '../../../../support/workspaces.ts';
import { NAMES, openPapers, type Papers, recordOwed, SEATS } from './papers.ts';

/** Papers about a plan whose secretary owes the standard of theory. */
async function withOwed(): Promise<Papers> {
  const papers = await openPapers();
  recordOwed(papers.session);
  return papers;
}

type Row = readonly unknown[];

/** Rows of the table: between the row of column numbers and the closing line. */
async function tableOf(bytes: Uint8Array): Promise<{ header: Row; rows: Row[] }> {
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  const numbers = rows.findIndex((row) => row[0] === 1 && row[1] === 2);
  const end = rows.findIndex((row, at) => at > numbers && String(row[0] ?? '').startsWith('(Danh sách'));
  return { header: rows[numbers - 1] ?? [], rows: rows.slice(numbers + 1, end) };
}

const run = async (papers: Papers, kind: 'findings' | 'owed' | 'placement' | 'report', unit?: number) => {
  const unitCode = unit === undefined ? null : (UNIT_CODES[unit] ?? null);
  const request = papers.request({ kind, format: 'xlsx', unitCode });
  const { files } = await exportPapers(papers.session, request, papers.work());
  return readFileSync(files[0]?.path ?? '');
};

describe('findings as a list', () => {
  it('are in the language of the window they are the list of', async () => {
    const { session, folder } = await withOwed();
    const path = `${folder}.xlsx`;
    await writeFindings(session, { path, findingIds: [THEORY_FINDING], language: 'en' });
    const [sheet] = (await readXlsx(readFileSync(path))).sheets;
    const texts = (sheet?.rows ?? []).flat().filter((cell) => typeof cell === 'string');
    expect(sheet?.name).toBe('Findings');
    expect(texts).toEqual(
      expect.arrayContaining([
        'FINDINGS OF THE CHECK OF THE STAFFING PLAN',
        'Severity',
        'Wanted',
        '(Findings: 1)',
      ]),
    );
    expect(texts).toContain(NAMES.secretary);
    expect(texts.join()).not.toMatch(/Mức độ|Yêu cầu|Chưa đạt/u);
  });

  it('are exactly those asked for, in that order, without those that are gone', async () => {
    const { session, folder } = await withOwed();
    const ids = session.findings.all().map(({ id }) => id);
    const chosen = [ids.at(-1) ?? '', THEORY_FINDING, ids[0] ?? ''];
    const path = `${folder}.xlsx`;
    const answer = await writeFindings(session, {
      path,
      findingIds: [chosen[0], 'gone', ...chosen.slice(1)].map(String),
      language: 'vi',
    });
    expect(answer).toEqual({ rows: 3 });
    const { header, rows } = await tableOf(readFileSync(path));
    expect(header.slice(0, 3)).toEqual(['TT', 'Mức độ', 'Vấn đề']);
    expect(rows.map((row) => row[0])).toEqual([1, 2, 3]);
    const owed = rows[1] ?? [];
    expect(owed[1]).toBe('Cho nợ, miễn trừ');
    expect([owed[2], owed[5], owed[6], owed[7]]).toEqual([
      'Chưa đạt lý luận chính trị',
      NAMES.secretary,
      'Cao cấp',
      'Sơ cấp',
    ]);
    expect(owed[9]).toContain(OWED.document);
    expect(owed[10]).toEqual(new Date('2026-12-31T00:00:00Z'));
  });

  it('can be narrowed down by column, keep their header in sight and repeat it on every page', async () => {
    const { session, folder } = await withOwed();
    const path = `${folder}.xlsx`;
    await writeFindings(session, {
      path,
      findingIds: session.findings.all().map(({ id }) => id),
      language: 'vi',
    });
    const parts = partsOf(readFileSync(path));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const total = session.findings.all().length;
    const [, from, to] = /<autoFilter ref="A(\d+):K(\d+)"/.exec(sheet) ?? [];
    expect(Number(to) - Number(from)).toBe(total);
    expect(sheet).toContain(`ySplit="${from}"`);
    expect(parts.get('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^<]*>'Kết quả kiểm tra'!\$\d+:\$\d+</);
  });

  it('of one unit are those that concern it', async () => {
    const papers = await withOwed();
    const unit = papers.session.state.units.get(UNIT_CODES[1] ?? ('' as never))?.fullName;
    const { rows } = await tableOf(await run(papers, 'findings', 1));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row[3]))).toEqual(new Set([unit]));
  });

  it('are not written where none of them is there', async () => {
    const { session, folder } = await withOwed();
    const path = join(folder, 'x.xlsx');
    await expect(
      writeFindings(session, { path, findingIds: ['gone'], language: 'vi' }),
    ).rejects.toMatchObject({
      code: 'nothing-to-export',
    });
    await expect(
      writeFindings(session, { path, findingIds: [THEORY_FINDING], language: 'vi' }),
    ).rejects.toMatchObject({
      code: 'folder-not-writable',
    });
  });
});

describe('owed standards as a list', () => {
  it('say whom, what, on what document, until when, and where it stands', async () => {
    const { session, folder } = await withOwed();
    const path = `${folder}.xlsx`;
    expect(await writeWaivers(session, { path, findingIds: [THEORY_FINDING] })).toEqual({ rows: 1 });
    const { rows } = await tableOf(readFileSync(path));
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
    expect(rows[0]?.slice(4)).toEqual([
      'Lý luận chính trị',
      'Cao cấp',
      'Sơ cấp',
      'Nợ tiêu chuẩn',
      OWED.document,
      day('2026-05-20'),
      OWED.approver,
      day('2026-12-31'),
      OWED.course,
      'Còn nợ',
      null,
    ]);
  });

  it('of a unit without any are refused', async () => {
    const papers = await withOwed();
    expect((await tableOf(await run(papers, 'owed', 0))).rows).toHaveLength(1);
    await expect(run(papers, 'owed', 1)).rejects.toMatchObject({ code: 'nothing-to-export' });
  });
});

describe('other papers', () => {
  it('name the owed standard, its document and its deadline among the remarks of the plan', async () => {
    const papers = await withOwed();
    const rows = (await readXlsx(await run(papers, 'placement'))).sheets[0]?.rows ?? [];
    const line = rows.find((row) => row[8] === NAMES.secretary);
    expect(line?.[13]).toBe(
      `Nợ tiêu chuẩn: Lý luận chính trị, theo ${OWED.document} ngày 20/5/2026, hạn 31/12/2026`,
    );
  });

  it('count what is owed in the report of units', async () => {
    const papers = await withOwed();
    const rows = (await readXlsx(await run(papers, 'report'))).sheets[0]?.rows ?? [];
    const unit = papers.session.state.units.get(UNIT_CODES[0] ?? ('' as never))?.fullName;
    const line = rows.find((row) => row[1] === unit);
    expect([line?.[9], line?.[10], line?.[11]]).toEqual([1, 1, null]);
  });

  it('do not cite the document in the decision, and tell the clerk so', async () => {
    const papers = await withOwed();
    const request = papers.request({ postIds: [SEATS.secretary] });
    const { warnings } = await exportPapers(papers.session, request, papers.work());
    expect(warnings.filter(({ code }) => code === 'waiver-not-cited')).toEqual([
      {
        postId: SEATS.secretary,
        personId: 'P000001',
        code: 'waiver-not-cited',
        params: { document: OWED.document, standard: 'Lý luận chính trị' },
      },
    ]);
  });
});
