import { Checkbox } from '@mantine/core';
import type { ColDef } from 'ag-grid-community';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { presentPosition } from '../../../../shared/domain/person.ts';
import type { PersonRow } from '../../../../shared/ipc/contract.ts';
import { dateWords } from '../../../../shared/text/date-words.ts';
import { call } from '../../../app/api.ts';
import { seatWords } from '../../../components/plan-words.ts';
import { EmptyState } from '../../../components/states.tsx';
import { formatDateTime, formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { usePlanStore } from '../../../state/plan-store.ts';
import { useBatches } from '../batches/batch-list.tsx';
import { ChoiceSelect } from '../choice-select.tsx';
import { useImport } from '../import-store.ts';
import { PagedGrid } from '../paged-grid.tsx';
import styles from './summary-step.module.css';

const NONE = '-';

/** People of an earlier list who are not in this one, and whether they leave the plan's scope with it. */
export function GonePane({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const { revision, change, put, goneOutOfScope } = useImport();
  const { batches } = useBatches();
  const { draftId, comparedWith, counts } = draft;
  const load = useCallback(
    async (offset: number, limit: number) => {
      const { total, people } = await call('import.gone', { draftId, offset, limit });
      return { total, rows: people };
    },
    [draftId],
  );
  const columns = useMemo<ColDef<PersonRow>[]>(() => {
    const column = (
      headerName: string,
      flex: number,
      read: (row: PersonRow) => string,
    ): ColDef<PersonRow> => ({
      headerName,
      flex,
      minWidth: 100,
      sortable: false,
      valueGetter: ({ data }) => (data === undefined ? '' : read(data)),
      tooltipValueGetter: ({ value }) => value,
    });
    return [
      column(t('domain.field.fullName'), 2, ({ person }) => person.fullName),
      column(t('domain.field.birth'), 1, ({ person }) => dateWords(person.birth)),
      column(t('domain.field.current'), 4, ({ person }) => presentPosition(person)),
      column(t('people.column.seat'), 4, ({ postIds }) =>
        postIds.map((id) => seatWords(t, usePlanStore.getState().index, id)).join('; '),
      ),
    ];
  }, [t]);
  const choices = [
    { value: NONE, label: t('importScreen.gone.compareNone') },
    ...(batches ?? []).map(({ id, at, file }) => ({
      value: id.toString(),
      label: t('importScreen.gone.batch', { when: formatDateTime(at), file }),
    })),
  ];
  return (
    <div className={styles.column}>
      <div className={styles.tools}>
        <span>{t('importScreen.gone.compare')}</span>
        <ChoiceSelect
          label={t('importScreen.gone.compare')}
          width={340}
          value={comparedWith === null ? NONE : comparedWith.toString()}
          data={choices}
          onChange={(value) =>
            change({ kind: 'compare', batchId: value === NONE ? null : Number.parseInt(value, 10) })
          }
        />
        <Checkbox
          label={t('importScreen.gone.outOfScope', { count: formatNumber(counts.gone) })}
          checked={goneOutOfScope}
          disabled={counts.gone === 0}
          onChange={(event) => put({ goneOutOfScope: event.currentTarget.checked })}
        />
        <p>{t('importScreen.gone.text')}</p>
      </div>
      {counts.gone === 0 ? (
        <EmptyState
          icon="ok"
          title={t('importScreen.tile.gone')}
          text={t(comparedWith === null ? 'importScreen.gone.notCompared' : 'importScreen.tileEmpty.gone')}
        />
      ) : (
        <div className={styles.grid}>
          <PagedGrid<PersonRow>
            label={t('importScreen.tile.gone')}
            columns={columns}
            load={load}
            listKey={(comparedWith ?? 0).toString()}
            revision={revision}
          />
        </div>
      )}
    </div>
  );
}
