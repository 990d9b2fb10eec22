import type { ReactNode } from 'react';
import { usePlanStore } from '../state/plan-store.ts';
import { SkeletonRows } from './states.tsx';

/** Shows a screen of the plan once the plan is there, before that its shape. The shell says why it is not. */
export function PlanReady({ children }: { children: ReactNode }): ReactNode {
  // A plan that is loaded anew stays in view meanwhile.
  const loaded = usePlanStore((state) => state.info !== null);
  return loaded ? children : <SkeletonRows />;
}
