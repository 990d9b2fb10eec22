import { Tooltip } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import styles from './cut-text.module.css';

/** Where the tail begins: the last words of a long name tell more than its middle. */
export function splitForCut(text: string, tailLength = 14): [string, string] {
  if (text.length <= tailLength * 2) return [text, ''];
  const at = text.indexOf(' ', text.length - tailLength);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** One line; what does not fit is cut in the middle, and then the whole stands in a tooltip. */
export function CutText({ text }: { text: string }): ReactNode {
  const head = useRef<HTMLSpanElement>(null);
  const [cut, setCut] = useState(false);
  const [start, tail] = splitForCut(text);
  return (
    <Tooltip label={text} disabled={!cut}>
      <span
        className={styles.cut}
        // Measured when somebody looks: measuring every name of a list would cost a layout each.
        onPointerEnter={() => setCut((head.current?.scrollWidth ?? 0) > (head.current?.clientWidth ?? 0))}
      >
        <span ref={head} className={styles.head}>
          {start}
        </span>
        {tail === '' ? null : <span className={styles.tail}>{tail}</span>}
      </span>
    </Tooltip>
  );
}
