import { CloseButton, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { composes, useShortcuts } from '../app/keys.ts';
import { useT } from '../i18n/index.ts';
import { Icon } from './icons.tsx';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** What Enter or Arrow down does: usually to go to what was found. */
  onEnter?: () => void;
  /** Without it Ctrl+F leads here. */
  noShortcut?: boolean;
  width?: number | string;
}

/** Milliseconds from a letter to the search for it: at first, which lets the letter itself be drawn, and at most. */
const FIRST_WAIT = 16;
const MOST_WAIT = 120;

/** Finds in what is shown, as one types; Ctrl+F leads here, Esc empties it. */
export function FindBox({
  label,
  value,
  onChange,
  onEnter,
  noShortcut = false,
  width = 220,
}: Props): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const wait = useRef(FIRST_WAIT);
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === latest.current.value) return;
    const timer = window.setTimeout(() => {
      const before = performance.now();
      // At once, so that how long it takes is known: what is found quickly is looked for with every letter, in a list
      // of hundreds of thousands only once the hands rest.
      flushSync(() => latest.current.onChange(typed));
      wait.current = Math.min(MOST_WAIT, performance.now() - before);
    }, wait.current);
    return () => window.clearTimeout(timer);
  }, [typed]);
  useShortcuts(
    noShortcut
      ? {}
      : {
          'Ctrl+F': () => {
            input.current?.focus();
            input.current?.select();
          },
        },
  );
  return (
    <TextInput
      ref={input}
      w={width}
      aria-label={label}
      placeholder={noShortcut ? label : `${t('common.search')} (Ctrl+F)`}
      value={typed}
      leftSection={<Icon name="search" size={14} />}
      rightSection={
        typed === '' ? null : (
          <CloseButton
            size="xs"
            aria-label={t('common.clear')}
            title={t('common.clear')}
            onClick={() => setTyped('')}
            tabIndex={-1}
          />
        )
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (composes(event.nativeEvent)) return;
        if (event.key === 'Escape' && typed !== '') {
          event.stopPropagation();
          setTyped('');
        }
        if (onEnter && (event.key === 'Enter' || event.key === 'ArrowDown')) {
          event.preventDefault();
          if (typed !== value) onChange(typed);
          onEnter();
        }
      }}
    />
  );
}
