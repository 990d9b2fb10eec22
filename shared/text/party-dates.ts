/** Joining the Party and becoming a full member, both in one cell: `3.2.2005 (CT 3.2.2006)`. */
import { fold } from './fold.ts';

export type PartyDates = { readonly probation: string; readonly official: string };

const DATE =
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|(?<![\d/.-])\d{1,2}\s?[/.-]\s?(?:19|20)\d\d(?!\d)|(?<![\d/.-])(?:19|20)\d\d(?!\d)/gu;
/** All that may stand around the two dates. */
const AROUND =
  /\b(?:ngay|vao dang|vao|ket nap|du bi|chinh thuc|cong nhan|dang|db|ct|kn)\b|[\s.,:;()[\]/|–—-]+/gu;
const OFFICIAL = /\b(?:chinh thuc|ct|cong nhan)\b/u;
const PROBATION = /\b(?:du bi|db|ket nap|kn|vao)\b/u;

/** The two dates of a cell; null where it holds anything else. Without words the first is the day of joining. */
export function splitPartyDates(text: string): PartyDates | null {
  const whole = text.normalize('NFC');
  const [first, second, ...more] = [...whole.matchAll(DATE)];
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (fold(whole.replace(DATE, ' ')).replace(AROUND, '') !== '') return null;
  const before = fold(whole.slice(0, first.index));
  const between = fold(whole.slice(first.index + first[0].length, second.index));
  const turned = OFFICIAL.test(before) || (PROBATION.test(between) && !OFFICIAL.test(between));
  const [probation, official] = turned ? [second[0], first[0]] : [first[0], second[0]];
  return { probation, official };
}
