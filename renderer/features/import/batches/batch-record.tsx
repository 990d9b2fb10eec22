/** The record of an import: who, when, from which files, how they were read, who came of it. */
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type { ImportBatchDetail } from '../../../../shared/domain/import-batch.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { Icon } from '../../../components/icons.tsx';
import { ErrorState, SkeletonRows } from '../../../components/states.tsx';
import { formatDateTime, formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { BatchPart, PARTS, type Part, partCount } from './batch-parts.tsx';
import styles from './batch-record.module.css';

const COUNTS = [
  'rows',
  'created',
  'updated',
  'unchanged',
  'duplicates',
  'doubtful',
  'rejected',
  'gone',
] as const;

export function BatchRecord({ id, onBack }: { id: number; onBack: () => void }): ReactNode {
  const t = useT();
  const { batch, failure } = useBatch(id);
  const [part, setPart] = useState<Part>('people');
  const back = (
    <Button
      variant="subtle"
      leftSection={<Icon name="left" size={14} />}
      onClick={onBack}
      ref={(element) => element?.focus({ preventScroll: true })}
    >
      {t('importScreen.back')}
    </Button>
  );
  if (failure !== null) {
    return <ErrorState title={t('importScreen.batch.failed')} error={failure} actions={back} />;
  }
  if (batch === null) return <SkeletonRows rows={10} columns={4} />;
  return (
    <section className={styles.record} aria-label={t('importScreen.batch.title', { id: batch.id })}>
      <header className={styles.head}>
        {back}
        <h1>{t('importScreen.batch.title', { id: batch.id })}</h1>
      </header>
      <dl className={styles.facts}>
        <dt>{t('importScreen.batch.when')}</dt>
        <dd>{formatDateTime(batch.at)}</dd>
        <dt>{t('importScreen.batch.who')}</dt>
        <dd>{batch.actor === '' ? t('common.unknown') : batch.actor}</dd>
        {(batch.details?.files ?? [{ name: batch.file, sha256: batch.sha256 }]).map((file) => (
          <FileFact key={`${file.name} ${file.sha256}`} {...file} />
        ))}
      </dl>
      <dl className={styles.counts}>
        {COUNTS.map((name) => (
          <div key={name} data-zero={batch.counts[name] === 0}>
            <dt>{t(`importScreen.counts.${name}`)}</dt>
            <dd>{formatNumber(batch.counts[name])}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.parts}>
        <SegmentedControl
          aria-label={t('importScreen.batch.parts')}
          value={part}
          onChange={(value) => setPart(PARTS.find((one) => one === value) ?? 'people')}
          data={PARTS.map((value) => ({
            value,
            label: t(`importScreen.batch.part.${value}`, { count: formatNumber(partCount(batch, value)) }),
          }))}
        />
      </div>
      <div className={styles.part}>
        <BatchPart batch={batch} part={part} />
      </div>
    </section>
  );
}

function FileFact({ name, sha256 }: { name: string; sha256: string }): ReactNode {
  const t = useT();
  return (
    <>
      <dt>{t('importScreen.batch.file')}</dt>
      <dd>
        {name}
        <span className={styles.hash}>{t('importScreen.batch.hash', { hash: sha256 })}</span>
      </dd>
    </>
  );
}

/** The record, read anew when something was undone or done again. */
function useBatch(id: number): { batch: ImportBatchDetail | null; failure: AppErrorShape | null } {
  const history = usePlanStore((state) => state.history.undo?.seq);
  const [state, setState] = useState<ReturnType<typeof useBatch>>({ batch: null, failure: null });
  useEffect(() => {
    let wanted = history !== -1;
    call('import.batch', { id }).then(
      (batch) => wanted && setState({ batch, failure: null }),
      (error: unknown) => wanted && setState({ batch: null, failure: shapeOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, history]);
  return state;
}
