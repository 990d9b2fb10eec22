/** The plan as the lines of its grid: seats or people, with a line above each unit, body, title or workplace. */

import type {
  Body,
  BodyId,
  PersonId,
  PlanGrouping,
  PostId,
  TitleCode,
  UnitCode,
} from '../../../shared/domain/index.ts';
import type { PersonRow, PlanRow } from '../../../shared/ipc/contract.ts';
import { sortKey } from '../../../shared/text/names.ts';
import type { PlanIndex } from '../../state/plan-index.ts';
import { inUnits, type Looked, personPasses, seatPasses, wordsOf } from './plan-filter.ts';

/** Only names its seat: what stands in the cells is read from the index, so that a line never grows old. */
export interface SeatLine {
  kind: 'seat';
  id: PostId;
}
export interface PersonLine {
  kind: 'person';
  id: PersonId;
}
export interface BodyLine {
  kind: 'body';
  id: string;
  body: Body;
}
/** Lines that carry sub-totals of what is listed under them, folded or not. */
export interface UnitLine {
  kind: 'unit';
  id: string;
  unitCode: UnitCode;
  seats: readonly PostId[];
}
export interface TitleLine {
  kind: 'title';
  id: string;
  titleCode: TitleCode;
  seats: readonly PostId[];
}
/** People by the unit their present workplace belongs to; null: not known. */
export interface PlaceLine {
  kind: 'place';
  id: string;
  unitCode: UnitCode | null;
  people: readonly PersonId[];
}
export type TotalLine = UnitLine | TitleLine | PlaceLine;
/** A line something can be done on. */
export type ItemLine = SeatLine | PersonLine;
export type PlanLine = ItemLine | BodyLine | TotalLine;

export const isItem = (line: PlanLine | undefined): line is ItemLine =>
  line?.kind === 'seat' || line?.kind === 'person';

export const isTotal = (line: PlanLine | undefined): line is TotalLine =>
  line?.kind === 'unit' || line?.kind === 'title' || line?.kind === 'place';

export interface LineScope extends Looked {
  grouping: PlanGrouping;
  /** Empty means all units. */
  unitCodes: readonly UnitCode[];
  /** Text to find, as typed. */
  text: string;
  /** Whether everything under the line of this id is folded away. */
  isFolded: (lineId: string) => boolean;
  /** What is typed above the columns; null where nothing is. */
  passes: ((line: ItemLine) => boolean) | null;
  /** Puts lines that stand together in order; null: the order of units, bodies and titles, and of names. */
  order: ((lines: ItemLine[]) => ItemLine[]) | null;
}

/** What did not change keeps its line, so that the grid redraws only what did. */
const seatLines = new WeakMap<PlanRow, SeatLine>();
const personLines = new WeakMap<PersonRow, PersonLine>();
const bodyLines = new WeakMap<Body, BodyLine>();

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

const seatLine = (row: PlanRow): SeatLine => kept(seatLines, row, () => ({ kind: 'seat', id: row.post.id }));
const personLine = (row: PersonRow): PersonLine =>
  kept(personLines, row, () => ({ kind: 'person', id: row.person.id }));
const bodyLine = (body: Body): BodyLine =>
  kept(bodyLines, body, () => ({ kind: 'body', id: `body:${body.id}`, body }));

/** Lines of the chosen units. A unit's own line stands only where more than one unit is shown. */
export function planLines(index: PlanIndex, scope: LineScope): PlanLine[] {
  switch (scope.grouping) {
    case 'unit':
      return linesByUnit(index, scope);
    case 'title':
      return linesByTitle(index, scope);
    case 'person':
      return linesByPerson(index, scope);
    case 'none':
      return ordered(seatsInScope(index, scope), scope);
  }
}

/** Ids of the lines under which a seat is listed, however lines are grouped: folded, they would hide it. */
export function linesAbove({ rows, people }: PlanIndex, postId: PostId): string[] {
  const row = rows.get(postId);
  if (row === undefined) return [];
  const holder = row.personId === null ? undefined : people.get(row.personId)?.person;
  const { unitCode, titleCode } = row.post;
  return [unitLineId(unitCode), titleLineId(titleCode), placeLineId(holder?.currentUnitCode ?? null)];
}

const unitLineId = (code: UnitCode): string => `unit:${code}`;
const titleLineId = (code: TitleCode): string => `title:${code}`;
const placeLineId = (code: UnitCode | null): string => `place:${code ?? ''}`;

