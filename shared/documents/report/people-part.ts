/** Parts III and IV of a report: who moved and who left; who retires, who is left over and the way to the deadline. */
import { DISPOSITION_KINDS, LEAVING_KINDS, PLACEMENT_FORMS } from '../../domain/plan.ts';
import { domain } from '../../i18n/vi/domain.ts';
import { figure, type MoveForm, PERIODS, RETIRING_WITHIN } from '../../report/keys.ts';
import { shortOfficialDate } from '../../text/official-date.ts';
import type { ReportContext } from './report-context.ts';
import type { PaperBlock, PaperTable } from './report-paper.ts';
import {
  BLANK,
  countCell,
  groupRow,
  numberCell,
  numberText,
  paragraph,
  sumRow,
  tableOf,
  textCell,
} from './report-parts.ts';

const MOVE_FORMS = PLACEMENT_FORMS.filter((form): form is MoveForm => form !== 'keep');
const LEAVE_KINDS = DISPOSITION_KINDS.filter((kind) => LEAVING_KINDS.has(kind));

export function movesPart(context: ReportContext): PaperBlock[] {
  const { say, number, told, figures } = context;
  const [moved, left] = [figure.moved('month', 'all'), figure.left('month', 'all')];
  const from = shortOfficialDate(`${figures.day.slice(0, 7)}-01`);
  const until = shortOfficialDate(figures.day);
  return [
    { kind: 'heading', level: 1, text: context.words('III. Biến động trong tháng') },
    paragraph(
      say`Từ ngày ${from} đến ngày ${until}, ${number(moved) === 0 ? say`không có trường hợp nào được bố trí, điều động` : say`có ${told(moved)} trường hợp được bố trí, điều động`} và ${number(left) === 0 ? say`không có trường hợp nào nghỉ hoặc chuyển đi` : say`${told(left)} trường hợp nghỉ hoặc chuyển đi`}.`,
    ),
    movesTable(context),
  ];
}

function movesTable({ number, words }: ReportContext): PaperTable {
  const line = (ordinal: number, name: string, keyOf: (period: (typeof PERIODS)[number]) => string) => ({
    kind: 'data' as const,
    cells: [
      numberCell(ordinal, null),
      textCell(words(name)),
      ...PERIODS.map((period) => countCell(number(keyOf(period)), keyOf(period))),
    ],
  });
  return tableOf({
    title: 'Biến động nhân sự theo ngày thực hiện của phương án',
    columns: [
      { key: 'ordinal', header: ['TT'], widthMm: 12, align: 'center' },
      { key: 'kind', header: ['Loại biến động'], widthMm: 93, align: 'left' },
      { key: 'month', header: ['Trong tháng'], widthMm: 30, align: 'center' },
      { key: 'year', header: ['Từ đầu năm'], widthMm: 30, align: 'center' },
    ],
    rows: [
      groupRow('I', words('Bố trí, điều động'), 4),
      ...MOVE_FORMS.map((form, at) =>
        line(at + 1, domain.form[form], (period) => figure.moved(period, form)),
      ),
      groupRow('II', words('Nghỉ, chuyển đi'), 4),
      ...LEAVE_KINDS.map((kind, at) =>
        line(at + 1, domain.disposition[kind], (period) => figure.left(period, kind)),
      ),
    ],
  });
}

export function surplusPart(context: ReportContext): PaperBlock[] {
  return [
    { kind: 'heading', level: 1, text: context.words('IV. Nghỉ hưu, dôi dư và lộ trình giảm') },
    { kind: 'heading', level: 2, text: '1. Sắp đến tuổi nghỉ hưu' },
    ...retirements(context),
    { kind: 'heading', level: 2, text: '2. Dôi dư' },
    ...surplus(context),
  ];
}

function retirements({ say, number, told }: ReportContext): PaperBlock[] {
  const year = figure.retiring(12);
  const longest = figure.retiring(RETIRING_WITHIN.at(-1) ?? 60);
  if (number(longest) === 0) return [paragraph(say`Không có người nào nghỉ hưu trong 60 tháng tới.`)];
  const rows: PaperTable['rows'] = RETIRING_WITHIN.map((within) => ({
    kind: 'data',
    cells: [
      textCell(`${within} tháng tới`),
      countCell(number(figure.retiring(within)), figure.retiring(within)),
      countCell(number(figure.retiringKey(within)), figure.retiringKey(within)),
    ],
  }));
  return [
    paragraph(
      number(year) === 0
        ? say`Trong 12 tháng tới không có người nào nghỉ hưu; trong 60 tháng tới có ${told(longest)} người.`
        : say`Trong 12 tháng tới có ${told(year)} người nghỉ hưu${number(figure.retiringKey(12)) === 0 ? '' : say`, trong đó ${told(figure.retiringKey(12))} người giữ chức danh chủ chốt`}; trong 60 tháng tới có ${told(longest)} người.`,
    ),
    tableOf({
      title: 'Số người nghỉ hưu (cộng dồn)',
      columns: [
        { key: 'within', header: ['Trong thời gian'], widthMm: 65, align: 'left' },
        { key: 'all', header: ['Số người nghỉ hưu'], widthMm: 50, align: 'center' },
        { key: 'key', header: ['Giữ chức danh chủ chốt'], widthMm: 50, align: 'center' },
      ],
      rows,
    }),
  ];
}

