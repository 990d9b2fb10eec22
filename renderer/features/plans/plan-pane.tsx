/** The plan chosen in the list: what it is, and what can be done with it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../components/icons.tsx';
import { archivePlan, removePlan, switchPlan } from '../../components/plan-switch.ts';
import { attempt } from '../../components/toasts.tsx';
import { formatDate, formatDateTime, planTitle } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { stateWords } from './plan-columns.tsx';
import type { PlanTask } from './plan-form.tsx';
import styles from './plans.module.css';
import type { PlanLine } from './use-plans.ts';

interface Props {
  plan: PlanLine | undefined;
  onTask: (task: PlanTask) => void;
}

export function PlanPane({ plan, onTask }: Props): ReactNode {
  const t = useT();
  if (plan === undefined) return <p className={`${styles.pane} ${styles.quiet}`}>{t('plans.choose')}</p>;
  const { inUse, archived } = plan;
  const facts: [string, string][] = [
    ['state', stateWords(t, plan)],
    ['stage', t(`review.stage.${plan.stage}`)],
    ['startDate', formatDate(plan.startDate)],
    ['termEnd', formatDate(plan.termEnd)],
    ['copiedFrom', plan.copiedFrom === '' ? t('plans.fromNothing') : planTitle(t, plan.copiedFrom)],
    ['madeAt', formatDateTime(plan.madeAt)],
  ];
  const act = (
    word: 'use' | 'duplicate' | 'edit' | 'archive' | 'unarchive' | 'remove',
    icon: IconName,
    run: () => void,
    variant = 'default',
  ) => (
    <Button variant={variant} justify="flex-start" leftSection={<Icon name={icon} size={14} />} onClick={run}>
      {t(`plans.act.${word}`)}
    </Button>
  );
  return (
    <div className={styles.pane}>
      <h2>{planTitle(t, plan.name)}</h2>
      <dl className={styles.facts}>
        {facts.map(([key, words]) =>
          words === '' ? null : (
            <div key={key} style={{ display: 'contents' }}>
              <dt>{t(`plans.column.${key}`)}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      <div className={styles.acts}>
        {inUse || archived ? null : act('use', 'check', () => attempt(() => switchPlan(plan)), 'filled')}
        {inUse ? null : (
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<Icon name="plans" size={14} />}
            onClick={() => navigate('comparison', { planId: plan.id })}
          >
            {t('comparison.act')}
          </Button>
        )}
        {act('duplicate', 'add', () => onTask({ kind: 'new', from: plan.id }))}
        {act('edit', 'edit', () => onTask({ kind: 'edit', plan }))}
        {inUse || archived ? null : act('archive', 'folder', () => attempt(() => archivePlan(plan, true)))}
        {archived ? act('unarchive', 'undo', () => attempt(() => archivePlan(plan, false))) : null}
        {archived ? act('remove', 'close', () => attempt(() => removePlan(plan))) : null}
      </div>
    </div>
  );
}
