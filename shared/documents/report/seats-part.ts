/** Part I of a report: seats by title, the payroll by bloc, key posts without anybody. */
import { BLOCS } from '../../domain/post.ts';
import { domain } from '../../i18n/vi/domain.ts';
import { figure, type SeatMeasure } from '../../report/keys.ts';
import { STAFF_BLOCS, type StaffBloc } from '../../rules/headcount.ts';
import { spelledOut } from '../wording.ts';
import type { ReportContext } from './report-context.ts';
import type { PaperBlock, PaperRun, PaperTable } from './report-paper.ts';
import {
  averageText,
  countCell,
  groupRow,
  numberCell,
  numberText,
  paragraph,
  shareOf,
  shareText,
  sumRow,
  tableOf,
  textCell,
} from './report-parts.ts';

/** Titles with the most vacancies that are drawn. */
const MOST_BARS = 10;
/** Key vacancies that are told in a sentence; more stand in a table. */
const MOST_TOLD = 3;

export function seatsPart(context: ReportContext): PaperBlock[] {
  return [
    { kind: 'heading', level: 1, text: context.words('I. Vị trí, biên chế và nhân sự') },
    { kind: 'heading', level: 2, text: '1. Vị trí theo chức danh' },
    seatsText(context),
    titleTable(context),
    ...vacancyBars(context),
    { kind: 'heading', level: 2, text: '2. Biên chế theo khối' },
    payrollText(context),
    payrollTable(context),
    { kind: 'heading', level: 2, text: '3. Chức danh chủ chốt còn trống' },
    ...keyVacancies(context),
  ];
}

function seatsText({ say, number, told, figures, scopeName }: ReportContext): PaperBlock {
  const seats = (measure: SeatMeasure): string => figure.seats('seats', measure);
  const share = shareText(
    shareOf(number(seats('allowed')) - number(seats('vacant')), number(seats('allowed'))),
  );
  const sentences: PaperRun[][] = [
    say`Tính đến ngày báo cáo, ${scopeName} có ${numberText(figures.units)} đơn vị hành chính cấp xã với ${told(seats('allowed'))} vị trí theo định mức; đã bố trí ${told(seats('filled'))} vị trí${number(seats('beyond')) === 0 ? say`` : say`, trong đó ${told(seats('beyond'))} vị trí vượt định mức`}.`,
  ];
  sentences.push(
    number(seats('vacant')) === 0
      ? say`Không còn vị trí nào của định mức bị trống.`
      : say`Định mức đã có người đạt ${share}; còn trống ${told(seats('vacant'))} vị trí, ${number(seats('required')) === 0 ? say`không có vị trí chủ chốt hoặc bắt buộc` : say`trong đó ${told(seats('required'))} vị trí chủ chốt hoặc bắt buộc`}.`,
  );
  if (number(seats('acting')) > 0) {
    sentences.push(say`Có ${told(seats('acting'))} vị trí đang giao quyền hoặc giao phụ trách.`);
  }
  if (number(seats('seconded')) > 0) {
    sentences.push(say`Có ${told(seats('seconded'))} vị trí do người biệt phái đảm nhiệm.`);
  }
  if (number(seats('pending')) > 0) {
    sentences.push(
      say`Trong số đã bố trí, ${told(seats('pending'))} vị trí có ngày thực hiện sau ngày báo cáo.`,
    );
  }
  if (number(seats('frozen')) > 0) {
    sentences.push(say`Ngoài ra có ${told(seats('frozen'))} vị trí tạm dừng bố trí, không tính là trống.`);
  }
  return paragraph(...sentences);
}

const TITLE_COLUMNS = [
  ['allowed', 'Định mức'],
  ['filled', 'Đã bố trí'],
  ['vacant', 'Còn trống'],
  ['required', 'Trong đó bắt buộc'],
  ['acting', 'Giao quyền, phụ trách'],
  ['seconded', 'Biệt phái'],
  ['beyond', 'Vượt định mức'],
] as const satisfies readonly (readonly [SeatMeasure, string])[];

