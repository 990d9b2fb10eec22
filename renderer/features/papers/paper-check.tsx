/** What to look at before papers are produced, with the way to where each is settled and to the papers it is about. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { PaperId, PaperState } from '../../../shared/domain/index.ts';
import type { ListedPaper, PaperProblem } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';
import { ReplaceBase } from '../../components/replace-base.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { attempt } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { useAppStore } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { checkLines } from './check-lines.ts';
import { placeOf, type Way, wayOn } from './check-ways.ts';
import { paperCommands } from './paper-commands.ts';
import styles from './paper-pane.module.css';

interface Props {
  papers: readonly ListedPaper[];
  onNumber: () => void;
  /** Narrows what is chosen to these. */
  onChoose: (ids: readonly PaperId[]) => void;
}

export function PaperCheck({ papers, onNumber, onChoose }: Props): ReactNode {
  const t = useT();
  const problems = useProblems(papers.map(({ id }) => id));
  const navigate = useAppStore((state) => state.navigate);
  if (problems === null) return null;
  const lines = checkLines(t, problems);
  const items = new Map(papers.map((paper) => [paper.id, paper.items[0]]));
  const go = (way: Way, ids: readonly PaperId[]) => {
    const item = items.get(ids[0] ?? 0);
    if (way === 'number') onNumber();
    else if (way === 'remake') attempt(() => paperCommands.remake(ids));
    else if (way === 'people' && item) navigate('people', { personId: item.personId });
    else if (way === 'plan' && item?.postId) navigate('plan', { postId: item.postId, seats: 'all' });
    const place = placeOf(way);
    if (place !== null) navigate(place.screen, place.filter);
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
          {lines.map(({ words, code, params, ids }) => {
            // What replaced a text is offered itself.
            const way = (params.successor ?? '') === '' ? wayFor(code, ids) : null;
            return (
              <li key={words}>
                <SeverityMark mark="warn" compact />
                <span>
                  {words}
                  {papers.length === 1 ? null : (
                    <ChooseThem count={ids.length} of={papers.length} onChoose={() => onChoose(ids)} />
                  )}
                  {ids.some((id) => open.has(id)) ? (
                    <ReplaceBase
                      code={code}
                      params={params}
                      onReplaced={() => paperCommands.remake(ids.filter((id) => open.has(id)))}
                    />
                  ) : null}
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

/** How many of the chosen papers a line is about, and the way to have only those chosen. */
function ChooseThem(props: { count: number; of: number; onChoose: () => void }): ReactNode {
  const t = useT();
  const { count, of, onChoose } = props;
  const words = t('papers.check.count', { count: formatNumber(count) });
  if (count === of) return <span className={styles.quiet}> {words}</span>;
  return (
    <>
      {' '}
      <button type="button" className="bt-link" title={t('papers.check.choose')} onClick={onChoose}>
        {words}
      </button>
    </>
  );
}

/** Papers whose text may still be made anew. */
const OPEN: readonly PaperState[] = ['draft', 'numbered'];

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
