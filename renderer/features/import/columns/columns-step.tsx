/** Step 2: what each column was taken for, with the sheet as it stands in the file and the people it gives. */
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DraftSheet, ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { EmptyState } from '../../../components/states.tsx';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { hasTable, sheetTitle } from '../draft-sheets.ts';
import { useImport } from '../import-store.ts';
import { columnPoints } from './certainty.ts';
import { ColumnTable } from './column-table.tsx';
import styles from './columns-step.module.css';
import { RawGrid } from './raw-grid.tsx';
import { ReadPeople } from './read-people.tsx';
import { SheetHead } from './sheet-head.tsx';

const VIEWS = ['raw', 'people'] as const;
type View = (typeof VIEWS)[number];

export function ColumnsStep({ draft }: { draft: ImportDraft }): ReactNode {
  const t = useT();
  const { sheetId, put } = useImport();
  const [view, setView] = useState<View>('people');
  const [column, setColumn] = useState<number | null>(null);
  const sheets = draft.sheets.filter((one) => one.used || one.id === sheetId);
  const sheet = sheets.find((one) => one.id === sheetId) ?? sheets[0];
  if (sheet === undefined) {
    return (
      <EmptyState
        icon="info"
        title={t('importScreen.columns.noSheetTitle')}
        text={t('importScreen.columns.noSheetText')}
      />
    );
  }
  // Without a table only the file itself can say where its header is.
  const isTable = hasTable(sheet);
  const shown = isTable ? view : 'raw';
  return (
    <div className={styles.step}>
      {sheets.length > 1 ? (
        <SheetList sheets={sheets} draft={draft} chosen={sheet.id} onChoose={(id) => put({ sheetId: id })} />
      ) : null}
      <div className={styles.main}>
        <SheetHead sheet={sheet} />
        {isTable ? (
          <ColumnTable sheet={sheet} chosen={column} onChoose={setColumn} />
        ) : (
          <p className={styles.noTable}>{t('importScreen.columns.noTableText')}</p>
        )}
        <section className={styles.below} data-whole={!isTable}>
          <div className={styles.belowHead}>
            <SegmentedControl
              aria-label={t('importScreen.columns.view')}
              value={shown}
              disabled={!isTable}
              onChange={(value) => setView(value === 'raw' ? 'raw' : 'people')}
              data={VIEWS.map((value) => ({ value, label: t(`importScreen.columns.views.${value}`) }))}
            />
            {shown === 'people' ? (
              <p role="status">
                {t('importScreen.columns.peopleRead', { count: formatNumber(sheet.people) })}
              </p>
            ) : (
              <div id="raw-tools" className={styles.rawTools} />
            )}
          </div>
          {shown === 'raw' ? (
            <RawGrid draftId={draft.draftId} sheet={sheet} column={column} />
          ) : (
            <ReadPeople draftId={draft.draftId} sheet={sheet} />
          )}
        </section>
      </div>
    </div>
  );
}

interface ListProps {
  sheets: readonly DraftSheet[];
  draft: ImportDraft;
  chosen: string;
  onChoose: (sheetId: string) => void;
}

/** The sheets at the left, each with what is open in it. */
function SheetList({ sheets, draft, chosen, onChoose }: ListProps): ReactNode {
  const t = useT();
  const manyFiles = draft.files.length > 1;
  return (
    <nav className={styles.sheets} aria-label={t('importScreen.columns.sheets')}>
      {sheets.map((sheet) => {
        const points = columnPoints(sheet);
        return (
          <button
            key={sheet.id}
            type="button"
            aria-current={sheet.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(sheet.id)}
          >
            <span className={styles.sheetName}>{sheetTitle(t, sheet)}</span>
            {points > 0 ? (
              <span className={styles.points}>
                {formatNumber(points)}
                <span className="bt-visually-hidden">
                  {t('importScreen.stepOpen', { count: formatNumber(points) })}
                </span>
              </span>
            ) : null}
            <span className={styles.sheetFile}>
              {manyFiles
                ? draft.files[sheet.fileIndex]?.name
                : t('importScreen.columns.peopleCount', { count: formatNumber(sheet.people) })}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
