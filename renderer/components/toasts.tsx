/** Short messages at the foot of the window: what was done, with a way back, or what was refused. */
import { Button, CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { create } from 'zustand';
import { isCancelled, shapeOf } from '../app/api.ts';
import { currentLanguage, followLanguage, t as translate, useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { errorSentence } from './error-words.ts';
import { Icon } from './icons.tsx';
import { ErrorDetail } from './states.tsx';
import styles from './toasts.module.css';
import { type WayOn, wayOnFrom } from './ways-on.ts';

export interface ToastMessage {
  /** A function says it anew where the language is switched meanwhile; plain words go with their language. */
  message: string | (() => string);
  tone?: 'done' | 'error';
  /** Technical detail, folded. */
  detail?: string;
  /** What the Undo button runs. */
  undo?: () => void;
  /** What the Redo button runs, after something was undone. */
  redo?: () => void;
  /** What leads on from a refusal, with the words of its button. */
  wayOn?: WayOn;
}

interface Toast extends ToastMessage {
  id: number;
}

interface ToastState {
  toasts: Toast[];
  add(message: ToastMessage): void;
  remove(id: number): void;
  /** Takes away what offers to undo or redo: something else was done since, or the file was closed. */
  forgetWaysBack(): void;
  /** Takes away what stays in the language it was said in. */
  forgetWords(): void;
}

const MOST = 3;
const DONE_MS = 6000;
/** A refusal says what to do: there is time to read it twice. */
const REFUSAL_MS = 20_000;
let count = 0;

const hasWayBack = ({ undo, redo }: ToastMessage): boolean => undo !== undefined || redo !== undefined;

const wordsOf = ({ message }: ToastMessage): string => (typeof message === 'string' ? message : message());

export const useToasts = create<ToastState>()((set, get) => ({
  toasts: [],
  add(message) {
    count += 1;
    // Only the newest step can be taken back from here: a message about one before it has had its day.
    if (hasWayBack(message)) get().forgetWaysBack();
    // Said again, it is the newest and not one more: refusals stay long enough to cover what is worked on.
    const others = get().toasts.filter((toast) => wordsOf(toast) !== wordsOf(message));
    set({ toasts: [...others, { ...message, id: count }].slice(-MOST) });
  },
  remove(id) {
    set({ toasts: get().toasts.filter((toast) => toast.id !== id) });
  },
  forgetWaysBack() {
    set({ toasts: get().toasts.filter((toast) => !hasWayBack(toast)) });
  },
  forgetWords() {
    set({ toasts: get().toasts.filter(({ message }) => typeof message !== 'string') });
  },
}));

let language = currentLanguage();
followLanguage(() => {
  // Words of a city are the same language as those of a province.
  if (language === currentLanguage()) return;
  language = currentLanguage();
  useToasts.getState().forgetWords();
});

/** Shows a message; with `undo` it offers the way back. */
export function notify(message: ToastMessage): void {
  useToasts.getState().add(message);
}

/** Shows the sentence of a refusal, its detail folded. Cancelled work is no refusal and shows nothing. */
export function notifyError(error: unknown): void {
  if (isCancelled(error)) return;
  const shape = shapeOf(error);
  const wayOn = wayOnFrom(shape);
  notify({
    message: () => errorSentence(translate, shape),
    tone: 'error',
    detail: shape.detail,
    ...(wayOn === null ? {} : { wayOn }),
  });
}

/** Runs `task` and shows its refusal; for event handlers that have nobody to throw to. */
export function attempt(task: () => Promise<unknown>): void {
  task().catch(notifyError);
}

function ToastCard({ toast }: { toast: Toast }): ReactNode {
  const t = useT();
  const remove = useToasts((state) => state.remove);
  const card = useRef<HTMLDivElement>(null);
  const failed = toast.tone === 'error';
  const wayBack = toast.undo ?? toast.redo;
  const stay = failed ? REFUSAL_MS : DONE_MS;
  useEffect(() => {
    let timer = window.setTimeout(function close() {
      // Who reads it, or is about to use it, keeps it.
      if (card.current?.matches(':hover, :focus-within')) timer = window.setTimeout(close, 2000);
      else remove(toast.id);
    }, stay);
    return () => window.clearTimeout(timer);
  }, [stay, remove, toast.id]);
  return (
    <div
      ref={card}
      className={`${styles.toast} ${failed ? styles.failed : ''}`}
      role={failed ? 'alert' : 'status'}
    >
      <span className={failed ? styles.failedIcon : styles.doneIcon}>
        <Icon name={failed ? 'block' : 'ok'} />
      </span>
      <div className={styles.text}>
        <p>{wordsOf(toast)}</p>
        {toast.detail === undefined ? null : <ErrorDetail detail={toast.detail} />}
      </div>
      {wayBack === undefined ? null : (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            wayBack();
            remove(toast.id);
          }}
        >
          {toast.undo === undefined ? t('common.redo') : t('common.undo')}
        </Button>
      )}
      {toast.wayOn === undefined ? null : (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            toast.wayOn?.run();
            remove(toast.id);
          }}
        >
          {toast.wayOn.words()}
        </Button>
      )}
      <CloseButton
        size="sm"
        aria-label={t('common.close')}
        title={t('common.close')}
        onClick={() => remove(toast.id)}
      />
    </div>
  );
}

/** Stands once at the root of the window. */
export function Toasts(): ReactNode {
  const t = useT();
  const toasts = useToasts((state) => state.toasts);
  const file = useAppStore((state) => state.workspace?.path);
  const seen = useRef(file);
  useEffect(() => {
    if (seen.current === file) return;
    seen.current = file;
    useToasts.getState().forgetWaysBack();
  }, [file]);
  return (
    <section className={styles.toasts} aria-label={t('common.messages')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
