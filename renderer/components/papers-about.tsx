/** The papers about a person, or about whoever sits on a seat: number, date, how far each is. */
import { type ReactNode, useEffect, useState } from 'react';
import { numberAndSymbol } from '../../shared/documents/numbering.ts';
import type { PersonId, PostId } from '../../shared/domain/index.ts';
import type { PaperView } from '../../shared/ipc/paper-channels.ts';
import { call } from '../app/api.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/index.ts';
import { useAppStore } from '../state/app-store.ts';
import { usePlanStore } from '../state/plan-store.ts';
import { PaperMark } from './paper-mark.tsx';
import styles from './papers-about.module.css';
import { SeverityMark } from './severity-mark.tsx';

type About = { personId: PersonId; postId: null } | { personId: null; postId: PostId };

/** Nothing at all where there are no papers. */
export function PapersAbout({ about }: { about: About }): ReactNode {
  const t = useT();
  const navigate = useAppStore((state) => state.navigate);
  const papers = usePapersAbout(about);
  if (papers.length === 0) return null;
  return (
    <section className={styles.about} aria-label={t('papers.about.title')}>
      <h3>{t('papers.about.title')}</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <button
              type="button"
              className="bt-link"
              title={t('papers.about.open')}
              onClick={() => navigate('papers', { paperId: paper.id })}
            >
              {paper.number === null
                ? t(`decisions.kind.${paper.kind}`)
                : numberAndSymbol(paper.family, paper.number, paper.symbol)}
            </button>
            <span>{formatDate(paper.date)}</span>
            <PaperMark paper={paper} />
            {paper.changed.length > 0 ? (
              <SeverityMark mark="warn" compact tip={t('papers.changed.title')} />
            ) : null}
            <p>{paper.subject}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked anew after every change; a list that cannot be had is left out, the Papers screen says why. */
function usePapersAbout({ personId, postId }: About): readonly PaperView[] {
  const revision = usePlanStore((state) => state.revision);
  const [papers, setPapers] = useState<readonly PaperView[]>([]);
  useEffect(() => {
    let wanted = revision >= 0;
    const about = personId === null ? { personId, postId: postId as PostId } : { personId, postId: null };
    call('paper.about', about).then(
      (answer) => {
        if (wanted) setPapers(answer);
      },
      () => {
        if (wanted) setPapers([]);
      },
    );
    return () => {
      wanted = false;
    };
  }, [personId, postId, revision]);
  return papers;
}
