/** Columns of the placements under review. */
import type { ColDef } from 'ag-grid-community';
import type { CustomCellRendererProps } from 'ag-grid-react';
import type { ReactNode } from 'react';
import { type PostId, REVIEW_STATES } from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { PlanRow } from '../../../shared/ipc/contract.ts';
import { FindingMarks } from '../../components/plan-finding.tsx';
import { personName } from '../../components/plan-words.ts';
import { ReviewCell } from '../../components/review/review-cell.tsx';
import { ReviewMark } from '../../components/review/review-mark.tsx';
import { FittedCell } from '../../grid/fitted-cell.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { reviewOfRow, useReviewStore } from '../../state/review-store.ts';

/** Only names its seat: what stands in the cells is read from the stores. */
export interface SeatLine {
  id: PostId;
}

type CellProps = CustomCellRendererProps<SeatLine>;

const rowOf = (line: SeatLine | undefined): PlanRow | undefined =>
  line === undefined ? undefined : usePlanStore.getState().index.rows.get(line.id);

export function seatColumns(t: Translate): ColDef<SeatLine>[] {
  const text = (
    colId: 'title' | 'person' | 'form' | 'position',
    words: (row: PlanRow) => string,
  ): ColDef<SeatLine> => ({
    colId,
    headerName: t(`plan.column.${colId}`),
    valueGetter: ({ data }) => {
      const row = rowOf(data);
      return row === undefined ? '' : words(row);
    },
    tooltipValueGetter: ({ value }) => value,
    comparator: (a: string, b: string) => a.localeCompare(b, 'vi'),
  });
  const fitted = { cellRenderer: FittedCell<SeatLine>, tooltipValueGetter: () => null };
  const index = () => usePlanStore.getState().index;
  return [
    { ...text('title', ({ post }) => post.title), ...fitted, flex: 4, minWidth: 150 },
    { ...text('person', ({ personId }) => personName(index(), personId)), flex: 3, minWidth: 158 },
    {
      colId: 'state',
      headerName: t('review.column'),
      width: 128,
      valueGetter: ({ data }) => {
        const row = rowOf(data);
        const state = row === undefined ? null : reviewOfRow(useReviewStore.getState().marks, row);
        return state === null ? -1 : REVIEW_STATES.indexOf(state);
      },
      cellRenderer: StateCell,
      // Its value is the place of the state among the states.
      tooltipValueGetter: () => null,
    },
    {
      colId: 'said',
      headerName: t('plan.inspector.comments'),
      width: 68,
      cellRenderer: SaidCell,
      sortable: false,
    },
    {
      colId: 'marks',
      headerName: t('plan.column.marks'),
      width: 76,
      cellRenderer: FindingsCell,
      sortable: false,
    },
    { ...text('form', ({ form }) => (form === null ? '' : t(`domain.form.${form}`))), flex: 1, minWidth: 96 },
    {
      ...text('position', ({ personId }) => {
        const person = personId === null ? undefined : index().people.get(personId)?.person;
        return person === undefined ? '' : presentPosition(person);
      }),
      ...fitted,
      flex: 3,
      minWidth: 100,
    },
  ];
}

function FindingsCell({ data }: CellProps): ReactNode {
  const findings = usePlanStore((state) => (data ? state.index.findingsOfSeat(data.id) : null));
  return findings === null ? null : <FindingMarks findings={findings} />;
}

function StateCell({ data }: CellProps): ReactNode {
  const row = usePlanStore((state) => (data ? state.index.rows.get(data.id) : undefined));
  const state = useReviewStore((store) => (row === undefined ? null : reviewOfRow(store.marks, row)));
  return state === null ? null : <ReviewMark state={state} />;
}

function SaidCell({ data }: CellProps): ReactNode {
  return data === undefined ? null : <ReviewCell postId={data.id} withoutState />;
}
