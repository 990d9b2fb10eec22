/** Names of communes and districts as words to look up, and the old and new units behind them. */
import type { UnitCode } from '../domain/ids.ts';
import type { MergedFrom, Unit } from '../domain/unit.ts';
import type { CommuneType, Lexicon } from './unit-words.ts';

/** What the matcher needs to know of a unit: the unit itself and the old communes it was formed from. */
export type UnitWithOrigins = Pick<Unit, 'code' | 'name' | 'type'> & {
  readonly mergedFrom: readonly Pick<MergedFrom, 'name' | 'district'>[];
};

/** One unit, old or new, that a name stands for. */
export type NamedCommune = {
  readonly unitCode: UnitCode;
  readonly type: CommuneType;
  readonly era: 'old' | 'new';
  /** Keys of the districts it lies in: one for an old commune, those of all its parts for a new unit. */
  readonly districts: ReadonlySet<string>;
};

/** The first one or two words as a type, and the rest as the name. */
function splitType(
  words: readonly string[],
  isType: (word: string) => boolean,
): { type: string; name: string } {
  for (const length of [2, 1]) {
    const type = words.slice(0, length).join(' ');
    if (words.length > length && isType(type)) return { type, name: words.slice(length).join(' ') };
  }
  return { type: '', name: words.join(' ') };
}

export type NameIndex = {
  readonly communes: ReadonlyMap<string, readonly NamedCommune[]>;
  readonly districts: ReadonlySet<string>;
  /** Words in the longest name. */
  readonly longest: number;
};

/** All names, old and new, of the given units, in the spelling of `lexicon`. */
export function indexNames(units: readonly UnitWithOrigins[], lexicon: Lexicon): NameIndex {
  const communes = new Map<string, NamedCommune[]>();
  const districts = new Map<string, string>();
  const districtKey = (district: string): string => {
    const known = districts.get(district);
    if (known !== undefined) return known;
    const { name } = splitType(lexicon.phrase(district).split(' '), (word) =>
      lexicon.districtTypes.has(word),
    );
    districts.set(district, name);
    return name;
  };
  const add = (name: string, commune: NamedCommune) => {
    const known = communes.get(name);
    if (known === undefined) communes.set(name, [commune]);
    else known.push(commune);
  };
  for (const unit of units) {
    const inDistricts = new Set(unit.mergedFrom.map((old) => districtKey(old.district)));
    add(lexicon.phrase(unit.name), {
      unitCode: unit.code,
      type: unit.type,
      era: 'new',
      districts: inDistricts,
    });
    for (const old of unit.mergedFrom) {
      const { type, name } = splitType(lexicon.phrase(old.name).split(' '), (word) =>
        lexicon.communeTypes.has(word),
      );
      if (name === '') continue;
      add(name, {
        unitCode: unit.code,
        type: lexicon.communeTypes.get(type) ?? 'commune',
        era: 'old',
        districts: new Set([districtKey(old.district)]),
      });
    }
  }
  const names = new Set([...districts.values()].filter((name) => name !== ''));
  const lengths = [...communes.keys(), ...names].map((name) => name.split(' ').length);
  return { communes, districts: names, longest: lengths.reduce((a, b) => Math.max(a, b), 1) };
}
