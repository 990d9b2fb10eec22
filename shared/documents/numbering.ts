/** The number and the date of a paper, written into a text that was made without them. */
import { officialDate } from '../text/official-date.ts';
import type { DecisionDocument } from './decision-document.ts';
import { paddedNumber } from './wording.ts';

/** `Số: `, room or a number, then the symbol behind `/` (State) or `-` (Party). */
const NUMBER_LINE = /^(Số:? )[\s\d]*([/-])(.+)$/u;

/** Number and date of the paper a list is attached to: `(Kèm theo Quyết định số …/QĐ-UBND ngày … của …)`. */
const CAPTION = / số .*? của /u;

/** `QĐ-UBND` of `Số: 05/QĐ-UBND`, `QĐ/TU` of `Số 05-QĐ/TU`. */
export function symbolOf({ numberLine }: Pick<DecisionDocument, 'numberLine'>): string {
  return NUMBER_LINE.exec(numberLine.normalize('NFC'))?.[3] ?? numberLine;
}

/** `05/QĐ-UBND` or `05-QĐ/TU`: how a paper is named in texts and registers. */
export function numberAndSymbol(family: DecisionDocument['family'], number: number, symbol: string): string {
  return `${paddedNumber(String(number))}${family === 'state' ? '/' : '-'}${symbol}`;
}

/** The organ that issues, on one line. */
export function organLine({ organ }: Pick<DecisionDocument, 'organ'>): string {
  return organ.join(' ');
}

/** The text with its number and date (ISO) in their places; without a number as it is. */
export function numberedDocument(
  document: DecisionDocument,
  { number, date }: { number: number | null; date: string | null },
): DecisionDocument {
  if (number === null || date === null) return document;
  const padded = paddedNumber(String(number));
  return {
    ...document,
    numberLine: document.numberLine.replace(NUMBER_LINE, `$1${padded}$2$3`),
    placeDate: document.placeDate.replace(/, ngày.*$/u, `, ${officialDate(date)}`),
    appendix: document.appendix && {
      ...document.appendix,
      caption: document.appendix.caption.replace(
        CAPTION,
        ` số ${numberAndSymbol(document.family, number, symbolOf(document))} ${officialDate(date)} của `,
      ),
    },
    properties: {
      ...document.properties,
      subject: numberAndSymbol(document.family, number, symbolOf(document)),
    },
    about: { ...document.about, number: padded },
  };
}
