/** Sub-totals of the plan's grid: what a line says of all that is listed under it. */
import {
  countFindings,
  type Finding,
  type PersonId,
  type PostId,
  type SeverityCounts,
} from '../../../shared/domain/index.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { findingsOfLine } from './columns/cell-values.ts';
import type { ItemLine, TotalLine } from './plan-rows.ts';

export interface SeatTotals {
  seats: number;
  filled: number;
  /** Without those that are held back. */
  vacant: number;
  findings: SeverityCounts;
}

export interface PeopleTotals {
  people: number;
  placed: number;
  leaving: number;
  unplaced: number;
  findings: SeverityCounts;
}

/** Of the seats listed under a unit or title; of a unit that is listed whole, findings about the unit itself count too. */
export function seatTotals(index: PlanIndex, line: Extract<TotalLine, { seats: unknown }>): SeatTotals {
  const rows = line.seats.map((id) => index.rows.get(id)).filter((row) => row !== undefined);
  const filled = rows.filter((row) => row.personId !== null).length;
  const whole = line.kind === 'unit' && line.seats.length === index.seatsOfUnit(line.unitCode).length;
  return {
    seats: rows.length,
    filled,
    vacant: rows.filter((row) => row.personId === null && !row.post.frozen).length,
    findings: whole ? index.severitiesOfUnit(line.unitCode) : countOnce(index, line.seats.map(asSeat)),
  };
}

/** Of the people listed under their workplace. */
export function peopleTotals(index: PlanIndex, people: readonly PersonId[]): PeopleTotals {
  const totals = { people: 0, placed: 0, leaving: 0, unplaced: 0 };
  for (const id of people) {
    const row = index.people.get(id);
    if (!row) continue;
    totals.people += 1;
    const status = personStatus(row);
    if (status !== 'outside') totals[status] += 1;
  }
  return { ...totals, findings: countOnce(index, people.map(asPerson)) };
}

const asSeat = (id: PostId): ItemLine => ({ kind: 'seat', id });
const asPerson = (id: PersonId): ItemLine => ({ kind: 'person', id });

/** A finding about several lines is one finding. */
function countOnce(index: PlanIndex, lines: readonly ItemLine[]): SeverityCounts {
  const findings = new Map<string, Finding>();
  for (const line of lines) for (const one of findingsOfLine(index, line)) findings.set(one.id, one);
  return countFindings(findings.values());
}
