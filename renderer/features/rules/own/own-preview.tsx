/** Whom a rule would hit, and of whom it cannot be told; each line leads to its place. */
import type { ReactNode } from 'react';
import type { Finding, PersonId } from '../../../../shared/domain/index.ts';
import type { OwnRule, OwnRuleDraft, OwnRulePreview } from '../../../../shared/domain/own-rule.ts';
import { OwnRuleId } from '../../../../shared/domain/rule-id.ts';
import { describeFinding, missingWords } from '../../../../shared/rules/describe.ts';
import { errorSentence } from '../../../components/error-words.ts';
import { namesOf, personName } from '../../../components/plan-words.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { navigate } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './own-rules.module.css';
import type { OwnPreview } from './use-own-preview.ts';

/** Lines drawn of each list. */
const MOST_LINES = 60;
const NEW_RULE = OwnRuleId.parse('OWN-1');

export function OwnPreviewPane({ draft, answer }: { draft: OwnRuleDraft; answer: OwnPreview }): ReactNode {
  const t = useT();
  return (
    <section className={styles.preview} aria-label={t('ownRules.preview.title')}>
      <h3>{t('ownRules.preview.title')}</h3>
      <div role="status">
        <Sum answer={answer} />
      </div>
      {answer.status === 'ready' ? <Lists draft={draft} preview={answer.preview} /> : null}
    </section>
  );
}

function Sum({ answer }: { answer: OwnPreview }): ReactNode {
  const t = useT();
  switch (answer.status) {
    case 'unfinished':
      return <p className={styles.dim}>{t('ownRules.preview.unfinished')}</p>;
    case 'working':
      return <p className={styles.dim}>{t('common.loading')}</p>;
    case 'refused':
      return (
        <p className={styles.wrong}>
          {t('ownRules.preview.failed')}. {errorSentence(t, answer.error)}
        </p>
      );
    case 'ready': {
      const { total, asked, waived } = answer.preview;
      if (total === 0) return <p className={styles.sum}>{t('ownRules.preview.none')}</p>;
      const count = formatNumber(total);
      return (
        <>
          <p className={styles.sum}>{t('ownRules.preview.count', { count, asked: formatNumber(asked) })}</p>
          {waived === 0 ? null : <p>{t('ownRules.preview.waived', { count: formatNumber(waived) })}</p>}
        </>
      );
    }
  }
}

function Lists({ draft, preview }: { draft: OwnRuleDraft; preview: OwnRulePreview }): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const rule: OwnRule = { ...draft, id: draft.id ?? NEW_RULE };
  // The rule is told as it is being edited, not as it was saved.
  const names = { ...namesOf(t, index), ownRule: () => rule };
  const { findings, total, lacking, lackingTotal } = preview;
  const shown = findings.slice(0, MOST_LINES);
  const people = lacking.slice(0, MOST_LINES);
  return (
    <>
      <ul className={styles.hits}>
        {shown.map((finding) => {
          const { subject, title } = describeFinding(finding, t, names);
          return (
            <li key={finding.id}>
              <SeverityMark mark={finding.waived === null ? finding.severity : 'owed'} compact />
              <div>
                <button
                  type="button"
                  className="bt-link"
                  aria-label={t('ownRules.preview.open', { what: subject })}
                  onClick={() => goTo(finding)}
                >
                  {subject}
                </button>
                <p className={styles.dim}>{title}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {total > shown.length ? (
        <p className={styles.dim}>
          {t('ownRules.preview.more', { count: formatNumber(total - shown.length) })}
        </p>
      ) : null}
      {lackingTotal === 0 ? null : (
        <>
          <h4>{t('ownRules.preview.lacking', { count: formatNumber(lackingTotal) })}</h4>
          <ul className={styles.hits}>
            {people.map(({ personId, ...missing }) => (
              <li key={personId}>
                <div>
                  <button
                    type="button"
                    className="bt-link"
                    aria-label={t('ownRules.preview.open', { what: personName(index, personId) })}
                    onClick={() => goToPerson(personId)}
                  >
                    {personName(index, personId)}
                  </button>
                  <p className={styles.dim}>
                    {missingWords(missing.columns.length === 0 ? { fields: missing.fields } : missing, t)}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          {lackingTotal > people.length ? (
            <p className={styles.dim}>
              {t('ownRules.preview.moreLacking', { count: formatNumber(lackingTotal - people.length) })}
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

function goTo({ subject: { postId, personId } }: Finding): void {
  if (postId !== undefined) navigate('plan', { postId });
  else if (personId !== undefined) goToPerson(personId);
}

function goToPerson(personId: PersonId): void {
  navigate('people', { personId });
}
