/** Ctrl+K: one field that finds people, units, seats, commands, screens and help pages. */
import { Modal } from '@mantine/core';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { runCommand } from '../../app/commands.ts';
import { composes } from '../../app/keys.ts';
import { Icon } from '../../components/icons.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useT } from '../../i18n/index.ts';
import { navigate, useAppStore } from '../../state/app-store.ts';
import { takeWhenIdle } from '../../state/idle-steps.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './command-palette.module.css';
import { findEntries, type PaletteEntry, windowEntries } from './palette-entries.ts';
import { planShelves, shelfSteps } from './plan-shelves.ts';

const MOST = 40;

function go({ target }: PaletteEntry): void {
  switch (target.kind) {
    case 'screen':
      navigate(target.screen);
      break;
    case 'command':
      runCommand(target.command);
      break;
    case 'person':
      navigate('people', { personId: target.personId });
      break;
    case 'unit':
      navigate('plan', { unitCode: target.unitCode });
      break;
    case 'post':
      navigate('plan', { postId: target.postId });
      break;
    case 'help':
      useAppStore.getState().put({ helpOpen: true, helpPage: target.page });
      break;
  }
}

function Palette({ onClose }: { onClose: () => void }): ReactNode {
  const t = useT();
  const fileOpen = useAppStore((state) => state.workspace !== null);
  const index = usePlanStore((state) => state.index);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const deferred = useDeferredValue(query);
  // Made when the palette opens: it is closed before anything can change.
  const entries = useMemo(() => windowEntries(t, fileOpen), [t, fileOpen]);
  const shelves = useMemo(() => (fileOpen ? planShelves(index) : []), [fileOpen, index]);
  const found = useMemo(() => findEntries(deferred, entries, MOST, shelves), [deferred, entries, shelves]);
  const current = Math.min(at, found.length - 1);

  const choose = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    go(entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (composes(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(findEntries(query, entries, MOST, shelves)[current]);
    } else if (step !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(found.length - 1, current + step));
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    }
  };

  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          data-autofocus
          value={query}
          role="combobox"
          aria-label={t('help.palette.title')}
          aria-expanded="true"
          aria-controls="palette-results"
          aria-activedescendant={found.length === 0 ? undefined : `palette-${current.toString()}`}
          placeholder={t('help.palette.placeholder')}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd keys="Esc" />
      </div>
      <div
        id="palette-results"
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label={t('help.palette.results')}
        aria-busy={deferred !== query}
      >
        {found.map((entry, number) => (
          <button
            key={entry.key}
            id={`palette-${number.toString()}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={number === current}
            className={styles.entry}
            onMouseMove={() => setAt(number)}
            onClick={() => choose(entry)}
          >
            <Icon name={entry.icon} />
            <span className={styles.label}>{entry.label}</span>
            <span className={styles.note}>{entry.note}</span>
            {entry.keys === '' ? (
              <span className={styles.kind}>{t(`help.palette.kind.${entry.target.kind}`)}</span>
            ) : (
              <Kbd keys={entry.keys} />
            )}
          </button>
        ))}
      </div>
      <p className={styles.hint}>
        {found.length === 0 ? t('help.palette.noMatch', { query: deferred }) : t('help.palette.hint')}
      </p>
    </>
  );
}

export function CommandPalette(): ReactNode {
  const t = useT();
  const open = useAppStore((state) => state.paletteOpen);
  const put = useAppStore((state) => state.put);
  const close = (): void => put({ paletteOpen: false });
  const index = usePlanStore((state) => state.index);
  useEffect(() => takeWhenIdle(shelfSteps(index)), [index]);
  return (
    <Modal.Root
      opened={open}
      onClose={close}
      yOffset="9vh"
      size={680}
      padding={0}
      transitionProps={{ duration: 80, exitDuration: 0 }}
    >
      <Modal.Overlay color="var(--bt-scrim)" backgroundOpacity={1} />
      <Modal.Content aria-label={t('help.palette.title')}>
        <Palette onClose={close} />
      </Modal.Content>
    </Modal.Root>
  );
}
