/** Which seats and people the plan's grid lists: by the filters of its toolbar and by the words that are looked for. */
import {
  type Bloc,
  countedAs,
  type SeatFilter,
  type TitleCode,
  type UnitCode,
} from '../../../shared/domain/index.ts';
import { presentPosition } from '../../../shared/domain/person.ts';
import { mattersWhenVacant } from '../../../shared/domain/post.ts';
import type { PersonRow, PlanRow } from '../../../shared/ipc/contract.ts';
import { personStatus } from '../../../shared/rules/roster-view.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export interface Looked {
  seats: SeatFilter;
  /** Only seats of this title. */
  titleCode: TitleCode | null;
  /** Only seats of bodies of this bloc. */
  bloc: Bloc | null;
}

/** The words of what was typed, without diacritics; each must be found. */
export const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Whether somebody works in one of the units or is to; no units stand for all. */
export function inUnits(
  index: PlanIndex,
  { person, postIds }: PersonRow,
  chosen: ReadonlySet<UnitCode>,
): boolean {
  if (chosen.size === 0) return true;
  if (person.currentUnitCode && chosen.has(person.currentUnitCode)) return true;
  return postIds.some((id) => {
    const unit = index.rows.get(id)?.post.unitCode;
    return unit !== undefined && chosen.has(unit);
  });
}

/** Whether a seat is one of those looked for; `words` are folded. */
export function seatPasses(index: PlanIndex, row: PlanRow, scope: Looked, words: readonly string[]): boolean {
  if (!isLookedFor(index, row, scope)) return false;
  if (!passesSeats(index, row, scope.seats)) return false;
  if (words.length === 0) return true;
  const text = searchText(index, row);
  return words.every((word) => text.includes(word));
}

/** Whether a seat is of the title and the bloc looked for. */
function isLookedFor(index: PlanIndex, { post }: PlanRow, { titleCode, bloc }: Looked): boolean {
  if (titleCode && post.titleCode !== titleCode) return false;
  return !bloc || index.bodies.get(post.bodyId)?.bloc === bloc;
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

/** People who are `filled` sit on a post; the `vacant` are those nothing is planned for yet. */
export function personPasses(
  index: PlanIndex,
  row: PersonRow,
  looked: Looked,
  words: readonly string[],
): boolean {
  const seats = row.postIds.flatMap((id) => index.rows.get(id) ?? []);
  const isNarrowed = looked.titleCode !== null || looked.bloc !== null;
  if (isNarrowed && !seats.some((seat) => isLookedFor(index, seat, looked))) return false;
  if (!personInState(index, row, looked.seats)) return false;
  if (words.length === 0) return true;
  const posts = seats.map(({ post }) => post.title);
  const unit = row.person.currentUnitCode ? index.units.get(row.person.currentUnitCode)?.unit.fullName : '';
  const text = fold([row.person.fullName, presentPosition(row.person), unit, ...posts].join(' '));
  return words.every((word) => text.includes(word));
}

function personInState(index: PlanIndex, row: PersonRow, seats: SeatFilter): boolean {
  switch (seats) {
    case 'all':
      return true;
    case 'filled':
      return row.postIds.length > 0;
    case 'vacant':
    case 'required':
      return personStatus(row) === 'unplaced';
    case 'block':
    case 'warn':
      return index.findingsOfPerson(row.person.id).some((finding) => countedAs(finding) === seats);
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
