import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportRequest, exportPapers } from '../../../../../electron/services/export/export-service.ts';
import { setDisposition } from '../../../../../electron/services/plan/dispositions.ts';
import { clear } from '../../../../../electron/services/plan/placements.ts';
import { changeSettings } from '../../../../../electron/services/plan/settings.ts';
import type { DecisionFamily } from '../../../../../shared/domain/decision.ts';
import { usualLayout } from '../../../../../shared/domain/list-layout.ts';
import { readDocx } from '../../../../support/docx.ts';
import { personId, UNIT_CODES } from '../../../../support/workspaces.ts';
import { NAMES, openPapers, type Papers, recordOwed, SEATS } from './papers.ts';

const inForm = (family: DecisionFamily) => ({ ...usualLayout('proposal'), family });

async function written(papers: Papers, change: Partial<ExportRequest>) {
  const { files } = await exportPapers(papers.session, papers.request(change), papers.work());
  const docx = readDocx(readFileSync(files[0]?.path ?? ''));
  const runs = docx.paragraphs.flatMap((paragraph) => paragraph.runs);
  return { names: files.map(({ path }) => basename(path)), ...docx, runs };
}

const proposal = (papers: Papers, family: DecisionFamily, change: Partial<ExportRequest> = {}) =>
  written(papers, { kind: 'proposal', layout: inForm(family), ...change });

describe('Tờ trình', () => {
  it('proposes whom the plan moves, each once with all posts, and takes the short list along', async () => {
    const { names, text } = await proposal(await openPapers(), 'party');
    expect(names).toEqual([
      'Tờ trình về bố trí cán bộ, công chức các xã, phường, đặc khu.docx',
      'Danh sách trích ngang rút gọn.docx',
    ]);
    expect(text).toContain(`1. Đồng chí ${NAMES.secretary}`);
    expect(text.split(NAMES.secretary)).toHaveLength(2);
    expect(text).toMatch(/Bí thư Đảng uỷ, Chủ tịch Hội đồng nhân dân phường Đoàn Kết/);
    expect(text).toContain('việc bố trí 3 đồng chí');
    expect(text).not.toContain(NAMES.kept);
  });

  it('has the form of the Party (DOCUMENTS.md §7.6)', async () => {
    const { text, runs, rules, sections, paragraphs } = await proposal(await openPapers(), 'party');
    expect(text).toContain('Kính trình: Ban Thường vụ Tỉnh uỷ');
    expect(text).not.toContain('Kính gửi');
    expect(text).toMatch(/^Số {6,}-TTr\/BTCTU$/mu);
    expect(text.split('\n').filter((line) => line === '*')).toHaveLength(1);
    expect(text.split('\n').filter((line) => line === '-----')).toHaveLength(1);
    expect(text).not.toMatch(/Số:|TM\.|\.\/\./u);
    expect(runs.find((run) => run.text === 'TRƯỞNG BAN')).toMatchObject({ bold: false, size: 14 });
    expect(runs.find((run) => run.text === 'Kính trình: ')).toMatchObject({ italic: true });
    expect(runs.every(({ font, color }) => font === 'Times New Roman' && color === 'auto')).toBe(true);
    expect(rules).toHaveLength(1);
    expect(sections[0]).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    const body = paragraphs.find((one) => one.text.startsWith('Để kiện toàn'));
    expect(body?.properties).toContain('w:line="360" w:lineRule="exact"');
  });

  it('has the form of the State (DOCUMENTS.md §7.3, §7.5, §7.7)', async () => {
    const { text, runs, rules, paragraphs } = await proposal(await openPapers(), 'state');
    expect(text).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh');
    expect(text).toMatch(/^Số: {6,}\/TTr-SNV$/mu);
    expect(text).toContain('xem xét, quyết định./.');
    expect(text).not.toMatch(/^\*$|^-----$/mu);
    expect(runs.find((run) => run.text === 'Nơi nhận:')).toMatchObject({
      bold: true,
      italic: true,
      size: 12,
    });
    expect(runs.find((run) => run.text === '- Lưu: VT.')).toMatchObject({ size: 11 });
    expect(rules).toHaveLength(3);
    expect(paragraphs.find((one) => one.text.endsWith('./.'))?.keepNext).toBe(true);
    // Party words keep to the tone style of the family.
    expect(text).not.toMatch(/uỷ|hoà/u);
  });

  it('says how the steps went, and leaves gaps for what was not filled in', async () => {
    const papers = await openPapers();
    const { settings } = papers.session;
    const steps = {
      ...settings.submission.steps,
      vote: { heldOn: '2026-11-20', present: 15, agreed: 14 },
    };
    changeSettings(papers.session, { ...settings, submission: { need: 'Vì thiếu người.', steps } });
    const { text } = await proposal(papers, 'party');
    expect(text).toContain('ngày 20/11/2026: có 15 đồng chí dự; đồng ý 14 phiếu, đạt 93,3%.');
    expect(text).toContain('lần 1) thống nhất chủ trương, số lượng, cơ cấu, tiêu chuẩn, ngày ……/……/……');
    expect(text).toContain('Vì thiếu người.');
    expect(text).not.toContain('Để kiện toàn');
  });

  it('tells what is owed, keeps to the unit and to the chosen seats', async () => {
    const papers = await openPapers();
    recordOwed(papers.session);
    const ofUnit = await proposal(papers, 'party', { unitCode: UNIT_CODES[0] ?? null });
    expect(ofUnit.text).toMatch(/- Nợ tiêu chuẩn: .+ \(theo .+\)\./u);
    expect(ofUnit.text).not.toContain(NAMES.elsewhere);
    expect(ofUnit.names[0]).toContain('phường Đoàn Kết');
    const chosen = await proposal(papers, 'party', { postIds: [SEATS.elsewhere] });
    expect(chosen.text).toContain(`1. Đồng chí ${NAMES.elsewhere}`);
    expect(chosen.text).not.toContain(NAMES.head);
    await expect(proposal(papers, 'party', { postIds: [SEATS.vacant] })).rejects.toMatchObject({
      code: 'nothing-to-export',
    });
  });
});

