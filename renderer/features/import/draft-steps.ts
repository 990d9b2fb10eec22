/** The steps of the wizard and what each still wants of the officer. */
import type { DraftSheet, ImportDraft } from '../../../shared/domain/import-draft.ts';
import { columnPoints } from './columns/certainty.ts';
import { hasTable } from './draft-sheets.ts';

export const STEPS = ['files', 'columns', 'values', 'people', 'summary'] as const;
export type Step = (typeof STEPS)[number];

/** Number of open points by step. */
export type OpenPoints = Record<Step, number>;

export const NOTHING_OPEN: OpenPoints = { files: 0, columns: 0, values: 0, people: 0, summary: 0 };

/** Sheets whose people are taken in. */
export function usedSheets(draft: ImportDraft): DraftSheet[] {
  return draft.sheets.filter((sheet) => sheet.used);
}

/** Files that cannot be used and have not been put aside, and sheets that are asked for and have no table. */
function filePoints(draft: ImportDraft, putAside: ReadonlySet<number>): number {
  const unread = draft.files.filter((file, index) => file.error !== null && !putAside.has(index)).length;
  const withoutTable = usedSheets(draft).filter((sheet) => !hasTable(sheet)).length;
  const nothing = usedSheets(draft).length === 0 && unread === 0 ? 1 : 0;
  return unread + withoutTable + nothing;
}

export function openPoints(draft: ImportDraft, putAside: ReadonlySet<number>): OpenPoints {
  const columns = usedSheets(draft).reduce((sum, sheet) => sum + columnPoints(sheet), 0);
  return {
    files: filePoints(draft, putAside),
    columns,
    values: draft.values.open,
    people: draft.people.open,
    summary: 0,
  };
}

/** The first step that has something open, the summary where none has. */
export function firstStepInNeed(open: OpenPoints): Step {
  return STEPS.find((step) => open[step] > 0) ?? 'summary';
}

/** The step `by` places further, the same one at either end. */
export function stepAfter(step: Step, by: 1 | -1): Step {
  return STEPS[STEPS.indexOf(step) + by] ?? step;
}
