import { type ReactNode, useEffect, useState } from 'react';
import type { AppErrorShape } from '../../../../shared/domain/errors.ts';
import type { ImportBatch } from '../../../../shared/domain/import-batch.ts';
import { call, shapeOf } from '../../../app/api.ts';
import { errorSentence } from '../../../components/error-words.ts';
import { formatDateTime, formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useImport } from '../import-store.ts';
import styles from './batch-list.module.css';

/** Earlier imports, the newest first; null until they are there. */
export function useBatches(): { batches: ImportBatch[] | null; failure: AppErrorShape | null } {
  const history = usePlanStore((state) => state.history.undo?.seq);
  const [state, setState] = useState<ReturnType<typeof useBatches>>({ batches: null, failure: null });
  useEffect(() => {
    // An import that was undone or taken in again changes the list.
    let wanted = history !== -1;
    call('import.batches', {}).then(
      (batches) => {
        if (wanted) setState({ batches: [...batches].sort((a, b) => b.id - a.id), failure: null });
      },
      (error: unknown) => {
        if (wanted) setState({ batches: null, failure: shapeOf(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [history]);
  return state;
}

/** Earlier imports; each opens its record. Shows nothing where there was none. */
export function BatchList(): ReactNode {
  const t = useT();
  const { batches, failure } = useBatches();
  const put = useImport((state) => state.put);
  if (failure !== null) return <p role="alert">{errorSentence(t, failure)}</p>;
  if (batches === null || batches.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="batches-title">
      <h2 id="batches-title">{t('importScreen.batch.listTitle')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('importScreen.batch.when')}</th>
            <th scope="col">{t('importScreen.batch.file')}</th>
            <th scope="col">{t('importScreen.batch.who')}</th>
            <th scope="col" className={styles.number}>
              {t('importScreen.counts.created')}
            </th>
            <th scope="col" className={styles.number}>
              {t('importScreen.counts.updated')}
            </th>
            <th scope="col" className={styles.number}>
              {t('importScreen.counts.rejected')}
            </th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <td className={styles.when}>{formatDateTime(batch.at)}</td>
              <td>
                <button type="button" className="bt-link" onClick={() => put({ batchId: batch.id })}>
                  {batch.file}
                </button>
              </td>
              <td>{batch.actor === '' ? t('common.unknown') : batch.actor}</td>
              <td className={styles.number}>{formatNumber(batch.counts.created)}</td>
              <td className={styles.number}>{formatNumber(batch.counts.updated)}</td>
              <td className={styles.number}>{formatNumber(batch.counts.rejected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
