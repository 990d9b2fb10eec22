/** The rules over the whole country: everything checked at once, one change, and the candidates for a seat. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rankCandidates } from '../../shared/rules/candidates.ts';
import { FindingIndex } from '../../shared/rules/finding-index.ts';
import { PlanState } from '../../shared/rules/plan-state.ts';
import { generateCountry } from './country.ts';
import type { Figure } from './report.ts';
import { median, timed } from './yardstick.ts';

const RUNS = 3;
const CHANGES = 40;
/** Seats asked about, and how many candidates a window asks for. */
const ASKED = 12;
const OFFERED = 50;

export function measureCountry(): Figure[] {
  const country = generateCountry();
  const state = new PlanState(country);
  const index = new FindingIndex(state);
  clearAway();
  const first = timed(() => index.checkAll());
  const again = median(Array.from({ length: RUNS }, () => timed(() => index.checkAll())));
  const size = `${country.posts.length} posts, ${country.people.length} people`;
  return [
    { name: `full check of the country (${size}), first`, value: first, unit: 'ms', bound: 3000 },
    { name: 'full check of the country, again', value: again, unit: 'ms', bound: 3000 },
    { name: 'one change in the country', value: oneChange(state, index), unit: 'ms', bound: 20 },
    { name: 'candidates of the country for a seat', value: candidates(state), unit: 'ms', bound: 1500 },
  ];
}

/** What generating left behind is not part of the check: a program that opens a file has no gigabytes to clear away. */
function clearAway(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
}

/** Everybody ranked for seats of every kind, those of the heads of a unit among them. */
function candidates(state: PlanState): number {
  const posts = [...state.posts.keys()];
  const step = Math.floor(posts.length / ASKED);
  const times = Array.from({ length: ASKED }, (_, n) => posts[n * step]).map((postId) => {
    if (postId === undefined) throw new Error('the country has no seats');
    return timed(() => rankCandidates(state, postId, { limit: OFFERED, districts: new Map() }));
  });
  return median(times);
}

/** Somebody placed on a vacant seat and taken off again, each with its findings. */
function oneChange(state: PlanState, index: FindingIndex): number {
  const free = [...state.people.keys()].filter((id) => state.postsOfPerson(id).length === 0);
  const vacant = [...state.posts.keys()].filter((id) => state.placementOn(id) === undefined);
  const step = Math.floor(vacant.length / CHANGES);
  const times: number[] = [];
  for (let n = 0; n < CHANGES; n += 1) {
    const postId = vacant[n * step];
    const personId = free[n * 7];
    if (postId === undefined || personId === undefined) throw new Error('the country has nobody to place');
    const placement = { postId, personId, form: 'appoint', since: null, note: '' } as const;
    times.push(timed(() => index.update(state.setPlacement(postId, placement))));
    times.push(timed(() => index.update(state.setPlacement(postId, null))));
  }
  return median(times);
}
