/** Beneath the card on the roster: what was done about the person, and taking them out. */
import { type ReactNode, useEffect, useState } from 'react';
import type { JournalEntry, PersonId } from '../../../shared/domain/index.ts';
import { journalSentence } from '../../../shared/i18n/journal-sentence.ts';
import { call, shapeOf } from '../../app/api.ts';
import { errorSentence } from '../../components/error-words.ts';
import { Icon } from '../../components/icons.tsx';
import { SkeletonRows } from '../../components/states.tsx';
import { formatDateTime, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './people-screen.module.css';
import { RemoveForm } from './remove-form.tsx';

const MOST = 100;

export function PersonMore({ personId }: { personId: PersonId }): ReactNode {
  const t = useT();
  return (
    <div className={styles.more}>
      <Fold title={t('roster.journal.title')}>
        <Journal personId={personId} />
      </Fold>
      <Fold title={t('roster.remove.title')}>
        <RemoveForm personIds={[personId]} />
      </Fold>
    </div>
  );
}

function Fold({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={title}>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={12} />
        {title}
      </button>
      {open ? children : null}
    </section>
  );
}

type Loaded = { entries: readonly JournalEntry[] } | { problem: string } | null;

function Journal({ personId }: { personId: PersonId }): ReactNode {
  const t = useT();
  const revision = usePlanStore((state) => state.revision);
  const [loaded, setLoaded] = useState<Loaded>(null);
  useEffect(() => {
    // Every change of the plan may be about this person.
    let left = revision < 0;
    call('person.journal', { personId, limit: MOST }).then(
      (entries) => {
        if (!left) setLoaded({ entries });
      },
      (error: unknown) => {
        if (!left) setLoaded({ problem: errorSentence(t, shapeOf(error)) });
      },
    );
    return () => {
      left = true;
    };
  }, [personId, revision, t]);
  if (loaded === null) return <SkeletonRows rows={3} columns={1} />;
  if ('problem' in loaded) return <p className={styles.note}>{loaded.problem}</p>;
  if (loaded.entries.length === 0) return <p className={styles.note}>{t('roster.journal.none')}</p>;
  return (
    <ol className={styles.journal}>
      {loaded.entries.map((entry) => (
        <li key={entry.seq}>
          {journalSentence(t, entry.command, entry.summary, formatNumber)}
          <small>
            {[
              formatDateTime(entry.at),
              entry.actor === '' ? t('history.nobody') : entry.actor,
              entry.kind === 'do' ? '' : t(`history.${entry.kind}`, { seq: entry.target ?? 0 }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </small>
        </li>
      ))}
    </ol>
  );
}
