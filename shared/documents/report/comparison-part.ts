/** Part V of a report: its main figures beside those of last month's and of the year's beginning, where they were kept. */
import type { IsoMonth } from '../../domain/dates.ts';
import { type KeptReport, monthOf } from '../../domain/report.ts';
import { comparedMonths } from '../../report/comparison.ts';
import { figure } from '../../report/keys.ts';
import { shortOfficialDate } from '../../text/official-date.ts';
import type { ReportContext } from './report-context.ts';
import type { PaperBlock, PaperCell, PaperTable } from './report-paper.ts';
import { countOf, numberCell, paragraph, planWords, tableOf, textCell } from './report-parts.ts';

/** What is compared, in the order of the report. */
const COMPARED: readonly (readonly [name: string, key: string])[] = [
  ['Vị trí theo định mức', figure.seats('seats', 'allowed')],
  ['Vị trí đã bố trí', figure.seats('seats', 'filled')],
  ['Vị trí còn trống', figure.seats('seats', 'vacant')],
  ['Vị trí chủ chốt, bắt buộc còn trống', figure.seats('seats', 'required')],
  ['Chức danh chủ chốt còn trống', figure.seats('seats', 'key')],
  ['Giao quyền, phụ trách', figure.seats('seats', 'acting')],
  ['Biệt phái đến', figure.seats('seats', 'seconded')],
  ['Vị trí vượt định mức', figure.seats('seats', 'beyond')],
  ['Biên chế có mặt', figure.payroll('all', 'people')],
  ['Đơn vị vượt khung biên chế', figure.units('over')],
  ['Đơn vị thiếu so với khung biên chế', figure.units('short')],
  ['Người có chuyên môn chưa phù hợp', figure.mismatch('all')],
  ['Nợ tiêu chuẩn còn hạn', figure.owed('owed')],
  ['Nợ tiêu chuẩn quá hạn', figure.owed('overdue')],
  ['Người nghỉ hưu trong 12 tháng tới', figure.retiring(12)],
  ['Người dôi dư', figure.surplus('all')],
  ['Trong đó chưa có hướng giải quyết', figure.surplus('open')],
];

/** The main figures of a report, each with its key, in the order in which they are compared. */
export function comparedFigures(): readonly (readonly [name: string, key: string])[] {
  return COMPARED;
}

export function comparisonPart(context: ReportContext): PaperBlock[] {
  const { say, lastMonth, yearStart, figures } = context;
  const months = comparedMonths(figures);
  const blocks: PaperBlock[] = [
    { kind: 'heading', level: 1, text: context.words('V. So sánh với tháng trước và đầu năm') },
  ];
  if (lastMonth === null) {
    blocks.push(
      paragraph(
        say`Chưa có báo cáo tháng ${monthWords(months.lastMonth)} được lưu nên chưa so sánh được với tháng trước.`,
      ),
    );
  }
  if (yearStart === null) {
    const missing =
      monthOf(figures) === months.yearStart
        ? `tháng ${monthWords(months.yearEnd)}`
        : `tháng ${monthWords(months.yearEnd)} hoặc tháng ${monthWords(months.yearStart)}`;
    blocks.push(paragraph(say`Chưa có báo cáo ${missing} được lưu nên chưa so sánh được với đầu năm.`));
  }
  if (lastMonth === null && yearStart === null) return blocks;
  blocks.push(...[lastMonth, yearStart].flatMap((kept) => otherPlan(kept, context)));
  return [...blocks, table(context)];
}

/** `10/2026`, with a nought before months 1 and 2 as dates have it. */
export function monthWords(month: IsoMonth): string {
  return shortOfficialDate(`${month}-01`).slice(3);
}

/** Figures of another plan are still the ones reported then; the reader is told. */
function otherPlan(kept: KeptReport | null, { say, figures }: ReportContext): PaperBlock[] {
  if (kept === null || kept.figures.planName === figures.planName) return [];
  const day = shortOfficialDate(kept.figures.day);
  const runs = say`Báo cáo ngày ${day} lấy số liệu của ${planWords(kept.figures.planName)}; báo cáo này lấy số liệu của ${planWords(figures.planName)}.`;
  return [{ kind: 'note', text: runs.map(({ text }) => text).join('') }];
}

function table({ figures, number, lastMonth, yearStart, words }: ReportContext): PaperTable {
  const others = [
    ['lastMonth', lastMonth] as const,
    // In January the report of December is both.
    ...(yearStart !== null && yearStart.id === lastMonth?.id ? [] : [['yearStart', yearStart] as const]),
  ].flatMap(([key, kept]) => (kept === null ? [] : [{ key, kept }]));
  const compared = (key: string): PaperCell[] =>
    others.flatMap(({ kept }) => {
      const before = countOf(kept.figures, key);
      return [numberCell(before, null), { kind: 'change', value: number(key) - before } as const];
    });
  return tableOf({
    title: 'Số liệu chính so với kỳ trước',
    columns: [
      { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center' },
      { key: 'name', header: ['Chỉ tiêu'], widthMm: 66, align: 'left' },
      { key: 'now', header: [`Ngày ${shortOfficialDate(figures.day)}`], widthMm: 22, align: 'center' },
      ...others.flatMap(({ key, kept }) => {
        const group = `${key === 'lastMonth' ? 'Tháng trước' : 'Đầu năm'} (${shortOfficialDate(kept.figures.day)})`;
        return [
          { key: `${key}-then`, header: [group, 'Số liệu'], widthMm: 17, align: 'center' as const },
          { key: `${key}-change`, header: [group, 'Tăng, giảm'], widthMm: 17, align: 'center' as const },
        ];
      }),
    ],
    rows: COMPARED.map(([name, key], at) => ({
      kind: 'data',
      cells: [
        numberCell(at + 1, null),
        textCell(words(name)),
        numberCell(number(key), key),
        ...compared(key),
      ],
    })),
  });
}
