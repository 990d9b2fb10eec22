/** Lets a tab of the screen "Quy định" lead to another one. */
import { createContext, useContext } from 'react';

export interface SectionLinks {
  has: (id: string) => boolean;
  open: (id: string) => void;
}

export const SectionContext = createContext<SectionLinks>({ has: () => false, open: () => undefined });

export function useSections(): SectionLinks {
  return useContext(SectionContext);
}
