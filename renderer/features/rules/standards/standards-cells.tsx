/** What stands in the cells of the table of standards. Cells read the draft, so typing redraws only its own. */
import { Checkbox, Tooltip } from '@mantine/core';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { codeWord, type StandardColumn } from '../../../../shared/rules/standard-words.ts';
import { confirmationOf } from '../../../../shared/rules/standards-table.ts';
import { FULL_WIDTH_CELL } from '../../../grid/full-width-cell.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/index.ts';
import { isChanged, isUnconfirmed, rowIn } from './draft.ts';
import type { StandardLine } from './standard-lines.ts';
import styles from './standards.module.css';
import { useStandards } from './standards-store.ts';

type CellProps = CustomCellRendererProps<StandardLine, string>;

/** The mark of a demand the province has yet to confirm. */
export function UnconfirmedMark(): ReactNode {
  const t = useT();
  return (
    <span className={styles.unconfirmed}>
      <span aria-hidden="true">?</span>
      <span className="bt-visually-hidden">{t('standards.unconfirmed')}</span>
    </span>
  );
}

/** The mark of a cell that is not kept yet. */
export function ChangedMark(): ReactNode {
  const t = useT();
  return (
    <span className={styles.changed}>
      <span aria-hidden="true">●</span>
      <span className="bt-visually-hidden">{t('standards.changed')}</span>
    </span>
  );
}

/** Words of a cell with its marks. */
export function StandardCell({ data, value, colDef }: CellProps): ReactNode {
  const t = useT();
  const column = colDef?.colId as StandardColumn;
  const title = data?.kind === 'title' ? data.id : null;
  const changed = useStandards(
    ({ draft }) => title !== null && isChanged(rowIn(draft.rows, title), rowIn(draft.origin, title), column),
  );
  const unconfirmed = useStandards(
    ({ draft }) => title !== null && isUnconfirmed(rowIn(draft.rows, title), column),
  );
  if (title === null) return null;
  const words = value ?? '';
  return (
    <span className={styles.cell}>
      {words === '' ? (
        <span className="bt-visually-hidden">{t('standards.notSet')}</span>
      ) : (
        <span className={styles.words}>{words}</span>
      )}
      {unconfirmed ? (
        <Tooltip label={t('standards.unconfirmedHint')}>
          <span>
            <UnconfirmedMark />
          </span>
        </Tooltip>
      ) : null}
      {changed ? <ChangedMark /> : null}
    </span>
  );
}

interface ConfirmedProps extends CellProps {
  onToggle: (line: StandardLine) => void;
}

/** Whether the province stands behind the row, as a box to tick. */
export function ConfirmedCell({ data, onToggle }: ConfirmedProps): ReactNode {
  const t = useT();
  const title = data?.kind === 'title' ? data.id : null;
  const state = useStandards(({ draft }) =>
    title === null ? 'no' : confirmationOf(rowIn(draft.rows, title)),
  );
  const isEmpty = useStandards(({ draft }) => title === null || !draft.rows.has(title));
  const changed = useStandards(
    ({ draft }) =>
      title !== null && isChanged(rowIn(draft.rows, title), rowIn(draft.origin, title), 'confirmed'),
  );
  // A title nothing is said about has nothing to confirm.
  if (data === undefined || isEmpty) return null;
  return (
    <span className={styles.cell}>
      <Checkbox
        tabIndex={-1}
        checked={state === 'yes'}
        indeterminate={state === 'part'}
        label={codeWord('confirmed', state, t)}
        onChange={() => onToggle(data)}
      />
      {changed ? <ChangedMark /> : null}
    </span>
  );
}

/** The line above the titles of a bloc. */
export function BlocLine({ data }: CellProps): ReactNode {
  const t = useT();
  if (data?.kind !== 'bloc') return null;
  return (
    <div className={styles.bloc} {...FULL_WIDTH_CELL}>
      <strong>{t(`domain.bloc.${data.bloc}`)}</strong>
      <span>{t('standards.titlesOfBloc', { count: formatNumber(data.titles) })}</span>
    </div>
  );
}
