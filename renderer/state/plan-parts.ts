/** A plan too large for one message, fetched part by part. */
import type { PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { call } from '../app/api.ts';
import type { PlanIndex } from './plan-index.ts';
import { showWork } from './work.ts';

/**
 * Takes what is still to come into `index`, telling at the foot of the window how far it is. False where the load was
 * given up on the way: `isWanted` says before every part whether it still is.
 */
export async function loadRest(
  index: PlanIndex,
  { rest }: Pick<PlanSnapshotDto, 'rest'>,
  isWanted: () => boolean,
): Promise<boolean> {
  if (rest === null) return true;
  const { reading, parts } = rest;
  const work = showWork('open');
  try {
    let coming = call('plan.part', { reading, part: 0 });
    for (let part = 1; part <= parts; part += 1) {
      const here = await coming;
      if (!isWanted()) return false;
      // The data process makes the next one while this one is taken in.
      if (part < parts) coming = call('plan.part', { reading, part });
      index.add(here);
      work.tell(part, parts);
    }
    return true;
  } finally {
    work.end();
  }
}
