/** Counts the statistics of the plan in use, with the people behind each number. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FigureRow } from '../../../shared/domain/report.ts';
import type { StatisticsCell, StatisticsScope, StatisticsTable } from '../../../shared/domain/statistics.ts';
import { countStatistics, statisticsRows } from '../../../shared/statistics/count.ts';
import type { StatisticsSource } from '../../../shared/statistics/members.ts';
import { personRow } from '../plan/rows.ts';
import { rosterViewOf } from '../roster/roster-view.ts';
import type { Session } from '../workspace/session.ts';

/** Throws AppError `unit-not-found`. */
export function makeStatistics(session: Session, scope: StatisticsScope): StatisticsTable {
  return countStatistics(sourceOf(session, scope), scope);
}

/** The people a number counts. Throws AppError `unit-not-found`. */
export function peopleCounted(session: Session, scope: StatisticsScope, cell: StatisticsCell): FigureRow[] {
  return statisticsRows(sourceOf(session, scope), scope, cell);
}

function sourceOf(session: Session, { unitCodes }: StatisticsScope): StatisticsSource {
  const { state, settings } = session;
  for (const unit of unitCodes) {
    if (!state.units.has(unit)) throw new AppError('unit-not-found', { unit });
  }
  return {
    roster: [...state.people.keys()].flatMap((id) => personRow(state, id) ?? []),
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
