/** Every check of a produced decision, by name (DOCUMENTS.md §7). */
import { attachedList, recipients, signature } from './foot-checks.ts';
import { articleLabels, blockLetters, drawnRules, font, headLines, runningText } from './letter-checks.ts';
import { headTable, keptTogether, mirrorMargins, page, pageNumbers, spacing } from './page-checks.ts';
import type { PaperCheck, PaperFile } from './paper-file.ts';
import {
  articleNumbers,
  bases,
  basesInForce,
  cleanText,
  composed,
  dates,
  ending,
  familyMarks,
  noTraces,
  numberLine,
  toneMarks,
} from './text-checks.ts';

export const PAPER_CHECKS = {
  page,
  mirrorMargins,
  pageNumbers,
  headTable,
  headLines,
  font,
  blockLetters,
  articleLabels,
  runningText,
  drawnRules,
  spacing,
  keptTogether,
  numberLine,
  dates,
  bases,
  basesInForce,
  articleNumbers,
  ending,
  familyMarks,
  signature,
  recipients,
  attachedList,
  composed,
  toneMarks,
  cleanText,
  noTraces,
} as const satisfies Record<string, PaperCheck>;

export type PaperCheckName = keyof typeof PAPER_CHECKS;

/** What is wrong with a paper, each named with its check. */
export function problemsOf(paper: PaperFile): string[] {
  return Object.entries(PAPER_CHECKS).flatMap(([name, check]) =>
    check(paper).map((problem) => `${name}: ${problem}`),
  );
}
