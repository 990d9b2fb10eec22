import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { Icon } from '../../../components/icons.tsx';
import { attempt } from '../../../components/toasts.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { saveDoubtful } from '../templates.ts';
import styles from './summary-step.module.css';

/** In numbers: who is taken in, which rows stay out, what is still open; and the rows to correct as a file. */
export function AcceptNote({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const { goTo, goneOutOfScope } = useImport();
  const { created, updated, unchanged, duplicates, doubtful, rejected, gone } = draft.counts;
  const out = duplicates + doubtful + rejected;
  const warnings = draft.issues.reduce((sum, one) => sum + (one.severity === 'info' ? 0 : one.count), 0);
  const numbers = {
    created: formatNumber(created),
    updated: formatNumber(updated),
    unchanged: formatNumber(unchanged),
    out: formatNumber(out),
    duplicates: formatNumber(duplicates),
    doubtful: formatNumber(doubtful),
    rejected: formatNumber(rejected),
  };
  const name = (draft.files[0]?.name ?? '').replace(/\.\w+$/u, '');
  return (
    <div className={styles.note}>
      <div role="status">
        <p>
          {t('importScreen.note.taken', numbers)}
          {out > 0 ? <strong>{t('importScreen.note.out', numbers)}</strong> : null}
          {goneOutOfScope && gone > 0 ? (
            <strong>{t('importScreen.note.gone', { count: formatNumber(gone) })}</strong>
          ) : null}
        </p>
        {draft.values.open > 0 ? (
          <p className={styles.openPoint}>
            <Icon name="warn" size={14} />
            <button type="button" className="bt-link" onClick={() => goTo('values')}>
              {t('importScreen.note.values', { count: formatNumber(draft.values.open) })}
            </button>
          </p>
        ) : null}
        {draft.people.open > 0 ? (
          <p className={styles.openPoint}>
            <Icon name="warn" size={14} />
            <button type="button" className="bt-link" onClick={() => goTo('people')}>
              {t('importScreen.note.people', { count: formatNumber(draft.people.open) })}
            </button>
          </p>
        ) : null}
      </div>
      <Button
        variant="default"
        leftSection={<Icon name="export" size={14} />}
        disabled={out + warnings === 0}
        onClick={() =>
          attempt(() => saveDoubtful(draft.draftId, t('importScreen.doubtful.file', { file: name })))
        }
      >
        {t('importScreen.doubtful.save')}
      </Button>
    </div>
  );
}
