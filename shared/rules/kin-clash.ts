/**
 * Which seats two relatives may not hold together (QĐ 114-QĐ/TW Điều 6.5, DOMAIN.md §2.7): (a) on one standing
 * committee or leading one body together, (b) head and deputy of one body, (c) head of the committee or of the
 * government and head of a sensitive field in the same unit.
 */
import type { KinClash } from '../domain/history-facts.ts';
import type { BodyId, PersonId, PostId, TitleCode, UnitCode } from '../domain/ids.ts';
import type { Title } from '../domain/post.ts';
import { isStandingTitle, standingSeats } from './committee.ts';
import { oncePer } from './once-per.ts';
import type { PlanView } from './plan-view.ts';
import type { Ruleset } from './ruleset.ts';
import { seatsIn } from './unit-seats.ts';

/** The titles of (c). */
export interface SensitiveTitles {
  readonly heads: readonly TitleCode[];
  readonly sensitiveTitles: readonly TitleCode[];
}

/** A seat in which kinship matters, and who holds it. */
export interface LeadingSeat {
  readonly postId: PostId;
  readonly bodyId: BodyId;
  readonly title: Title;
}

export interface Clash {
  readonly clash: KinClash;
  readonly postIds: [PostId, PostId];
}

/** Titles in which kinship matters, worked out once for a catalogue under a ruleset. */
const titlesThatMatter = oncePer((titles: ReadonlyMap<TitleCode, Title>) =>
  oncePer((ruleset: Ruleset) =>
    oncePer(({ sensitiveTitles }: SensitiveTitles): ReadonlySet<TitleCode> => {
      const matter = [...titles.values()].filter(
        ({ code, role }) =>
          role === 'head' ||
          role === 'deputy' ||
          sensitiveTitles.includes(code) ||
          isStandingTitle(ruleset, code),
      );
      return new Set(matter.map(({ code }) => code));
    }),
  ),
);

/** Whether kinship matters to a holder of the title. */
export function kinshipMatters(
  { titles, ruleset }: PlanView,
  title: TitleCode,
  sensitive: SensitiveTitles,
): boolean {
  return titlesThatMatter(titles)(ruleset)(sensitive).has(title);
}

/** Seats of a unit in which kinship matters, by who holds them. */
export function leadersOf(
  view: PlanView,
  unitCode: UnitCode,
  sensitive: SensitiveTitles,
): Map<PersonId, LeadingSeat[]> {
  const leaders = new Map<PersonId, LeadingSeat[]>();
  const matter = titlesThatMatter(view.titles)(view.ruleset)(sensitive);
  for (const { post, title, holder } of seatsIn(view, unitCode)) {
    if (holder === null || !matter.has(title.code)) continue;
    const seats = leaders.get(holder.person.id);
    const seat = { postId: post.id, bodyId: post.bodyId, title };
    if (seats === undefined) leaders.set(holder.person.id, [seat]);
    else seats.push(seat);
  }
  return leaders;
}

type Together = (a: LeadingSeat, b: LeadingSeat) => boolean;

/** Tells why the seats of two people clash, gravest first; null where they may be held by relatives. */
export function clashFinder(
  view: PlanView,
  unitCode: UnitCode,
  { heads, sensitiveTitles }: SensitiveTitles,
): (first: readonly LeadingSeat[], second: readonly LeadingSeat[]) => Clash | null {
  const standing = new Set(standingSeats(view, unitCode).map(({ post }) => post.id));
  const leads = ({ title }: LeadingSeat) => title.role === 'head' || title.role === 'deputy';
  const isHead = ({ title }: LeadingSeat) => heads.includes(title.code);
  const isSensitive = ({ title }: LeadingSeat) => sensitiveTitles.includes(title.code);
  const rules: readonly [KinClash, Together][] = [
    ['head-deputy', (a, b) => a.bodyId === b.bodyId && leads(a) && leads(b) && a.title.role !== b.title.role],
    ['sensitive', (a, b) => (isHead(a) && isSensitive(b)) || (isHead(b) && isSensitive(a))],
    ['standing', (a, b) => standing.has(a.postId) && standing.has(b.postId)],
    ['leadership', (a, b) => a.bodyId === b.bodyId && leads(a) && leads(b)],
  ];
  return (first, second) => {
    for (const [clash, together] of rules) {
      for (const a of first) {
        const b = second.find((seat) => together(a, seat));
        if (b !== undefined) return { clash, postIds: [a.postId, b.postId] };
      }
    }
    return null;
  };
}
