/** What is too large for one message, fetched part by part. */
import type { PlanFindings, PlanSnapshotDto } from '../../shared/ipc/contract.ts';
import { type SentPart, unpacked } from '../../shared/ipc/sent-plan.ts';
import { call } from '../app/api.ts';
import type { PlanIndex } from './plan-index.ts';
import { showWork } from './work.ts';

type Rest = PlanSnapshotDto['rest'];

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
  const work = showWork('open-show');
  try {
    const isWhole = await eachPart(rest, isWanted, (part, number) => {
      index.add(unpacked(part));
      work.tell(number, rest.parts);
    });
    // Names are put in order part by part; the last of it is not left to whoever first looks at the people.
    if (isWhole) index.peopleByName();
    return isWhole;
  } finally {
    work.end();
  }
}

/** All findings of the plan, with what rests on them; null where they were given up on the way. */
export async function loadFindings(isWanted: () => boolean): Promise<PlanFindings | null> {
  const begun = await call('plan.findings', {});
  const findings = [...begun.findings];
  const isWhole =
    begun.rest === null || (await eachPart(begun.rest, isWanted, (part) => findings.push(...part.findings)));
  return isWhole && isWanted() ? { ...begun, findings } : null;
}

async function eachPart(
  { reading, parts }: NonNullable<Rest>,
  isWanted: () => boolean,
  take: (part: SentPart, number: number) => void,
): Promise<boolean> {
  let coming = call('plan.part', { reading, part: 0 });
  for (let part = 1; part <= parts; part += 1) {
    const here = await coming;
    if (!isWanted()) return false;
    // The data process makes the next one while this one is taken in.
    if (part < parts) coming = call('plan.part', { reading, part });
    take(here, part);
  }
  return true;
}
