/** What the office decides about a rule as a whole: on or off, how grave, and the text of the province it rests on. */
import { Select, Switch } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { CitationId } from '../../../shared/domain/ids.ts';
import { SEVERITIES, Severity } from '../../../shared/domain/index.ts';
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { citationWords } from '../../components/plan-words.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { RuleDraft } from './rule-draft.ts';
import styles from './rule-editor.module.css';

interface Props {
  rule: RuleRow;
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
}

/** In the list of severities: that of the rule itself. */
const SHIPPED = 'shipped';

export function OfficeDecision({ rule, draft, onChange }: Props): ReactNode {
  const t = useT();
  const citations = usePlanStore((state) => state.index.citations);
  const revision = usePlanStore((state) => state.revision);
  const texts = useMemo(
    () =>
      // The index is one object that changes inside; its revision says when.
      revision < 0
        ? []
        : [...citations.values()].map((citation) => ({
            value: citation.id as string,
            label: citationWords(citation, citation.id),
          })),
    [citations, revision],
  );
  const shipped = t('ruleEdit.severityShipped', { severity: t(`domain.severity.${rule.shippedSeverity}`) });
  return (
    <section className={styles.office} aria-label={t('ruleEdit.office')}>
      <h3>{t('ruleEdit.office')}</h3>
      <Switch
        label={t('ruleEdit.on')}
        checked={!draft.off}
        onChange={(event) => onChange({ ...draft, off: !event.currentTarget.checked })}
      />
      {draft.off ? (
        <p className={styles.warning} role="alert">
          {t('ruleEdit.offWarning')}
        </p>
      ) : null}
      <Select
        label={t('ruleEdit.severity')}
        {...(draft.severity === 'block' ? { description: t('ruleEdit.blockNote') } : {})}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        value={draft.severity ?? SHIPPED}
        data={[
          { value: SHIPPED, label: shipped },
          ...SEVERITIES.map((severity) => ({ value: severity, label: t(`domain.severity.${severity}`) })),
        ]}
        onChange={(chosen) => onChange({ ...draft, severity: Severity.safeParse(chosen).data ?? null })}
      />
      <Select
        label={t('ruleEdit.citation')}
        description={t('ruleEdit.citationHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        placeholder={t('ruleEdit.citationNone')}
        nothingFoundMessage={t('ruleEdit.noneFits')}
        value={draft.citation}
        data={texts}
        onChange={(chosen) => onChange({ ...draft, citation: chosen as CitationId | null })}
      />
      <p className={styles.note}>
        {rule.waivable.length === 0
          ? t('ruleEdit.notWaivable')
          : t('ruleEdit.waivable', {
              kinds: rule.waivable.map((kind) => t(`ruleEdit.waiver.${kind}`)).join(', '),
            })}
      </p>
    </section>
  );
}
