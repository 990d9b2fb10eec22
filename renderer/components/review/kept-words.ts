/** Keeps comments and reasons being written in the file, so that closing the program or its end loses nothing. */
import { type BegunWords, PostId, UnitCode } from '../../../shared/domain/index.ts';
import { call, shapeOf } from '../../app/api.ts';
import { t } from '../../i18n/index.ts';
import { draftKey, useCommentDrafts } from '../../state/comment-drafts.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useReviewStore } from '../../state/review-store.ts';
import { seatWords, unitName } from '../plan-words.ts';
import { notify, notifyError } from '../toasts.tsx';

const WAIT_MS = 300;
const BUSY_MS = 3000;
/** As many places as a message names. */
const MOST_NAMED = 3;

type Drafts = ReadonlyMap<string, BegunWords>;

/** What the file holds of it becomes other than it was: what is gone stands there without words. */
function changesOf(before: Drafts, after: Drafts): BegunWords[] {
  const gone = [...before].flatMap(([key, words]) => (after.has(key) ? [] : [{ ...words, text: '' }]));
  return [...gone, ...[...after.values()].filter((words) => before.get(draftKey(words)) !== words)];
}

/** Says where comments were left, so that nobody has to look for them; a reason stands in its question again. */
function tellLeft(kept: readonly BegunWords[]): void {
  const { index, info } = usePlanStore.getState();
  const places = kept
    .filter(({ planId }) => planId === info?.plan.id)
    .flatMap(({ about }) => {
      const unitCode = UnitCode.safeParse(about).data;
      const name =
        unitCode === undefined ? seatWords(t, index, PostId.parse(about)) : unitName(index, unitCode);
      return name === '' ? [] : [name];
    });
  if (places.length === 0) return;
  const where = [...places.slice(0, MOST_NAMED), ...(places.length > MOST_NAMED ? ['…'] : [])].join('; ');
  notify({ message: t('review.comments.begun', { where }) });
}

/** Another window may have sent what stands in this one as well. */
function letGoOfSaid(known: ReadonlyMap<number, unknown>): void {
  const { status, info } = usePlanStore.getState();
  const { drafts, write } = useCommentDrafts.getState();
  // While a plan is being loaded its comments stand beside the plan before it.
  if (status !== 'ready' || info === null || drafts.size === 0) return;
  const planId = info.plan.id;
  for (const { id, postId, unitCode, text } of useReviewStore.getState().comments.values()) {
    const draft = drafts.get(draftKey({ planId, about: postId ?? unitCode }));
    if (!known.has(id) && draft?.text.trim() === text) write({ ...draft, text: '' });
  }
}

/** Follows what is written and the open file; called once by the window, which ends it with the answer. */
export function keepWords(): () => void {
  /** What the file holds, as far as this window knows. */
  let held: Drafts = new Map();
  let timer = 0;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    const { drafts, file } = useCommentDrafts.getState();
    const before = held;
    held = drafts;
    Promise.all(changesOf(before, drafts).map((words) => call('comment.keepBegun', words))).catch(
      (error: unknown) => {
        if (useCommentDrafts.getState().file !== file) return;
        // An import under way holds the file; it is over soon.
        if (shapeOf(error).code !== 'workspace-busy') return notifyError(error);
        held = before;
        timer = window.setTimeout(write, BUSY_MS);
      },
    );
  };
  const takeUp = async (file: string): Promise<void> => {
    const kept = await call('comment.begun', {});
    if (useCommentDrafts.getState().file !== file) return;
    held = new Map([...kept.map((words) => [draftKey(words), words] as const), ...held]);
    useCommentDrafts.getState().takeUp(kept);
    tellLeft(kept);
  };
  const flush = (): void => {
    if (timer !== 0) write();
  };
  const ends = [
    useCommentDrafts.subscribe(({ drafts, file }, before) => {
      if (file !== before.file || drafts === before.drafts) return;
      window.clearTimeout(timer);
      // Sent: what stays behind would be offered again.
      if (drafts.size < before.drafts.size) write();
      else timer = window.setTimeout(write, WAIT_MS);
    }),
    usePlanStore.subscribe(({ status, info }) => {
      const { file, open } = useCommentDrafts.getState();
      const now = status === 'ready' && info !== null ? info.path : file;
      const next = status === 'idle' ? '' : now;
      if (next === file) return;
      window.clearTimeout(timer);
      timer = 0;
      held = new Map();
      open(next);
      if (next !== '') takeUp(next).catch(notifyError);
    }),
    useReviewStore.subscribe(({ comments }, before) => {
      if (comments !== before.comments) letGoOfSaid(before.comments);
    }),
  ];
  window.addEventListener('pagehide', flush);
  return () => {
    for (const end of ends) end();
    window.clearTimeout(timer);
    window.removeEventListener('pagehide', flush);
  };
}
