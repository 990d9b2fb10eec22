/** What of the overview is looked at. It outlives the screen: who comes back finds it as it was left. */
import { create } from 'zustand';
import type { BalanceAxis } from '../../../shared/overview/balance.ts';
import { type CorpsScope, WHOLE_CORPS } from '../../../shared/overview/composition.ts';

export const OVERVIEW_TABS = ['summary', 'balance', 'specialities', 'corps'] as const;
export type OverviewTab = (typeof OVERVIEW_TABS)[number];

interface OverviewView {
  tab: OverviewTab;
  axis: BalanceAxis;
  /** Only units and columns where something is lacking or too much. */
  uneven: boolean;
  /** Words of units looked for. */
  query: string;
  corps: CorpsScope;
}

export const useOverviewView = create<OverviewView>()(() => ({
  tab: 'summary',
  axis: 'bloc',
  uneven: false,
  query: '',
  corps: WHOLE_CORPS,
}));
