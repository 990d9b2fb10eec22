/** Two panes side by side: one of a size the user sets, folds away and finds again next time, one that fills. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { Icon } from './icons.tsx';
import styles from './splitter.module.css';
import { nextSize } from './splitter-size.ts';
import { notifyError } from './toasts.tsx';

interface Props {
  /** Under this name size and fold are kept in the app settings (`panes`). */
  name: string;
  /** What the sized pane is, for the handle's name. */
  label: string;
  /** The pane with a size of its own. */
  pane: ReactNode;
  /** Where the sized pane stands. */
  side: 'left' | 'right';
  initial: number;
  min: number;
  max: number;
  /** The pane that takes the rest. */
  children: ReactNode;
}

/** Drag the handle, or focus it: arrows resize, Enter folds. */
export function Splitter({ name, label, pane, side, initial, min, max, children }: Props): ReactNode {
  const t = useT();
  const panes = useAppStore((state) => state.settings.panes);
  const changeSettings = useAppStore((state) => state.changeSettings);
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef({ x: 0, size: 0 });
  const foldKey = `${name}.folded`;
  const kept = Math.min(max, Math.max(min, panes[name] ?? initial));
  const folded = panes[foldKey] === 1;
  const size = dragged ?? kept;
  const direction = side === 'left' ? 1 : -1;

  const keep = (change: Record<string, number>): void => {
    changeSettings({ panes: { ...useAppStore.getState().settings.panes, ...change } }).catch(notifyError);
  };
  const toggle = (): void => keep({ [foldKey]: folded ? 0 : 1 });
  const sizeAt = (event: PointerEvent): number =>
    Math.min(max, Math.max(min, start.current.size + (event.clientX - start.current.x) * direction));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      toggle();
      return;
    }
    const next = nextSize(event.key, event.shiftKey, { size, min, max, direction });
    if (next === null) return;
    event.preventDefault();
    keep({ [name]: next, [foldKey]: 0 });
  };

  const sized = (
    <div className={styles.sized} data-part style={{ width: folded ? 0 : size }} hidden={folded}>
      {pane}
    </div>
  );
  const handle = (
    <div className={`${styles.handle} ${folded ? styles.folded : ''}`}>
      <hr
        className={styles.grip}
        aria-orientation="vertical"
        aria-label={t('common.resize', { pane: label })}
        aria-valuenow={folded ? 0 : Math.round(size)}
        aria-valuemin={0}
        aria-valuemax={max}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onDoubleClick={toggle}
        onPointerDown={(event) => {
          if (folded) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { x: event.clientX, size };
          setDragged(size);
        }}
        onPointerMove={(event) => {
          if (dragged !== null) setDragged(sizeAt(event));
        }}
        onPointerUp={(event) => {
          if (dragged === null) return;
          keep({ [name]: Math.round(sizeAt(event)) });
          setDragged(null);
        }}
      />
      <button
        type="button"
        tabIndex={-1}
        className={styles.fold}
        aria-label={folded ? t('common.unfold', { pane: label }) : t('common.fold', { pane: label })}
        onClick={toggle}
      >
        <Icon name={(side === 'left') === folded ? 'right' : 'left'} size={12} />
      </button>
    </div>
  );
  return (
    <div className={styles.splitter}>
      {side === 'left' ? sized : null}
      {side === 'left' ? handle : null}
      <div className={styles.rest}>{children}</div>
      {side === 'right' ? handle : null}
      {side === 'right' ? sized : null}
    </div>
  );
}
