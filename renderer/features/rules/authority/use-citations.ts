/** The catalogue of legal bases by id. */
import type { Citation } from '../../../../shared/domain/citation.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

export function useCitations(): ReadonlyMap<string, Citation> {
  return usePlanStore((state) => state.index).citations;
}
