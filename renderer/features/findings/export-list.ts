/** Lists of this screen as .xlsx: exactly the lines that are shown, in their order. */
import type { GridApi } from 'ag-grid-community';
import { call } from '../../app/api.ts';
import { notify } from '../../components/toasts.tsx';
import { shownNodes } from '../../grid/shown-nodes.ts';
import { fileName, formatNumber } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/index.ts';

type ListName = 'findings' | 'owed';

/** Ids of the lines of a grid as they stand, sorted as the officer sorted them. */
export function shownIds<Line>(api: GridApi<Line>, idOf: (line: Line) => string): string[] {
  return shownNodes(api).flatMap(({ data }) => (data === undefined ? [] : [idOf(data)]));
}

/** Asks where to and writes the lines of the ids. */
export async function exportList(list: ListName, findingIds: string[]): Promise<void> {
  const { path } = await call('dialog.saveSheet', { suggestedName: t(`waivers.fileName.${list}`) });
  if (path === null) return;
  // Findings are a list of the screen, in its language; owed standards are a form, which is a Vietnamese paper.
  const { rows } =
    list === 'findings'
      ? await call('findings.export', { path, findingIds, language: currentLanguage() })
      : await call('waiver.export', { path, findingIds });
  notify({ message: t('waivers.exported', { count: formatNumber(rows), file: fileName(path) }) });
}
