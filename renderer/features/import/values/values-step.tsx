/** Step 3: texts that were not understood, each asked about once, by kind. */
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import {
  type ImportDraft,
  KEEP_AS_TYPED,
  LISTED_QUESTIONS,
  type ValueQuestion,
} from '../../../../shared/domain/import-draft.ts';
import type { Translate } from '../../../../shared/i18n/translate.ts';
import { ChipRow, FilterChip } from '../../../components/plan-chip.tsx';
import { Splitter } from '../../../components/splitter.tsx';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { nextOpen, questionKeys } from '../question-keys.ts';
import { inOrder, keepOrder } from '../stable-order.ts';
import { placeWords } from './place-words.ts';
import { PlacesPane } from './places-pane.tsx';
import { useAnswerNames } from './use-answer-names.ts';
import { answerWords, choicesOf, type ValueKind } from './value-choices.ts';
import { ValueQuestionCard } from './value-question.tsx';
import styles from './values-step.module.css';

/** Questions of a kind shown before one asks for more. */
const SHOWN = 60;

/** Questions in the order they were first seen in: kinds that fill the most cells first, and so within a kind. */
function useSteadyOrder(listed: readonly ValueQuestion[]): ValueQuestion[] {
  const known = useRef<string[]>([]);
  return useMemo(() => {
    const cells = new Map<ValueKind, number>();
    for (const { kind, count } of listed) cells.set(kind, (cells.get(kind) ?? 0) + count);
    const cellsOf = ({ kind }: ValueQuestion): number => cells.get(kind) ?? 0;
    const sorted = [...listed].sort(
      (a, b) => cellsOf(b) - cellsOf(a) || a.kind.localeCompare(b.kind) || b.count - a.count,
    );
    known.current = keepOrder(known.current, sorted);
    return inOrder(known.current, listed);
  }, [listed]);
}

/** A kind with how many of it are open, at least: not all are listed at once. */
function chipWords(t: Translate, kind: ValueKind, listed: readonly ValueQuestion[]): string {
  const all = listed.filter((question) => question.kind === kind);
  const open = all.filter(({ answer }) => answer === null).length;
  const more = all.length >= LISTED_QUESTIONS ? '+' : '';
  return `${t(`importScreen.valueKind.${kind}`)} ${formatNumber(open)}${more}`;
}

export function ValuesStep({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const change = useImport((state) => state.change);
  const names = useAnswerNames();
  const [kind, setKind] = useState<ValueKind | null>(null);
  const [more, setMore] = useState<ReadonlySet<ValueKind>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const ordered = useSteadyOrder(draft.values.listed);
  const kinds = [...new Set(ordered.map((question) => question.kind))];
  const groups = kinds
    .filter((one) => kind === null || kind === one)
    .map((one) => {
      const all = ordered.filter((question) => question.kind === one);
      return { kind: one, all, shown: more.has(one) ? all : all.slice(0, SHOWN) };
    });
  const shown = groups.flatMap((group) => group.shown);
  const [at, setAt] = useState<string | null>(null);
  const firstOpen = shown.find(({ answer }) => answer === null) ?? shown[0];
  const chosen = shown.find(({ id }) => id === at) ?? firstOpen;

  const answer = useCallback(
    (questionId: string, given: string | null) => change({ kind: 'answer', questionId, answer: given }),
    [change],
  );
  const sheetName = useMemo(() => {
    const known = new Map(draft.sheets.map(({ id, name }) => [id, name]));
    return (id: string) => known.get(id) ?? '';
  }, [draft.sheets]);

  if (draft.values.total === 0) {
    return (
      <EmptyState
        icon="ok"
        title={t('importScreen.values.emptyTitle')}
        text={t('importScreen.values.emptyText')}
      />
    );
  }
  const ids = shown.map(({ id }) => id);
  const go = (id: string) => {
    setAt(id);
    const card = list.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  };
  const digit = (pressed: number): boolean => {
    if (chosen === undefined) return false;
    const given = pressed === 0 ? KEEP_AS_TYPED : choicesOf(t, chosen, names)[pressed - 1]?.answer;
    if (given === undefined) return false;
    answer(chosen.id, given);
    const open = new Set(
      shown.filter((one) => one.answer === null && one.id !== chosen.id).map(({ id }) => id),
    );
    const next = nextOpen(ids, chosen.id, (id) => open.has(id));
    if (next !== null) go(next);
    return true;
  };
  return (
    <Splitter
      name="import.places"
      label={t('importScreen.values.places')}
      side="right"
      initial={330}
      min={220}
      max={640}
      pane={chosen === undefined ? null : <PlacesPane draft={draft} question={chosen} />}
    >
      <section className={styles.step} aria-label={t('importScreen.step.values')}>
        <header className={styles.head}>
          <p role="status">
            {draft.values.open === 0
              ? t('importScreen.values.allDone', { count: formatNumber(draft.values.total) })
              : t('importScreen.values.left', {
                  open: formatNumber(draft.values.open),
                  count: formatNumber(draft.values.total),
                })}
          </p>
          <ChipRow label={t('importScreen.values.kinds')}>
            {kinds.length < 2
              ? null
              : kinds.map((one) => (
                  <FilterChip
                    key={one}
                    words={chipWords(t, one, ordered)}
                    pressed={kind === one}
                    onPress={() => setKind(kind === one ? null : one)}
                  />
                ))}
          </ChipRow>
        </header>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the questions inside it. */}
        <div
          ref={list}
          className={styles.list}
          onKeyDown={questionKeys({
            ids,
            chosen: chosen?.id ?? null,
            go,
            digit,
            clear: () => chosen !== undefined && answer(chosen.id, null),
          })}
        >
          {groups.map((group) => (
            <section key={group.kind} aria-labelledby={`kind-${group.kind}`}>
              <h3 id={`kind-${group.kind}`}>{t(`importScreen.valueKind.${group.kind}`)}</h3>
              {group.shown.map((question) => (
                <ValueQuestionCard
                  key={question.id}
                  question={question}
                  choices={choicesOf(t, question, names)}
                  places={placeWords(t, question.places, question.count, sheetName)}
                  answered={
                    question.answer === null ? '' : answerWords(t, question.kind, question.answer, names)
                  }
                  chosen={question.id === chosen?.id}
                  onChoose={setAt}
                  onAnswer={answer}
                />
              ))}
              {group.all.length > group.shown.length ? (
                <button
                  type="button"
                  className={`bt-link ${styles.more}`}
                  onClick={() => setMore(new Set([...more, group.kind]))}
                >
                  {t('importScreen.values.more', {
                    count: formatNumber(group.all.length - group.shown.length),
                  })}
                </button>
              ) : null}
            </section>
          ))}
          {draft.values.total > draft.values.listed.length ? (
            <p className={styles.rest}>
              {t('importScreen.values.rest', {
                count: formatNumber(draft.values.total - draft.values.listed.length),
              })}
            </p>
          ) : null}
        </div>
        <p className={styles.keys}>{t('importScreen.values.keys')}</p>
      </section>
    </Splitter>
  );
}
