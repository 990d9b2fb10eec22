import { Tooltip } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** As the other tooltips of the program wait, in milliseconds. */
const REST = 400;

interface Props {
  /** Asked for when it is shown: to word what nobody looks at takes longer still. */
  label: () => ReactNode;
  className: string | undefined;
  children: ReactNode;
}

/**
 * A tooltip that is made once the pointer rests. Lists draw marks by the hundred, and to have a tooltip ready at each of
 * them took longer than to draw them.
 */
export function HoverTip({ label, className, children }: Props): ReactNode {
  const target = useRef<HTMLSpanElement>(null);
  const timer = useRef<number>(undefined);
  const [rests, setRests] = useState(false);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (
    <>
      <span
        ref={target}
        className={className}
        onPointerEnter={() => {
          timer.current = window.setTimeout(() => setRests(true), REST);
        }}
        onPointerLeave={() => {
          window.clearTimeout(timer.current);
          setRests(false);
        }}
      >
        {children}
      </span>
      {rests ? <Tooltip opened target={target} label={label()} /> : null}
    </>
  );
}
