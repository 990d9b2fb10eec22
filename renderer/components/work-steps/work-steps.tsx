/** The way from the roster to the decisions: what is done, what is at hand, what comes next. */
import type { ReactNode } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import {
  currentStep,
  type Progress,
  WORK_STEPS,
  type WorkStep,
} from '../../../shared/overview/work-steps.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import type { RailScreen, ScreenFilter } from '../../state/navigation.ts';
import { Icon } from '../icons.tsx';
import { NextStep } from './next-step.tsx';
import { blockingWords, useProgress } from './use-progress.ts';
import styles from './work-steps.module.css';

/** Where a step is worked at; the roster shows everybody it counts. */
const PLACES: Readonly<Record<WorkStep, readonly [RailScreen, ScreenFilter?]>> = {
  roster: ['people', { people: {} }],
  placing: ['plan'],
  review: ['review'],
  papers: ['papers'],
};

function standingWords(
  t: Translate,
  step: WorkStep,
  { people, unplaced, blocking, stage }: Progress,
): string {
  switch (step) {
    case 'roster':
      return people === 0
        ? t('workSteps.standing.noPeople')
        : t('workSteps.standing.people', { count: formatNumber(people) });
    case 'placing':
      if (people === 0) return '';
      return unplaced === 0 && blocking === 0
        ? t('workSteps.standing.placed')
        : t('workSteps.standing.open', {
            unplaced: formatNumber(unplaced),
            blocking: blockingWords(t, blocking),
          });
    case 'review':
      return t(`review.stage.${stage === 'issued' ? 'approved' : stage}`);
    case 'papers':
      if (stage === 'issued') return t('workSteps.standing.issued');
      return t(`workSteps.standing.${stage === 'approved' ? 'drawUp' : 'later'}`);
  }
}

export function WorkSteps(): ReactNode {
  const t = useT();
  const progress = useProgress();
  const current = currentStep(progress);
  const at = current === null ? WORK_STEPS.length : WORK_STEPS.indexOf(current);
  return (
    <section className={styles.band} aria-label={t('workSteps.label')}>
      <ol className={styles.steps}>
        {WORK_STEPS.map((step, place) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            <button type="button" onClick={() => navigate(...PLACES[step])}>
              <span className={styles.mark} aria-hidden="true">
                {place < at ? <Icon name="check" size={12} /> : formatNumber(place + 1)}
              </span>
              <span className={styles.name}>{t(`workSteps.name.${step}`)}</span>
              <span className={styles.standing}>{standingWords(t, step, progress)}</span>
              {place < at ? <span className="bt-visually-hidden">{t('workSteps.done')}</span> : null}
              {place === at ? <span className="bt-visually-hidden">{t('workSteps.current')}</span> : null}
            </button>
          </li>
        ))}
      </ol>
      {/* Without a roster the screen itself asks for one. */}
      {current === 'roster' ? null : <NextStep />}
    </section>
  );
}
