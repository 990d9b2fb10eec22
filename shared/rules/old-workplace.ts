/** Which old commune and old district the words of a present position name. */
import type { UnitCode } from '../domain/ids.ts';
import { type Person, presentPosition } from '../domain/person.ts';
import type { MergedFrom } from '../domain/unit.ts';
import { fold } from '../text/fold.ts';

/** Keys of an old commune and of its district; '' where the words do not tell. */
export interface OldWorkplace {
  readonly commune: string;
  readonly district: string;
}

/** How the Party committee of a district is written: `Huyện uỷ Mường Tè` names the district as `huyện Mường Tè` does. */
const COMMITTEES: readonly (readonly [type: string, committee: string])[] = [
  ['huyen ', 'huyen uy '],
  ['quan ', 'quan uy '],
  ['thi xa ', 'thi uy '],
  ['thanh pho ', 'thanh uy '],
];
const MOST_WORDS = 7;
const NOT_WORDS = /[^\p{L}\p{N}]+/u;

type OldCommune = Readonly<{ key: string; name: string; district: string; units: readonly UnitCode[] }>;

/** Old communes and districts of the province by name; people are looked up once. */
export class WorkplaceIndex {
  readonly #communes = new Map<string, OldCommune>();
  readonly #byName = new Map<string, OldCommune[]>();
  readonly #districts = new Map<string, string>();
  readonly #districtOfUnit = new Map<UnitCode, string>();
  readonly #known = new WeakMap<Person, OldWorkplace>();

  constructor(origins: Iterable<readonly [UnitCode, readonly MergedFrom[]]>) {
    for (const [unit, parts] of origins) {
      for (const part of parts) this.#addCommune(unit, part);
      const [first] = parts;
      // Of a unit from one district, the district is known where nothing more is said.
      if (first !== undefined && parts.every(({ district }) => district === first.district)) {
        this.#districtOfUnit.set(unit, first.district);
      }
    }
  }

  /** Name of an old commune, with its type. */
  communeName(key: string): string {
    return this.#communes.get(key)?.name ?? key;
  }

  /** The old district an old commune lay in; '' where it is none. */
  districtOfCommune(key: string): string {
    return this.#communes.get(key)?.district ?? '';
  }

  of(person: Person): OldWorkplace {
    let found = this.#known.get(person);
    if (found === undefined) {
      found = this.#find(person);
      this.#known.set(person, found);
    }
    return found;
  }

  #addCommune(unit: UnitCode, { code, name, district }: MergedFrom): void {
    const key = code === '' ? name : code;
    const before = this.#communes.get(key);
    const commune = { key, name, district, units: [...(before?.units ?? []), unit] };
    this.#communes.set(key, commune);
    const folded = wordsOf(name).join(' ');
    const others = (this.#byName.get(folded) ?? []).filter((one) => one.key !== key);
    this.#byName.set(folded, [...others, commune]);
    const ofDistrict = wordsOf(district).join(' ');
    this.#districts.set(ofDistrict, district);
    for (const [type, committee] of COMMITTEES) {
      if (ofDistrict.startsWith(type))
        this.#districts.set(committee + ofDistrict.slice(type.length), district);
    }
  }

  #find(person: Person): OldWorkplace {
    const words = wordsOf(`${presentPosition(person)} ${person.currentUnit}`);
    const communes = new Map<string, OldCommune>();
    let district = '';
    for (let from = 0; from < words.length; from++) {
      for (let count = 2; count <= MOST_WORDS && from + count <= words.length; count++) {
        const name = words.slice(from, from + count).join(' ');
        for (const commune of this.#byName.get(name) ?? []) communes.set(commune.key, commune);
        district = this.#districts.get(name) ?? district;
      }
    }
    const unit = person.currentUnitCode;
    const named = [...communes.values()];
    const certain =
      only(named.filter((one) => unit !== null && one.units.includes(unit))) ??
      only(named.filter((one) => district !== '' && one.district === district)) ??
      (unit === null ? only(named) : undefined);
    const ofUnit = unit === null ? '' : (this.#districtOfUnit.get(unit) ?? '');
    return { commune: certain?.key ?? '', district: (district || certain?.district) ?? ofUnit };
  }
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(NOT_WORDS)
    .filter((word) => word !== '');
}
