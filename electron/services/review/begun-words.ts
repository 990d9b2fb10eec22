/** Comments and reasons that were begun and not sent: kept in the file, so that closing the program loses nothing. */
import { z } from 'zod';
import { BegunWords } from '../../../shared/domain/review.ts';
import { readMeta, writeMeta } from '../../db/queries/meta.ts';
import type { Session } from '../workspace/session.ts';

/** What was begun, of every plan: a plan that was removed may come back. */
export function begunWords({ db }: Session): BegunWords[] {
  return z
    .array(BegunWords)
    .catch([])
    .parse(JSON.parse(readMeta(db).begun_words ?? '[]'));
}

/** Keeps `words` in place of what was begun about the same; blank ones are forgotten. No step of the history. */
export function keepBegun(session: Session, words: BegunWords): void {
  session.refuseWhileBusy();
  const others = begunWords(session).filter(
    ({ planId, about }) => planId !== words.planId || about !== words.about,
  );
  const after = words.text.trim() === '' ? others : [...others, words];
  writeMeta(session.db, { begun_words: JSON.stringify(after) });
}
