/** The decisions a person's changes in the plan lead to: their kinds, the facts they want, what the papers say. */
import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { useAnswer } from '../explain/use-answer.ts';
import { DecisionForm } from './decision-form.tsx';

/** Nothing at all where the plan changes nothing for the person. */
export function PersonDecisions({ personId }: { personId: PersonId }): ReactNode {
  const t = useT();
  const { value: decisions } = useAnswer('decisions.ofPerson', { personId });
  if (decisions === null || decisions.length === 0) return null;
  return (
    <section aria-label={t('decisions.card.title')}>
      <h3>{t('decisions.card.title')}</h3>
      {decisions.map((decision) => (
        <DecisionForm key={decision.item.postId ?? ''} decision={decision} />
      ))}
    </section>
  );
}
