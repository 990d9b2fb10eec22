/** Counts the statistics of the plan in use, with the people behind each number. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FigureRow } from '../../../shared/domain/report.ts';
import type { StatisticsCell, StatisticsScope, StatisticsTable } from '../../../shared/domain/statistics.ts';
import { countStatistics, statisticsRows } from '../../../shared/statistics/count.ts';
import type { StatisticsSource } from '../../../shared/statistics/members.ts';
import { countedInSlices } from '../in-slices.ts';
import { rosterInSteps } from '../roster/roster-in-steps.ts';
import { rosterViewOf } from '../roster/roster-view.ts';
import type { Session } from '../workspace/session.ts';

/** Throws AppError `unit-not-found`, `cancelled` where it was stopped or the file is closed meanwhile. */
export function makeStatistics(
  session: Session,
  scope: StatisticsScope,
  signal: AbortSignal | null = null,
): Promise<StatisticsTable> {
  return countedInSlices(session, () => statisticsInSteps(session, scope), signal);
}

/** The people a number counts. Throws AppError `unit-not-found`, `cancelled`. */
export function peopleCounted(
  session: Session,
  scope: StatisticsScope,
  cell: StatisticsCell,
): Promise<FigureRow[]> {
  return countedInSlices(session, () => peopleInSteps(session, scope, cell), null);
}

export function* statisticsInSteps(
  session: Session,
  scope: StatisticsScope,
): Generator<undefined, StatisticsTable> {
  return yield* countStatistics(yield* sourceOf(session, scope), scope);
}

export function* peopleInSteps(
  session: Session,
  scope: StatisticsScope,
  cell: StatisticsCell,
): Generator<undefined, FigureRow[]> {
  return yield* statisticsRows(yield* sourceOf(session, scope), scope, cell);
}

function* sourceOf(session: Session, { unitCodes }: StatisticsScope): Generator<undefined, StatisticsSource> {
  const { state, settings } = session;
  for (const unit of unitCodes) {
    if (!state.units.has(unit)) throw new AppError('unit-not-found', { unit });
  }
  return {
    roster: yield* rosterInSteps(state),
    rosterView: rosterViewOf(session),
    units: new Map([...state.units.values()].map(({ code, fullName }) => [code, fullName])),
    ageBands: settings.statistics.ageBands,
    titleOfPost: (postId) => {
      const post = state.posts.get(postId);
      return post && state.titles.get(post.titleCode);
    },
    isInHeadcount: (postId) => state.posts.get(postId)?.inHeadcount === true,
  };
}
