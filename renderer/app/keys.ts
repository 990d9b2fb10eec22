/** Keyboard shortcuts: one way to name them, to compare them and to listen to them. */
import { useEffect, useRef } from 'react';

/** What a comparison needs of a KeyboardEvent. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
  keyCode: number;
}

/** True while an input method (Telex, VNI) composes: no shortcut may fire. 229 is what Chromium gives its keys. */
export function composes(event: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Keeps the keys of a composition from every handler of the page, the libraries' own among them: an Enter or Esc that
 * ends a syllable must not close a dialog, choose from a list or leave a cell. The field itself still gets them, as
 * that needs no handler. Outside of fields they pass: there they begin an edit. Call it before anything else listens.
 */
export function guardComposition(page: Window): void {
  const guard = (event: KeyboardEvent): void => {
    if (composes(event) && isTyping(event.target)) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) page.addEventListener(type, guard, true);
}

/** The keys of a combination, the plus sign among them: `Ctrl++` is Ctrl and +. */
export function keysOf(combination: string): string[] {
  return combination.endsWith('++') ? [...combination.slice(0, -2).split('+'), '+'] : combination.split('+');
}

/** True where `event` is the keys `combination` names: `Ctrl+Shift+Z`, `Alt+1`, `F1`, `?`. */
export function isKey(event: KeyPress, combination: string): boolean {
  if (composes(event)) return false;
  const parts = keysOf(combination);
  const key = parts.at(-1) ?? '';
  const ctrl = parts.includes('Ctrl');
  const alt = parts.includes('Alt');
  if ((event.ctrlKey || event.metaKey) !== ctrl || event.altKey !== alt) return false;
  // A sign such as ? is typed with Shift on some layouts and without on others.
  if (/^[^A-Za-z0-9]$/.test(key)) return event.key === key;
  if (event.shiftKey !== parts.includes('Shift')) return false;
  if (/^[A-Z]$/.test(key)) return event.code === `Key${key}` || event.key.toUpperCase() === key;
  if (/^[0-9]$/.test(key)) return event.code === `Digit${key}` || event.key === key;
  return event.key === key;
}

/** True where typing goes into a field, so that a shortcut of one sign must stay away. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Inputs that nobody writes into: they have no meaning of their own for keys that undo or choose everything. */
const UNWRITTEN = ['checkbox', 'radio', 'button', 'range'];

/** True where `target` has a text of its own that can be changed back: not a box to tick, nor a list to choose from. */
function isWrittenIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !target.readOnly && !UNWRITTEN.includes(target.type);
  return isTyping(target) && !(target instanceof HTMLSelectElement);
}

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/** While a dialog is open, what lies behind it takes no keys. */
function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/**
 * Listens on the window while the component stands and no dialog is open. Combinations of one sign (`?`) are left to a field that
 * is being typed in; so are Ctrl+A, Ctrl+Z and Ctrl+Y, which every field with a text has its own meaning for.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || dialogOpen()) return;
      for (const [combination, run] of Object.entries(latest.current)) {
        if (!isKey(event, combination)) continue;
        const isOfSign = !combination.includes('+') && !/^F\d+$/.test(combination);
        if (isOfSign && isTyping(event.target)) return;
        if (/^Ctrl\+(Shift\+)?[AYZ]$/.test(combination) && isWrittenIn(event.target)) return;
        event.preventDefault();
        run(event);
        return;
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
