import type { ReactNode } from 'react';
import { Icon } from '../../components/icons.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { type OpenPoints, STEPS, type Step } from './draft-steps.ts';
import styles from './step-bar.module.css';

interface Props {
  step: Step;
  open: OpenPoints;
  onStep: (step: Step) => void;
}

/** The five steps, each with what is still open on it; any can be gone to at any time. */
export function StepBar({ step, open, onStep }: Props): ReactNode {
  const t = useT();
  const state = (one: Step): string => {
    if (open[one] > 0) return t('importScreen.stepOpen', { count: formatNumber(open[one]) });
    return one === 'summary' ? '' : t('importScreen.stepDone');
  };
  return (
    <nav className={styles.steps} aria-label={t('importScreen.steps')}>
      <ol>
        {STEPS.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={styles.step}
              aria-current={one === step ? 'step' : undefined}
              data-open={open[one] > 0}
              onClick={() => onStep(one)}
            >
              <span className={styles.place} aria-hidden="true">
                {open[one] === 0 && one !== 'summary' ? <Icon name="check" size={12} /> : index + 1}
              </span>
              <span className={styles.name} data-words={t(`importScreen.step.${one}`)}>
                {t(`importScreen.step.${one}`)}
              </span>
              {open[one] > 0 ? (
                <span className={styles.open} aria-hidden="true">
                  {formatNumber(open[one])}
                </span>
              ) : null}
              <span className="bt-visually-hidden">{state(one)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
