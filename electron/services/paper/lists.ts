/** Papers as windows list and show them. */
import { numberAndSymbol } from '../../../shared/documents/numbering.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PersonId, PostId } from '../../../shared/domain/ids.ts';
import { changesOfItem, type PaperId, type PaperRecord } from '../../../shared/domain/paper.ts';
import type {
  HeldItem,
  ListedPaper,
  PaperCounts,
  PaperFile,
  PaperView,
} from '../../../shared/ipc/paper-channels.ts';
import {
  allPapers,
  countPapers,
  frozenItems,
  heldItems,
  paperFiles,
  paperLines,
  papersAbout,
} from '../../db/queries/paper-rows.ts';
import { planList } from '../plan/plans.ts';
import type { Session } from '../workspace/session.ts';
import { changesSince, frozenItem } from './frozen.ts';
import { existingPapers } from './papers.ts';

/** How many papers of the file, of whichever plan, have a number, and how many have none. */
export function paperCounts(session: Session): PaperCounts {
  return countPapers(session.db);
}

/** All papers of the file, of whichever plan, in the order they were made, as the window lists them. */
export function listedPapers(session: Session): ListedPaper[] {
  const { db, state } = session;
  const changed = new Set<PaperId>();
  for (const { paperId, item } of frozenItems(db, state.plan.id)) {
    if (changesOfItem(item, frozenItem(state, item)).length > 0) changed.add(paperId);
  }
  return paperLines(db).map((line) => ({ ...line, isChanged: changed.has(line.id) }));
}

/** The same papers, with all that is known of each. */
export function paperList(session: Session): PaperView[] {
  return viewsOf(session, allPapers(session.db));
}

/** All of one paper. Throws AppError `paper-not-found`. */
export function paperView(session: Session, id: PaperId): PaperView {
  const [view] = viewsOf(session, existingPapers(session, [id]));
  if (view === undefined) throw new AppError('paper-not-found', { paper: id });
  return view;
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

/** What signed and issued papers of the plan in use hold, to be told before anything is tried. */
export function heldPlacements({ db, state }: Session): HeldItem[] {
  return heldItems(db, state.plan.id).map(({ personId, postId, id, family, number, symbol }) => ({
    personId,
    postId,
    paperId: id,
    paper: numberAndSymbol(family, number, symbol),
  }));
}
