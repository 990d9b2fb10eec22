/** Whether a grid was last touched with the mouse or with keys: clicks choose lines by themselves, walking with keys does not. */
import { type ReactNode, type RefObject, useRef } from 'react';

/** True while the mouse was the last to touch what stands in `MouseOrKeys`. */
export function useByMouse(): RefObject<boolean> {
  return useRef(false);
}

interface Props {
  byMouse: RefObject<boolean>;
  /** A grid, as high as there is room. */
  children: ReactNode;
}

/** Notes before the grid hears of it what touches the grid. */
export function MouseOrKeys({ byMouse, children }: Props): ReactNode {
  return (
    <div
      style={{ height: '100%' }}
      onPointerDownCapture={() => {
        byMouse.current = true;
      }}
      onKeyDownCapture={() => {
        byMouse.current = false;
      }}
    >
      {children}
    </div>
  );
}
