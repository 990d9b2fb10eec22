/** One rule of the office's own, in the list. */
import { Button, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OwnRule } from '../../../../shared/domain/own-rule.ts';
import { readCondition } from '../../../../shared/rules/own/reading.ts';
import { citationWords, namesOf } from '../../../components/plan-words.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { navigate } from '../../../state/app-store.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import styles from './own-rules.module.css';

interface Props {
  rule: OwnRule;
  /** Findings of the rule now. */
  found: number;
  actions: {
    edit: (rule: OwnRule) => void;
    duplicate: (rule: OwnRule) => void;
    remove: (rule: OwnRule) => void;
    turn: (rule: OwnRule, active: boolean) => void;
  };
}

export function OwnRuleCard({ rule, found, actions }: Props): ReactNode {
  const t = useT();
  const index = usePlanStore((state) => state.index);
  const { id, name, scope, conditions, severity, citation, active, note } = rule;
  const allFound = usePlanStore((state) => state.allFound);
  const titleId = `own-rule-${id}`;
  return (
    <li className={styles.card} data-off={!active}>
      <article aria-labelledby={titleId}>
        <div className={styles.head}>
          <Switch
            label={t(active ? 'ownRules.on' : 'ownRules.off')}
            aria-label={t('ownRules.activeOf', { name })}
            checked={active}
            onChange={(event) => actions.turn(rule, event.currentTarget.checked)}
          />
          <SeverityMark mark={severity} />
          <span className={styles.dim}>{t(`ownRules.scope.${scope}`)}</span>
          <code className={styles.id}>{id}</code>
        </div>
        <div className={styles.words}>
          <h2 id={titleId}>{name}</h2>
          <p>{t('ownRules.reading', { conditions: readCondition(t, conditions, namesOf(t, index)) })}</p>
          {citation === null ? null : (
            <p className={styles.dim}>{citationWords(index.citations.get(citation), citation)}</p>
          )}
          {note === '' ? null : <p className={styles.dim}>{note}</p>}
        </div>
        <div className={styles.ends}>
          {found === 0 ? (
            <span className={styles.dim}>{t(allFound ? 'ruleList.foundNone' : 'common.notChecked')}</span>
          ) : (
            <button type="button" className="bt-link" onClick={() => navigate('findings', { rule: id })}>
              {t('ruleList.found', { count: formatNumber(found) })}
            </button>
          )}
          <div className={styles.ways}>
            <Button
              variant="default"
              aria-label={t('ownRules.editOf', { name })}
              onClick={() => actions.edit(rule)}
            >
              {t('ownRules.edit')}
            </Button>
            <Button
              variant="subtle"
              aria-label={t('ownRules.duplicateOf', { name })}
              onClick={() => actions.duplicate(rule)}
            >
              {t('ownRules.duplicate')}
            </Button>
            <Button
              variant="subtle"
              aria-label={t('ownRules.removeOf', { name })}
              onClick={() => actions.remove(rule)}
            >
              {t('ownRules.remove')}
            </Button>
          </div>
        </div>
      </article>
    </li>
  );
}
