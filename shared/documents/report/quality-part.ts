/** Part II of a report: specialities units lack, studies that do not fit, standards owed. */
import { SPECIALITIES } from '../../domain/speciality.ts';
import { domain } from '../../i18n/vi/domain.ts';
import { TRAINED } from '../../overview/speciality-gaps.ts';
import { figure } from '../../report/keys.ts';
import type { ReportContext } from './report-context.ts';
import type { PaperBlock, PaperTable } from './report-paper.ts';
import {
  countCell,
  numberCell,
  numberText,
  paragraph,
  shareOf,
  shareText,
  sumRow,
  tableOf,
  textCell,
} from './report-parts.ts';

export function qualityPart(context: ReportContext): PaperBlock[] {
  return [
    { kind: 'heading', level: 1, text: context.words('II. Chuyên môn và tiêu chuẩn') },
    { kind: 'heading', level: 2, text: '1. Chuyên môn còn thiếu và bố trí chưa phù hợp' },
    ...specialities(context),
    mismatch(context),
    { kind: 'heading', level: 2, text: '2. Nợ tiêu chuẩn' },
    ...owed(context),
  ];
}

function specialities({ number, say, words }: ReportContext): PaperBlock[] {
  const lacking = SPECIALITIES.filter((code) => number(figure.gap(code)) > 0);
  if (lacking.length === 0) {
    return [paragraph(say`Không có đơn vị nào thiếu người được đào tạo các chuyên môn cần có.`)];
  }
  const list = lacking
    .map((code) => `${words(domain.speciality[code])} (${numberText(number(figure.gap(code)))} đơn vị)`)
    .join('; ');
  const columns = [
    ['gap', 'Số đơn vị thiếu'],
    ['all', 'Số người được đào tạo'],
    ['government', 'Đang ở khối chính quyền'],
    ['elsewhere', 'Đang ở khối khác'],
    ['unplaced', 'Chưa bố trí'],
  ] as const;
  const table: PaperTable = tableOf({
    title: 'Chuyên môn còn thiếu và nguồn người được đào tạo',
    columns: [
      { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center' },
      { key: 'speciality', header: ['Chuyên môn'], widthMm: 61, align: 'left' },
      ...columns.map(([key, header]) => ({ key, header: [header], widthMm: 19, align: 'center' as const })),
    ],
    rows: lacking.map((code, at) => ({
      kind: 'data',
      cells: [
        numberCell(at + 1, null),
        textCell(words(capitalised(domain.speciality[code]))),
        countCell(number(figure.gap(code)), figure.gap(code)),
        ...TRAINED.map((which) => {
          const key = figure.trained(code, which);
          return countCell(number(key), key);
        }),
      ],
    })),
  });
  return [paragraph(say`Các chuyên môn còn đơn vị chưa có người ở khối chính quyền: ${list}.`), table];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mismatch({ number, say, told }: ReportContext): PaperBlock {
  const [all, waived] = [figure.mismatch('all'), figure.mismatch('waived')];
  const placed = figure.people('placed');
  if (number(placed) === 0) return paragraph(say`Chưa có người nào được bố trí.`);
  if (number(all) === 0) {
    return paragraph(
      say`Trong ${told(placed)} người đã bố trí, không có người nào được xác định là có chuyên môn chưa phù hợp với vị trí.`,
    );
  }
  const share = shareText(shareOf(number(all), number(placed)));
  return paragraph(
    say`Trong ${told(placed)} người đã bố trí, ${told(all)} người (${share}) có chuyên môn chưa phù hợp với vị trí${number(waived) === 0 ? '' : say`, trong đó ${told(waived)} người được cho nợ hoặc là trường hợp đặc biệt`}.`,
  );
}

function owed({ number, say, told, figures, words }: ReportContext): PaperBlock[] {
  const [inTime, overdue] = [figure.owed('owed'), figure.owed('overdue')];
  if (number(inTime) + number(overdue) === 0) {
    return [paragraph(say`Không có trường hợp nào đang nợ tiêu chuẩn.`)];
  }
  const rows: PaperTable['rows'] = figures.standards.map(({ rule, name }, at) => ({
    kind: 'data',
    cells: [
      numberCell(at + 1, null),
      textCell(words(name)),
      ...(['owed', 'overdue'] as const).map((state) => {
        const key = figure.owedBy(rule, state);
        return countCell(number(key), key);
      }),
    ],
  }));
  rows.push(sumRow(rows, 'Tổng cộng', 4, (at) => (at === 2 ? inTime : overdue)));
  return [
    paragraph(
      say`Có ${told(inTime)} trường hợp nợ tiêu chuẩn còn trong hạn và ${number(overdue) === 0 ? say`không có trường hợp nào quá hạn` : say`${told(overdue)} trường hợp đã quá hạn`}.`,
    ),
    tableOf({
      title: 'Nợ tiêu chuẩn',
      columns: [
        { key: 'ordinal', header: ['TT'], widthMm: 9, align: 'center' },
        { key: 'standard', header: ['Tiêu chuẩn'], widthMm: 106, align: 'left' },
        { key: 'owed', header: ['Còn hạn'], widthMm: 25, align: 'center' },
        { key: 'overdue', header: ['Quá hạn'], widthMm: 25, align: 'center' },
      ],
      rows,
    }),
  ];
}
