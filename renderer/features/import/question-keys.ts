/** Hands on a list of questions: arrows walk, digits answer, and no key is taken from a field or an input method. */
import type { KeyboardEvent } from 'react';
import { composes, isTyping } from '../../app/keys.ts';

interface Answers {
  /** Ids in the order of the list. */
  ids: readonly string[];
  chosen: string | null;
  go: (id: string) => void;
  /** A digit was pressed; true where it meant something. */
  digit: (digit: number) => boolean;
  /** Takes the answer back. */
  clear: () => void;
}

export function questionKeys({ ids, chosen, go, digit, clear }: Answers) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (composes(event.nativeEvent) || isTyping(event.target)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = chosen === null ? -1 : ids.indexOf(chosen);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const end = { Home: 0, End: ids.length - 1 }[event.key];
    const target = step === undefined ? end : Math.min(ids.length - 1, Math.max(0, at + step));
    const id = target === undefined ? undefined : ids[target];
    if (id !== undefined) {
      event.preventDefault();
      go(id);
    } else if (/^\d$/.test(event.key)) {
      if (digit(Number(event.key))) event.preventDefault();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      clear();
    }
  };
}

/** The next one in the list, from the place after `id` on and then from its top, that `isOpen`; null for none. */
export function nextOpen(ids: readonly string[], id: string, isOpen: (id: string) => boolean): string | null {
  const at = ids.indexOf(id);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))].find(isOpen) ?? null;
}
