/** What to look at before papers are produced: each kind of trouble once, with the way to where it is settled. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { PaperId, PaperState } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { ListedPaper, PaperProblem } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { type Way, wayOn } from './check-ways.ts';
import { paperCommands } from './paper-commands.ts';
import styles from './paper-pane.module.css';

interface Props {
  papers: readonly ListedPaper[];
  onNumber: () => void;
}

export function PaperCheck({ papers, onNumber }: Props): ReactNode {
  const t = useT();
  const problems = useProblems(papers.map(({ id }) => id));
  const navigate = useAppStore((state) => state.navigate);
  if (problems === null) return null;
  const lines = linesOf(t, problems);
  const items = new Map(papers.map((paper) => [paper.id, paper.items[0]]));
  const go = (way: Way, ids: readonly PaperId[]) => {
    const item = items.get(ids[0] ?? 0);
    if (way === 'number') onNumber();
    else if (way === 'remake') attempt(() => paperCommands.remake(ids));
    else if (way === 'people' && item) navigate('people', { personId: item.personId });
    else if (way === 'plan' && item?.postId) navigate('plan', { postId: item.postId, seats: 'all' });
    else navigate(way);
  };
  const open = new Set(papers.filter(({ state }) => OPEN.includes(state)).map(({ id }) => id));
  // What was signed or went out is not written anew, whatever became of the plan.
  const wayFor = (code: string, ids: readonly PaperId[]): Way | null => {
    const way = wayOn(code);
    return way === 'remake' && !ids.every((id) => open.has(id)) ? null : way;
  };
  return (
    <section className={styles.section} aria-label={t('papers.check.title')}>
      <h3>{t('papers.check.title')}</h3>
      {lines.length === 0 ? (
        <p>
          <SeverityMark mark="ok" compact /> {t('papers.check.clean')}
        </p>
      ) : (
        <ul className={styles.problems}>
          {lines.map(({ words, code, ids }) => {
            const way = wayFor(code, ids);
            return (
              <li key={words}>
                <SeverityMark mark="warn" compact />
                <span>
                  {ids.length === 1 || papers.length === 1
                    ? words
                    : t('papers.check.line', { words, count: formatNumber(ids.length) })}
                </span>
                {way === null ? null : (
                  <Button variant="subtle" size="compact-xs" onClick={() => go(way, ids)}>
                    {t(`papers.check.go.${way}`)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Papers whose text may still be made anew. */
const OPEN: readonly PaperState[] = ['draft', 'numbered'];

interface Line {
  code: string;
  words: string;
  ids: PaperId[];
}

/** The same sentence is said once, however many papers it is about. */
function linesOf(t: Translate, problems: readonly PaperProblem[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { paperId, code, params } of problems) {
    const words = wordsOf(t, code, params);
    const line = lines.get(words);
    if (line === undefined) lines.set(words, { code, words, ids: [paperId] });
    else line.ids.push(paperId);
  }
  return [...lines.values()].sort((a, b) => b.ids.length - a.ids.length);
}

const OWN: readonly string[] = ['no-number', 'plan-changed', 'text-outdated', 'organ-unknown', 'revoked'];

function wordsOf(t: Translate, code: string, params: PaperProblem['params']): string {
  if (code === 'text-outdated') {
    const parts = (params.parts ?? '').split(' ').map((part) => t(`papers.check.part.${part}`));
    return t('papers.check.text-outdated', { parts: parts.join(', ') });
  }
  if (OWN.includes(code)) return t(`papers.check.${code}`);
  const shown = Object.entries(params).map(([name, value]) => [name, formatDate(value)]);
  return t(`exports.warning.${code}`, Object.fromEntries(shown));
}

/** Asked anew after every change; null until it is there. */
function useProblems(ids: readonly PaperId[]): readonly PaperProblem[] | null {
  const revision = usePlanStore((state) => state.revision);
  const [problems, setProblems] = useState<readonly PaperProblem[] | null>(null);
  const question = JSON.stringify({ revision, paperIds: ids });
  useEffect(() => {
    const { paperIds }: { paperIds: PaperId[] } = JSON.parse(question);
    let wanted = true;
    attempt(async () => {
      const answer = await call('paper.check', { paperIds });
      if (wanted) setProblems(answer);
    });
    return () => {
      wanted = false;
    };
  }, [question]);
  return problems;
}
