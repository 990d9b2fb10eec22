/** Phương án nhân sự: what was assigned, who is there, who goes where, who is left over and what is to be done (DOCUMENTS.md §4.2). */
import type { DecisionFamily } from '../domain/decision.ts';
import type { SurplusStep } from '../domain/outlook.ts';
import type { DispositionKind, PlacementForm } from '../domain/plan.ts';
import { DISPOSITION_KINDS, PLACEMENT_FORMS } from '../domain/plan.ts';
import { BLOCS, type Bloc } from '../domain/post.ts';
import { domain } from '../i18n/vi/domain.ts';
import { shortOfficialDate } from '../text/official-date.ts';
import type { ListHeadInput } from './input.ts';
import { type ColumnPlan, type ListCell, type ListRow, layOutHeader } from './list-document.ts';
import { countCell, dayCell, numberCell, textCell, totalRow } from './list-parts.ts';
import {
  basis,
  heading,
  type OfficePaper,
  officePaper,
  officeWords,
  type PaperBlock,
  text,
  thousands,
} from './office-paper.ts';
import { capitalised, clause, GAP, provinceWords } from './wording.ts';

/** Seats of a bloc or a unit: assigned by the norm, of them in headcount; filled by the plan, of them beyond the norm. */
export interface SeatCounts {
  norm: number;
  headcount: number;
  filled: number;
  beyond: number;
  vacantRequired: number;
}

export interface PlanUnit extends SeatCounts {
  name: string;
  /** People of the roster who work there now. */
  present: number;
}

export interface PersonnelPlanInput {
  head: ListHeadInput;
  family: DecisionFamily;
  /** `xã Mường Tè`, or '' for the whole province. */
  scope: string;
  blocs: ReadonlyMap<Bloc, SeatCounts>;
  units: readonly PlanUnit[];
  /** People in scope of the plan, and of them women, ethnic minorities, Party members, graduates. */
  people: { all: number; women: number; minority: number; party: number; graduates: number };
  /** Placements by form, people without a post by what becomes of them, those nothing is decided for. */
  forms: ReadonlyMap<PlacementForm, number>;
  dispositions: ReadonlyMap<DispositionKind, number>;
  open: number;
  /** The way down of those without a post, year by year to the deadline. */
  path: readonly SurplusStep[];
  deadline: string;
}

/** Points of the tables: two below the text. */
const TABLE_PT = 12;

interface TableColumn<E> extends ColumnPlan {
  cell: (line: E, ordinal: number) => ListCell;
  summed?: true;
}

function column<E>(
  key: string,
  header: readonly string[],
  widthMm: number,
  read: (line: E) => number,
): TableColumn<E> {
  return { key, header, widthMm, align: 'center', cell: (line) => countCell(read(line)), summed: true };
}

function leading<E>(name: string, widthMm: number, read: (line: E) => string): TableColumn<E>[] {
  return [
    {
      key: 'ordinal',
      header: ['TT'],
      widthMm: 10,
      align: 'center',
      cell: (_, ordinal) => numberCell(ordinal),
    },
    { key: 'name', header: [name], widthMm, align: 'left', cell: (line) => textCell(read(line)) },
  ];
}

/** A table of `lines` with its total below. */
function tableOf<E>(columns: readonly TableColumn<E>[], lines: readonly E[]): PaperBlock {
  const rows: ListRow[] = lines.map((line, at) => ({
    kind: 'data',
    cells: columns.map(({ cell }) => cell(line, at + 1)),
  }));
  const summed = columns.flatMap((one, at) => (one.summed ? [at] : []));
  if (summed.length > 0) rows.push(totalRow(rows, columns.length, 'Tổng cộng', summed, 0));
  return {
    kind: 'table',
    table: {
      columns: columns.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
      ...layOutHeader(columns),
      rows,
      fontSize: TABLE_PT,
    },
  };
}

/** Seats of the norm that nobody sits on: those beyond it do not make up for them. */
function vacant({ norm, filled, beyond }: SeatCounts): number {
  return norm - (filled - beyond);
}

const ASSIGNED: readonly TableColumn<[Bloc, SeatCounts]>[] = [
  ...leading<[Bloc, SeatCounts]>('Khối', 65, ([bloc]) => domain.bloc[bloc]),
  column('norm', ['Vị trí theo định mức'], 30, ([, { norm }]) => norm),
  column('headcount', ['Trong đó: thuộc biên chế'], 30, ([, { headcount }]) => headcount),
  column('outside', ['Kiêm nhiệm, ngoài biên chế'], 30, ([, { norm, headcount }]) => norm - headcount),
];

