/**
 * A grid nobody sees, made while a window waits for its file: the first grid of a window costs more than those after it,
 * for its scripts, its styles and its words, and none of that rests on what the file holds.
 */
import type { ReactNode } from 'react';
import { DataGrid } from './data-grid.tsx';
import styles from './warm-grid.module.css';

const LINES = [{ id: 'first', words: ' ' }];
const COLUMNS = [{ field: 'words' as const }];

/** Fills its nearest positioned parent. */
export function WarmGrid(): ReactNode {
  return (
    <div className={styles.unseen} aria-hidden="true" inert>
      <DataGrid label="" rowData={LINES} columnDefs={COLUMNS} getRowId={({ data }) => data.id} />
    </div>
  );
}
