/** Empty lists to hand out to offices, with the names of this workspace in their drop-down lists. */
import { writeFile } from 'node:fs/promises';
import type { TemplateKind } from '../../../shared/domain/import.ts';
import type { Language } from '../../../shared/i18n/catalogs.ts';
import { rosterTemplate } from '../../export/xlsx/roster-template.ts';
import { loadEthnicGroups } from '../resources/index.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';

export async function writeForm(
  { state }: Session,
  { kind, path, language }: { kind: TemplateKind; path: string; language: Language },
): Promise<void> {
  const lists = {
    ethnicGroups: loadEthnicGroups().map(({ name }) => name),
    units: [...state.units.values()].map(({ fullName }) => fullName),
    titles: [...new Set([...state.titles.values()].map(({ name }) => name))],
  };
  await writeFile(path, await rosterTemplate(kind, lists, wordsIn(language).t));
}
