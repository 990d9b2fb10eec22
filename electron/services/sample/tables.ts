/** The word tables the sample is made from (resources/samples). */
import { z } from 'zod';
import { loadJson } from '../resources/index.ts';

const Weights = z.record(z.string(), z.number().nonnegative());
const Words = z.array(z.string().min(1)).min(1);

/** How far up a post is: leaders of the unit, heads of bodies, deputies, everybody else. */
export const LEVELS = ['key', 'head', 'deputy', 'staff'] as const;
export type Level = (typeof LEVELS)[number];
const byLevel = z.record(z.enum(LEVELS), Words);

const NamesOfSex = z.object({ middles: Weights, givens: Weights });
export const NameTables = z.record(
  z.string(),
  z.object({ families: Weights, male: NamesOfSex, female: NamesOfSex }),
);
export type NameTables = z.infer<typeof NameTables>;

/** Weights of ethnic groups; `districts` multiplies those of the province for an old district. */
const EthnicMix = z.object({
  provinces: z.record(z.string(), Weights),
  others: Weights,
  districts: z.record(z.string(), Weights),
});

/** `fields` by the longest start of a title code. */
const Training = z.object({
  fields: z.record(z.string(), Words),
  planning: byLevel,
  notes: Words,
  languages: Weights,
  informatics: Weights,
});

/** Titles of a district's office with the office in them, such as `Chuyên viên Phòng Nội vụ`. */
const Office = z.object({ head: z.string(), deputy: z.string(), staff: z.string() });
const Workplaces = z.object({
  commune: byLevel,
  byTitle: z.record(z.string(), Words),
  districtParty: z.array(Office).min(1),
  districtState: z.array(Office).min(1),
  /** Homes of people who came from elsewhere, by the names before 2025. */
  homes: Words,
});

export type SampleTables = Readonly<{
  names: NameTables;
  mix: z.infer<typeof EthnicMix>;
  training: z.infer<typeof Training>;
  workplaces: z.infer<typeof Workplaces>;
}>;

/** Reads and checks the four files. */
export function loadSampleTables(): SampleTables {
  return {
    names: loadJson('samples/names.json', NameTables),
    mix: loadJson('samples/ethnic-mix.json', EthnicMix),
    training: loadJson('samples/training.json', Training),
    workplaces: loadJson('samples/workplaces.json', Workplaces),
  };
}
