/** What keys and menus do to all that is in hand, each as one command. */
import type { PostId } from '../../../shared/domain/index.ts';
import { notify } from '../../components/toasts.tsx';
import { t } from '../../i18n/index.ts';
import { type PlacementChange, usePlanStore } from '../../state/plan-store.ts';
import type { PlanColumn } from './columns/column-list.ts';
import { seatsOfLine } from './grid-seats.ts';
import { placementOf } from './plan-columns.ts';
import type { ItemLine } from './plan-rows.ts';
import type { Hand } from './range/hand.ts';
import { clearSeats, editSeats } from './seat-commands.ts';

/** Columns that carry something of the placement itself. */
const DETAILS: readonly PlanColumn[] = ['form', 'since', 'note'];

const placementsOf = (lines: readonly ItemLine[]): PostId[] =>
  lines.map(placementOf).filter((id) => id !== null);

/**
 * Empties what is in hand: days and notes where only those columns are, otherwise the seats. A placement always has a
 * form, so that a form alone cannot be emptied.
 */
export function clearHand({ lines, columns }: Hand): void {
  if (!columns?.every((column) => DETAILS.includes(column))) {
    clearSeats(lines.flatMap(seatsOfLine));
    return;
  }
  const change: PlacementChange = {
    ...(columns.includes('since') ? { since: null } : {}),
    ...(columns.includes('note') ? { note: '' } : {}),
  };
  if (Object.keys(change).length > 0) editSeats(placementsOf(lines), change);
  else refuse('formStays');
}

/**
 * Gives form, day and note of the first line to those below it: of the columns in hand, all three where whole lines are.
 * A single line takes them from the line above. People are not filled down, which is said: a seat is one person's, and a
 * person is rarely on two.
 */
export function fillDown({ lines, columns }: Hand, above: ItemLine | undefined): void {
  const filled = columns === null ? DETAILS : columns.filter((column) => DETAILS.includes(column));
  const [column] = columns ?? [];
  const [first, ...below] = lines;
  if (filled.length === 0 && column !== undefined) {
    const seats = column === 'person' || (first?.kind === 'person' && column === 'title');
    refuse(seats ? 'fillsNobody' : 'fillsNot', { column: t(`plan.column.${column}`) });
    return;
  }
  const [source, targets] = below.length > 0 ? [first, below] : [above, lines];
  const from = placementOf(source);
  const row = from === null ? undefined : usePlanStore.getState().index.rows.get(from);
  const placements = placementsOf(targets);
  if (!row?.form) refuse('nothingToFill');
  else if (placements.length === 0) refuse('nobodyToFill');
  else {
    editSeats(placements, {
      ...(filled.includes('form') ? { form: row.form } : {}),
      ...(filled.includes('since') ? { since: row.since } : {}),
      ...(filled.includes('note') ? { note: row.note } : {}),
    });
  }
}

function refuse(why: string, gaps: Record<string, string> = {}): void {
  notify({ message: t(`plan.refused.${why}`, gaps), tone: 'error' });
}
