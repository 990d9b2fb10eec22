/** Papers: due, drafted, numbered; and the registers their numbers stand in. */
import { Tabs } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PaperId } from '../../../shared/domain/index.ts';
import { UNFILTERED } from '../../../shared/domain/list-filters.ts';
import type { ListedPaper } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';
import { Answered } from '../../components/answered.tsx';
import { PlanReady } from '../../components/plan-ready.tsx';
import { type AnswerState, KeptAnswer, useAnswer } from '../../components/use-answer.ts';
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

/** What the desk is drawn with. The papers themselves, which may be many thousands, come after it. */
async function askDesk() {
  const [counts, registers, due] = await Promise.all([
    call('paper.counts', {}),
    call('register.list', {}),
    call('paper.due', {}),
  ]);
  return { counts, registers, due };
}
type Desk = Awaited<ReturnType<typeof askDesk>>;

const askPapers = () => call('paper.list', {});
const keptPapers = new KeptAnswer<ListedPaper[]>();

export function PapersScreen(): ReactNode {
  return (
    <PlanReady>
      <PapersDesk />
    </PlanReady>
  );
}

function PapersDesk(): ReactNode {
  const desk = useAnswer(askDesk);
  const papers = useAnswer(askPapers, keptPapers);
  return <Answered state={desk}>{(answer) => <PaperTabs desk={answer} papers={papers} />}</Answered>;
}

interface Props {
  desk: Desk;
  papers: AnswerState<ListedPaper[]>;
}

function PaperTabs({ desk, papers: listed }: Props): ReactNode {
  const t = useT();
  const { counts, due, registers } = desk;
  const papers = listed.answer;
  const [tab, setTab] = useState<Tab>(() => firstTab(desk));
  useEffect(() => useListFilterStore.getState().showTab({ papers: tab }), [tab]);
  const [wanted, setWanted] = useState<readonly PaperId[]>([]);
  const visit = useAppStore((state) => state.visit);
  const visited = useRef(0);
  useEffect(() => {
    // The list changes with every command; what a visit asked for is gone to once.
    if (papers === null || visited.current === visit) return;
    visited.current = visit;
    const { paperId } = useAppStore.getState().filter;
    const paper = papers.find(({ id }) => id === paperId);
    if (paper === undefined) return;
    setTab(paper.state === 'draft' ? 'drafts' : 'numbered');
    setWanted([paper.id]);
  }, [visit, papers]);
  const parts = useMemo(
    () => ({
      drafts: papers?.filter(({ state }) => state === 'draft') ?? [],
      numbered: papers?.filter(({ state }) => state !== 'draft') ?? [],
    }),
    [papers],
  );
  // What was just given numbers is signed next: the list begins with it, whatever it was narrowed down to.
  const onNumbered = useCallback((ids: readonly PaperId[]) => {
    useListFilterStore.getState().change('numbered', { ...UNFILTERED.numbered, text: '' });
    setTab('numbered');
    setWanted(ids);
  }, []);
  const shown = { due: due.length, ...counts, books: registers.length };
  const list = (which: 'drafts' | 'numbered') => (
    <Tabs.Panel value={which} className={styles.fill}>
      <Answered state={listed}>
        {() => (
          <PapersTab
            which={which}
            papers={parts[which]}
            registers={registers}
            wanted={wanted}
            onNumbered={onNumbered}
            onWritten={listed.retry}
          />
        )}
      </Answered>
    </Tabs.Panel>
  );
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
              {t('papers.tabCount', { name: t(`papers.tab.${name}`), count: formatNumber(shown[name]) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="due" className={styles.fill}>
          <DueTab due={due} onDrafted={() => setTab('drafts')} />
        </Tabs.Panel>
        {list('drafts')}
        {list('numbered')}
        <Tabs.Panel value="books" className={styles.fill}>
          <BooksTab registers={registers} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

/** After a start where the window was left; else where work waits: papers to draft, drafts, what has numbers. */
function firstTab({ counts, due }: Desk): Tab {
  const left = useListFilterStore.getState().lists.tabs.papers;
  if (left !== null && useAppStore.getState().visit === 0) return left;
  if (due.length > 0) return 'due';
  if (counts.drafts > 0) return 'drafts';
  return counts.numbered > 0 ? 'numbered' : 'due';
}
