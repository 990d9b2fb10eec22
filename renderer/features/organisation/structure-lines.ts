/** Bodies and titles of a unit as lines of a table: how many seats the norm allows, how many there are and are filled. */
import type { BodyId, PostId, TitleCode, UnitCode } from '../../../shared/domain/index.ts';
import type { Bloc, Requirement } from '../../../shared/domain/post.ts';
import { titleName } from '../../components/plan-words.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export interface BodyLine {
  kind: 'body';
  id: BodyId;
  name: string;
  bloc: Bloc;
  seats: number;
  filled: number;
}

export interface TitleLine {
  kind: 'title';
  id: string;
  bodyId: BodyId;
  titleCode: TitleCode;
  name: string;
  norm: number;
  seats: number;
  filled: number;
  /** Vacant seats that could be held back, and those that are. */
  vacant: readonly PostId[];
  frozen: readonly PostId[];
  inHeadcount: boolean;
  /** The gravest of its seats. */
  requirement: Requirement;
  /** Titles the same person may hold as well, or is meant to (`joint`), those of the unit only. */
  concurrent: readonly { name: string; joint: boolean }[];
}

export type StructureLine = BodyLine | TitleLine;

const GRAVITY: readonly Requirement[] = ['key', 'required', 'optional'];

/** Each body with its titles below, in the order of the list of seats. */
export function structureLines(index: PlanIndex, unitCode: UnitCode): StructureLine[] {
  const bodies = [...index.bodies.values()]
    .filter((body) => body.unitCode === unitCode)
    .sort((a, b) => a.ordinal - b.ordinal);
  const rows = index.seatsOfUnit(unitCode).flatMap((id) => index.rows.get(id) ?? []);
  const inUnit = new Set(rows.map((row) => row.post.titleCode));
  return bodies.flatMap((body): StructureLine[] => {
    const own = rows.filter((row) => row.post.bodyId === body.id);
    const titles = [...new Set(own.map((row) => row.post.titleCode))];
    const line: BodyLine = {
      kind: 'body',
      id: body.id,
      name: body.name,
      bloc: body.bloc,
      seats: own.length,
      filled: own.filter((row) => row.personId !== null).length,
    };
    return [line, ...titles.map((code) => titleLine(index, own, body.id, code, inUnit))];
  });
}

/** The id of the line of a title. */
export function titleLineId(bodyId: BodyId, titleCode: TitleCode): string {
  return `${bodyId}/${titleCode}`;
}

/** The norm of a title in a body as it is now; null where the body has no seat of it. */
export function normOf(
  index: PlanIndex,
  unitCode: UnitCode,
  { bodyId, titleCode }: Pick<TitleLine, 'bodyId' | 'titleCode'>,
): number | null {
  const seats = index.seatsOfUnit(unitCode).flatMap((id) => index.rows.get(id)?.post ?? []);
  return seats.find((post) => post.bodyId === bodyId && post.titleCode === titleCode)?.norm ?? null;
}

function titleLine(
  index: PlanIndex,
  rows: readonly (typeof index.rows extends ReadonlyMap<PostId, infer Row> ? Row : never)[],
  bodyId: BodyId,
  titleCode: TitleCode,
  inUnit: ReadonlySet<TitleCode>,
): TitleLine {
  const own = rows.filter((row) => row.post.titleCode === titleCode);
  const empty = own.filter((row) => row.personId === null);
  const requirements = own.map((row) => row.post.requirement);
  const first = own[0]?.post;
  return {
    kind: 'title',
    id: titleLineId(bodyId, titleCode),
    bodyId,
    titleCode,
    name: first?.title ?? titleName(index, titleCode),
    norm: first?.norm ?? 0,
    seats: own.length,
    filled: own.length - empty.length,
    vacant: empty.filter((row) => !row.post.frozen).map((row) => row.post.id),
    frozen: empty.filter((row) => row.post.frozen).map((row) => row.post.id),
    inHeadcount: first?.inHeadcount ?? false,
    requirement: GRAVITY.find((one) => requirements.includes(one)) ?? 'optional',
    concurrent: (index.titles.get(titleCode)?.concurrentWith ?? [])
      .filter((code) => inUnit.has(code))
      .map((code) => ({
        name: titleName(index, code),
        joint: index.titles.get(titleCode)?.jointWith.includes(code) === true,
      })),
  };
}