const PRESENT: readonly TableColumn<PlanUnit>[] = [
  ...leading<PlanUnit>('Xã, phường, đặc khu', 65, ({ name }) => name),
  column('headcount', ['Biên chế được giao'], 30, ({ headcount }) => headcount),
  column('present', ['Hiện có mặt'], 30, ({ present }) => present),
  column('balance', ['Thừa (+), thiếu (-)'], 30, ({ present, headcount }) => present - headcount),
];

const SEATS = 'Vị trí';
const PLANNED: readonly TableColumn<PlanUnit>[] = [
  ...leading<PlanUnit>('Xã, phường, đặc khu', 55, ({ name }) => name),
  column('norm', [SEATS, 'Định mức'], 20, ({ norm }) => norm),
  column('filled', [SEATS, 'Đã bố trí'], 20, ({ filled }) => filled),
  column('vacant', [SEATS, 'Còn trống'], 20, vacant),
  column('required', [SEATS, 'Trống bắt buộc'], 20, ({ vacantRequired }) => vacantRequired),
  column('beyond', [SEATS, 'Vượt định mức'], 20, ({ beyond }) => beyond),
];

function yearly(
  key: string,
  header: readonly string[],
  read: (step: SurplusStep) => number,
): TableColumn<SurplusStep> {
  return { key, header, widthMm: 31, align: 'center', cell: (step) => numberCell(read(step)) };
}

/** What is left is not summed over the years. */
const WAY_DOWN: readonly TableColumn<SurplusStep>[] = [
  {
    key: 'ordinal',
    header: ['TT'],
    widthMm: 10,
    align: 'center',
    cell: (_, ordinal) => numberCell(ordinal),
  },
  { key: 'until', header: ['Đến ngày'], widthMm: 31, align: 'center', cell: ({ until }) => dayCell(until) },
  yearly('leaving', ['Giảm trong kỳ', 'Tổng số'], ({ leaving }) => leaving),
  yearly('byAge', ['Giảm trong kỳ', 'Do đến tuổi nghỉ hưu'], ({ byAge }) => byAge),
  yearly('left', ['Còn lại cuối kỳ'], ({ left }) => left),
  yearly('even', ['Mức giảm đều'], ({ even }) => even),
];

/** `12 người nghỉ hưu; 3 người …`, those of nought left out; '' where there are none. */
function listed<K extends string>(
  order: readonly K[],
  counts: ReadonlyMap<K, number>,
  words: Readonly<Record<K, string>>,
): string {
  return order
    .flatMap((key) => {
      const count = counts.get(key) ?? 0;
      return count === 0
        ? []
        : [`${words[key].charAt(0).toLowerCase()}${words[key].slice(1)}: ${thousands(count)}`];
    })
    .join('; ');
}

/** A sum over the units or blocs. */
function sumOf<E>(lines: Iterable<E>, read: (line: E) => number): number {
  let sum = 0;
  for (const line of lines) sum += read(line);
  return sum;
}

const people = { kind: 'caption', unit: 'Đơn vị tính: người' } as const;
const seats = { kind: 'caption', unit: 'Đơn vị tính: vị trí' } as const;

/** The plan in five parts. What the program does not know, the office writes in the gaps. */
export function personnelPlanPaper(input: PersonnelPlanInput): OfficePaper {
  const { head, family, scope, blocs, units } = input;
  const words = officeWords(head, family);
  const where = scope === '' ? words.say`các xã, phường, đặc khu` : scope;
  const assigned = [...blocs].sort(([a], [b]) => BLOCS.indexOf(a) - BLOCS.indexOf(b));
  const localRule = clause(head.settings[family].localRule);
  const { say } = words;
  const blocks: PaperBlock[] = [
    heading(1, say`I. NGUYÊN TẮC, CĂN CỨ; SỐ LƯỢNG, CƠ CẤU ĐƯỢC GIAO`),
    basis(`Căn cứ ${localRule || say`quy định về phân cấp quản lý cán bộ: ${GAP}${GAP}`};`),
    basis(say`Căn cứ quyết định giao biên chế: ${GAP}${GAP}.`),
    text(
      say`Việc bố trí bảo đảm đúng tiêu chuẩn, điều kiện, cơ cấu và định mức; gắn chuyên môn được đào tạo với vị trí; ưu tiên người tại chỗ đáp ứng yêu cầu, điều hoà giữa nơi thừa và nơi thiếu; không tăng tổng số người so với trước sắp xếp.`,
    ),
    text(assignedWords(input)),
    { ...seats, text: 'Biểu 1. Vị trí được giao theo khối' },
    tableOf(ASSIGNED, assigned),
    heading(1, say`II. HIỆN TRẠNG`),
    text(presentWords(input)),
    { ...people, text: 'Biểu 2. Biên chế giao và người hiện có mặt' },
    tableOf(PRESENT, units),
    heading(1, say`III. PHƯƠNG ÁN BỐ TRÍ`),
    text(plannedWords(input)),
    { ...seats, text: 'Biểu 3. Kết quả bố trí theo đơn vị' },
    tableOf(PLANNED, units),
    text(say`Nhân sự cụ thể của từng vị trí theo biểu phương án bố trí nhân sự kèm theo.`),
    heading(1, say`IV. DÔI DƯ VÀ GIẢI PHÁP`),
    ...surplusBlocks(input),
    heading(1, say`V. TỔ CHỨC THỰC HIỆN`),
    ...tasks(input),
  ];
  return officePaper(head, {
    family,
    kind: say`PHƯƠNG ÁN`,
    symbol: 'PA',
    subject: say`bố trí nhân sự ${where}`,
    addressed: false,
    blocks,
  });
}

