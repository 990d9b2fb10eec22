/** Full names that fit an ethnic group and a sex. Every name is a combination drawn from word tables. */
import type { Sex } from '../../../shared/domain/person.ts';
import type { Random } from './random.ts';
import type { NameTables, SampleTables } from './tables.ts';

const DRAWS = 50;

/**
 * A name that, with the year, nobody in `taken` bears yet: two rows with one name and one year look like one
 * person, and the sample has such a pair only where it means to.
 * @throws Error for a group without a name table.
 */
export function freshName(
  random: Random,
  names: NameTables,
  ethnicity: string,
  sex: Sex,
  birthYear: number,
  taken: Set<string>,
): string {
  const table = names[ethnicity];
  if (table === undefined) throw new Error(`No names for the ethnic group ${ethnicity}`);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const family = random.weighted(table.families);
    const middle = random.weighted(table[sex].middles);
    const given = random.weighted(table[sex].givens);
    const key = `${family} ${middle} ${given}|${birthYear}`;
    // "Sơn Sơn" and "Thị Thu Thu" are not given to anybody.
    if (taken.has(key) || family === given || middle.split(' ').includes(given)) continue;
    taken.add(key);
    return `${family} ${middle} ${given}`;
  }
  throw new Error(`The names of the group ${ethnicity} are used up for ${birthYear}`);
}

/** Weights of the ethnic groups among the staff of an old district. */
export function ethnicWeights(
  mix: SampleTables['mix'],
  provinceCode: string,
  district: string,
): Record<string, number> {
  const base = mix.provinces[provinceCode] ?? mix.others;
  const local = mix.districts[district] ?? {};
  return Object.fromEntries(
    Object.entries(base).map(([group, weight]) => [group, weight * (local[group] ?? 1)]),
  );
}
