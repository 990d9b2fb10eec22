import { type Candidate, countedAs } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PersonRow } from '../../../shared/ipc/contract.ts';
import { birthYear } from '../../components/plan-words.ts';

/** Birth year and present position: what tells people of the same name apart. */
export function candidateFacts(t: Translate, { person, retirement }: PersonRow): string {
  const year = birthYear(person);
  return [
    year && t('plan.candidate.born', { year }),
    presentPosition(person),
    retirement && t('plan.candidate.retires', { month: retirement.month.split('-').reverse().join('/') }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Findings that count against a candidate; what is only worth knowing, or is let stand, does not. */
export function shortcomings(candidate: Candidate): Candidate['lacks'] {
  return candidate.lacks.filter((finding) => ['block', 'warn'].includes(countedAs(finding)));
}
