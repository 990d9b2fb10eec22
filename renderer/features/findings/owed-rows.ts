/** Which waivers are listed. */

import type { WaiverRow } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fold } from '../../../shared/text/fold.ts';
import { ruleWords } from '../../components/plan-words.ts';
import type { ListFilter } from '../../state/list-filter-store.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { personWords, seatsWords, unitWords } from './findings-rows.ts';

export type WaiversFilter = ListFilter<'owed'>;

export const ALL_WAIVERS: WaiversFilter = { states: [], text: '' };

/** Waivers that pass, in their order; `text` is looked for in names, standard, document, approver and course. */
export function filterWaivers(
  index: PlanIndex,
  rows: readonly WaiverRow[],
  { states, text }: WaiversFilter,
  t: Translate,
): WaiverRow[] {
  const words = fold(text).split(' ').filter(Boolean);
  return rows.filter((row) => {
    if (states.length > 0 && !states.includes(row.state)) return false;
    if (words.length === 0) return true;
    const all = fold(
      [
        personWords(index, row),
        seatsWords(t, index, row),
        unitWords(t, index, row),
        ruleWords(t, index, row.rule),
        row.document,
        row.approver,
        row.course,
      ].join(' '),
    );
    return words.every((word) => all.includes(word));
  });
}
