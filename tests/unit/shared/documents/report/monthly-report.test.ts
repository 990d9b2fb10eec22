import { describe, expect, it } from 'vitest';
import { monthlyReport } from '../../../../../shared/documents/report/monthly-report.ts';
import type { ReportInput } from '../../../../../shared/documents/report/report-context.ts';
import type { PaperTable, ReportPaper } from '../../../../../shared/documents/report/report-paper.ts';
import type { KeptReport, ReportFigures } from '../../../../../shared/domain/report.ts';
import { figure } from '../../../../../shared/report/keys.ts';
import { LIST_HEAD } from '../samples.ts';

const FIGURES: ReportFigures = {
  day: '2026-11-25',
  countedOn: '2026-11-25',
  unitCodes: [],
  planName: '1',
  planStart: '2026-07-01',
  units: 38,
  counts: {},
  titles: [{ code: 'D01' as never, name: 'Bí thư Đảng uỷ', bloc: 'party' }],
  standards: [],
  keyVacancies: [],
  path: [],
  corps: { before: 0, after: 0, parts: [] },
};

function report(figures: Partial<ReportFigures>, rest: Partial<ReportInput> = {}): ReportPaper {
  return monthlyReport(
    {
      head: LIST_HEAD,
      family: 'party',
      scopeName: 'tỉnh Lai Châu',
      figures: { ...FIGURES, ...figures },
      lastMonth: null,
      yearStart: null,
      ...rest,
    },
    (facet, values) => values?.join('+') ?? facet,
  );
}

const textsOf = ({ blocks }: ReportPaper): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'note' ? [block.text] : [];
  });
const said = (paper: ReportPaper): string => textsOf(paper).join('\n');
const tableOf = ({ blocks }: ReportPaper, title: string): PaperTable => {
  const table = blocks.find((block) => block.kind === 'table' && block.title.includes(title));
  if (table?.kind !== 'table') throw new Error(`no table “${title}”`);
  return table;
};
const kept = (day: string, counts: Record<string, number>, planName = '1'): KeptReport => ({
  id: 1,
  at: '2026-10-25T00:00:00.000Z',
  by: 'thử',
  figures: { ...FIGURES, day, counts, planName },
});

const SEATS = (measure: Parameters<typeof figure.seats>[1]) => figure.seats('seats', measure);

describe('the properties of a report', () => {
  it('name its organ as lists do, not as its head does in capitals', () => {
    expect(report({}).properties.organ).toBe('Ban Tổ chức Tỉnh uỷ Lai Châu');
    expect(report({}, { family: 'state' }).properties.organ).toBe('Sở Nội vụ tỉnh Lai Châu');
  });
});

describe('sentences of a report', () => {
  it('say that there is none where there is none, and never a nought', () => {
    const text = said(report({}));
    expect(text).toContain('Không còn vị trí nào của định mức bị trống.');
    expect(text).toContain('Không có chức danh chủ chốt nào còn trống.');
    expect(text).toContain('Không có trường hợp nào đang nợ tiêu chuẩn.');
    expect(text).toContain('không có trường hợp nào được bố trí, điều động');
    expect(text).toContain('không có trường hợp nào nghỉ hoặc chuyển đi');
    expect(text).toContain('Không có người nào nghỉ hưu trong 60 tháng tới.');
    expect(text).toContain('Không có người dôi dư.');
    expect(text).not.toMatch(/trong đó 0|Có 0|có 0/);
  });

  it('tell numbers as Vietnamese papers write them, each with its key', () => {
    const counts = { [SEATS('allowed')]: 2098, [SEATS('filled')]: 1483, [SEATS('vacant')]: 616 };
    const paper = report({ counts: { ...counts, [SEATS('required')]: 1 } });
    expect(said(paper)).toContain(
      'với 2.098 vị trí theo định mức; đã bố trí 1.483 vị trí. Định mức đã có người đạt 70,6%; còn trống 616 vị trí, trong đó 1 vị trí chủ chốt hoặc bắt buộc.',
    );
    const runs = paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(runs).toContainEqual({ text: '2.098', figure: SEATS('allowed') });
  });

  it('name up to three key vacancies, and list more', () => {
    const vacancy = (n: number) => ({ postId: `p${n}` as never, unit: `Xã ${n}`, title: 'Chủ tịch UBND' });
    const of = (count: number) =>
      report({
        counts: { [SEATS('key')]: count },
        keyVacancies: Array.from({ length: count }, (_, at) => vacancy(at + 1)),
      });
    expect(said(of(1))).toContain('Còn 1 chức danh chủ chốt chưa có người: Chủ tịch Uỷ ban nhân dân (Xã 1).');
    expect(tableOf(of(4), 'Chức danh chủ chốt còn trống').rows).toHaveLength(4);
  });

  it('say by how many days seats and people were counted later than the report is of', () => {
    expect(said(report({}))).not.toContain('tại ngày lập báo cáo');
    expect(said(report({ countedOn: '2026-11-28' }))).toContain('tại ngày lập báo cáo (28/11/2026)');
  });
});

