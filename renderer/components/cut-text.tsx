import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './cut-text.module.css';

/** Where the tail begins: the last words of a long name tell more than its middle. */
export function splitForCut(text: string, tailLength = 14): [string, string] {
  if (text.length <= tailLength * 2) return [text, ''];
  const at = text.indexOf(' ', text.length - tailLength);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** One line; what does not fit is cut in the middle and the whole stands in a tooltip. */
export function CutText({ text }: { text: string }): ReactNode {
  const [head, tail] = splitForCut(text);
  return (
    <Tooltip label={text}>
      <span className={styles.cut}>
        <span className={styles.head}>{head}</span>
        {tail === '' ? null : <span className={styles.tail}>{tail}</span>}
      </span>
    </Tooltip>
  );
}
