/** The legal bases of a workspace: those the program ships, as the office knows them, and its own. */
import type { Citation } from '../../../shared/domain/citation.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { CitationList, citationsWith } from '../../../shared/rules/citations.ts';
import { loadJson } from '../resources/index.ts';

let shipped: Citation[] | null = null;

/** The texts the program ships, read once. */
export function loadCitations(): readonly Citation[] {
  shipped ??= loadJson('citations/citations.json', CitationList);
  return shipped;
}

/** All texts that rules, standards and papers of the workspace may rest on. */
export function allCitations(settings: Pick<WorkspaceSettings, 'citations' | 'citationChanges'>): Citation[] {
  return citationsWith(loadCitations(), settings);
}
