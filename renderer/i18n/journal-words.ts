/** What a journal entry says: one sentence from its command and the names kept with it. */
import type { Command, SummaryParams } from '../../shared/domain/workspace.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { formatNumber } from './format.ts';

/** Commands whose sentence names the one seat where only one was touched. */
const ONE_OR_MANY: readonly Command[] = ['placement.clear', 'placement.edit'];

/** The sentence of `command`; numbers are written for people, kinds of disposition in words. */
export function journalSentence(t: Translate, command: Command, summary: SummaryParams): string {
  const params: SummaryParams = {};
  for (const [name, value] of Object.entries(summary)) {
    params[name] = typeof value === 'number' ? formatNumber(value) : value;
  }
  if (command === 'disposition.set') params.kind = t(`domain.disposition.${String(summary.kind)}`);
  const single = ONE_OR_MANY.includes(command) && summary.count === 1 && summary.post !== '';
  return t(`journal.${command}${single ? 'One' : ''}`, params);
}
