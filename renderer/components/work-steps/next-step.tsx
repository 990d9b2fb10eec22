/** What comes next in the work on the plan, in a sentence, with what does it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StageStep } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { currentStep, openPlacing, type Progress } from '../../../shared/overview/work-steps.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate, useAppStore } from '../../state/app-store.ts';
import { commandOf, type Permission, takeStep, usePermission } from '../review/review-commands.ts';
import { blockingWords, useProgress } from './use-progress.ts';
import styles from './work-steps.module.css';

interface Act {
  words: string;
  run: () => void;
  /** Who may do it, '' where whoever sits at the keyboard may. */
  why: string;
}

/** The sentence about the step at hand. */
export function nextWords(t: Translate, progress: Progress): string {
  const step = currentStep(progress);
  if (step === 'roster') return t('workSteps.text.roster');
  if (step !== 'placing') return t(`workSteps.text.${progress.stage}`);
  return t(`workSteps.text.placing.${openPlacing(progress)}`, {
    unplaced: formatNumber(progress.unplaced),
    blocking: blockingWords(t, progress.blocking),
  });
}

/** What does the step at hand, the likeliest first. */
function actsOf(t: Translate, progress: Progress, permission: (step: StageStep) => Permission): Act[] {
  const act = (name: string, run: () => void): Act => ({ words: t(`workSteps.act.${name}`), run, why: '' });
  const stage = (step: StageStep): Act => ({
    words: t(`review.step.${step}`),
    run: () => takeStep(step),
    why: permission(step).why,
  });
  const findings = act('findings', () => navigate('findings', { severity: 'block', standing: 'open' }));
  const propose = act('propose', () => useAppStore.getState().openProposal());
  const settle = act('settle', () => navigate('outlook', { outlook: 'surplus', placed: false }));
  switch (currentStep(progress)) {
    case 'roster':
      return [act('import', () => navigate('import'))];
    case 'placing':
      return { both: [findings, propose, settle], unplaced: [propose, settle], blocking: [findings] }[
        openPlacing(progress)
      ];
    case 'review':
      return progress.stage === 'draft'
        ? [stage('submit'), act('compare', () => navigate('plans'))]
        : [act('review', () => navigate('review')), stage('approve')];
    case 'papers':
      return [act('papers', () => navigate('papers')), stage('issue')];
    case null:
      return [act('reports', () => navigate('reports'))];
  }
}

/** `onAct` runs before what is chosen, for instance to close what this stands in. */
export function NextStep({ onAct }: { onAct?: () => void }): ReactNode {
  const t = useT();
  const progress = useProgress();
  const permission = usePermission();
  return (
    <div className={styles.next}>
      <p>
        <strong>{`${t('workSteps.next')}: `}</strong>
        {nextWords(t, progress)}
      </p>
      <div className={styles.acts} data-part>
        {actsOf(t, progress, (step) => permission(commandOf(step))).map(({ words, run, why }, at) => (
          <Button
            key={words}
            variant={at === 0 ? 'filled' : 'default'}
            disabled={why !== ''}
            {...(why === '' ? {} : { title: why })}
            onClick={() => {
              onAct?.();
              run();
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
