/** The full check inside its thread: loads the copy of the file, checks it, and tells what it found part by part. */
import { toErrorShape } from '../../../shared/domain/errors.ts';
import { findAll } from '../../../shared/rules/finding-index.ts';
import { openCopy } from '../../db/copy.ts';
import { peopleIn } from '../../db/queries/person-rows.ts';
import { loadInSteps } from '../workspace/load-plan.ts';
import type { CheckOrder, FromCheck } from './messages.ts';

/** Loading takes about as long as checking. */
const LOADING = 0.5;
/** Subjects told at once: small enough that taking them in holds nothing else up. */
const PART = 2_000;

export function serveCheck({ copy, today, plan }: CheckOrder, tell: (message: FromCheck) => void): void {
  try {
    const db = openCopy(copy);
    const people = Math.max(1, peopleIn(db));
    const steps = loadInSteps(db, today, plan);
    let step = steps.next();
    while (step.done !== true) {
      tell({ type: 'progress', share: (LOADING * step.value) / people });
      step = steps.next();
    }
    db.close();
    const found = findAll(step.value, (done, total) =>
      tell({ type: 'progress', share: LOADING + ((1 - LOADING) * done) / total }),
    );
    for (let from = 0; from < found.length; from += PART)
      tell({ type: 'found', found: found.slice(from, from + PART) });
    tell({ type: 'done' });
  } catch (error) {
    tell({ type: 'failed', error: toErrorShape(error) });
  }
}
