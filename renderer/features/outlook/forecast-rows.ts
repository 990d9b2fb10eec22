/** The forecast as lines: by title, bloc or unit with its years, and the posts behind a number. */
import { type ForecastSeat, TitleCode, UnitCode, type VacancyEvent } from '../../../shared/domain/index.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import {
  axisKey,
  type ForecastAxis,
  type ForecastLine,
  yearOf,
} from '../../../shared/outlook/forecast-months.ts';
import { titleName, unitName } from '../../components/plan-words.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

/** A number that was clicked; what is left out narrows nothing. */
export interface ForecastPart {
  axis?: { axis: ForecastAxis; key: string };
  /** A year, or null for what was before the first month. */
  year?: string | null;
  month?: string | null;
  keyOnly?: true;
  /** Posts vacant now, in place of those that fall vacant. */
  now?: true;
}

export interface ForecastPost {
  id: string;
  seat: ForecastSeat;
  /** Null for a post that is vacant now. */
  event: VacancyEvent | null;
}

export function forecastPosts(
  vacant: readonly ForecastSeat[],
  events: readonly VacancyEvent[],
  from: string,
  part: ForecastPart,
): ForecastPost[] {
  const { axis, year, month, keyOnly, now } = part;
  const isOnAxis = (seat: ForecastSeat): boolean =>
    (axis === undefined || axisKey(seat, axis.axis) === axis.key) &&
    (keyOnly === undefined || seat.requirement === 'key');
  if (now) {
    return vacant.filter(isOnAxis).map((seat) => ({ id: seat.postId, seat, event: null }));
  }
  return events
    .filter((event) => {
      if (!isOnAxis(event)) return false;
      if (year !== undefined && yearOf(event, from) !== year) return false;
      if (month === undefined) return true;
      return month === null ? event.on.slice(0, 7) < from : event.on.startsWith(month);
    })
    .map((event) => ({ id: event.postId, seat: event, event }));
}

/** A line of the table with its name: a grid may show it a moment longer than its axis is the chosen one. */
export interface NamedLine extends ForecastLine {
  readonly name: string;
}

/** What a line of the table is called. */
export function lineName(t: Translate, index: PlanIndex, axis: ForecastAxis, key: string): string {
  switch (axis) {
    case 'title':
      return titleName(index, TitleCode.parse(key));
    case 'bloc':
      return t(`domain.bloc.${key}`);
    case 'unit':
      return unitName(index, UnitCode.parse(key));
  }
}
