/** A plan as it crosses to a window: what it has most of, its people, packed. */
import type { z } from 'zod';
import { PackedPeople, packedPeople, peopleOf } from './packed-people.ts';
import { PlanPart, PlanSnapshotDto } from './shapes.ts';

export const SentPart = PlanPart.extend({ people: PackedPeople });
export type SentPart = z.infer<typeof SentPart>;

export const SentSnapshot = PlanSnapshotDto.extend({ people: PackedPeople });
export type SentSnapshot = z.infer<typeof SentSnapshot>;

/** A plan, or a part of one, as it is sent. */
export function packed<T extends PlanPart>(part: T): Omit<T, 'people'> & { people: PackedPeople } {
  return { ...part, people: packedPeople(part.people) };
}

/** What was sent, with its people as a window holds them. */
export function unpacked<T extends SentPart>(part: T): Omit<T, 'people'> & Pick<PlanPart, 'people'> {
  return { ...part, people: peopleOf(part.people) };
}
