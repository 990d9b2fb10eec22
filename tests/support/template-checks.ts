/** What the check of a template of the office's own says, in the shape tests compare. */
import { decisionDocx } from '../../electron/export/docx/decision-docx.ts';
import { checkTemplate } from '../../electron/export/docx/own/check-template.ts';
import { readWords } from '../../electron/export/docx/own/read-words.ts';
import type { DecisionDocument } from '../../shared/documents/decision-document.ts';
import type { DecisionFamily } from '../../shared/domain/decision.ts';

/** What a check says: code, paragraph, words around. */
export function told(bytes: Uint8Array, family: DecisionFamily = 'state') {
  return checkTemplate(bytes, family).problems.map(({ code, place, params }) => ({
    code,
    paragraph: place?.paragraph ?? null,
    around: place?.around ?? '',
    params,
  }));
}

/** Its codes alone. */
export function codes(bytes: Uint8Array, family: DecisionFamily = 'state'): string[] {
  return checkTemplate(bytes, family).problems.map(({ code }) => code);
}

/** The words of a decision produced with the template it took; none where it took none. */
export function wordsOf(paper: DecisionDocument, bytes: Uint8Array | null): string[] {
  return bytes === null ? [] : readWords(decisionDocx(paper, { docx: bytes }));
}
