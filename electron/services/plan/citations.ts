/** The catalogue of legal bases, read once. */
import { z } from 'zod';
import { Citation } from '../../../shared/domain/citation.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { loadJson } from '../resources/index.ts';

let citations: Citation[] | null = null;

export function loadCitations(): Citation[] {
  citations ??= loadJson('citations/citations.json', z.array(Citation));
  return citations;
}

/** The texts the program ships and the province's own. */
export function allCitations({ citations: own }: Pick<WorkspaceSettings, 'citations'>): Citation[] {
  return [...loadCitations(), ...own];
}
