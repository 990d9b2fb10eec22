/** Dự báo vị trí trống: by title, how many posts are vacant now and fall vacant in each year, with a total. */
import type { ForecastLine } from '../outlook/forecast-months.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument, ListRow } from './list-document.ts';
import { A4, countCell, listDocument, numberCell, textCell, totalRow } from './list-parts.ts';

/** A line of the forecast with the name of its title. */
export interface NamedForecastLine extends ForecastLine {
  name: string;
  /** Posts whose appointment, secondment or acting form ends in the term. */
  termEnds: number;
}

interface ForecastColumn extends ColumnPlan {
  cell: (line: NamedForecastLine, ordinal: number) => ListCell;
}

function count(
  key: string,
  header: readonly string[],
  value: (line: NamedForecastLine) => number,
): ForecastColumn {
  return { key, header, widthMm: 16, align: 'center', cell: (line) => countCell(value(line)) };
}

/** `years` of the term; what should be vacant before it stands in a column of its own. */
export function forecastList(
  lines: readonly NamedForecastLine[],
  years: readonly string[],
  input: ListHeadInput,
): ListDocument {
  const coming = 'Sẽ trống do nghỉ hưu, thôi việc, chuyển đi';
  const columns: readonly ForecastColumn[] = [
    {
      key: 'ordinal',
      header: ['TT'],
      widthMm: 10,
      align: 'center',
      cell: (_, ordinal) => numberCell(ordinal),
    },
    { key: 'title', header: ['Chức danh'], widthMm: 66, align: 'left', cell: ({ name }) => textCell(name) },
    count('vacant', ['Hiện trống'], ({ vacant }) => vacant),
    count('before', [coming, 'Trước đó'], ({ byYear }) => byYear.get(null) ?? 0),
    ...years.map((year) => count(year, [coming, year], ({ byYear }) => byYear.get(year) ?? 0)),
    count('sum', [coming, 'Cộng'], (line) => line.count),
    count('key', ['Trong đó chủ chốt'], ({ keyPosts }) => keyPosts),
    count('termEnds', ['Hết thời hạn bổ nhiệm, biệt phái, giao quyền'], ({ termEnds }) => termEnds),
  ];
  const rows: ListRow[] = lines.map((line, at) => ({
    kind: 'data',
    cells: columns.map((column) => column.cell(line, at + 1)),
  }));
  const summed = columns.flatMap((_, at) => (at >= 2 ? [at] : []));
  if (rows.length > 0) rows.push(totalRow(rows, columns.length, 'Tổng cộng', summed, 0));
  return listDocument(input, {
    name: 'Dự báo vị trí trống',
    title: 'DỰ BÁO VỊ TRÍ TRỐNG TRONG NHIỆM KỲ',
    page: A4,
    columns: columns,
    rows,
    closing:
      '(Mỗi vị trí tính một lần, theo nguyên nhân đến trước; vị trí hết thời hạn phải xem xét bổ nhiệm lại, kéo dài hoặc thay, không cộng vào số sẽ trống)',
  });
}
