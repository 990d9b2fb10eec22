/** The menu of a line of the grid: that of its seats, or, where its person has none, of the person. */
import type { GridApi } from 'ag-grid-community';
import type { ReactNode } from 'react';
import { itemsInHand, seatsInHand, seatsOfLine } from './grid-seats.ts';
import { PersonMenu, type PersonMenuAt } from './person-menu.tsx';
import type { ItemLine, PlanLine } from './plan-rows.ts';
import { SeatMenu, type SeatMenuAt } from './seat-menu.tsx';

export type LineMenuAt = SeatMenuAt | PersonMenuAt;

/** The menu for a line together with what is in hand; null where nothing can be done on it. */
export function menuOf(
  api: GridApi<PlanLine>,
  line: ItemLine,
  at: { x: number; y: number },
): LineMenuAt | null {
  const [postId] = seatsOfLine(line);
  if (postId !== undefined) {
    const inHand = seatsInHand(api);
    return { kind: 'seat', line, postId, postIds: inHand.includes(postId) ? inHand : [postId], ...at };
  }
  if (line.kind !== 'person') return null;
  const people = itemsInHand(api).flatMap((one) => (one.kind === 'person' ? [one.id] : []));
  return { kind: 'person', line, personIds: people.includes(line.id) ? people : [line.id], ...at };
}

interface Props {
  at: LineMenuAt | null;
  onClose: () => void;
  onType: (line: ItemLine) => void;
  /** Chooses every line the filters leave. */
  onSelectAll: () => void;
}

export function LineMenu({ at, ...doing }: Props): ReactNode {
  if (at === null) return null;
  return at.kind === 'seat' ? <SeatMenu at={at} {...doing} /> : <PersonMenu at={at} {...doing} />;
}
