/** Who is counted in which line and column: the one place both the numbers and the rows behind them come from. */
import { ageBandOf } from '../domain/age-bands.ts';
import type { PostId, UnitCode } from '../domain/ids.ts';
import type { Title } from '../domain/post.ts';
import type {
  AgeBand,
  StatisticsAxis,
  StatisticsFact,
  StatisticsLevel,
  StatisticsScope,
  StatisticsSide,
} from '../domain/statistics.ts';
import { blocOf } from '../outlook/leaving.ts';
import { corpsFilter } from '../overview/composition.ts';
import { isPresentTitleUnknown, levelOfPresentTitle, levelOfTitle } from '../rules/present-title.ts';
import { ageOf, facetValues, passes } from '../rules/roster-facets.ts';
import type { RosterRow, RosterView } from '../rules/roster-view.ts';

export interface StatisticsSource {
  readonly roster: readonly RosterRow[];
  readonly rosterView: RosterView;
  /** Units with their names, in the order they are listed. */
  readonly units: ReadonlyMap<UnitCode, string>;
  readonly ageBands: readonly AgeBand[];
  titleOfPost(postId: PostId): Title | undefined;
  isInHeadcount(postId: PostId): boolean;
}

/** Somebody on a side; `postId` is the post by which they are counted there, null before. */
export interface Member {
  readonly row: RosterRow;
  readonly postId: PostId | null;
}

/** Everybody of a side who is in the scope, each once, in steps: the people the overview and the report count. */
export function* membersOf(
  source: StatisticsSource,
  scope: StatisticsScope,
  side: StatisticsSide,
): Generator<undefined, Member[]> {
  const { bloc } = scope;
  const filter = corpsFilter({ ...scope, blocs: bloc === null ? [] : [bloc] }, side);
  const members: Member[] = [];
  for (const row of source.roster) {
    yield;
    if (!passes(filter, row, source.rosterView)) continue;
    members.push({ row, postId: side === 'before' ? null : countedPost(source, scope, row) });
  }
  return members;
}

/** Of several posts the one in the scope counts, and of those the one in headcount, as in the headcount by unit. */
function countedPost(
  { rosterView, isInHeadcount }: StatisticsSource,
  { unitCodes, bloc, leaders }: StatisticsScope,
  { postIds }: RosterRow,
): PostId | null {
  const weight = (id: PostId): number => {
    const unit = rosterView.unitOfPost(id);
    const inUnits = unitCodes.length === 0 || (unit !== undefined && unitCodes.includes(unit));
    const inBloc = bloc === null || rosterView.blocOfPost(id) === bloc;
    const isLeading = !leaders || rosterView.isLeadingPost(id);
    return Number(inUnits) * 8 + Number(inBloc) * 4 + Number(isLeading) * 2 + Number(isInHeadcount(id));
  };
  const [first = null, ...others] = postIds;
  return others.reduce((best, id) => (best === null || weight(id) > weight(best) ? id : best), first);
}

/** The line somebody is counted in; '' where it is not known. */
export function lineOf(source: StatisticsSource, axis: StatisticsAxis, member: Member): string {
  const { row, postId } = member;
  switch (axis) {
    case 'unit':
    case 'old-unit':
      return unitOf(source, member) ?? '';
    case 'bloc':
      return (postId === null ? blocOf(row.person) : source.rosterView.blocOfPost(postId)) ?? '';
    case 'level':
      return levelOf(source, member);
  }
}

/** The unit somebody works in now, or that of the post by which they are counted. */
export function unitOf({ rosterView }: StatisticsSource, { row, postId }: Member): UnitCode | null {
  return postId === null ? row.person.currentUnitCode : (rosterView.unitOfPost(postId) ?? null);
}

/** The line of the old commune somebody works in, below that of the unit; the commune '' where it is not known. */
export function partOf(source: StatisticsSource, member: Member): string {
  const { commune } = source.rosterView.workplaces.of(member.row.person);
  return `${unitOf(source, member) ?? ''}/${commune}`;
}

/** Steps of the position allowances of the communes (present-title.ts): each level from here on. */
const LEVEL_FROM = [
  ['chief', 60],
  ['vice', 50],
  ['head', 25],
  ['deputy', 1],
  ['none', 0],
] as const satisfies readonly (readonly [StatisticsLevel, number])[];

function levelOf({ titleOfPost }: StatisticsSource, { row, postId }: Member): StatisticsLevel | '' {
  const { person } = row;
  const title = postId === null ? undefined : titleOfPost(postId);
  if (postId === null ? isPresentTitleUnknown({ person }) : title === undefined) return '';
  const level = title === undefined ? levelOfPresentTitle(person) : levelOfTitle(title);
  return LEVEL_FROM.find(([, from]) => level >= from)?.[0] ?? 'none';
}

/** What somebody has of a fact, '' where it is not known; always one value. */
export function factValue(
  { rosterView, ageBands }: StatisticsSource,
  fact: StatisticsFact,
  row: RosterRow,
): string {
  if (fact !== 'age') return facetValues(fact, row, rosterView)[0] ?? '';
  const age = ageOf(row.person, rosterView);
  return age === null ? '' : ageBandOf(age, ageBands);
}
