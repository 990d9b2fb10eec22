/** Makes one believable person after another; nobody is a copy of a real one. */
import { NOTHING_KNOWN, type Person, type Sex } from '../../../shared/domain/person.ts';
import type { UnitWithOrigins } from '../resources/index.ts';
import { type AgeKind, birthCell, type Day, partyDates, randomBirth, recruitedCell } from './dates.ts';
import { randomPast } from './histories.ts';
import { ethnicWeights, freshName } from './names.ts';
import { createRandom, type Random } from './random.ts';
import type { Role } from './role.ts';
import type { SampleTables } from './tables.ts';
import { randomTraining } from './training.ts';
import { randomHome, randomWorkplace, type WorkplaceKind } from './workplace.ts';

/** A person before the roster numbers them. */
export type SamplePerson = Omit<Person, 'id' | 'source'>;

export type Surroundings = Readonly<{
  random: Random;
  tables: SampleTables;
  provinceCode: string;
  provinceName: string;
  units: readonly UnitWithOrigins[];
}>;

/** No province has the code 099: a number that starts with it is nobody's. */
const UNUSED_PROVINCE = '099';
const SHARE_WITHOUT_NUMBER = 0.12;
/** Apart from the seeds of the days of recruitment. */
const PAST_SEED = 1_000_000;

/** Twelve digits as the law builds them: province, century and sex, year of birth, serial number. */
function citizenId(sex: Sex, birth: Day, serial: number): string {
  const century = (birth.year >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
  return `${UNUSED_PROVINCE}${century}${String(birth.year).slice(2)}${String(serial).padStart(6, '0')}`;
}

/** Of those in a post, 0.6 % are past the retirement age and 3.5 % are near it. */
function ageKind(random: Random): AgeKind {
  return random.weighted<AgeKind>({ usual: 95.9, 'near-retirement': 3.5, 'past-retirement': 0.6 });
}

function schooling(random: Random, birthYear: number): string {
  if (random.chance(0.01)) return '';
  return birthYear <= 1974 && random.chance(0.4) ? '10/10' : '12/12';
}

/** A Mông person is entered under one of two spellings. */
function ethnicityText(random: Random, ethnicity: string): string {
  return ethnicity === 'Mông' && random.chance(0.08) ? 'HMông' : ethnicity;
}

/** Units whose name is that of an old commune which went into another unit. */
function homonymsOf(units: readonly UnitWithOrigins[]): ReadonlySet<string> {
  const wentInto = new Map<string, Set<string>>();
  for (const { code, mergedFrom } of units) {
    for (const { name } of mergedFrom) wentInto.set(name, (wentInto.get(name) ?? new Set()).add(code));
  }
  const elsewhere = ({ code, fullName }: UnitWithOrigins) =>
    [...(wentInto.get(fullName) ?? [])].some((target) => target !== code);
  return new Set(units.filter(elsewhere).map((unit) => unit.code));
}

export type MakePerson = (unit: UnitWithOrigins, role: Role, kinds: readonly WorkplaceKind[]) => SamplePerson;

/** A maker that remembers the names and positions it gave out and numbers citizen ids on. */
export function createPersonMaker({
  random,
  tables,
  provinceCode,
  provinceName,
  units,
}: Surroundings): MakePerson {
  const taken = new Set<string>();
  const held = new Set<string>();
  const homonyms = homonymsOf(units);
  let serial = 0;

  return (unit, role, kinds) => {
    serial += 1;
    const place = { unit, provinceName, homonym: homonyms.has(unit.code) };
    const sex: Sex = random.chance(role.womenShare) ? 'female' : 'male';
    const birth = randomBirth(random, sex, role.ages, ageKind(random));
    const district = random.pick(unit.mergedFrom).district;
    const ethnicity = random.weighted(ethnicWeights(tables.mix, provinceCode, district));
    const { planning, notes, languages, informatics } = tables.training;
    const planned = random.chance(role.level === 'staff' ? 0.2 : 0.5);
    // Chances of their own: facts added later leave those before them as they are.
    const recruited = recruitedCell(createRandom(serial), birth);
    const past = createRandom(PAST_SEED + serial);
    const person: SamplePerson = {
      ...NOTHING_KNOWN,
      fullName: freshName(random, tables.names, ethnicity, sex, birth.year, taken),
      sex,
      birth: birthCell(random, birth),
      ethnicity: ethnicityText(random, ethnicity),
      homePlace: randomHome(random, tables.workplaces, unit, units, ethnicity, role.level),
      ...randomWorkplace(random, tables.workplaces, place, role, kinds, held),
      recruited,
      generalEducation: schooling(random, birth.year),
      ...randomTraining(random, tables.training, role.level, role.titleCode),
      foreignLanguage: random.chance(0.7) ? random.weighted(languages) : '',
      informatics: random.chance(0.75) ? random.weighted(informatics) : '',
      party: partyDates(random, birth, random.weighted(role.standing)),
      planning: planned ? random.pick(planning[role.level]) : '',
      note: random.chance(0.06) ? random.pick(notes) : '',
      citizenId: random.chance(SHARE_WITHOUT_NUMBER) ? '' : citizenId(sex, birth, serial),
      inScope: true,
      edited: {},
    };
    return {
      ...person,
      ...randomPast(past, {
        level: role.level,
        sex,
        recruited,
        workplace: person,
        unit,
        provinceName,
        nameOf: (of) => freshName(past, tables.names, ethnicity, of, 0, new Set()),
      }),
    };
  };
}
