/** Papers as windows list them. */
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import type { PaperRecord } from '../../../shared/domain/paper.ts';
import type { PaperFile, PaperView } from '../../../shared/ipc/paper-channels.ts';
import { allPapers, paperFiles, papersAbout } from '../../db/queries/paper-rows.ts';
import { planList } from '../plan/plans.ts';
import type { Session } from '../workspace/session.ts';
import { changesSince } from './frozen.ts';

/** All papers of the file, of whichever plan, in the order they were made. */
export function paperList(session: Session): PaperView[] {
  return viewsOf(session, allPapers(session.db));
}

/** Papers about a person, or about whoever sits on a seat. */
export function papersConcerning(
  session: Session,
  about: { personId: PersonId; postId: null } | { personId: null; postId: PostId },
): PaperView[] {
  return viewsOf(session, papersAbout(session.db, about));
}

function viewsOf(session: Session, papers: readonly PaperRecord[]): PaperView[] {
  if (papers.length === 0) return [];
  const plans = new Map<string, string>(planList(session).map(({ id, name }) => [id, name]));
  const files = new Map<number, PaperFile[]>();
  for (const { paperId, ...file } of paperFiles(session.db)) {
    const own = files.get(paperId) ?? [];
    own.push(file);
    files.set(paperId, own);
  }
  return papers.map((paper) => ({
    ...paper,
    planName: plans.get(paper.planId) ?? '',
    changed: changesSince(session.state, paper),
    files: files.get(paper.id) ?? [],
  }));
}
