/** What may be done with the chosen placement and with the unit, by whoever sits at the keyboard. */
import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { isClosed, type Review, type UnitCode } from '../../../shared/domain/index.ts';
import { Icon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import {
  markUnit,
  type Permission,
  usePermission,
  usualReview,
} from '../../components/review/review-commands.ts';
import { useT } from '../../i18n/index.ts';
import { useReviewStore } from '../../state/review-store.ts';
import styles from './review-screen.module.css';

interface Usual {
  review: 'proposed' | 'agreed';
  word: 'propose' | 'agree';
  toMark: Permission;
  toReturn: Permission;
}

/** What the one at the keyboard usually does, and whether it may be done. */
function useUsual(): Usual {
  const t = useT();
  const permission = usePermission();
  // What is usual depends on the stage as well.
  const stage = useReviewStore((state) => state.standing.stage);
  const review = usualReview();
  const isProposed = review === 'proposed';
  const open = (given: Permission): Permission =>
    isClosed(stage) ? { may: false, why: t(`review.stageText.${stage}`) } : given;
  return {
    review,
    word: isProposed ? 'propose' : 'agree',
    toMark: open(permission(isProposed ? 'review.propose' : 'review.agree')),
    toReturn: open(permission('review.return')),
  };
}

interface Props {
  /** A placement is chosen. */
  chosen: boolean;
  onMark: (review: Review) => void;
  onNext: () => void;
}

/** For the chosen placement. */
export function ReviewActions({ chosen, onMark, onNext }: Props): ReactNode {
  const t = useT();
  const { review, word, toMark, toReturn } = useUsual();
  return (
    <>
      <Button
        variant="default"
        rightSection={<Icon name="right" size={14} />}
        title={t('review.action.next')}
        aria-keyshortcuts="N"
        onClick={onNext}
      >
        {t('review.action.nextShort')}
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="returned" size={14} />}
        disabled={!chosen || !toReturn.may}
        title={toReturn.why}
        aria-keyshortcuts="R"
        onClick={() => onMark('returned')}
      >
        {t('review.action.return')}
      </Button>
      <Button
        leftSection={<Icon name={review === 'proposed' ? 'proposed' : 'ok'} size={14} />}
        disabled={!chosen || !toMark.may}
        title={toMark.why}
        aria-keyshortcuts="A"
        onClick={() => onMark(review)}
      >
        {t(`review.action.${word}`)}
      </Button>
    </>
  );
}

/** For all placements of the unit at once. */
export function UnitActions({ unitCode, onMark }: { unitCode: UnitCode; onMark: () => void }): ReactNode {
  const t = useT();
  const { word, toMark, toReturn } = useUsual();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <Button
          variant="default"
          className={styles.wholeUnit ?? ''}
          rightSection={<Icon name="down" size={12} />}
        >
          {t('review.action.wholeUnit')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={!toMark.may} rightSection={<Kbd keys="Shift+A" />} onClick={onMark}>
          {t(`review.action.${word}Unit`)}
        </Menu.Item>
        <Menu.Item disabled={!toReturn.may} onClick={() => markUnit(unitCode, 'returned')}>
          {t('review.action.returnUnit')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
