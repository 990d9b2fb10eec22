/** What filters of the roster look at: a person with what the plan does with them, and the plan around. */
import type { IsoDate } from '../domain/dates.ts';
import type { Finding } from '../domain/finding.ts';
import type { PersonId, PostId, UnitCode } from '../domain/ids.ts';
import type { Person, Retirement } from '../domain/person.ts';
import type { Disposition } from '../domain/plan.ts';
import type { Bloc } from '../domain/post.ts';
import type { Speciality } from '../domain/speciality.ts';
import type { WorkplaceIndex } from './old-workplace.ts';

export interface RosterRow {
  readonly person: Person;
  readonly retirement: Retirement | null;
  readonly postIds: readonly PostId[];
  readonly disposition: Disposition | null;
}

export interface RosterView {
  /** The day ages and months of service left are counted from. */
  readonly planStart: IsoDate;
  readonly termEnd: IsoDate;
  readonly specialities: readonly Speciality[];
  readonly workplaces: WorkplaceIndex;
  unitOfPost(postId: PostId): UnitCode | undefined;
  blocOfPost(postId: PostId): Bloc | undefined;
  /** Whether the title of the post is one of leadership. */
  isLeadingPost(postId: PostId): boolean;
  findingsOf(personId: PersonId): readonly Finding[];
}

export const PERSON_STATUSES = ['placed', 'leaving', 'unplaced', 'outside'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** What the plan does with a person; `outside` is somebody the plan need not place. */
export function personStatus({ person, postIds, disposition }: RosterRow): PersonStatus {
  if (postIds.length > 0) return 'placed';
  if (disposition !== null) return 'leaving';
  return person.inScope ? 'unplaced' : 'outside';
}

/** True where the pension begins before the term for which leaders are appointed ends. */
export function retiresInTerm({ retirement }: RosterRow, termEnd: IsoDate): boolean {
  return retirement !== null && retirement.month <= termEnd.slice(0, 7);
}
