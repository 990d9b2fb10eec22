/** What was taken in, with the ways on from there. */
import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../components/icons.tsx';
import { undoOf } from '../../components/plan-undo.ts';
import { attempt } from '../../components/toasts.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import { navigate } from '../../state/app-store.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import styles from './accepted-pane.module.css';
import { chooseFiles } from './choose-files.ts';
import { type AcceptedImport, useImport } from './import-store.ts';

const COUNTS = ['created', 'updated', 'unchanged', 'duplicates', 'doubtful', 'rejected'] as const;

export function AcceptedPane({ accepted }: { accepted: AcceptedImport }): ReactNode {
  const t = useT();
  const { counts, batchId, result, file } = accepted;
  const put = useImport((state) => state.put);
  const step = usePlanStore((state) => state.history.undo);
  const people = useRef<HTMLButtonElement>(null);
  useEffect(() => people.current?.focus({ preventScroll: true }), []);
  const undone = usePlanStore((state) => state.history.redo?.seq === result.entry?.seq);
  useEffect(() => {
    if (undone && result.entry !== null) put({ accepted: null });
  }, [undone, result.entry, put]);
  const mayUndo = result.entry !== null && step?.seq === result.entry.seq;
  return (
    <section className={styles.pane} aria-label={t('importScreen.accepted.title')}>
      <span className={styles.icon}>
        <Icon name="ok" size={28} />
      </span>
      <h1>{t('importScreen.accepted.title')}</h1>
      <p className={styles.file}>{file}</p>
      <dl className={styles.counts}>
        {COUNTS.map((name) => (
          <div key={name} data-zero={counts[name] === 0}>
            <dt>{t(`importScreen.counts.${name}`)}</dt>
            <dd>{formatNumber(counts[name])}</dd>
          </div>
        ))}
      </dl>
      <p>{t('importScreen.accepted.text')}</p>
      <div className={styles.actions}>
        <Button ref={people} onClick={() => navigate('people')}>
          {t('importScreen.accepted.people')}
        </Button>
        {batchId === null ? null : (
          <Button
            variant="default"
            leftSection={<Icon name="history" size={14} />}
            onClick={() => put({ batchId })}
          >
            {t('importScreen.accepted.record')}
          </Button>
        )}
        <Button variant="default" onClick={() => attempt(chooseFiles)}>
          {t('importScreen.accepted.more')}
        </Button>
        {mayUndo ? (
          <Button variant="subtle" leftSection={<Icon name="undo" size={14} />} onClick={undoOf(result)}>
            {t('common.undo')}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={() => put({ accepted: null })}>
          {t('importScreen.back')}
        </Button>
      </div>
    </section>
  );
}
