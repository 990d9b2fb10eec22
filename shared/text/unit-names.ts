/** Names of communes and districts as words to look up, and the old and new units behind them. */
import type { UnitCode } from '../domain/ids.ts';
import type { MergedFrom, Unit, UnitType } from '../domain/unit.ts';
import { toneNormalised } from './fold.ts';

/** What the matcher needs to know of a unit: the unit itself and the old communes it was formed from. */
export type UnitWithOrigins = Pick<Unit, 'code' | 'name' | 'type'> & {
  readonly mergedFrom: readonly Pick<MergedFrom, 'name' | 'district'>[];
};

/** Type of a commune-level unit, old or new; thị trấn exists only before the merger. */
export type CommuneType = UnitType | 'township';

/** One unit, old or new, that a name stands for. */
export type NamedCommune = {
  readonly unitCode: UnitCode;
  readonly type: CommuneType;
  readonly era: 'old' | 'new';
  /** Keys of the districts it lies in: one for an old commune, those of all its parts for a new unit. */
  readonly districts: ReadonlySet<string>;
};

export const SEPARATOR = ',';

/**
 * Words for comparing, tone marks normalised; commas, brackets, line ends and free-standing dashes become
 * `,`, dots and other dashes only part words (`TP.` is `tp`, `Phan Rang-Tháp Chàm` is four words).
 */
export function wordsOf(text: string): string[] {
  const parted = text.replace(/[\n\r;:()[\]]| [-–—] |\t/gu, ' , ').replace(/,/gu, ' , ');
  return toneNormalised(parted)
    .split(/[^\p{L}\p{N}',]+/u)
    .filter((word) => word !== '');
}

export function phrase(text: string): string {
  return wordsOf(text)
    .filter((word) => word !== SEPARATOR)
    .join(' ');
}

export const COMMUNE_TYPES: ReadonlyMap<string, CommuneType> = new Map(
  (
    [
      ['xã', 'commune'],
      ['x', 'commune'],
      ['phường', 'ward'],
      ['p', 'ward'],
      ['thị trấn', 'township'],
      ['tt', 'township'],
      ['đặc khu', 'special-zone'],
    ] as const
  ).map(([word, type]) => [phrase(word), type]),
);

/** Words before the name of a district or of one of its organs; `h`, `q`, `tp`, `tx` need a known name after them. */
export const DISTRICT_TYPES: ReadonlySet<string> = new Set(
  ['huyện', 'quận', 'thị xã', 'thành phố', 'huyện uỷ', 'quận uỷ', 'thị uỷ', 'thành uỷ'].map(phrase),
);
export const SHORT_DISTRICT_TYPES: ReadonlySet<string> = new Set(['h', 'q', 'tp', 'tx'].map(phrase));
export const PROVINCE_TYPES: ReadonlySet<string> = new Set(['tỉnh', 'tỉnh uỷ'].map(phrase));

/** The first one or two words as a type, and the rest as the name. */
function splitType(name: string, types: (word: string) => boolean): { type: string; name: string } {
  const words = phrase(name).split(' ');
  for (const length of [2, 1]) {
    const type = words.slice(0, length).join(' ');
    if (words.length > length && types(type)) return { type, name: words.slice(length).join(' ') };
  }
  return { type: '', name: words.join(' ') };
}

function districtKey(district: string): string {
  return splitType(district, (word) => DISTRICT_TYPES.has(word)).name;
}

export type NameIndex = {
  readonly communes: ReadonlyMap<string, readonly NamedCommune[]>;
  readonly districts: ReadonlySet<string>;
  /** Words in the longest name. */
  readonly longest: number;
};

/** All names, old and new, of the given units. */
export function indexNames(units: readonly UnitWithOrigins[]): NameIndex {
  const communes = new Map<string, NamedCommune[]>();
  const districts = new Set<string>();
  const add = (name: string, commune: NamedCommune) => {
    const known = communes.get(name);
    if (known === undefined) communes.set(name, [commune]);
    else known.push(commune);
  };
  for (const unit of units) {
    const inDistricts = new Set(unit.mergedFrom.map((old) => districtKey(old.district)));
    add(phrase(unit.name), { unitCode: unit.code, type: unit.type, era: 'new', districts: inDistricts });
    for (const old of unit.mergedFrom) {
      const district = districtKey(old.district);
      if (district !== '') districts.add(district);
      const { type, name } = splitType(old.name, (word) => COMMUNE_TYPES.has(word));
      if (name === '') continue;
      add(name, {
        unitCode: unit.code,
        type: COMMUNE_TYPES.get(type) ?? 'commune',
        era: 'old',
        districts: new Set([district]),
      });
    }
  }
  const longest = Math.max(1, ...[...communes.keys(), ...districts].map((name) => name.split(' ').length));
  return { communes, districts, longest };
}
