/** What signed papers hold, by whom and where. */
import type { PersonId, PostId } from '../../../shared/domain/index.ts';
import type { HeldItem } from '../../../shared/ipc/paper-channels.ts';
import { call } from '../../app/api.ts';

/** The paper that says somebody sits on a seat, or with no seat what becomes of them; null where there is none. */
export type PaperOn = (personId: PersonId, postId: PostId | null) => HeldItem | null;

export function paperFinder(held: readonly HeldItem[]): PaperOn {
  const papers = new Map(held.map((item) => [keyOf(item.personId, item.postId), item]));
  return (personId, postId) => papers.get(keyOf(personId, postId)) ?? null;
}

/** As the papers of the plan are now. */
export async function askPapersOn(): Promise<PaperOn> {
  return paperFinder(await call('paper.holding', {}));
}

const keyOf = (personId: PersonId, postId: PostId | null): string => `${personId} ${postId ?? ''}`;
