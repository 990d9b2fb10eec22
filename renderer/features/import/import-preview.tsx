/** What was understood of the file, what each row would do, and every problem, before anything changes. */
import { Button, Select } from '@mantine/core';
import type { GridApi } from 'ag-grid-community';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { ImportIssue, ImportPreview, PreviewRow } from '../../../shared/domain/import.ts';
import { Splitter } from '../../components/splitter.tsx';
import { fileName, formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/index.ts';
import styles from './import-preview.module.css';
import { IssueList } from './issue-list.tsx';
import { PreviewRows, previewRowId } from './preview-rows.tsx';
import { UnderstoodColumns } from './understood-columns.tsx';

interface Props {
  preview: ImportPreview;
  /** The one sheet that was asked for, or null for all of them. */
  sheet: string | null;
  /** Stands in place of the buttons while the import runs. */
  progress: ReactNode;
  onSheet: (sheet: string | null) => void;
  onChooseOther: () => void;
  onAccept: () => void;
}

const COUNTS = ['rows', 'created', 'updated', 'unchanged', 'duplicates', 'rejected'] as const;
/** No sheet can have this name: Excel forbids the sign. */
const ALL = '*';

export function ImportPreviewPane(props: Props): ReactNode {
  const { preview, sheet, progress, onSheet, onChooseOther, onAccept } = props;
  const t = useT();
  const grid = useRef<GridApi<PreviewRow> | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const ready = useCallback((api: GridApi<PreviewRow>) => {
    grid.current = api;
  }, []);
  // Rows take their class when they are drawn.
  useEffect(() => {
    if (chosen !== null) grid.current?.redrawRows();
  }, [chosen]);
  const { counts, sheets } = preview;
  const changes = counts.created + counts.updated;

  const show = (issue: ImportIssue): void => {
    const id = previewRowId(issue);
    const api = grid.current;
    setChosen(id);
    const node = api?.getRowNode(id);
    if (node === undefined) return;
    api?.ensureNodeVisible(node, 'middle');
  };

  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <div className={styles.title}>
          <h1>{fileName(preview.file)}</h1>
          {sheets.length > 1 ? (
            <Select
              w={220}
              aria-label={t('importScreen.sheet')}
              allowDeselect={false}
              value={sheet ?? ALL}
              data={[
                { value: ALL, label: t('importScreen.allSheets') },
                ...sheets.map(({ name }) => ({ value: name, label: name })),
              ]}
              onChange={(value) => onSheet(value === ALL ? null : value)}
            />
          ) : null}
        </div>
        <dl className={styles.counts}>
          {COUNTS.map((name) => (
            <div key={name} className={counts[name] === 0 ? styles.zero : styles[name]}>
              <dt>{t(`importScreen.counts.${name}`)}</dt>
              <dd>{formatNumber(counts[name])}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.actions}>
          {progress ?? (
            <>
              <Button variant="default" onClick={onChooseOther}>
                {t('importScreen.chooseOther')}
              </Button>
              <Button onClick={onAccept} disabled={changes === 0}>
                {changes === 0
                  ? t('importScreen.acceptNothing')
                  : t('importScreen.accept', { count: formatNumber(changes) })}
              </Button>
            </>
          )}
        </div>
      </header>
      <div className={styles.body}>
        <Splitter
          name="import.columns"
          label={t('importScreen.pane')}
          side="left"
          initial={330}
          min={240}
          max={520}
          pane={<UnderstoodColumns sheets={preview.sheets} />}
        >
          <div className={styles.lists}>
            <IssueList issues={preview.issues} onChoose={show} />
            <section className={styles.list} aria-labelledby="rows-title">
              <h2 id="rows-title">
                {t('importScreen.rowsTitle', { count: formatNumber(preview.rows.length) })}
              </h2>
              <div className={styles.grid}>
                <PreviewRows rows={preview.rows} onReady={ready} chosen={chosen} />
              </div>
            </section>
          </div>
        </Splitter>
      </div>
    </div>
  );
}
