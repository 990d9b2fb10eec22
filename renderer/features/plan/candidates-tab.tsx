/** People for the chosen seat, best first, with what each lacks and leaves. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PostId } from '../../../shared/domain/index.ts';
import { shapeOf } from '../../app/api.ts';
import { composes } from '../../app/keys.ts';
import { dragSource } from '../../components/person-drag.ts';
import { FindBox } from '../../components/plan-find-box.tsx';
import { personName } from '../../components/plan-words.ts';
import { ErrorState, SkeletonRows } from '../../components/states.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { CandidateSummary } from './candidate-summary.tsx';
import styles from './candidates.module.css';
import { MOST_COMPARED, useCompare, useCompared } from './compare/compare-store.ts';
import { optionAt } from './option-at.ts';
import { usePlanView } from './plan-view.ts';
import { seatPerson } from './seat-commands.ts';
import { useCandidates } from './use-candidates.ts';

const MOST = 100;

export function CandidatesTab({ postId }: { postId: PostId }): ReactNode {
  const t = useT();
  const id = useId();
  const revision = usePlanStore((state) => state.revision);
  const index = usePlanStore((state) => state.index);
  const choosePerson = usePlanStore((state) => state.choosePerson);
  const showTab = usePlanView((view) => view.showTab);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const compared = useCompared(postId);
  const toggleCompared = useCompare((state) => state.toggle);
  const openCompare = useCompare((state) => state.open);
  const { status, list: candidates, failure } = useCandidates(postId, query, MOST, revision);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const select = (at: number) => {
    const bounded = Math.max(0, Math.min(candidates.length - 1, at));
    setActive(bounded);
    const candidate = candidates[bounded];
    if (candidate) choosePerson(candidate.personId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5, Home: -MOST, End: MOST }[event.key];
    const candidate = candidates[active];
    if (step !== undefined) select(active + step);
    else if (event.key === 'Enter' && candidate) seatPerson(postId, candidate.personId);
    else if (event.key === ' ' && candidate) toggleCompared(postId, candidate.personId);
    else return;
    event.preventDefault();
  };

  const chosen = candidates[active];
  if (status === 'failed') return <ErrorState title={t('plan.candidate.failed')} error={shapeOf(failure)} />;
  return (
    <div className={styles.tab}>
      <div className={styles.find}>
        <FindBox
          label={t('plan.candidate.find')}
          value={query}
          onChange={(text) => {
            setQuery(text);
            setActive(0);
          }}
          onEnter={() => list.current?.focus()}
          noShortcut
          width="100%"
        />
      </div>
      {status === 'loading' ? <SkeletonRows rows={6} columns={2} /> : null}
      {status === 'ready' && candidates.length === 0 ? (
        <p className={styles.quiet}>{t('plan.candidate.none')}</p>
      ) : null}
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        aria-label={t('plan.candidate.label')}
        aria-activedescendant={candidates.length > 0 ? `${id}-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const at = optionAt(event);
          if (at !== null) select(at);
        }}
      >
        {candidates.map((candidate, at) => (
          <div
            key={candidate.personId}
            id={`${id}-${at.toString()}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={styles.candidate}
            data-at={at}
            onDoubleClick={() => seatPerson(postId, candidate.personId)}
            {...dragSource({ personId: candidate.personId, from: null })}
          >
            <span className={styles.rank}>{formatNumber(candidate.rank)}</span>
            <CandidateSummary candidate={candidate} compared={compared.includes(candidate.personId)} />
          </div>
        ))}
      </div>
      {chosen ? (
        <footer className={styles.foot}>
          <Button onClick={() => seatPerson(postId, chosen.personId)}>
            {t('plan.candidate.take', { person: personName(index, chosen.personId) })}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              choosePerson(chosen.personId);
              showTab('person');
            }}
          >
            {t('explain.placement.open')}
          </Button>
          <div className={styles.compare}>
            <Button
              variant="default"
              aria-pressed={compared.includes(chosen.personId)}
              aria-keyshortcuts="Space"
              disabled={compared.length >= MOST_COMPARED && !compared.includes(chosen.personId)}
              onClick={() => toggleCompared(postId, chosen.personId)}
            >
              {t(compared.includes(chosen.personId) ? 'candidates.uncompare' : 'candidates.compareToo')}
            </Button>
            <Button variant="default" disabled={compared.length < 2} onClick={openCompare}>
              {t('candidates.compareCount', { count: formatNumber(compared.length) })}
            </Button>
          </div>
        </footer>
      ) : null}
    </div>
  );
}
