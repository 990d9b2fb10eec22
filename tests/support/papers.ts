/** Small workspaces with people placed whose papers are due: Party seats, then State ones. */
import { paperList } from '../../electron/services/paper/lists.ts';
import { numberPapers } from '../../electron/services/paper/numbering.ts';
import { draftPapers } from '../../electron/services/paper/papers.ts';
import { assign } from '../../electron/services/plan/placements.ts';
import { changeSettings } from '../../electron/services/plan/settings.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import { openSmallWorkspace, personId, postOf, somebody } from './workspaces.ts';

export const DATE = '2026-06-05';
export const START = '2026-07-01';

/** Three seats the Party decides on, then two the State does. */
export const POSTS = [postOf('D01'), postOf('D02'), postOf('D03'), postOf('U10'), postOf('U11')] as const;

/** Party registers run by term. */
export function withTerm(session: Session): void {
  const { decisions } = session.settings;
  const party = { ...decisions.party, term: '2025 - 2030' };
  changeSettings(session, { ...session.settings, decisions: { ...decisions, party } });
}

/** The first `count` of `POSTS` filled by persons 1, 2, … of six. */
export async function planned(count: number): Promise<Session> {
  const { session } = await openSmallWorkspace([1, 2, 3, 4, 5, 6].map((n) => somebody(n)));
  withTerm(session);
  POSTS.slice(0, count).forEach((postId, at) => {
    assign(session, { postId, personId: personId(at + 1), displace: false });
  });
  return session;
}

/** The same with all their papers drafted and numbered. */
export async function numbered(count: number): Promise<{ session: Session; ids: number[] }> {
  const session = await planned(count);
  draftPapers(session, null);
  const ids = paperList(session).map(({ id }) => id);
  numberPapers(session, { paperIds: ids, date: DATE, starts: [] });
  return { session, ids };
}
