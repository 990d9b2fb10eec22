/** Layouts that come with the program. */
import type { LayoutColumn, PlanGrouping, PlanLayout } from '../../../../shared/domain/index.ts';
import type { PlanColumn } from './column-list.ts';

const shown = (...ids: PlanColumn[]): LayoutColumn[] => ids.map((id) => ({ id, width: null, pinned: false }));

/** What a grouping shows until somebody chooses otherwise; the lines above say the unit or the title. */
export const COLUMNS_OF: Readonly<Record<PlanGrouping, readonly LayoutColumn[]>> = {
  unit: shown('title', 'person', 'form', 'since', 'marks', 'review', 'position', 'note'),
  title: shown('unit', 'title', 'person', 'form', 'since', 'marks', 'review', 'position', 'note'),
  person: shown('person', 'birth', 'position', 'title', 'unit', 'form', 'status', 'marks', 'retirement'),
  none: shown('unit', 'body', 'title', 'person', 'form', 'since', 'marks', 'review', 'position', 'note'),
};

export function layoutOf(grouping: PlanGrouping): PlanLayout {
  return { grouping, columns: [...COLUMNS_OF[grouping]], sort: [], filters: {}, seats: 'all' };
}

export const SHIPPED_VIEWS = [
  'standard',
  'vacant',
  'byTitle',
  'byPerson',
  'unplaced',
  'byRetirement',
] as const;
export type ShippedView = (typeof SHIPPED_VIEWS)[number];

export const SHIPPED_LAYOUTS: Readonly<Record<ShippedView, PlanLayout>> = {
  standard: layoutOf('unit'),
  vacant: {
    ...layoutOf('unit'),
    columns: shown('title', 'requirement', 'person', 'marks', 'findings', 'note'),
    seats: 'vacant',
  },
  byTitle: layoutOf('title'),
  byPerson: layoutOf('person'),
  unplaced: { ...layoutOf('person'), seats: 'vacant' },
  byRetirement: {
    ...layoutOf('none'),
    columns: shown(
      'unit',
      'title',
      'person',
      'birth',
      'ageAtStart',
      'retirement',
      'monthsLeft',
      'marks',
      'form',
      'note',
    ),
    sort: [{ id: 'monthsLeft', descending: false }],
    seats: 'filled',
  },
};
