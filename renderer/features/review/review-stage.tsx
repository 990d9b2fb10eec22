/** Where the review of the plan stands, with the steps that lead on and back, for whoever is done with its seats. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { stepsFrom } from '../../../shared/domain/index.ts';
import { commandOf, takeStep, usePermission } from '../../components/review/review-commands.ts';
import { useT } from '../../i18n/index.ts';
import { useReviewStore } from '../../state/review-store.ts';
import styles from './review-screen.module.css';

export function ReviewStage(): ReactNode {
  const t = useT();
  const stage = useReviewStore((state) => state.standing.stage);
  const permission = usePermission();
  return (
    <section className={styles.stage} aria-label={t('review.screen.stage')}>
      <p>
        <strong>{t(`review.stage.${stage}`)}.</strong> {t(`review.stageText.${stage}`)}
      </p>
      {stepsFrom(stage).map((step) => {
        const { may, why } = permission(commandOf(step));
        return (
          <Button key={step} variant="default" disabled={!may} title={why} onClick={() => takeStep(step)}>
            {t(`review.step.${step}`)}
          </Button>
        );
      })}
    </section>
  );
}
