/** What is ahead of the plan as lists: of everything, or of the units of the scope. */
import { forecastList } from '../../../shared/documents/forecast-list.ts';
import type { ListHeadInput } from '../../../shared/documents/input.ts';
import { type EarlyLeaver, leaverList } from '../../../shared/documents/leaver-list.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { type RetiringPerson, retirementList } from '../../../shared/documents/retirement-list.ts';
import { type SurplusPerson, surplusList } from '../../../shared/documents/surplus-list.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { TitleCode, type UnitCode } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Bloc } from '../../../shared/domain/post.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { vacancyForecast } from '../../../shared/outlook/forecast.ts';
import { firstEvents, forecastLines, SURE_GROUPS, yearsOf } from '../../../shared/outlook/forecast-months.ts';
import { groupBy } from '../../../shared/outlook/group-by.ts';
import { retirementCalendar, termMonths } from '../../../shared/outlook/retirements.ts';
import { surplusBoard, surplusPath } from '../../../shared/outlook/surplus.ts';
import { arrangementDay } from '../../../shared/rules/excess-path.ts';
import { sortKey } from '../../../shared/text/names.ts';
import { unitNameOf } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';
import {
  blocOfSeats,
  inUnits,
  isWantedBloc,
  listHeadOf,
  type PaperScope,
  unitsInScope,
} from './paper-inputs.ts';

/** Whether somebody or a post of a unit is in the scope; chosen seats stand for their units. */
function within(session: Session, scope: PaperScope): (unit: UnitCode | null) => boolean {
  // Refuses a unit that is not there.
  unitsInScope(session, scope);
  const isIn = inUnits(scope);
  if (scope.postIds.length === 0) return isIn;
  const seated = new Set(scope.postIds.map((id) => session.state.posts.get(id)?.unitCode));
  return (unit) => unit !== null && seated.has(unit) && isIn(unit);
}

/** People of the board, units in the order of the file, by given name. Refuses with `nothing-to-export`. */
export function listOfSurplus(session: Session, scope: PaperScope, head: ListHeadInput): ListDocument {
  const { state } = session;
  const board = surplusBoard(state);
  const isIn = within(session, scope);
  const entries = board.entries.filter(({ unitCode, bloc }) => isIn(unitCode) && isWantedBloc(scope, bloc));
  const people = entries.flatMap((entry): SurplusPerson[] => {
    const person = state.people.get(entry.personId);
    if (person === undefined) return [];
    const unit = entry.unitCode === null ? null : (state.units.get(entry.unitCode) ?? null);
    return [{ entry, person, unit, note: state.dispositions.get(person.id)?.note ?? '' }];
  });
  people.sort(byUnitAndName(session));
  if (people.length === 0) throw new AppError('nothing-to-export');
  return surplusList(people, { path: surplusPath(entries, board) }, head);
}

/** Who leaves early under NĐ 178, units in the order of the file, by given name. Refuses with `nothing-to-export`. */
export function listOfLeavers(session: Session, scope: PaperScope, head: ListHeadInput): ListDocument {
  const { state } = session;
  const isIn = within(session, scope);
  const arrangedOn = arrangementDay(state);
  const leavers = [...state.dispositions.values()].flatMap((disposition): EarlyLeaver[] => {
    const person = state.people.get(disposition.personId);
    if (disposition.kind !== 'leave-178' || person === undefined) return [];
    const seats = state.postsOfPerson(person.id);
    const [held] = seats;
    const post = held === undefined ? undefined : state.posts.get(held);
    const code = post?.unitCode ?? person.currentUnitCode;
    if (!isIn(code) || !isWantedBloc(scope, blocOfSeats(session, person, seats))) return [];
    return [
      { person, disposition, unit: code === null ? null : (state.units.get(code) ?? null), arrangedOn },
    ];
  });
  if (leavers.length === 0) throw new AppError('nothing-to-export');
  return leaverList(leavers.sort(byUnitAndName(session)), head);
}

/** Units in the order of the file, those of none last; in a unit by given name. */
function byUnitAndName({ state }: Session): (a: InUnit, b: InUnit) => number {
  const order = new Map([...state.units.keys()].map((code, at) => [code, at]));
  const placeOf = ({ unit }: InUnit): number =>
    unit === null ? order.size : (order.get(unit.code) ?? order.size);
  return (a, b) =>
    placeOf(a) - placeOf(b) || (sortKey(a.person.fullName) < sortKey(b.person.fullName) ? -1 : 1);
}

interface InUnit {
  person: Person;
  unit: Unit | null;
}

/** Retirements of the term by day. Refuses with `nothing-to-export`. */
export function listOfRetirements(session: Session, scope: PaperScope, head: ListHeadInput): ListDocument {
  const { state } = session;
  const isIn = within(session, scope);
  const { entries, unknown } = retirementCalendar(state, termMonths(state));
  const people = entries.flatMap((entry): RetiringPerson[] => {
    const person = state.people.get(entry.personId);
    if (person === undefined || !isIn(entry.unitCode)) return [];
    if (!isWantedBloc(scope, blocOfSeats(session, person, entry.postIds))) return [];
    const unit = entry.unitCode === null ? '' : unitNameOf(state, entry.unitCode);
    const posts = entry.postIds.map((id) => state.posts.get(id)?.title ?? '').join('; ');
    return [{ entry, person, unit, posts }];
  });
  if (people.length === 0) throw new AppError('nothing-to-export');
  const untold = unknown.filter(({ personId, unitCode, postIds }) => {
    const person = state.people.get(personId);
    return (
      person !== undefined && isIn(unitCode) && isWantedBloc(scope, blocOfSeats(session, person, postIds))
    );
  });
  return retirementList(people, untold.length, head);
}

/** The forecast by title. Refuses with `nothing-to-export`. */
export function listOfForecast(session: Session, scope: PaperScope): ListDocument {
  const { state } = session;
  const isIn = within(session, scope);
  const forecast = vacancyForecast(state, termMonths(state));
  const inScope = <S extends { unitCode: UnitCode; bloc: Bloc }>(seats: readonly S[]): S[] =>
    seats.filter(({ unitCode, bloc }) => isIn(unitCode) && isWantedBloc(scope, bloc));
  const all = inScope(forecast.events);
  const events = firstEvents(all, SURE_GROUPS);
  const terms = groupBy(firstEvents(all, new Set(['term'])), ({ titleCode }) => titleCode);
  const lines = forecastLines(inScope(forecast.vacant), events, 'title', forecast.from).map((line) => {
    const title = TitleCode.parse(line.key);
    return {
      ...line,
      name: state.titles.get(title)?.name ?? title,
      termEnds: terms.get(title)?.length ?? 0,
    };
  });
  if (lines.length === 0) throw new AppError('nothing-to-export');
  return forecastList(lines, yearsOf(forecast), listHeadOf(session));
}
