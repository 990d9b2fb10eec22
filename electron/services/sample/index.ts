/** The sample province as a workspace takes it. */
import { type ProvinceCode, personIdOf } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Placement } from '../../../shared/domain/plan.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { loadTitles, type UnitWithOrigins } from '../resources/index.ts';
import { generateSample } from './generate.ts';

export { generateSample } from './generate.ts';

/** Everybody who opens the sample sees the same people. */
const SEED = 20250701;

export type NumberedSample = Readonly<{
  people: readonly Person[];
  placements: readonly Placement[];
  extraSeats: readonly Post[];
}>;

/** A maker of the sample of a province, its people numbered from P000001. */
export function sampleFor(provinceCode: ProvinceCode) {
  return (units: readonly UnitWithOrigins[], posts: readonly Post[]): NumberedSample => {
    const sample = generateSample({ seed: SEED, provinceCode, units, titles: loadTitles(), posts });
    return {
      people: sample.people.map((person, index) => ({ ...person, id: personIdOf(index + 1), source: null })),
      placements: sample.placements.map(({ personIndex, ...placement }) => ({
        ...placement,
        personId: personIdOf(personIndex + 1),
        note: '',
      })),
      extraSeats: sample.extraSeats,
    };
  };
}
