/** What the parts of a report are written from. */
import type { DecisionFamily } from '../../domain/decision.ts';
import type { KeptReport, ReportFigures } from '../../domain/report.ts';
import type { ListHeadInput } from '../input.ts';
import { countOf, numberText, type Sentence } from './report-parts.ts';

export interface ReportInput {
  readonly head: Pick<ListHeadInput, 'province' | 'settings' | 'toneStyles' | 'signing'>;
  readonly family: DecisionFamily;
  /** The units in words: `toàn tỉnh`, `xã Mường Tè`, `38 xã, phường`. */
  readonly scopeName: string;
  readonly figures: ReportFigures;
  /** Null where there is none to compare with. */
  readonly lastMonth: KeptReport | null;
  readonly yearStart: KeptReport | null;
}

/** A report being written: its figures, and its sentences in the office's style. */
export interface ReportContext extends ReportInput {
  readonly say: Sentence;
  /** Words in the office's style. */
  readonly words: (text: string) => string;
  readonly number: (key: string) => number;
  /** A number in a sentence, with the key it is counted under. */
  readonly told: (key: string) => { text: string; figure: string };
}

export function contextOf(input: ReportInput, say: Sentence, words: (text: string) => string): ReportContext {
  const number = (key: string): number => countOf(input.figures, key);
  return {
    ...input,
    say,
    words,
    number,
    told: (key) => ({ text: numberText(number(key)), figure: key }),
  };
}
