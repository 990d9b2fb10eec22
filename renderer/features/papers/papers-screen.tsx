/** Papers: due, drafted, numbered; and the registers their numbers stand in. */
import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PaperId } from '../../../shared/domain/index.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { useListFilterStore } from '../../state/list-filter-store.ts';
import { BooksTab } from './books-tab.tsx';
import { DueTab } from './due-tab.tsx';
import styles from './papers.module.css';
import { PapersTab } from './papers-tab.tsx';

const TABS = ['due', 'drafts', 'numbered', 'books'] as const;
type Tab = (typeof TABS)[number];

async function askPapers() {
  const [papers, due, registers] = await Promise.all([
    call('paper.list', {}),
    call('paper.due', {}),
    call('register.list', {}),
  ]);
  return { papers, due, registers };
}
type Papers = Awaited<ReturnType<typeof askPapers>>;

export function PapersScreen(): ReactNode {
  return (
    <PlanReady>
      <PapersDesk />
    </PlanReady>
  );
}

function PapersDesk(): ReactNode {
  const state = useAnswer(askPapers);
  return (
    <Answered state={state}>{(papers) => <PaperTabs papers={papers} onWritten={state.retry} />}</Answered>
  );
}

interface Props {
  papers: Papers;
  /** Where papers were written to is not told with changes of the plan. */
  onWritten: () => void;
}

function PaperTabs({ papers: all, onWritten }: Props): ReactNode {
  const t = useT();
  const { papers, due, registers } = all;
  const [tab, setTab] = useState<Tab>(() => firstTab(all));
  useEffect(() => useListFilterStore.getState().showTab({ papers: tab }), [tab]);
  const [wanted, setWanted] = useState<PaperId | null>(null);
  const visit = useAppStore((state) => state.visit);
  const visited = useRef(0);
  useEffect(() => {
    // The list changes with every command; what a visit asked for is gone to once.
    if (visited.current === visit) return;
    visited.current = visit;
    const { paperId } = useAppStore.getState().filter;
    const paper = papers.find(({ id }) => id === paperId);
    if (paper === undefined) return;
    setTab(paper.state === 'draft' ? 'drafts' : 'numbered');
    setWanted(paper.id);
  }, [visit, papers]);
  const drafts = useMemo(() => papers.filter(({ state }) => state === 'draft'), [papers]);
  const numbered = useMemo(() => papers.filter(({ state }) => state !== 'draft'), [papers]);
  const counts = {
    due: due.length,
    drafts: drafts.length,
    numbered: numbered.length,
    books: registers.length,
  };
  return (
    <section className={styles.screen} aria-label={t('papers.title')}>
      <h1 className="bt-visually-hidden">{t('papers.title')}</h1>
      <Tabs
        className={styles.tabs}
        value={tab}
        onChange={(value) => setTab(TABS.find((name) => name === value) ?? 'due')}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('papers.title')}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t('papers.tabCount', { name: t(`papers.tab.${name}`), count: formatNumber(counts[name]) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="due" className={styles.fill}>
          <DueTab due={due} onDrafted={() => setTab('drafts')} />
        </Tabs.Panel>
        <Tabs.Panel value="drafts" className={styles.fill}>
          <PapersTab
            which="drafts"
            papers={drafts}
            registers={registers}
            wanted={wanted}
            onNumbered={() => setTab('numbered')}
            onWritten={onWritten}
          />
        </Tabs.Panel>
        <Tabs.Panel value="numbered" className={styles.fill}>
          <PapersTab
            which="numbered"
            papers={numbered}
            registers={registers}
            wanted={wanted}
            onNumbered={() => setTab('numbered')}
            onWritten={onWritten}
          />
        </Tabs.Panel>
        <Tabs.Panel value="books" className={styles.fill}>
          <BooksTab registers={registers} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

/** After a start where the window was left; else where work waits: papers to draft, drafts, what has numbers. */
function firstTab({ papers, due }: Papers): Tab {
  const left = useListFilterStore.getState().lists.tabs.papers;
  if (left !== null && useAppStore.getState().visit === 0) return left;
  if (due.length > 0) return 'due';
  if (papers.some(({ state }) => state === 'draft')) return 'drafts';
  return papers.length > 0 ? 'numbered' : 'due';
}