function linesByUnit(index: PlanIndex, scope: LineScope): PlanLine[] {
  const codes = unitsOf(index, scope);
  const words = wordsOf(scope.text);
  const lines: PlanLine[] = [];
  for (const unitCode of codes) {
    const seats = seatsOfUnit(index, unitCode, scope, words);
    if (seats.length === 0) continue;
    const id = unitLineId(unitCode);
    if (codes.length > 1) lines.push({ kind: 'unit', id, unitCode, seats: seats.map((seat) => seat.id) });
    if (codes.length > 1 && scope.isFolded(id)) continue;
    if (scope.order) lines.push(...ordered(seats, scope));
    else pushWithBodies(index, seats, lines);
  }
  return lines;
}

function pushWithBodies(index: PlanIndex, seats: readonly SeatLine[], lines: PlanLine[]): void {
  let bodyId: BodyId | null = null;
  for (const seat of seats) {
    const of = index.rows.get(seat.id)?.post.bodyId;
    if (of !== undefined && of !== bodyId) {
      bodyId = of;
      const body = index.bodies.get(of);
      if (body) lines.push(bodyLine(body));
    }
    lines.push(seat);
  }
}

/** Titles in the order of the catalogue. */
function linesByTitle(index: PlanIndex, scope: LineScope): PlanLine[] {
  const byTitle = new Map<TitleCode, SeatLine[]>([...index.titles.keys()].map((code) => [code, []]));
  for (const seat of seatsInScope(index, scope)) {
    const code = index.rows.get(seat.id)?.post.titleCode;
    if (code) byTitle.get(code)?.push(seat);
  }
  const lines: PlanLine[] = [];
  for (const [titleCode, seats] of byTitle) {
    if (seats.length === 0) continue;
    const id = titleLineId(titleCode);
    lines.push({ kind: 'title', id, titleCode, seats: seats.map((seat) => seat.id) });
    if (!scope.isFolded(id)) lines.push(...ordered(seats, scope));
  }
  return lines;
}

/** People by where they work now, in the order of units; those of whom that is not known come last. */
function linesByPerson(index: PlanIndex, scope: LineScope): PlanLine[] {
  const words = wordsOf(scope.text);
  const chosen = new Set(scope.unitCodes);
  const byPlace = new Map<UnitCode | null, PersonLine[]>();
  for (const code of index.units.keys()) byPlace.set(code, []);
  byPlace.set(null, []);
  for (const row of index.peopleList()) {
    if (!inUnits(index, row, chosen) || !personPasses(index, row, scope, words)) continue;
    const line = personLine(row);
    if (scope.passes && !scope.passes(line)) continue;
    const { currentUnitCode } = row.person;
    const place = currentUnitCode && index.units.has(currentUnitCode) ? currentUnitCode : null;
    byPlace.get(place)?.push(line);
  }
  const lines: PlanLine[] = [];
  for (const [unitCode, people] of byPlace) {
    if (people.length === 0) continue;
    const id = placeLineId(unitCode);
    lines.push({ kind: 'place', id, unitCode, people: people.map((person) => person.id) });
    if (scope.isFolded(id)) continue;
    lines.push(...(scope.order ? scope.order(people) : byName(index, people)));
  }
  return lines;
}

const nameKeys = new WeakMap<PersonRow['person'], string>();

function byName(index: PlanIndex, lines: readonly PersonLine[]): PersonLine[] {
  const keyed = lines.map((line) => {
    const person = index.people.get(line.id)?.person;
    return { line, key: person ? kept(nameKeys, person, () => sortKey(person.fullName)) : '' };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ line }) => line);
}

function ordered(lines: SeatLine[], scope: LineScope): ItemLine[] {
  return scope.order ? scope.order(lines) : lines;
}

function unitsOf(index: PlanIndex, { unitCodes }: LineScope): readonly UnitCode[] {
  return unitCodes.length > 0 ? unitCodes : index.unitList().map((unit) => unit.unit.code);
}

function seatsInScope(index: PlanIndex, scope: LineScope): SeatLine[] {
  const words = wordsOf(scope.text);
  return unitsOf(index, scope).flatMap((unit) => seatsOfUnit(index, unit, scope, words));
}

function seatsOfUnit(
  index: PlanIndex,
  unit: UnitCode,
  scope: LineScope,
  words: readonly string[],
): SeatLine[] {
  const seats: SeatLine[] = [];
  for (const id of index.seatsOfUnit(unit)) {
    const row = index.rows.get(id);
    if (!row || !seatPasses(index, row, scope, words)) continue;
    const line = seatLine(row);
    if (!scope.passes || scope.passes(line)) seats.push(line);
  }
  return seats;
}
