/** What comes next, at hand on every screen. */
import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { currentStep } from '../../shared/overview/work-steps.ts';
import { Icon } from '../components/icons.tsx';
import { NextStep } from '../components/work-steps/next-step.tsx';
import { useProgress } from '../components/work-steps/use-progress.ts';
import { useT } from '../i18n/index.ts';
import { navigate, useAppStore } from '../state/app-store.ts';
import styles from './status-bar.module.css';

export function NextStepMenu(): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const step = currentStep(useProgress());
  const close = (): void => setOpen(false);
  const words =
    step === null
      ? t('workSteps.standing.issued')
      : t('workSteps.nextIs', { step: t(`workSteps.name.${step}`) });
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="top"
      width={440}
      trapFocus
      returnFocus
      closeOnEscape
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={`${styles.entry} ${styles.leads}`}
          aria-haspopup="dialog"
          data-part-entry
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words}
          <Icon name="up" size={12} />
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('workSteps.next')} className={styles.next} data-next-step>
        <NextStep onAct={close} />
        <p>
          <button
            type="button"
            className="bt-link"
            onClick={() => {
              close();
              navigate('overview');
            }}
          >
            {t('workSteps.all')}
          </button>
          {' · '}
          <button
            type="button"
            className="bt-link"
            onClick={() => {
              close();
              useAppStore.getState().put({ helpOpen: true, helpPage: 'firstSteps' });
            }}
          >
            {t('workSteps.act.help')}
          </button>
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}