function surplus(context: ReportContext): PaperBlock[] {
  const { say, number, told, figures, words } = context;
  const [all, open, settled] = [figure.surplus('all'), figure.surplus('open'), figure.surplus('settled')];
  if (number(all) === 0) return [paragraph(say`Không có người dôi dư.`)];
  const kinds = DISPOSITION_KINDS.filter((kind) => number(figure.surplusBy(kind)) > 0);
  const rows: PaperTable['rows'] = kinds.map((kind, at) => ({
    kind: 'data',
    cells: [
      numberCell(at + 1, null),
      textCell(words(domain.disposition[kind])),
      countCell(number(figure.surplusBy(kind)), figure.surplusBy(kind)),
    ],
  }));
  if (number(open) > 0) {
    const cells = [numberCell(rows.length + 1, null), textCell('Chưa có hướng giải quyết')];
    rows.push({ kind: 'data', cells: [...cells, countCell(number(open), open)] });
  }
  rows.push(sumRow(rows, 'Tổng cộng', 3, () => all));
  return [
    paragraph(
      number(settled) === 0
        ? say`Có ${told(all)} người chưa được bố trí vị trí trong phương án; tất cả chưa có hướng giải quyết.`
        : say`Có ${told(all)} người chưa được bố trí vị trí trong phương án: ${number(open) === 0 ? say`tất cả đã có hướng giải quyết` : say`${told(settled)} người đã có hướng giải quyết, ${told(open)} người chưa có hướng giải quyết`}.`,
    ),
    tableOf({
      title: 'Người dôi dư theo hướng giải quyết',
      columns: [
        { key: 'ordinal', header: ['TT'], widthMm: 12, align: 'center' },
        { key: 'kind', header: ['Hướng giải quyết'], widthMm: 113, align: 'left' },
        { key: 'people', header: ['Số người'], widthMm: 40, align: 'center' },
      ],
      rows,
    }),
    ...path(figures.path, context),
  ];
}

function path(steps: ReportContext['figures']['path'], { say }: Pick<ReportContext, 'say'>): PaperBlock[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const rows: PaperTable['rows'] = steps.map(({ until, leaving, byAge, left, undated, even }) => ({
    kind: 'data',
    cells: [
      textCell(`Đến ${shortOfficialDate(until)}`),
      countCell(leaving, null),
      countCell(byAge, null),
      left === 0 ? BLANK : countCell(left, null),
      countCell(undated, null),
      numberCell(even, null),
    ],
  }));
  const end = shortOfficialDate(last.until);
  return [
    paragraph(
      last.left === 0
        ? say`Theo các hướng đã chọn và tuổi nghỉ hưu, đến ${end} không còn người dôi dư.`
        : say`Theo các hướng đã chọn và tuổi nghỉ hưu, đến ${end} còn ${numberText(last.left)} người dôi dư${last.undated === 0 ? '' : say`, trong đó ${numberText(last.undated)} người chưa xác định được thời điểm`}.`,
    ),
    tableOf({
      title: `Lộ trình giảm dôi dư đến ${end}`,
      columns: [
        { key: 'until', header: ['Thời điểm'], widthMm: 40, align: 'left' },
        { key: 'leaving', header: ['Giảm trong kỳ'], widthMm: 25, align: 'center' },
        { key: 'byAge', header: ['Do đến tuổi'], widthMm: 25, align: 'center' },
        { key: 'left', header: ['Còn lại'], widthMm: 25, align: 'center' },
        { key: 'undated', header: ['Chưa rõ thời điểm'], widthMm: 25, align: 'center' },
        { key: 'even', header: ['Mức giảm đều cho phép'], widthMm: 25, align: 'center' },
      ],
      rows,
    }),
    {
      kind: 'bars',
      title: 'Người dôi dư còn lại so với mức giảm đều',
      series: ['Còn lại', 'Mức giảm đều'],
      lines: steps.map(({ until, left, even }) => ({
        label: `Đến ${shortOfficialDate(until)}`,
        values: [left, even],
      })),
    },
  ];
}
