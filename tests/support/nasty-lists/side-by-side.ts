/** A list whose second half stands to the right of the first, as it was made to fit a page. */
import * as c from './columns.ts';
import { nastyList } from './list-builder.ts';
import type { NastyCell, NastyList } from './nasty-list.ts';
import { yearNumber } from './spellings.ts';

const columns = (): c.Column[] => [
  c.ordinal(),
  c.fullName(),
  c.birth('Năm sinh', yearNumber),
  c.sex(),
  c.currentTitle(),
];

/** Two tables of the same columns side by side with an empty column between. */
export function sideBySide(): NastyList {
  const half = (seed: number, from: number) =>
    nastyList({ name: 'half', what: '', seed }, (list) => {
      list.sheet('DS', { columns: columns() }, (sheet) => {
        sheet.header();
        sheet.people(8, { from });
      });
    });
  const left = half(111, 1);
  const right = half(112, 9);
  const cells = (left.sheets[0]?.cells ?? []).map((row, at): NastyCell[] => [
    ...row,
    null,
    ...(right.sheets[0]?.cells[at] ?? []),
  ]);
  const is = columns().map((column) => column.is);
  return {
    name: 'side-by-side',
    what: 'two tables side by side',
    sheets: [{ name: 'DS', cells }],
    truth: {
      people: [...left.truth.people, ...right.truth.people],
      columns: { DS: is, 'DS#2': [...new Array<string>(6).fill(''), ...is] },
    },
  };
}
