/** What is looked for in the grid: cells that say it are marked, and gone to one after the other. */
import { create } from 'zustand';

interface FindState {
  open: boolean;
  query: string;
  put: (change: Partial<Pick<FindState, 'open' | 'query'>>) => void;
}

export const useFind = create<FindState>()((set) => ({
  open: false,
  query: '',
  put: (change) => set(change),
}));
