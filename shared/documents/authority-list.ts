/** Bảng thẩm quyền: who decides and signs, a row for each kind of decision and its titles. */
import { type AuthorityRow, StandingBase } from '../domain/authority.ts';
import type { Citation } from '../domain/citation.ts';
import { familyOfIssuer } from '../domain/issuer.ts';
import type { Title } from '../domain/post.ts';
import { formsOf } from '../domain/signing.ts';
import { authority as words } from '../i18n/vi/authority.ts';
import { decisions } from '../i18n/vi/decisions.ts';
import { shortName } from '../rules/citations.ts';
import type { AuthorityBook } from './authority-row.ts';
import type { ListHeadInput } from './input.ts';
import type { ColumnPlan, ListCell, ListDocument } from './list-document.ts';
import { A3, listDocument, numberCell, textCell } from './list-parts.ts';
import { symbolOf } from './paper-frame.ts';

/** A row with what the table says beside it. */
export interface AuthorityLine {
  row: AuthorityRow;
  /** Where it is from, '' of the office's own. */
  source: string;
  state: keyof typeof words.state;
}

interface Names {
  titles: ReadonlyMap<string, Title>;
  citations: ReadonlyMap<string, Citation>;
}

interface AuthorityColumn extends ColumnPlan {
  cell: (line: AuthorityLine, ordinal: number) => ListCell;
}

/** The titles of a row in words. */
function titlesOf({ titles }: AuthorityRow, names: Names): string {
  const group: string | undefined = (words.scope as Readonly<Record<string, string>>)[titles];
  return group ?? names.titles.get(titles)?.name ?? titles;
}

function columnsOf({ signers, usual }: AuthorityBook, names: Names): readonly AuthorityColumn[] {
  const text = (
    key: keyof typeof words.column,
    widthMm: number,
    cell: (line: AuthorityLine) => string,
  ): AuthorityColumn => ({
    key,
    header: [words.column[key]],
    widthMm,
    align: 'left',
    cell: (line) => textCell(cell(line)),
  });
  const base = (ref: string) => {
    const standing = StandingBase.safeParse(ref);
    if (standing.success) return words.standing[standing.data];
    const citation = names.citations.get(ref);
    return citation === undefined ? ref : shortName(citation);
  };
  return [
    { key: 'ordinal', header: ['TT'], widthMm: 10, align: 'center', cell: (_, at) => numberCell(at) },
    text('kind', 34, ({ row }) => (row.kind === null ? words.allKinds : decisions.kind[row.kind])),
    text('titles', 46, ({ row }) => titlesOf(row, names)),
    text('issuer', 38, ({ row }) => words.issuer[row.issuer]),
    text('symbol', 22, ({ row }) => symbolOf(row.kind, row.symbol, familyOfIssuer(row.issuer))),
    text('form', 34, ({ row }) => {
      const form = row.form ?? usual[row.issuer]?.form ?? formsOf(row.issuer)[0];
      return form === undefined ? '' : words.form[form];
    }),
    text('signer', 34, ({ row }) => signers.find(({ id }) => id === row.signer)?.name ?? words.inOffice),
    text('bases', 62, ({ row }) => row.bases.map(base).join('; ')),
    text('recipients', 50, ({ row }) => row.recipients.join('; ')),
    text('source', 46, ({ source }) => source),
    text('state', 24, ({ state }) => words.state[state]),
  ];
}

/** The table as it stands, in its order. */
export function authorityList(
  lines: readonly AuthorityLine[],
  book: AuthorityBook,
  names: Names,
  input: ListHeadInput,
): ListDocument {
  const columns = columnsOf(book, names);
  return listDocument(input, {
    name: words.book.name,
    title: words.book.title,
    page: A3,
    columns,
    rows: lines.map((line, at) => ({
      kind: 'data',
      cells: columns.map((column) => column.cell(line, at + 1)),
    })),
    filtered: true,
    closing: words.book.closing.replace('{{count}}', String(lines.length)),
  });
}