describe('Phương án nhân sự', () => {
  it('counts seats and people as the plan has them; tables and sentences agree', async () => {
    const papers = await openPapers();
    const { state } = papers.session;
    clear(papers.session, [SEATS.elsewhere]);
    setDisposition(papers.session, { personId: personId(4), kind: 'retire', date: '2027-01-01', note: '' });
    const { text, names } = await written(papers, { kind: 'personnel-plan', layout: inForm('party') });
    expect(names).toEqual([
      'Phương án về bố trí nhân sự các xã, phường, đặc khu.docx',
      'Phương án bố trí.docx',
    ]);
    const posts = [...state.posts.values()];
    const norm = posts.filter(({ slot, norm: most }) => slot <= most).length;
    const headcount = posts.filter(({ slot, norm: most, inHeadcount }) => inHeadcount && slot <= most);
    expect(text).toContain(
      `${norm} vị trí theo định mức, trong đó ${headcount.length} vị trí thuộc biên chế`,
    );
    expect(text).toContain(`Đã bố trí 4 vị trí`);
    expect(text).toContain(`còn trống ${norm - 4} vị trí`);
    // Totals below the tables are those of the sentences: blocs, then units.
    const lines = text.split('\n');
    const totals = lines.flatMap((line, at) => (line === 'Tổng cộng' ? [lines[at + 1]] : []));
    expect(totals).toEqual([String(norm), String(headcount.length), String(norm)]);
    expect(text).toContain('nghỉ hưu: 1');
    expect(text).toContain('Biểu 4. Lộ trình giải quyết dôi dư');
    expect(text).toContain('30/06/2030');
    for (const part of ['I.', 'II.', 'III.', 'IV.', 'V.'])
      expect(text).toMatch(new RegExp(`^${part} `, 'mu'));
  });

  it('is printed like it is written, upright, and its list across', async () => {
    const papers = await openPapers();
    const { files } = await exportPapers(
      papers.session,
      papers.request({ kind: 'personnel-plan', format: 'pdf', layout: inForm('state') }),
      papers.work(),
    );
    expect(files).toHaveLength(2);
    expect(papers.printed.map(({ paper }) => [paper.size, paper.landscape])).toEqual([
      ['A4', false],
      ['A3', true],
    ]);
  });
});
