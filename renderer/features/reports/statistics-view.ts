/** Which statistics are looked at. It outlives the screen: who comes back finds it as it was left. */
import { create } from 'zustand';
import {
  STATISTICS_FACTS,
  type StatisticsCell,
  type StatisticsScope,
  StatisticsSide,
} from '../../../shared/domain/index.ts';
import { WHOLE } from './unit-choices.ts';

interface StatisticsState {
  scope: StatisticsScope;
  /** `whole`, or the name of a choice of units. */
  units: string;
  /** The number whose people are listed, and what it says. */
  shown: { cell: StatisticsCell; words: string } | null;
}

export const useStatistics = create<StatisticsState>()(() => ({
  scope: {
    axis: 'unit',
    facts: [...STATISTICS_FACTS],
    sides: [...StatisticsSide.options],
    unitCodes: [],
    bloc: null,
    leaders: false,
  },
  units: WHOLE,
  shown: null,
}));

/** Other statistics count other people: what was shown of the ones before is closed. */
export function changeScope(part: Partial<StatisticsScope>): void {
  useStatistics.setState(({ scope }) => ({ scope: { ...scope, ...part }, shown: null }));
}
