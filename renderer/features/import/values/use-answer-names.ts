import { useCallback } from 'react';
import { TitleCode, UnitCode } from '../../../../shared/domain/ids.ts';
import { usePlanStore } from '../../../state/plan-store.ts';

/** Names of what has a code: units and titles. */
export function useAnswerNames(): (answer: string) => string | undefined {
  const index = usePlanStore((state) => state.index);
  return useCallback(
    (answer: string) => {
      const unit = UnitCode.safeParse(answer);
      const title = TitleCode.safeParse(answer);
      return (
        (unit.success ? index.units.get(unit.data)?.unit.fullName : undefined) ??
        (title.success ? index.titles.get(title.data)?.name : undefined)
      );
    },
    [index],
  );
}
