import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { DraftChange, DraftSheet } from '../../../../shared/domain/import-draft.ts';
import { useT } from '../../../i18n/index.ts';
import { useImport } from '../import-store.ts';
import { doubledColumns, lookedFor } from './certainty.ts';
import { columnLetter } from './column-letter.ts';
import { columnRow } from './column-place.ts';
import { ColumnRow } from './column-row.tsx';
import styles from './column-table.module.css';
import { meaningOptions } from './field-groups.ts';

interface Props {
  sheet: DraftSheet;
  /** The column the hands are at. */
  chosen: number | null;
  onChoose: (index: number) => void;
}

/** Every column with what stands in it and what it was taken for; begins where something wants a look. */
export function ColumnTable({ sheet, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const change = useImport((state) => state.change);
  const meanings = useMemo(() => meaningOptions(t), [t]);
  const doubled = useMemo(() => doubledColumns(sheet.columns), [sheet.columns]);
  const onChange = useCallback((one: DraftChange) => change(one), [change]);
  const latest = useRef(sheet);
  latest.current = sheet;
  useEffect(() => {
    if (latest.current.id !== sheet.id) return;
    const [first] = lookedFor(latest.current.columns);
    if (first !== undefined) columnRow(first)?.scrollIntoView({ block: 'center' });
  }, [sheet.id]);
  const twin = (index: number): string => {
    const field = sheet.columns.find((column) => column.index === index)?.field;
    const other = sheet.columns.find((column) => column.field === field && column.index !== index);
    return other === undefined ? '' : columnLetter(other.index);
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('importScreen.columns.table', { sheet: sheet.name })}>
        <thead>
          <tr>
            <th scope="col" className={styles.letter}>
              {t('importScreen.columns.letter')}
            </th>
            <th scope="col">{t('importScreen.columns.header')}</th>
            <th scope="col">{t('importScreen.columns.samples')}</th>
            <th scope="col" className={styles.filled}>
              {t('importScreen.columns.filled')}
            </th>
            <th scope="col" className={styles.meaning}>
              {t('importScreen.columns.meaning')}
            </th>
            <th scope="col" className={styles.certainty}>
              {t('importScreen.columns.certainty')}
            </th>
            <th scope="col" className={styles.encoding}>
              {t('importScreen.columns.encoding')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column) => (
            <ColumnRow
              key={column.index}
              sheetId={sheet.id}
              column={column}
              meanings={meanings}
              twin={doubled.has(column.index) ? twin(column.index) : ''}
              chosen={chosen === column.index}
              onChoose={onChoose}
              onChange={onChange}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
