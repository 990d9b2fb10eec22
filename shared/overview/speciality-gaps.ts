/** Which specialities units lack (UNIT-SPECIALITY-GAP), and where those trained for them are. */
import type { Finding } from '../domain/finding.ts';
import type { PersonId, UnitCode } from '../domain/ids.ts';
import { BLOCS } from '../domain/post.ts';
import { SPECIALITIES, type SpecialityCode } from '../domain/speciality.ts';
import { facetValues, passes, type RosterFilter } from '../rules/roster-facets.ts';
import type { RosterRow, RosterView } from '../rules/roster-view.ts';

/** Everybody trained for it; of them those in government bodies, those in bodies of other blocs, those not placed. */
export const TRAINED = ['all', 'government', 'elsewhere', 'unplaced'] as const;
export type Trained = (typeof TRAINED)[number];

export interface SpecialityGap {
  readonly code: SpecialityCode;
  /** Units that lack it, with who is named for each. */
  readonly units: readonly { readonly unitCode: UnitCode; readonly personIds: readonly PersonId[] }[];
  readonly people: Readonly<Record<Trained, number>>;
}

/** Where those are who are counted, apart from what they are trained for. */
const WHERE: Readonly<Record<Trained, RosterFilter>> = {
  all: {},
  government: { plannedBloc: ['government'] },
  elsewhere: { plannedBloc: BLOCS.filter((bloc) => bloc !== 'government') },
  unplaced: { state: ['unplaced'] },
};

/** The filter of the roster that lists who is counted. */
export function trainedFilter(code: SpecialityCode, which: Trained): RosterFilter {
  return { speciality: [code], ...WHERE[which] };
}

/** Somebody trained for a speciality, and how they count for it: those `trainedFilter` lets pass. */
interface TrainedPerson<R extends RosterRow> {
  readonly code: SpecialityCode;
  readonly row: R;
  readonly as: readonly Trained[];
}

/** Everybody trained for one of `codes`, once for each of them. What somebody studied is read once for all codes. */
export function* trainedPeople<R extends RosterRow>(
  codes: ReadonlySet<SpecialityCode>,
  rows: Iterable<R>,
  view: RosterView,
): Generator<TrainedPerson<R>> {
  for (const row of rows) {
    let as: readonly Trained[] | null = null;
    for (const value of facetValues('speciality', row, view)) {
      const code = SPECIALITIES.find((one) => one === value);
      if (code === undefined || !codes.has(code)) continue;
      as ??= TRAINED.filter((which) => passes(WHERE[which], row, view));
      yield { code, row, as };
    }
  }
}

/** The speciality most units lack first; gaps that are let stand are left out. */
export function specialityGaps(
  findings: Iterable<Finding>,
  rows: Iterable<RosterRow>,
  view: RosterView,
): SpecialityGap[] {
  const byCode = new Map<SpecialityCode, { unitCode: UnitCode; personIds: readonly PersonId[] }[]>();
  for (const { rule, subject, found, waived } of findings) {
    if (rule !== 'UNIT-SPECIALITY-GAP' || waived !== null || found.kind !== 'speciality-unused') continue;
    if (subject.unitCode === undefined) continue;
    const gap = { unitCode: subject.unitCode, personIds: found.personIds };
    const gaps = byCode.get(found.code);
    if (gaps === undefined) byCode.set(found.code, [gap]);
    else gaps.push(gap);
  }
  if (byCode.size === 0) return [];
  const counts = new Map(
    [...byCode.keys()].map((code) => [code, { all: 0, government: 0, elsewhere: 0, unplaced: 0 }]),
  );
  for (const { code, as } of trainedPeople(new Set(byCode.keys()), rows, view)) {
    const people = counts.get(code);
    if (people !== undefined) for (const which of as) people[which] += 1;
  }
  return [...byCode]
    .map(([code, units]) => ({
      code,
      units,
      people: counts.get(code) ?? { all: 0, government: 0, elsewhere: 0, unplaced: 0 },
    }))
    .sort(
      (a, b) =>
        b.units.length - a.units.length || SPECIALITIES.indexOf(a.code) - SPECIALITIES.indexOf(b.code),
    );
}
