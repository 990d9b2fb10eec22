/** The table of authority as a workbook. Nothing of the workspace is changed here. */
import { writeFile } from 'node:fs/promises';
import { authorityList } from '../../../shared/documents/authority-list.ts';
import { listXlsx } from '../../export/xlsx/list-xlsx.ts';
import { listHeadOf } from '../export/paper-inputs.ts';
import type { Session } from '../workspace/session.ts';
import { authorityBook, authorityTable } from './authority.ts';
import { allCitations } from './citations.ts';

/** Writes the table to `path`, the office's rows marked. */
export async function writeAuthorityTable(session: Session, path: string): Promise<void> {
  const { settings, state } = session;
  const lines = authorityTable(session).rows.map(({ row, shipped, own }) => ({
    row,
    source: own ? '' : (shipped?.source ?? ''),
    state: own
      ? ('own' as const)
      : shipped?.confirmed === true
        ? ('confirmed' as const)
        : ('unconfirmed' as const),
  }));
  const names = {
    titles: state.titles,
    citations: new Map<string, ReturnType<typeof allCitations>[number]>(
      allCitations(settings).map((citation) => [citation.id, citation]),
    ),
  };
  const list = authorityList(lines, authorityBook(settings), names, listHeadOf(session));
  await writeFile(path, await listXlsx(list));
}