describe('comparison in a report', () => {
  it('is said to be missing by the months that were not kept', () => {
    const text = said(report({}));
    expect(text).toContain('Chưa có báo cáo tháng 10/2026 được lưu');
    expect(text).toContain('Chưa có báo cáo tháng 12/2025 hoặc tháng 01/2026 được lưu');
    expect(() => tableOf(report({}), 'so với kỳ trước')).toThrow('no table');
  });

  it('sets the figures of both beside those of now', () => {
    const paper = report(
      { counts: { [SEATS('vacant')]: 5 } },
      {
        lastMonth: kept('2026-10-25', { [SEATS('vacant')]: 8 }),
        yearStart: { ...kept('2025-12-25', {}), id: 2 },
      },
    );
    const row = tableOf(paper, 'so với kỳ trước').rows.find(({ cells }) =>
      cells.some((cell) => cell.kind === 'text' && cell.text === 'Vị trí còn trống'),
    );
    expect(row?.cells.slice(2).map((cell) => ('value' in cell ? cell.value : null))).toEqual([
      5, 8, -3, 0, 5,
    ]);
  });

  it('tells where one was of another plan', () => {
    const lastMonth = kept('2026-10-25', {}, 'Dự thảo A');
    expect(said(report({}, { lastMonth }))).toContain(
      'Báo cáo ngày 25/10/2026 lấy số liệu của phương án “Dự thảo A”; báo cáo này lấy số liệu của phương án 1.',
    );
  });
});

describe('the two families of a report', () => {
  it('keep their head, spelling and ending', () => {
    const party = report({});
    expect(party).toMatchObject({
      nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      motto: '',
      subject: 'tình hình bố trí cán bộ, công chức cấp xã tháng 11/2026',
    });
    expect(party.numberLine).toMatch(/^Số {6,}-BC\/BTCTU$/);
    expect(party.recipients.at(-1)).toMatch(/^- Lưu .*\.$/);
    expect(textsOf(party).at(-1)).toMatch(/[^/]\.$/);

    const state = report({}, { family: 'state' });
    expect(state.numberLine).toMatch(/^Số: {6,}\/BC-SNV$/);
    expect(state.motto).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(state.recipients.at(-1)).toMatch(/^- Lưu: VT/);
    expect(textsOf(state).at(-1)).toMatch(/\.\/\.$/);
    expect(said(state)).not.toMatch(/\buỷ\b/);
  });

  it('number tables and drawings without a gap', () => {
    const titles = report({}).blocks.flatMap((block) => (block.kind === 'table' ? [block.title] : []));
    expect(titles.map((title) => Number(/^Bảng (\d+)\. /.exec(title)?.[1]))).toEqual(
      titles.map((_, at) => at + 1),
    );
  });
});
