/** Plans with other seats than the template gives, and people on them, for the cases of rules that count. */
import { BodyId, PostId, type UnitCode } from '../../../../../shared/domain/ids.ts';
import type { Person } from '../../../../../shared/domain/person.ts';
import type { Post } from '../../../../../shared/domain/post.ts';
import type { PlanInput } from '../../../../../shared/rules/plan-input.ts';
import { PlanState } from '../../../../../shared/rules/plan-state.ts';
import { titleCodes } from '../../../../../shared/rules/title-codes.ts';
import { HERE, person, placement, post } from '../sample-plan.ts';

/** `count` seats of a title more, like the seat that is there; within the norm or beyond it. */
export function withSeats(
  input: PlanInput,
  like: PostId,
  count: number,
  { withinNorm = true, title }: { withinNorm?: boolean; title?: string } = {},
): PlanInput {
  const first = input.posts.find(({ id }) => id === like);
  if (first === undefined) throw new Error(`no seat ${like}`);
  const titleCode = title === undefined ? first.titleCode : titleCodes(title)[0];
  if (titleCode === undefined) throw new Error(`no title ${title}`);
  const own = input.posts.filter((seat) => seat.bodyId === first.bodyId && seat.titleCode === titleCode);
  const norm = withinNorm ? own.length + count : own.length;
  const added = Array.from({ length: count }, (_, i): Post => {
    const slot = own.length + i + 1;
    return { ...first, id: PostId.parse(`${first.unitCode}-${titleCode}-${slot}`), titleCode, slot, norm };
  });
  const posts = input.posts.map((seat) => (own.includes(seat) ? { ...seat, norm } : seat));
  return { ...input, posts: [...posts, ...added] };
}

/** One more body of a kind with a seat for its head. */
export function withBody(
  input: PlanInput,
  kind: string,
  number: number,
  unitCode: UnitCode = HERE,
): PlanInput {
  const body = input.bodies.find((one) => one.unitCode === unitCode && one.kind === kind);
  const seat = input.posts.find(({ bodyId }) => bodyId === body?.id);
  if (body === undefined || seat === undefined) throw new Error(`no body ${kind}`);
  const id = BodyId.parse(`${body.id}-${number}`);
  return {
    ...input,
    bodies: [...input.bodies, { ...body, id }],
    posts: [...input.posts, { ...seat, id: PostId.parse(`${seat.id}-${number}`), bodyId: id }],
  };
}

/** A person of their own on each of the seats; `patch` says what they are like. */
export function seated(input: PlanInput, seats: readonly PostId[], patch: Partial<Person> = {}): PlanState {
  const people = seats.map((_, i) => person(i + 1, patch));
  const placements = seats.map((id, i) => placement(id, people[i] ?? person(1)));
  return new PlanState({ ...input, people, placements });
}

/** Ids of the first seats of a title in the first commune. */
export function slots(title: string, count: number): PostId[] {
  return Array.from({ length: count }, (_, i) => post(title, i + 1));
}
