/**
 * Whether a home place (quê quán) as lists write it lies in a unit: `xã Bum Nưa, huyện Mường Tè, tỉnh Lai Châu` against
 * the names of the unit and of what it was formed from. Names recur all over the country, so every part written after
 * the commune has to fit as well: a district or province that is none of the unit's is another place.
 */
import type { MergedFrom, Unit } from '../domain/unit.ts';
import { fold } from '../text/fold.ts';
import { oncePer } from './once-per.ts';
import { oncePerText } from './once-per-text.ts';

/** What a home place can have in common with a unit. */
export interface LocalSenses {
  oldCommune: boolean;
  newCommune: boolean;
  district: boolean;
}

type Kind = 'commune' | 'district' | 'province' | null;

interface Part {
  kind: Kind;
  name: string;
}

const TYPES: readonly [RegExp, Kind][] = [
  [/^(?:thi tran|phuong|dac khu|xa|tt|x|p)\b\.? ?(?=\S)/, 'commune'],
  [/^(?:thi xa|huyen|quan|tx|h|q)\b\.? ?(?=\S)/, 'district'],
  [/^(?:tinh|t)\b\.? ?(?=\S)/, 'province'],
];
/** A city is of a province or of the centre. */
const CITY = /^(?:thanh pho|tp)\b\.? ?(?=\S)/;

function partOf(text: string): Part {
  for (const [type, kind] of TYPES) if (type.test(text)) return { kind, name: text.replace(type, '') };
  return { kind: null, name: text.replace(CITY, '') };
}

const partsOf = oncePerText((homePlace): readonly Part[] =>
  fold(homePlace)
    .split(/\s*(?:[,;/]|\s[-–]\s)\s*/)
    .map((part) => part.replace(/\.$/, ''))
    .filter((part) => part !== '')
    .map(partOf),
);

const bareName = (name: string): string => partOf(fold(name)).name;

interface Origin {
  /** An island district that had no communes. */
  isDistrict: boolean;
  name: string;
  district: string;
  bareName: string;
  bareDistrict: string;
}

const bareOrigins = oncePer((from: readonly MergedFrom[]): readonly Origin[] =>
  from.map(({ code, name, district }) => ({
    isDistrict: code === '',
    name,
    district,
    bareName: bareName(name),
    bareDistrict: bareName(district),
  })),
);
const bareUnitName = oncePer((unit: Unit) => bareName(unit.fullName));
const NO_ORIGINS: readonly MergedFrom[] = [];

/** The old provinces of all units, folded: the new province bears the name of one of them. */
const provincesOf = oncePer(
  (origins: ReadonlyMap<string, readonly MergedFrom[]>) =>
    new Set([...origins.values()].flatMap((from) => from.map(({ province }) => bareName(province)))),
);

/**
 * Name of the unit, the old commune or the old district the home place lies in, by the senses that count; null where
 * it lies elsewhere. A name without its type is taken for a commune only where it is no district of the unit.
 */
export function localIn(
  homePlace: string,
  unit: Unit,
  origins: ReadonlyMap<string, readonly MergedFrom[]>,
  senses: LocalSenses,
): string | null {
  const parts = partsOf(homePlace);
  const from = bareOrigins(origins.get(unit.code) ?? NO_ORIGINS);
  const provinces = provincesOf(origins);
  const districts = new Set(from.map(({ bareDistrict }) => bareDistrict));
  const isProvince = (part: Part) =>
    part.kind !== 'commune' && part.kind !== 'district' && provinces.has(part.name);
  const fits = (part: Part, allowed: ReadonlySet<string>) =>
    isProvince(part) || (part.kind !== 'commune' && allowed.has(part.name));

  const communeNamed = (name: string, allowed: ReadonlySet<string>) =>
    parts.some(
      (part, at) =>
        part.name === name &&
        (part.kind === 'commune' ||
          (part.kind === null && (at < parts.length - 2 || !districts.has(name)))) &&
        parts.slice(at + 1).every((rest) => fits(rest, allowed)),
    );
  if (senses.newCommune && communeNamed(bareUnitName(unit), districts)) return unit.fullName;
  const old = from.find(
    (origin) => senses.oldCommune && communeNamed(origin.bareName, new Set([origin.bareDistrict])),
  );
  if (old !== undefined) return old.name;
  const wider = from.find(
    ({ bareDistrict, isDistrict }) =>
      (senses.district || (senses.oldCommune && isDistrict)) &&
      parts.some(
        (part, at) =>
          part.kind !== 'commune' && part.name === bareDistrict && parts.slice(at + 1).every(isProvince),
      ),
  );
  return wider?.district ?? null;
}
