import { type ReactNode, useCallback, useMemo } from 'react';
import type { PreviewRow } from '../../../../shared/domain/import.ts';
import type { DraftSheet } from '../../../../shared/domain/import-draft.ts';
import { call } from '../../../app/api.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { PagedGrid } from '../paged-grid.tsx';
import { personColumns } from '../person-columns.ts';
import styles from './raw-grid.module.css';

/** The people a sheet gives as its columns are understood now. */
export function ReadPeople({ draftId, sheet }: { draftId: string; sheet: DraftSheet }): ReactNode {
  const t = useT();
  const revision = useImport((state) => state.revision);
  const load = useCallback(
    (offset: number, limit: number) => call('import.rows', { draftId, sheetId: sheet.id, offset, limit }),
    [draftId, sheet.id],
  );
  const fields = sheet.columns.map(({ field }) => field).join(' ');
  const extra = sheet.columns.filter(({ use }) => use === 'extra').map(({ header }) => header);
  const extraKey = extra.join('\n');
  const columns = useMemo(
    () => personColumns(t, fields.split(' '), extraKey === '' ? [] : extraKey.split('\n')),
    [t, fields, extraKey],
  );
  return (
    <div className={styles.grid}>
      <PagedGrid<PreviewRow>
        label={t('importScreen.columns.peopleGrid', { sheet: sheet.name })}
        columns={columns}
        load={load}
        listKey={sheet.id}
        revision={revision}
      />
    </div>
  );
}
