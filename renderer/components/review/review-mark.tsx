/** Icon and word of a state of the review: never the colour alone. */
import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReviewState } from '../../../shared/domain/index.ts';
import { useT } from '../../i18n/index.ts';
import { Icon, type IconName } from '../icons.tsx';
import styles from './review.module.css';

const ICONS: Readonly<Record<ReviewState, IconName>> = {
  open: 'open',
  proposed: 'proposed',
  returned: 'returned',
  agreed: 'ok',
};

interface Props {
  state: ReviewState;
  /** A number shown beside the icon, written for people. */
  count?: string;
  /** Icon (and count) only; the word is in the tooltip and for screen readers. */
  compact?: boolean;
  /** Within something that has a tooltip of its own. */
  noTip?: boolean;
  /** In place of the word of the state. */
  words?: string;
}

export function ReviewMark({ state, count, compact = false, noTip = false, words }: Props): ReactNode {
  const t = useT();
  const word = words ?? t(`review.state.${state}`);
  const content = (
    <span className={styles.mark} data-state={state}>
      <Icon name={ICONS[state]} size={14} />
      {count === undefined ? null : <span>{count}</span>}
      <span className={compact ? 'bt-visually-hidden' : undefined}>{word}</span>
    </span>
  );
  return compact && !noTip ? <Tooltip label={word}>{content}</Tooltip> : content;
}
