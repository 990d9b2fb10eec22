import { useMemo } from 'react';
import { usePlanStore } from '../../state/plan-store.ts';

export interface Choice {
  value: string;
  label: string;
  /** What else it is found by. */
  search?: string;
}

/** Units of the province by name, found by the names of the old communes too. */
export function useUnitChoices(): Choice[] {
  const units = usePlanStore((state) => state.index.unitList());
  return useMemo(
    () =>
      units.map(({ unit, mergedFrom }) => ({
        value: unit.code,
        label: unit.fullName,
        search: `${unit.fullName} ${mergedFrom.map(({ name }) => name).join(' ')}`,
      })),
    [units],
  );
}

/** Titles of the catalogue by name. */
export function useTitleChoices(): Choice[] {
  const index = usePlanStore((state) => state.index);
  return useMemo(
    () => [...index.titles.values()].map(({ code, name }) => ({ value: code, label: name })),
    [index],
  );
}