function titleTable({ figures, number, words }: ReportContext): PaperTable {
  const rows: PaperTable['rows'] = [];
  let ordinal = 0;
  let group = 0;
  for (const bloc of BLOCS) {
    const titles = figures.titles.filter((title) => title.bloc === bloc);
    if (titles.length === 0) continue;
    group += 1;
    rows.push(groupRow(ROMAN[group - 1] ?? '', words(`Khối ${blocName(bloc)}`), TITLE_COLUMNS.length + 2));
    for (const { code, name } of titles) {
      ordinal += 1;
      rows.push({
        kind: 'data',
        cells: [
          numberCell(ordinal, null),
          textCell(words(name)),
          ...TITLE_COLUMNS.map(([measure]) => {
            const key = figure.seats(`title.${code}`, measure);
            return countCell(number(key), key);
          }),
        ],
      });
    }
  }
  const keys = TITLE_COLUMNS.map(([measure]) => figure.seats('seats', measure));
  rows.push(sumRow(rows, 'Tổng cộng', TITLE_COLUMNS.length + 2, (at) => keys[at - 2] ?? null));
  return tableOf({
    title: 'Vị trí theo chức danh',
    columns: [
      { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center' },
      { key: 'title', header: ['Chức danh'], widthMm: 65, align: 'left' },
      ...TITLE_COLUMNS.map(([key, header]) => ({
        key,
        header: [header],
        widthMm: 13,
        align: 'center' as const,
      })),
    ],
    rows,
  });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function blocName(bloc: keyof typeof domain.bloc): string {
  const name = domain.bloc[bloc];
  // `Đảng` and `HĐND` are written as they are in the middle of a sentence.
  return bloc === 'party' || bloc === 'council' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The titles with the most vacancies; nothing to draw where there are none. */
function vacancyBars({ figures, number, words }: ReportContext): PaperBlock[] {
  const vacant = figures.titles
    .map(({ code, name }) => ({
      label: words(name),
      values: [
        number(figure.seats(`title.${code}`, 'vacant')),
        number(figure.seats(`title.${code}`, 'required')),
      ],
    }))
    .filter(({ values: [count = 0] }) => count > 0)
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  if (vacant.length === 0) return [];
  const shown = Math.min(MOST_BARS, vacant.length);
  const title =
    shown < vacant.length ? `${numberText(shown)} chức danh còn trống nhiều nhất` : 'Chức danh còn trống';
  return [
    { kind: 'bars', title, series: ['Còn trống', 'Trong đó bắt buộc'], lines: vacant.slice(0, MOST_BARS) },
  ];
}

function payrollText({ say, number, told, figures, scopeName }: ReportContext): PaperBlock {
  const [people, frame] = [figure.payroll('all', 'people'), figure.payroll('all', 'frame')];
  const average = averageText(figures.units === 0 ? 0 : number(people) / figures.units);
  return paragraph(
    say`Biên chế có mặt của ${scopeName} là ${told(people)} người so với ${told(frame)} biên chế theo khung, bình quân ${average} người một đơn vị.`,
    ...unitsText({ say, number, told }),
  );
}

/** How many units are over, on and below their frames; what no unit is, is not told. */
function unitsText({ say, number, told }: Pick<ReportContext, 'say' | 'number' | 'told'>): PaperRun[][] {
  const [over, even, short] = [figure.units('over'), figure.units('even'), figure.units('short')];
  const parts = [
    ...(number(over) === 0
      ? []
      : [say`${told(over)} đơn vị vượt khung (tổng số vượt ${told(figure.payroll('all', 'over'))} người)`]),
    ...(number(even) === 0 ? [] : [say`${told(even)} đơn vị đúng khung`]),
    ...(number(short) === 0
      ? []
      : [
          say`${told(short)} đơn vị thấp hơn khung (tổng số thiếu ${told(figure.payroll('all', 'short'))} người)`,
        ]),
  ];
  if (parts.length === 0) return [];
  const list = parts.flatMap((part, at) => (at === 0 ? part : [{ text: '; ', figure: null }, ...part]));
  return [say`Có ${list}.`];
}

const BLOC_NAMES: Readonly<Record<StaffBloc, string>> = {
  party: 'Đảng (gồm Trung tâm Chính trị)',
  government: 'HĐND, chính quyền',
  front: 'Mặt trận, đoàn thể',
};

const PAYROLL_COLUMNS = [
  ['frame', 'Biên chế theo khung'],
  ['people', 'Có mặt'],
  ['over', 'Số người vượt'],
  ['short', 'Số người thiếu'],
] as const;

function payrollTable({ number, words }: ReportContext): PaperTable {
  const rows: PaperTable['rows'] = STAFF_BLOCS.map((bloc, at) => ({
    kind: 'data',
    cells: [
      numberCell(at + 1, null),
      textCell(words(BLOC_NAMES[bloc])),
      ...PAYROLL_COLUMNS.map(([measure]) => {
        const key = figure.payroll(bloc, measure);
        return countCell(number(key), key);
      }),
    ],
  }));
  rows.push(
    sumRow(rows, 'Tổng cộng các khối', PAYROLL_COLUMNS.length + 2, (at) => {
      const measure = PAYROLL_COLUMNS[at - 2]?.[0];
      // What blocs have too many and lack adds up by bloc, and is another number for whole units.
      return measure === 'frame' || measure === 'people' ? figure.payroll('all', measure) : null;
    }),
  );
  return tableOf({
    title: 'Biên chế có mặt so với khung theo khối',
    columns: [
      { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center' },
      { key: 'bloc', header: ['Khối'], widthMm: 68, align: 'left' },
      ...PAYROLL_COLUMNS.map(([key, header]) => ({
        key,
        header: [header],
        widthMm: 22,
        align: 'center' as const,
      })),
    ],
    rows,
  });
}

function keyVacancies({ figures, say, told, words }: ReportContext): PaperBlock[] {
  const { keyVacancies: vacant } = figures;
  const key = figure.seats('seats', 'key');
  if (vacant.length === 0) return [paragraph(say`Không có chức danh chủ chốt nào còn trống.`)];
  if (vacant.length <= MOST_TOLD) {
    const list = vacant.map(({ unit, title }) => `${words(spelledOut(title, 'new'))} (${unit})`).join('; ');
    return [paragraph(say`Còn ${told(key)} chức danh chủ chốt chưa có người: ${list}.`)];
  }
  return [
    paragraph(say`Còn ${told(key)} chức danh chủ chốt chưa có người, cụ thể:`),
    tableOf({
      title: 'Chức danh chủ chốt còn trống',
      columns: [
        { key: 'ordinal', header: ['TT'], widthMm: 12, align: 'center' },
        { key: 'unit', header: ['Đơn vị'], widthMm: 65, align: 'left' },
        { key: 'title', header: ['Chức danh'], widthMm: 88, align: 'left' },
      ],
      rows: vacant.map(({ unit, title }, at) => ({
        kind: 'data',
        cells: [numberCell(at + 1, null), textCell(unit), textCell(words(title))],
      })),
    }),
  ];
}
