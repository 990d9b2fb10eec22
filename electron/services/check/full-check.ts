/** "Check everything again": the findings kept up change by change, held against a check of the whole plan. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FullCheck } from '../../../shared/ipc/contract.ts';
import { differenceOf, findAll, type SubjectFindings } from '../../../shared/rules/finding-index.ts';
import { copyOf } from '../../db/copy.ts';
import type { Session } from '../workspace/session.ts';
import { type CheckOptions, checkInThread } from './check-thread.ts';
import { asLost } from './checking.ts';

/**
 * Checks the plan as it is now in a thread; changes may go on meanwhile. Where the two do not agree, which is a fault
 * of the program, the session takes over what a full check finds. Throws AppError `cancelled` where it was stopped
 * and `workspace-busy` where a change is still under way; nothing has then changed.
 */
export async function checkFully(session: Session, options: CheckOptions): Promise<FullCheck> {
  session.refuseWhileBusy();
  const at = session.now;
  let kept = session.findings.all();
  let inThread = true;
  let found: SubjectFindings[];
  try {
    const remote = session.checking?.remote ?? checkInThread;
    found = await remote({ copy: copyOf(session.db), today: session.state.today }, options);
  } catch (error) {
    // A cancellation is thrown on; else the check runs here and now, of the plan as it is by now.
    asLost(error);
    inThread = false;
    kept = session.findings.all();
    found = findAll(session.state);
  }
  if (session.closed) throw new AppError('cancelled');
  const full = found.flatMap(({ findings }) => findings);
  const { added, removed } = differenceOf(kept, full);
  const different = [...new Set([...added, ...removed].map(({ id }) => id))].sort();
  if (different.length > 0) await session.recheck();
  return { at, findings: full.length, different, inThread };
}
