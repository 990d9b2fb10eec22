/** Part VI of a report: who the corps is made of, where they work now and as the plan has it. */
import type { CompositionFacet, Side } from '../../overview/composition.ts';
import { corpsFigure } from '../../report/corps-rows.ts';
import { figure } from '../../report/keys.ts';
import type { ReportContext } from './report-context.ts';
import type { PaperBlock, PaperCell, PaperTable } from './report-paper.ts';
import {
  groupRow,
  numberCell,
  numberText,
  paragraph,
  shareOf,
  shareText,
  tableOf,
  textCell,
} from './report-parts.ts';

/** Names of a part of the corps and of the values of one of its lines. */
export type CorpsWords = (facet: string, values?: readonly string[]) => string;

/** Parts that are drawn. */
const DRAWN: readonly CompositionFacet[] = ['age', 'degree', 'theory'];

export function corpsPart(context: ReportContext, corpsWords: CorpsWords): PaperBlock[] {
  return [
    { kind: 'heading', level: 1, text: context.words('VI. Chất lượng đội ngũ trước và sau sắp xếp') },
    corpsText(context),
    table(context, corpsWords),
    ...context.figures.corps.parts.flatMap((part) => bars(context, part, corpsWords)),
    {
      kind: 'note',
      text: context.words(
        'Trước: người trong danh sách theo nơi công tác hiện nay. Sau: người được bố trí vị trí trong phương án. Tuổi tính đến ngày bắt đầu phương án.',
      ),
    },
  ];
}

function corpsText(context: ReportContext): PaperBlock {
  const { figures, say, number, told } = context;
  const { before } = figures.corps;
  if (before === 0) return paragraph(say`Chưa có người nào trong danh sách.`);
  const placed = figure.people('placed');
  return paragraph(
    say`Theo nơi công tác hiện nay có ${numberText(before)} người; theo phương án ${number(placed) === 0 ? say`chưa có người nào được bố trí` : say`có ${told(placed)} người được bố trí`}.${womenAndMinorities(context)}`,
  );
}

type Part = ReportContext['figures']['corps']['parts'][number];

function womenAndMinorities({ figures: { corps } }: ReportContext): string {
  const shares = (
    [
      ['sex', 'female', 'nữ'],
      ['ethnicity', 'minority', 'dân tộc thiểu số'],
    ] as const
  ).flatMap(([facet, value, name]) => {
    const line = corps.parts
      .find((part) => part.facet === facet)
      ?.lines.find(({ values }) => values[0] === value);
    if (line === undefined || corps.after === 0) return [];
    return [`${name} ${numberText(line.after)} người (${shareText(shareOf(line.after, corps.after))})`];
  });
  return shares.length === 0 ? '' : ` Sau sắp xếp: ${shares.join(', ')}.`;
}

function table({ figures: { corps }, words }: ReportContext, corpsWords: CorpsWords): PaperTable {
  const cells = (side: Side, facet: string, { values, ...counts }: Part['lines'][number]): PaperCell[] => [
    numberCell(counts[side], corpsFigure(side, facet, values)),
    { kind: 'share', value: shareOf(counts[side], corps[side]) },
  ];
  const rows: PaperTable['rows'] = corps.parts.flatMap(({ facet, lines }, at) => [
    groupRow(String(at + 1), words(corpsWords(facet)), 7),
    ...lines.map((line) => ({
      kind: 'data' as const,
      cells: [
        textCell(''),
        textCell(words(corpsWords(facet, line.values))),
        ...cells('before', facet, line),
        ...cells('after', facet, line),
        { kind: 'change', value: line.after - line.before } as const,
      ],
    })),
  ]);
  return tableOf({
    title: 'Chất lượng đội ngũ trước và sau sắp xếp',
    columns: [
      { key: 'ordinal', header: ['TT'], widthMm: 10, align: 'center' },
      { key: 'value', header: ['Nội dung'], widthMm: 65, align: 'left' },
      { key: 'before', header: ['Trước sắp xếp', 'Số người'], widthMm: 18, align: 'center' },
      { key: 'before-share', header: ['Trước sắp xếp', 'Tỷ lệ'], widthMm: 18, align: 'center' },
      { key: 'after', header: ['Sau sắp xếp', 'Số người'], widthMm: 18, align: 'center' },
      { key: 'after-share', header: ['Sau sắp xếp', 'Tỷ lệ'], widthMm: 18, align: 'center' },
      { key: 'change', header: ['Tăng, giảm'], widthMm: 18, align: 'center' },
    ],
    rows,
  });
}

function bars({ words }: ReportContext, { facet, lines }: Part, corpsWords: CorpsWords): PaperBlock[] {
  if (!DRAWN.some((one) => one === facet) || lines.length === 0) return [];
  return [
    {
      kind: 'bars',
      title: words(corpsWords(facet)),
      series: ['Trước sắp xếp', 'Sau sắp xếp'],
      lines: lines.map(({ values, before, after }) => ({
        label: words(corpsWords(facet, values)),
        values: [before, after],
      })),
    },
  ];
}
