/** Seats and the people on them: by title and bloc, what is lacking, who stands in, who is beyond the norm; the payroll. */
import type { IsoDate } from '../domain/dates.ts';
import type { UnitCode } from '../domain/ids.ts';
import { BLOCS, isVacancy, mattersWhenVacant } from '../domain/post.ts';
import type { FigureRow, ReportFigures } from '../domain/report.ts';
import { countedInBloc, type Frame, framesIn, STAFF_BLOCS, type StaffBloc } from '../rules/headcount.ts';
import type { PlanView } from '../rules/plan-view.ts';
import { type Seat, seatsIn, titlesIn } from '../rules/unit-seats.ts';
import { figure, type SeatMeasure } from './keys.ts';
import type { Tally } from './tally.ts';

/** Counts the seats of `units` as they stand; `pending` are those whose holder comes after `day`. */
export function* countSeats(
  tally: Tally,
  view: PlanView,
  units: readonly UnitCode[],
  day: IsoDate,
): Generator<undefined, void> {
  for (const unitCode of units) {
    yield;
    for (const seat of seatsIn(view, unitCode)) {
      for (const measure of measuresOf(seat, view, day)) addSeat(tally, seat, measure);
    }
    for (const { seats } of titlesIn(view, unitCode)) {
      for (const seat of beyondNorm(seats)) addSeat(tally, seat, 'beyond');
    }
  }
}

function addSeat(tally: Tally, seat: Seat, measure: SeatMeasure): void {
  const row = rowOf(seat);
  tally.add(figure.seats('seats', measure), row);
  tally.add(figure.seats(`title.${seat.post.titleCode}`, measure), row);
  tally.add(figure.seats(`bloc.${seat.body.bloc}`, measure), row);
}

function rowOf({ post, holder }: Seat): Partial<FigureRow> {
  return { unitCode: post.unitCode, postId: post.id, personId: holder?.person.id ?? null };
}

function measuresOf({ post, holder }: Seat, { plan }: PlanView, day: IsoDate): SeatMeasure[] {
  const measures: SeatMeasure[] = [];
  if (post.frozen) measures.push('frozen');
  if (isVacancy(post)) measures.push('allowed');
  if (holder !== null) {
    const { form, since } = holder.placement;
    measures.push('filled');
    if (form === 'acting') measures.push('acting');
    if (form === 'second') measures.push('seconded');
    if ((since ?? plan.startDate) > day) measures.push('pending');
  } else if (isVacancy(post)) {
    measures.push('vacant');
    if (mattersWhenVacant(post)) measures.push('required');
    if (post.requirement === 'key') measures.push('key');
  }
  return measures;
}

/** Of the people on a title of a body those beyond its norm, as POST-OVERFILLED and the overview count them: the last. */
function beyondNorm(seats: readonly Seat[]): readonly Seat[] {
  const norm = Math.max(0, ...seats.map(({ post }) => post.norm));
  return seats.filter(({ holder }) => holder !== null).slice(norm);
}

/** Everybody on a seat of `units`, each once. */
export function* countPlaced(
  tally: Tally,
  view: PlanView,
  units: readonly UnitCode[],
): Generator<undefined, void> {
  const seen = new Set<string>();
  for (const unitCode of units) {
    yield;
    for (const seat of seatsIn(view, unitCode)) {
      const id = seat.holder?.person.id;
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      tally.add(figure.people('placed'), rowOf(seat));
    }
  }
}

/** People on the payroll against the frames of their units (UNIT-HEADCOUNT); who was sent counts where they come from. */
export function* countPayroll(
  tally: Tally,
  view: PlanView,
  units: readonly UnitCode[],
): Generator<undefined, void> {
  for (const unitCode of units) {
    yield;
    const whole = { max: 0, people: 0 };
    for (const { bloc, max, people } of framesIn(view, unitCode)) {
      whole.max += max;
      whole.people += people;
      addFrame(tally, bloc, unitCode, { max, people });
    }
    const { max, people } = whole;
    addFrame(tally, 'all', unitCode, whole);
    tally.add(figure.units(people > max ? 'over' : people < max ? 'short' : 'even'), { unitCode });
    countStaff(tally, view, unitCode);
  }
}

/** The whole of a unit is held against the whole of its frames: what one bloc has too many another may lack. */
function addFrame(
  tally: Tally,
  of: 'all' | StaffBloc,
  unitCode: UnitCode,
  { max, people }: Pick<Frame, 'max' | 'people'>,
): void {
  if (max > 0) tally.add(figure.payroll(of, 'frame'), { unitCode, count: max });
  if (people > max) tally.add(figure.payroll(of, 'over'), { unitCode, count: people - max });
  if (people < max) tally.add(figure.payroll(of, 'short'), { unitCode, count: max - people });
}

function countStaff(tally: Tally, view: PlanView, unitCode: UnitCode): void {
  for (const bloc of STAFF_BLOCS) {
    const seen = new Set<string>();
    for (const postId of countedInBloc(view, unitCode, bloc)) {
      const personId = view.placementOn(postId)?.personId;
      if (personId === undefined || seen.has(personId)) continue;
      seen.add(personId);
      tally.add(figure.payroll(bloc, 'people'), { unitCode, postId, personId });
      tally.add(figure.payroll('all', 'people'), { unitCode, postId, personId });
    }
  }
}

/** Titles with seats in `units`, bloc by bloc, the highest of each first. */
export function titlesOf(view: PlanView, units: readonly UnitCode[]): ReportFigures['titles'] {
  const codes = new Set(units.flatMap((code) => seatsIn(view, code).map(({ post }) => post.titleCode)));
  return [...view.titles.values()]
    .filter(({ code }) => codes.has(code))
    .sort(
      (a, b) =>
        BLOCS.indexOf(a.bloc) - BLOCS.indexOf(b.bloc) || b.rank - a.rank || (a.code < b.code ? -1 : 1),
    )
    .map(({ code, name, bloc }) => ({ code, name, bloc }));
}

/** Key posts without anybody, unit by unit. */
export function keyVacanciesOf(view: PlanView, units: readonly UnitCode[]): ReportFigures['keyVacancies'] {
  return units.flatMap((unitCode) =>
    seatsIn(view, unitCode).flatMap(({ post, holder }) => {
      if (holder !== null || post.requirement !== 'key' || !isVacancy(post)) return [];
      const unit = view.units.get(unitCode)?.fullName ?? unitCode;
      return [{ postId: post.id, unit, title: post.title }];
    }),
  );
}
