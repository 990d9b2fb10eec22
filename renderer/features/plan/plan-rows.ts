/** The plan as the lines of its grid: seats, with a line above each unit and each body. */

import {
  type Body,
  type BodyId,
  countedAs,
  type PostId,
  type TitleCode,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { mattersWhenVacant } from '../../../shared/domain/post.ts';
import type { PlanRow } from '../../../shared/ipc/contract.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import type { SeatFilter } from '../../state/plan-store.ts';

/** Only names its seat: what stands in the cells is read from the index, so that a line never grows old. */
export interface SeatLine {
  kind: 'seat';
  id: PostId;
}
export interface BodyLine {
  kind: 'body';
  id: string;
  body: Body;
}
export interface UnitLine {
  kind: 'unit';
  id: string;
  unitCode: UnitCode;
}
export type PlanLine = SeatLine | BodyLine | UnitLine;

export interface LineScope {
  /** Empty means all units. */
  unitCodes: readonly UnitCode[];
  seats: SeatFilter;
  /** Only seats of this title. */
  titleCode: TitleCode | null;
  /** Text to find, as typed. */
  text: string;
  /** Units whose seats are folded away. */
  folded: ReadonlySet<UnitCode>;
}

/** What did not change keeps its line, so that the grid redraws only what did. */
const seatLines = new WeakMap<PlanRow, SeatLine>();
const bodyLines = new WeakMap<Body, BodyLine>();

function seatLine(row: PlanRow): SeatLine {
  let line = seatLines.get(row);
  if (!line) {
    line = { kind: 'seat', id: row.post.id };
    seatLines.set(row, line);
  }
  return line;
}

function bodyLine(body: Body): BodyLine {
  let line = bodyLines.get(body);
  if (!line) {
    line = { kind: 'body', id: `body:${body.id}`, body };
    bodyLines.set(body, line);
  }
  return line;
}

/** Lines of the chosen units. A unit's own line stands only where more than one unit is shown. */
export function planLines(index: PlanIndex, scope: LineScope): PlanLine[] {
  const codes = scope.unitCodes.length > 0 ? scope.unitCodes : index.unitList().map((unit) => unit.unit.code);
  const words = fold(scope.text).split(' ').filter(Boolean);
  const lines: PlanLine[] = [];
  for (const unitCode of codes) {
    const seats = index.seatsOfUnit(unitCode).filter((post) => passes(index, post, scope, words));
    if (seats.length === 0) continue;
    if (codes.length > 1) lines.push({ kind: 'unit', id: `unit:${unitCode}`, unitCode });
    if (codes.length > 1 && scope.folded.has(unitCode)) continue;
    let bodyId: BodyId | null = null;
    for (const post of seats) {
      const row = index.rows.get(post);
      if (!row) continue;
      if (row.post.bodyId !== bodyId) {
        bodyId = row.post.bodyId;
        const body = index.bodies.get(bodyId);
        if (body) lines.push(bodyLine(body));
      }
      lines.push(seatLine(row));
    }
  }
  return lines;
}

function passes(index: PlanIndex, id: PostId, scope: LineScope, words: readonly string[]): boolean {
  const row = index.rows.get(id);
  if (!row) return false;
  if (scope.titleCode && row.post.titleCode !== scope.titleCode) return false;
  if (!passesSeats(index, row, scope.seats)) return false;
  if (words.length === 0) return true;
  const text = searchText(index, row);
  return words.every((word) => text.includes(word));
}

function passesSeats(index: PlanIndex, row: PlanRow, seats: SeatFilter): boolean {
  switch (seats) {
    case 'all':
      return true;
    case 'filled':
      return row.personId !== null;
    case 'vacant':
      return row.personId === null && !row.post.frozen;
    case 'required':
      return row.personId === null && mattersWhenVacant(row.post);
    case 'block':
    case 'warn':
      return index.findingsOfSeat(row.post.id).some((finding) => countedAs(finding) === seats);
  }
}

const searchTexts = new WeakMap<PlanRow, { person: unknown; text: string }>();

/** Everything a seat can be found by, folded; kept until the row or its holder changes. */
function searchText(index: PlanIndex, row: PlanRow): string {
  const person = row.personId ? index.people.get(row.personId)?.person : undefined;
  const known = searchTexts.get(row);
  if (known && known.person === person) return known.text;
  const text = fold(
    [
      row.post.title,
      index.titles.get(row.post.titleCode)?.shortName,
      index.bodies.get(row.post.bodyId)?.name,
      index.units.get(row.post.unitCode)?.unit.fullName,
      person?.fullName,
      person === undefined ? '' : presentPosition(person),
      row.note,
    ].join(' '),
  );
  searchTexts.set(row, { person, text });
  return text;
}
