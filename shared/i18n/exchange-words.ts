/** What an e-office asks that is still blank, as a sentence. */
import type { SidecarBlank } from '../documents/sidecar-blanks.ts';
import type { Translate } from './translate.ts';

/** More names than these are counted, so that the sentence stays one. */
const MOST_NAMED = 6;

/** One sentence: which field is blank, of what, and where it is filled in. */
export function blankSentence(
  t: Translate,
  { field, papers, names }: SidecarBlank,
  number: (value: number) => string,
): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  const said = rest > 0 ? t('exchange.more', { names: named, count: number(rest) }) : named;
  return t(`exchange.blank.${field}`, { names: said, count: number(papers) });
}
