import { memo, type ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { HoverTip } from './hover-tip.tsx';
import { Icon } from './icons.tsx';
import styles from './severity-mark.module.css';

/** The five marks of the program; the first three are the severities of findings. */
export const MARKS = ['block', 'warn', 'info', 'owed', 'ok'] as const;
export type Mark = (typeof MARKS)[number];

interface Props {
  mark: Mark;
  /** A number shown beside the icon, already written for people. */
  count?: string;
  /** Icon (and count) only; the word is then in the tooltip and for screen readers. */
  compact?: boolean;
  /** In place of the word of the mark. */
  word?: string;
  /** Tooltip that says more than the word. */
  tip?: string;
}

/** Icon, word and colour of a mark: never the colour alone. Drawn anew only where something of it is another. */
export const SeverityMark = memo(function SeverityMark({
  mark,
  count,
  compact = false,
  word: own,
  tip,
}: Props): ReactNode {
  const t = useT();
  const word = own ?? t(`common.mark.${mark}`);
  const content = (
    <>
      <Icon name={mark} size={14} />
      {count === undefined ? null : <span>{count}</span>}
      {compact ? <span className="bt-visually-hidden">{word}</span> : <span>{word}</span>}
    </>
  );
  const className = `${styles.mark} ${styles[mark]}`;
  return compact ? (
    <HoverTip label={() => tip ?? word} className={className}>
      {content}
    </HoverTip>
  ) : (
    <span className={className}>{content}</span>
  );
});
