/** A list of one sheet: a header, then people. */
import type { Column } from './columns.ts';
import { nastyList } from './list-builder.ts';
import type { NastyList } from './nasty-list.ts';

export function plain(
  name: string,
  what: string,
  seed: number,
  columns: readonly Column[],
  people = 10,
  merged = true,
): NastyList {
  return nastyList({ name, what, seed }, (list) => {
    list.sheet('DS', { columns }, (sheet) => {
      sheet.header({ merged });
      sheet.people(people);
    });
  });
}
