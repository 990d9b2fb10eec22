/** A menu of the title bar stands over one screen: a key that goes to another one takes it away. */
import { useState } from 'react';
import { useAppStore } from '../state/app-store.ts';

/** For the `Menu` it is spread on. */
export function useMenuOfScreen(): { opened: boolean; onChange: (opened: boolean) => void } {
  const visit = useAppStore((state) => state.visit);
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  return { opened: openedAt === visit, onChange: (opened) => setOpenedAt(opened ? visit : null) };
}
