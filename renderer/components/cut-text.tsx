import type { ReactNode } from 'react';
import styles from './cut-text.module.css';

/** Where the tail begins: the last words of a long name tell more than its middle. */
export function splitForCut(text: string, tailLength = 14): [string, string] {
  if (text.length <= tailLength * 2) return [text, ''];
  const at = text.indexOf(' ', text.length - tailLength);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** One line; what does not fit is cut in the middle, and then `CutWordsTip` tells the whole. */
export function CutText({ text }: { text: string }): ReactNode {
  const [start, tail] = splitForCut(text);
  return (
    <span className={styles.cut} data-whole={text}>
      <span className={styles.head}>{start}</span>
      {tail === '' ? null : <span className={styles.tail}>{tail}</span>}
    </span>
  );
}
