/** Where people work and come from: the new units, the old communes and the offices of the old districts. */
import type { UnitCode } from '../../../shared/domain/ids.ts';
import type { PersonFields } from '../../../shared/domain/person.ts';
import { splitPosition } from '../../../shared/text/workplace.ts';
import type { UnitWithOrigins } from '../resources/index.ts';
import type { Random } from './random.ts';
import type { Role } from './role.ts';
import type { Level, SampleTables } from './tables.ts';

type Tables = SampleTables['workplaces'];
export type Workplace = Pick<
  PersonFields,
  'currentPosition' | 'currentTitle' | 'currentUnit' | 'currentUnitCode'
>;

/** `new`: in the unit itself; `old`: in one of its old communes; `district`: in an office of its old district. */
export type WorkplaceKind = 'new' | 'old' | 'district';

const KIND_WEIGHTS: Record<Level, Record<WorkplaceKind, number>> = {
  key: { new: 42, old: 26, district: 32 },
  head: { new: 42, old: 30, district: 28 },
  deputy: { new: 42, old: 40, district: 18 },
  staff: { new: 42, old: 46, district: 12 },
};

const COMMITTEE_WORDS: Readonly<Record<string, string>> = {
  Huyện: 'Huyện uỷ',
  Quận: 'Quận uỷ',
  'Thị xã': 'Thị uỷ',
  'Thành phố': 'Thành uỷ',
};

/** `Huyện Mường Tè` inside a phrase: `huyện Mường Tè`. */
export function inPhrase(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}

/** `Huyện Mường Tè` → `Huyện uỷ Mường Tè`. */
function districtCommittee(district: string): string {
  const type = Object.keys(COMMITTEE_WORDS).find((word) => district.startsWith(`${word} `));
  return type === undefined
    ? `Đảng uỷ ${district}`
    : `${COMMITTEE_WORDS[type]}${district.slice(type.length)}`;
}

/** A position as lists write it in one cell, and the new unit it lies in. */
type Position = Readonly<{ text: string; unitCode: UnitCode | null }>;

export type Place = Readonly<{
  unit: UnitWithOrigins;
  provinceName: string;
  /** An old commune of the same name went into another unit, so the name alone does not tell the unit. */
  homonym: boolean;
}>;

export type Post = Pick<Role, 'level' | 'titleCode' | 'party' | 'currentTitle'>;

function districtPosition(random: Random, tables: Tables, post: Post, district: string): Position {
  const office = random.pick(post.party ? tables.districtParty : tables.districtState);
  const titles = { key: office.head, head: office.deputy, deputy: office.staff, staff: office.staff };
  const ofDistrict = post.party ? districtCommittee(district) : inPhrase(district);
  return { text: `${titles[post.level]} ${ofDistrict}`, unitCode: null };
}

function newPosition(place: Place, post: Post): Position {
  const { unit, provinceName, homonym } = place;
  return {
    text: `${post.currentTitle} ${inPhrase(unit.fullName)}, ${inPhrase(provinceName)}`,
    unitCode: homonym ? null : unit.code,
  };
}

function randomPosition(
  random: Random,
  tables: Tables,
  place: Place,
  post: Post,
  kinds: readonly WorkplaceKind[],
): Position {
  const weights = Object.fromEntries(kinds.map((kind) => [kind, KIND_WEIGHTS[post.level][kind]]));
  const { unit } = place;
  const kind = random.weighted<WorkplaceKind>(weights);
  const origin = random.pick(unit.mergedFrom);
  if (kind === 'district') return districtPosition(random, tables, post, origin.district);
  // An old commune is named only where all of it went into the unit.
  if (kind === 'old' && origin.part === 'whole' && origin.code !== '') {
    const title = random.pick(tables.byTitle[post.titleCode] ?? tables.commune[post.level]);
    return {
      text: `${title} ${inPhrase(origin.name)}, ${inPhrase(origin.district)}`,
      unitCode: unit.code,
    };
  }
  return newPosition(place, post);
}

/** Positions of which an office has many; all others have one holder. */
const SHARED = /^(Công chức|Chuyên viên|Thanh tra viên|Văn thư)/;

const DRAWS = 8;

/**
 * The present position of somebody whose place in the new organisation is `post` in a unit, split as the
 * import of a list would split it.
 * @param kinds Kinds left to chance.
 * @param held Positions given out so far; two people are not chairs of one committee.
 */
export function randomWorkplace(
  random: Random,
  tables: Tables,
  place: Place,
  post: Post,
  kinds: readonly WorkplaceKind[],
  held: Set<string>,
): Workplace {
  let position = randomPosition(random, tables, place, post, kinds);
  for (let draw = 1; draw < DRAWS && held.has(position.text); draw += 1) {
    position = randomPosition(random, tables, place, post, kinds);
  }
  if (held.has(position.text)) position = newPosition(place, post);
  if (!SHARED.test(position.text)) held.add(position.text);
  const { title, unit: workplace } = splitPosition(position.text);
  return {
    currentPosition: position.text,
    currentTitle: title,
    currentUnit: workplace,
    currentUnitCode: position.unitCode,
  };
}

const HOME_HERE = 0.45;
/** Leaders are mostly brought in from elsewhere. */
const HOME_OF_LEADERS_HERE = 0.12;

/** Mostly the unit or its neighbourhood; people of the majority often come from the lowlands. */
export function randomHome(
  random: Random,
  tables: Tables,
  unit: UnitWithOrigins,
  units: readonly UnitWithOrigins[],
  ethnicity: string,
  level: Level,
): string {
  if (ethnicity === 'Kinh' && random.chance(0.6)) return random.pick(tables.homes);
  const draw = random.next();
  const stays = draw < (level === 'key' ? HOME_OF_LEADERS_HERE : HOME_HERE);
  const next = units[(units.indexOf(unit) + 1) % units.length] ?? unit;
  const from = stays ? unit : draw < HOME_HERE ? next : random.pick(units);
  const origin = random.pick(from.mergedFrom);
  return [origin.name, origin.district, origin.province]
    .filter((name, index, all) => all.indexOf(name) === index)
    .map(inPhrase)
    .join(', ');
}
