/** Tình hình chung: how far the plan is, as the first part of the overview tells it, with its bars. */

import type { IsoDate } from '../../domain/dates.ts';
import type { DecisionFamily } from '../../domain/decision.ts';
import type { PlanCounts, UnitSummary } from '../../domain/workspace.ts';
import type { TitleVacancy } from '../../overview/tallies.ts';
import { applyToneStyle } from '../../text/tone-style.ts';
import type { ListHeadInput } from '../input.ts';
import type { ColumnPlan } from '../list-document.ts';
import { deskOrgan } from '../wording.ts';
import { numberedBlocks, reportHead, reportPlaceDate } from './report-head.ts';
import type { PaperBars, PaperTable, ReportPaper } from './report-paper.ts';
import {
  countCell,
  numberCell,
  paragraph,
  planWords,
  sentencesIn,
  sumRow,
  tableOf,
  textCell,
} from './report-parts.ts';

/** A number with what it counts, in words. */
export interface Counted {
  label: string;
  count: number;
}

export interface OverviewInput {
  head: Pick<ListHeadInput, 'province' | 'settings' | 'toneStyles' | 'signing'>;
  family: DecisionFamily;
  planName: string;
  /** What it is of: `các xã, phường, đặc khu của tỉnh Lai Châu`. */
  scope: string;
  day: IsoDate;
  counts: PlanCounts;
  /** Most required first. */
  vacancies: readonly TitleVacancy[];
  /** Open findings by rule, the gravest first. */
  rules: readonly Counted[];
  /** Units that need work, the worst first. */
  units: readonly (UnitSummary & { name: string })[];
  /** Everybody by a fact, the facts with their names. */
  people: readonly { name: string; lines: readonly Counted[] }[];
}

/** As many bars stand on one page with their title. */
const MOST_BARS = 15;

export function overviewReport(input: OverviewInput): ReportPaper {
  const { head, family, day, planName } = input;
  const style = head.toneStyles[family];
  const words = (text: string): string => applyToneStyle(text, style);
  const say = sentencesIn(style);
  const subject = words(`tổng hợp tình hình bố trí cán bộ, công chức cấp xã theo ${planWords(planName)}`);
  const own = reportHead({ head, family, words }, day);
  return {
    ...own,
    family,
    placeDate: reportPlaceDate({ head, family }, day),
    type: 'BÁO CÁO',
    subject: family === 'party' ? subject : `Về ${subject}`,
    scope: input.scope,
    blocks: numberedBlocks([
      paragraph(say`Tình hình bố trí cán bộ, công chức ${input.scope} theo ${planWords(planName)} như sau:`),
      countsTable(input.counts),
      ...vacancyBlocks(input.vacancies),
      ...barsOf('Vấn đề theo quy định', 'Số vấn đề', input.rules),
      ...unitTable(input.units),
      ...input.people.flatMap(({ name, lines }) =>
        barsOf(`Cán bộ, công chức theo ${name}`, 'Số người', lines),
      ),
    ]),
    name: 'Tổng hợp tình hình bố trí',
    properties: { title: `Báo cáo ${subject}`, subject: '', organ: deskOrgan(head.province, family, style) },
  };
}

const ORDINAL: ColumnPlan = { key: 'ordinal', header: ['TT'], widthMm: 12, align: 'center' };

function number(key: string, header: string, widthMm = 26): ColumnPlan {
  return { key, header: [header], widthMm, align: 'center' };
}

