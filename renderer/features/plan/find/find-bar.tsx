/** Finds in the grid without hiding anything: Ctrl+F opens it, Enter and F3 go on, with Shift back, Esc closes it. */
import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { composes, useShortcuts } from '../../../app/keys.ts';
import { Icon } from '../../../components/icons.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import type { PlanLine } from '../plan-rows.ts';
import styles from './find-bar.module.css';
import { countPlaces, nextPlace, type Place } from './find-cells.ts';
import { useFind } from './find-store.ts';
import { cellsOf, focusedPlace, goToPlace } from './grid-cells.ts';

/** Looking through all cells of more lines than this would be felt while typing. */
const COUNTED_ROWS = 20_000;
const WAIT = 120;

/** Kept as it was counted: the language of the window may change while it stands there. */
type Found = ReturnType<typeof countPlaces> | 'none';

function foundWords(t: Translate, found: Found): string {
  if (found === 'none') return t('find.none');
  return t('find.count', { number: formatNumber(found.number), count: formatNumber(found.count) });
}

export function FindBar({ api }: { api: GridApi<PlanLine> | null }): ReactNode {
  const t = useT();
  const { open, query, put } = useFind();
  const input = useRef<HTMLInputElement>(null);
  const at = useRef<Place | null>(null);
  const [found, setFound] = useState<Found | null>(null);

  const tell = (place: Place | null) => {
    if (!api || query === '') setFound(null);
    else if (place === null) setFound('none');
    else {
      const cells = cellsOf(api);
      setFound(cells.rows > COUNTED_ROWS ? null : countPlaces(cells, query, place));
    }
  };
  const go = (step: 1 | -1) => {
    if (!api || query === '') return;
    const from = at.current ?? focusedPlace(api) ?? { row: 0, column: -1 };
    const place = nextPlace(cellsOf(api), query, from, step);
    if (place) {
      goToPlace(api, place, () => {
        at.current = focusedPlace(api);
        // Going on with Enter needs the focus here; the grid has marked where it is.
        if (document.activeElement !== input.current) input.current?.focus();
        tell(at.current);
      });
    } else tell(null);
  };
  const close = () => {
    put({ open: false });
    const place = api ? focusedPlace(api) : null;
    if (api && place) goToPlace(api, place, () => undefined);
  };
  useShortcuts({
    'Ctrl+F': () => {
      at.current = api ? focusedPlace(api) : null;
      put({ open: true });
      window.setTimeout(() => input.current?.select());
    },
    ...(open ? { F3: () => go(1), 'Shift+F3': () => go(-1) } : {}),
  });

  // Marks come and go as one types.
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked anew for every text, and when it is closed
  useEffect(() => {
    const timer = window.setTimeout(() => {
      api?.refreshCells({ force: true, suppressFlash: true });
      if (!api || !open || query === '') return;
      const from = at.current ?? { row: 0, column: -1 };
      const cells = cellsOf(api);
      if (cells.rows > COUNTED_ROWS) setFound(null);
      else tell(nextPlace(cells, query, { ...from, column: from.column - 1 }, 1));
    }, WAIT);
    return () => window.clearTimeout(timer);
  }, [api, open, query]);

  if (!open) return null;
  return (
    <search className={styles.bar}>
      <TextInput
        ref={input}
        w={220}
        autoFocus
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        value={query}
        leftSection={<Icon name="search" size={14} />}
        onChange={(event) => put({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (composes(event.nativeEvent)) return;
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <ActionIcon aria-label={t('find.previous')} title="Shift+F3" onClick={() => go(-1)}>
        <Icon name="up" size={14} />
      </ActionIcon>
      <ActionIcon aria-label={t('find.next')} title="F3" onClick={() => go(1)}>
        <Icon name="down" size={14} />
      </ActionIcon>
      <span role="status" className={styles.status}>
        {found === null ? null : foundWords(t, found)}
      </span>
      <CloseButton size="sm" aria-label={t('find.close')} title={t('find.close')} onClick={close} />
    </search>
  );
}
