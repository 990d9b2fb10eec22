/** Step 4: rows that may be one person, or somebody of the roster, for the officer to decide. */
import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ImportDraft, PeopleAnswer, PeopleQuestion } from '../../../../shared/domain/import-draft.ts';
import { Splitter } from '../../../components/splitter.tsx';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { nextOpen, questionKeys } from '../question-keys.ts';
import { inOrder, keepOrder } from '../stable-order.ts';
import { answersTo } from './answers.ts';
import { Comparison } from './comparison.tsx';
import { PeopleList } from './people-list.tsx';
import styles from './people-step.module.css';

function useSteadyOrder(listed: readonly PeopleQuestion[]): PeopleQuestion[] {
  const known = useRef<string[]>([]);
  return useMemo(() => {
    known.current = keepOrder(known.current, listed);
    return inOrder(known.current, listed);
  }, [listed]);
}

export function PeopleStep({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const change = useImport((state) => state.change);
  const ordered = useSteadyOrder(draft.people.listed);
  const [sureOpen, setSureOpen] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const asked = ordered.filter(({ sure }) => !sure);
  const sure = ordered.filter((question) => question.sure);
  const shown = sureOpen || asked.length === 0 ? [...asked, ...sure] : asked;
  const chosen = shown.find(({ id }) => id === at) ?? asked.find(({ answer }) => answer === null) ?? shown[0];
  const go = useCallback((id: string) => {
    setAt(id);
    list.current?.querySelector(`[data-question="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, []);

  if (draft.people.total === 0 || chosen === undefined) {
    return (
      <EmptyState icon="ok" title={t('importScreen.who.emptyTitle')} text={t('importScreen.who.emptyText')} />
    );
  }
  const ids = shown.map(({ id }) => id);
  const decide = (answer: PeopleAnswer | null) => change({ kind: 'decide', questionId: chosen.id, answer });
  const digit = (pressed: number): boolean => {
    const answer = answersTo(chosen.scope)[pressed - 1];
    if (answer === undefined) return false;
    decide(answer);
    const open = new Set(
      asked.filter((one) => one.answer === null && one.id !== chosen.id).map(({ id }) => id),
    );
    const next = nextOpen(ids, chosen.id, (id) => open.has(id));
    if (next !== null) go(next);
    return true;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the list and the comparison beside it.
    <div
      className={styles.step}
      onKeyDown={questionKeys({
        ids,
        chosen: chosen.id,
        go,
        digit,
        clear: () => decide(null),
      })}
    >
      <Splitter
        name="import.people"
        label={t('importScreen.who.list')}
        side="left"
        initial={360}
        min={240}
        max={620}
        pane={
          <div className={styles.left}>
            <header className={styles.head}>
              <p role="status">
                {draft.people.open === 0
                  ? t('importScreen.who.allDone')
                  : t('importScreen.who.left', { count: formatNumber(draft.people.open) })}
              </p>
              {draft.people.open > 1 ? (
                <Button variant="default" size="compact-sm" onClick={() => change({ kind: 'decide-all' })}>
                  {t('importScreen.who.decideAll', { count: formatNumber(draft.people.open) })}
                </Button>
              ) : null}
            </header>
            <div ref={list} className={styles.scroll}>
              <PeopleList
                asked={asked}
                sure={sure}
                sureOpen={sureOpen || asked.length === 0}
                total={draft.people.total}
                chosen={chosen.id}
                onChoose={setAt}
                onSureOpen={setSureOpen}
              />
            </div>
          </div>
        }
      >
        <Comparison key={chosen.id} question={chosen} onDecide={decide} />
      </Splitter>
    </div>
  );
}