function countsTable(counts: PlanCounts): PaperTable {
  const { findings } = counts;
  const lines: readonly (readonly [string, number])[] = [
    ['Vị trí', counts.seats],
    ['Vị trí đã bố trí', counts.filled],
    ['Vị trí trống', counts.vacant],
    ['Vị trí trống chủ chốt hoặc bắt buộc', counts.vacantRequired],
    ['Cán bộ, công chức trong danh sách', counts.people],
    ['Cán bộ, công chức chưa bố trí', counts.unplaced],
    ['Vấn đề chặn', findings.block],
    ['Cảnh báo', findings.warn],
    ['Lưu ý', findings.info],
    ['Vấn đề cho nợ, miễn trừ', findings.waived],
    ['Tiêu chuẩn còn nợ', counts.owed],
    ['Nợ tiêu chuẩn quá hạn', counts.overdue],
  ];
  return tableOf({
    title: 'Số liệu chung',
    columns: [
      ORDINAL,
      { key: 'what', header: ['Nội dung'], widthMm: 118, align: 'left' },
      number('count', 'Số lượng', 34),
    ],
    rows: lines.map(([what, count], at) => ({
      kind: 'data',
      cells: [numberCell(at + 1, null), textCell(what), numberCell(count, null)],
    })),
  });
}

/** Every title in the table, those with most vacancies as bars. */
function vacancyBlocks(vacancies: readonly TitleVacancy[]): (PaperTable | PaperBars)[] {
  if (vacancies.length === 0) return [];
  const columns = [
    ORDINAL,
    { key: 'title', header: ['Chức danh'], widthMm: 100, align: 'left' },
    number('vacant', 'Còn trống'),
    number('required', 'Trong đó bắt buộc'),
  ] as const satisfies readonly ColumnPlan[];
  const rows: PaperTable['rows'] = vacancies.map(({ title, vacant, required }, at) => ({
    kind: 'data',
    cells: [numberCell(at + 1, null), textCell(title), countCell(vacant, null), countCell(required, null)],
  }));
  return [
    tableOf({
      title: 'Vị trí trống theo chức danh',
      columns,
      rows: [...rows, sumRow(rows, 'Cộng', columns.length, () => null)],
    }),
    vacancyBars(vacancies),
  ];
}

function vacancyBars(vacancies: readonly TitleVacancy[]): PaperBars {
  const shown = vacancies.slice(0, MOST_BARS);
  // A bar of nought for each title would say nothing.
  const isAllRequired = shown.every(({ vacant, required }) => vacant === required);
  return {
    kind: 'bars',
    title:
      vacancies.length > MOST_BARS
        ? `${MOST_BARS} chức danh trống nhiều vị trí bắt buộc nhất`
        : 'Vị trí trống theo chức danh',
    series: isAllRequired ? ['Bắt buộc'] : ['Bắt buộc', 'Không bắt buộc'],
    lines: shown.map(({ title, vacant, required }) => ({
      label: title,
      values: isAllRequired ? [required] : [required, vacant - required],
    })),
  };
}

function barsOf(title: string, what: string, lines: readonly Counted[]): PaperBars[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'bars',
      title,
      series: [what],
      lines: lines.map(({ label, count }) => ({ label, values: [count] })),
    },
  ];
}

function unitTable(units: OverviewInput['units']): PaperTable[] {
  if (units.length === 0) return [];
  const columns = [
    ORDINAL,
    { key: 'unit', header: ['Đơn vị cần xem trước'], widthMm: 64, align: 'left' },
    number('seats', 'Vị trí', 20),
    number('filled', 'Đã bố trí', 22),
    number('required', 'Trống bắt buộc', 23),
    number('block', 'Vấn đề chặn', 23),
  ] as const satisfies readonly ColumnPlan[];
  const rows: PaperTable['rows'] = units.map(({ name, seats, filled, vacantRequired, findings }, at) => ({
    kind: 'data',
    cells: [
      numberCell(at + 1, null),
      textCell(name),
      countCell(seats, null),
      countCell(filled, null),
      countCell(vacantRequired, null),
      countCell(findings.block, null),
    ],
  }));
  return [
    tableOf({
      title: 'Đơn vị còn trống vị trí bắt buộc hoặc có vấn đề chặn',
      columns,
      rows: [...rows, sumRow(rows, 'Cộng', columns.length, () => null)],
    }),
  ];
}
