/**
 * Seats of the norm against the people on them, by unit and by title or bloc. What is lacking are the vacancies of
 * the vacancy report; what is too much is what POST-OVERFILLED counts: people on a title of a body beyond its norm.
 */
import type { BodyId, TitleCode, UnitCode } from '../domain/ids.ts';
import { type Bloc, isVacancy, mattersWhenVacant, type Post } from '../domain/post.ts';

export interface Balance {
  /** Seats within the norm, those held back left out. */
  norm: number;
  /** People on seats, those beyond the norm as well. */
  filled: number;
  /** Vacant seats of the norm, and of them key and required ones. */
  lack: number;
  required: number;
  /** People beyond the norm of their title in their body. */
  surplus: number;
}

export const BALANCE_AXES = ['title', 'bloc'] as const;
export type BalanceAxis = (typeof BALANCE_AXES)[number];
export type BalanceKey = TitleCode | Bloc;

export interface UnitBalance {
  readonly unitCode: UnitCode;
  readonly all: Balance;
  /** By title or bloc; what the unit has no seats of is not there. */
  readonly by: ReadonlyMap<BalanceKey, Balance>;
}

export interface BalanceTable {
  /** Units with seats, in the order of their first seat. */
  readonly units: readonly UnitBalance[];
  readonly all: Balance;
  readonly by: ReadonlyMap<BalanceKey, Balance>;
}

/** A seat and whoever sits there. */
export interface BalanceSeat {
  readonly post: Post;
  readonly personId: string | null;
}

const nothing = (): Balance => ({ norm: 0, filled: 0, lack: 0, required: 0, surplus: 0 });

/** `blocOf` tells the bloc of a body. */
export function balanceTable(
  seats: Iterable<BalanceSeat>,
  axis: BalanceAxis,
  blocOf: (bodyId: BodyId) => Bloc | undefined,
): BalanceTable {
  const units = new Map<UnitCode, { unitCode: UnitCode; all: Balance; by: Map<BalanceKey, Balance> }>();
  const whole = { all: nothing(), by: new Map<BalanceKey, Balance>() };
  for (const { post, balance } of byTitleInBody(seats)) {
    const key = axis === 'title' ? post.titleCode : blocOf(post.bodyId);
    const unit = held(units, post.unitCode, () => ({
      unitCode: post.unitCode,
      all: nothing(),
      by: new Map(),
    }));
    for (const sums of [unit, whole]) {
      add(sums.all, balance);
      if (key !== undefined) add(held(sums.by, key, nothing), balance);
    }
  }
  return { units: [...units.values()], ...whole };
}

interface TitleInBody {
  /** The first seat. */
  post: Post;
  /** The most any of the seats says, as POST-OVERFILLED reads it. */
  norm: number;
  balance: Balance;
}

/** What is too much can only be told title by title: a body may lack one and have too many of another. */
function byTitleInBody(seats: Iterable<BalanceSeat>): TitleInBody[] {
  const bodies = new Map<BodyId, Map<TitleCode, TitleInBody>>();
  for (const { post, personId } of seats) {
    const titles = held(bodies, post.bodyId, () => new Map<TitleCode, TitleInBody>());
    const title = held(titles, post.titleCode, () => ({ post, norm: post.norm, balance: nothing() }));
    const { balance } = title;
    title.norm = Math.max(title.norm, post.norm);
    if (isVacancy(post)) balance.norm += 1;
    if (personId !== null) balance.filled += 1;
    else if (isVacancy(post)) {
      balance.lack += 1;
      if (mattersWhenVacant(post)) balance.required += 1;
    }
  }
  const all = [...bodies.values()].flatMap((titles) => [...titles.values()]);
  for (const { norm, balance } of all) balance.surplus = Math.max(0, balance.filled - norm);
  return all;
}

function add(sum: Balance, { norm, filled, lack, required, surplus }: Balance): void {
  sum.norm += norm;
  sum.filled += filled;
  sum.lack += lack;
  sum.required += required;
  sum.surplus += surplus;
}

function held<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The worst first: most required seats lacking, then most seats lacking, then most people too many. */
export function worstFirst(a: Balance, b: Balance): number {
  return b.required - a.required || b.lack - a.lack || b.surplus - a.surplus;
}

export function isEven({ lack, surplus }: Balance): boolean {
  return lack === 0 && surplus === 0;
}