function assignedWords({ head, scope, units }: PersonnelPlanInput): string {
  const { type } = provinceWords(head.province, 'old');
  const whole =
    scope === '' ? `Toàn ${type} có ${thousands(units.length)} xã, phường, đặc khu, tổng số ` : '';
  const own = scope === '' ? '' : `${capitalised(scope)} được giao `;
  const norm = thousands(sumOf(units, (unit) => unit.norm));
  const headcount = thousands(sumOf(units, (unit) => unit.headcount));
  return `${whole}${own}${norm} vị trí theo định mức, trong đó ${headcount} vị trí thuộc biên chế.`;
}

function presentWords({ people: { all, women, minority, party, graduates } }: PersonnelPlanInput): string {
  return `Tổng số cán bộ, công chức thuộc phạm vi phương án: ${thousands(all)} người; trong đó nữ: ${thousands(women)}; dân tộc thiểu số: ${thousands(minority)}; đảng viên: ${thousands(party)}; trình độ đại học trở lên: ${thousands(graduates)}.`;
}

function plannedWords({ units, forms }: PersonnelPlanInput): string {
  const filled = sumOf(units, (unit) => unit.filled);
  const open = sumOf(units, vacant);
  const required = sumOf(units, ({ vacantRequired }) => vacantRequired);
  const how = listed(PLACEMENT_FORMS, forms, domain.form);
  return `Đã bố trí ${thousands(filled)} vị trí${how === '' ? '' : ` (${how})`}; còn trống ${thousands(open)} vị trí, trong đó ${thousands(required)} vị trí chủ chốt hoặc bắt buộc.`;
}

function surplusBlocks({ dispositions, open, path, deadline }: PersonnelPlanInput): PaperBlock[] {
  const settled = sumOf(dispositions.values(), (count) => count);
  if (settled + open === 0)
    return [text('Mọi cán bộ, công chức thuộc phạm vi phương án đã được bố trí; không có người dôi dư.')];
  const how = listed(DISPOSITION_KINDS, dispositions, domain.disposition);
  const first = text(
    `Số người chưa được bố trí vị trí: ${settled + open}${how === '' ? '' : `; đã có hướng giải quyết: ${settled} (${how})`}; chưa có hướng giải quyết: ${open}.`,
  );
  if (path.length === 0) return [first];
  return [
    first,
    text(
      `Lộ trình giảm dần, hoàn thành trước ngày ${shortOfficialDate(deadline)}: giải quyết chế độ cho người đến tuổi nghỉ hưu, người có nguyện vọng nghỉ; điều động, biệt phái sang nơi còn thiếu; đào tạo lại để bố trí vào vị trí còn trống.`,
    ),
    { ...people, text: 'Biểu 4. Lộ trình giải quyết dôi dư' },
    tableOf(WAY_DOWN, path),
  ];
}

/** Who does what. */
function tasks({ head, family }: PersonnelPlanInput): PaperBlock[] {
  const { say, office, decides, end } = officeWords(head, family);
  const local = say`Đảng uỷ, Uỷ ban nhân dân các xã, phường, đặc khu`;
  return [
    text(
      say`1. ${office} chủ trì, phối hợp với các cơ quan liên quan hoàn thiện hồ sơ, trình ${decides} xem xét, quyết định; theo dõi, đôn đốc, tổng hợp kết quả thực hiện.`,
    ),
    text(
      say`2. ${local} bàn giao, tiếp nhận, phân công nhiệm vụ kịp thời; thực hiện chế độ, chính sách đối với người nghỉ và người chưa được bố trí.`,
    ),
    text(
      say`3. Các cơ quan, đơn vị có liên quan phối hợp thực hiện; vướng mắc phản ánh về ${office} để tổng hợp, giải quyết${end}`,
    ),
  ];
}
