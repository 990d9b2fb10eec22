import { Button, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Citation } from '../../../shared/domain/citation.ts';
import type { CitationId } from '../../../shared/domain/ids.ts';
import type { AnyRuleId } from '../../../shared/domain/rule-id.ts';
import type { RuleRow } from '../../../shared/ipc/contract.ts';
import { Icon } from '../../components/icons.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import type { TitleName } from './parameter-words.ts';
import styles from './rule-card.module.css';
import type { RuleDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleFacts, Unconfirmed } from './rule-facts.tsx';

interface Props {
  rule: RuleRow;
  /** Findings of the rule now. */
  found: number;
  titleName: TitleName;
  citation: (id: CitationId) => Citation | undefined;
  /** What is being edited, null where nothing is. */
  draft: RuleDraft | null;
  onDraft: (draft: RuleDraft) => void;
  onEdit: () => void;
  onClose: () => void;
}

/** What the office did with the rule, in words. */
function StateMarks({ rule }: { rule: RuleRow }): ReactNode {
  const t = useT();
  return (
    <>
      {rule.off ? (
        <Tooltip label={t('ruleEdit.offText')}>
          <span className={styles.off}>{t('ruleEdit.state.off')}</span>
        </Tooltip>
      ) : null}
      {rule.changed ? <span className={styles.changed}>{t('ruleEdit.state.changed')}</span> : null}
      {rule.confirmed ? null : <Unconfirmed />}
    </>
  );
}

/** One rule, whole. */
export function RuleCard({ rule, found, titleName, citation, draft, ...acts }: Props): ReactNode {
  const t = useT();
  const allFound = usePlanStore((state) => state.allFound);
  return (
    <article
      className={styles.card}
      aria-labelledby={`rule-${rule.id}`}
      data-off={rule.off || undefined}
      data-editing={draft !== null || undefined}
    >
      <div className={styles.head}>
        <SeverityMark mark={rule.severity} />
        <span className={styles.dim}>{t(`ruleList.scope.${rule.scope}`)}</span>
        <code className={styles.id}>{rule.id}</code>
        {rule.off ? (
          <span className={styles.dim}>{t('ruleEdit.offText')}</span>
        ) : found === 0 ? (
          <span className={styles.dim}>{t(allFound ? 'ruleList.foundNone' : 'common.notChecked')}</span>
        ) : (
          <button
            type="button"
            className="bt-link"
            onClick={() => navigate('findings', { rule: rule.id as AnyRuleId })}
          >
            {t('ruleList.found', { count: formatNumber(found) })}
          </button>
        )}
        {draft === null ? (
          <Button
            variant="default"
            size="compact-xs"
            mt={4}
            leftSection={<Icon name="edit" size={13} />}
            aria-label={t('ruleEdit.editRule', { rule: t(`rules.${rule.id}.name`) })}
            onClick={acts.onEdit}
          >
            {t('ruleEdit.edit')}
          </Button>
        ) : null}
      </div>
      <div className={styles.words}>
        <h2 id={`rule-${rule.id}`}>
          {t(`rules.${rule.id}.name`)}
          <StateMarks rule={rule} />
        </h2>
        <p>{t(`rules.${rule.id}.help`)}</p>
      </div>
      {draft === null ? (
        <RuleFacts rule={rule} titleName={titleName} citation={citation} />
      ) : (
        <RuleEditor
          rule={rule}
          draft={draft}
          titleName={titleName}
          onDraft={acts.onDraft}
          onClose={acts.onClose}
        />
      )}
    </article>
  );
}
