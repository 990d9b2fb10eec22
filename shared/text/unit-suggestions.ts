/** Units a text may mean that names none for certain: by letters without marks, and by one typing error. */
import type { UnitCode } from '../domain/ids.ts';
import { isNear, withoutOne } from './edit-distance.ts';
import { indexNames, type NamedCommune, type UnitWithOrigins } from './unit-names.ts';
import { type CommuneType, SEPARATOR, WITHOUT_MARKS } from './unit-words.ts';

/** A name met without its marks, or misspelt; a name of several units; an old commune that went into several. */
export type UnitSuggestion = {
  readonly unitCode: UnitCode;
  readonly why: 'similar-name' | 'without-marks' | 'homonym' | 'split';
};

export type UnitSuggester = (text: string, limit: number) => UnitSuggestion[];

type Clue = { readonly name: string; readonly type: CommuneType | null };
type Clues = { readonly clues: readonly Clue[]; readonly districts: ReadonlySet<string> };

const MARKED = /[^\u0020-\u007e\s]/u;
/** Shorter names are near too many others. */
const MIN_LETTERS = 4;

function isType(word: string): boolean {
  const { districtTypes, shortDistrictTypes, provinceTypes } = WITHOUT_MARKS;
  return districtTypes.has(word) || shortDistrictTypes.has(word) || provinceTypes.has(word);
}

/** Words behind each type of commune up to the next type, and parts without one; districts apart. */
function cluesOf(text: string): Clues {
  const clues: Clue[] = [];
  const districts = new Set<string>();
  for (const part of WITHOUT_MARKS.words(text).join(' ').split(SEPARATOR)) {
    const words = part.split(' ').filter((word) => word !== '');
    let type: CommuneType | 'district' | null = null;
    let name: string[] = [];
    const close = () => {
      const joined = name
        .filter((word) => word !== WITHOUT_MARKS.old && word !== WITHOUT_MARKS.new)
        .join(' ');
      if (type === 'district') districts.add(joined);
      else if (joined !== '') clues.push({ name: joined, type });
      name = [];
    };
    for (let at = 0; at < words.length; at++) {
      const pair = `${words[at]} ${words[at + 1] ?? ''}`;
      const word = words[at] ?? '';
      const [found, size] = isType(pair) || WITHOUT_MARKS.communeTypes.has(pair) ? [pair, 2] : [word, 1];
      const communeType = WITHOUT_MARKS.communeTypes.get(found);
      if (communeType === undefined && !isType(found)) {
        name.push(word);
        continue;
      }
      // What stands before a type within its part is an office or a title, no name.
      if (type === null) name = [];
      else close();
      type = communeType ?? 'district';
      at += size - 1;
    }
    close();
  }
  return { clues, districts };
}

function withoutOrgan(name: string): string {
  const words = name.split(' ');
  for (let length = Math.min(WITHOUT_MARKS.longestOrgan, words.length - 1); length > 0; length--) {
    if (WITHOUT_MARKS.organs.has(words.slice(0, length).join(' '))) return words.slice(length).join(' ');
  }
  return name;
}

type Found = { readonly commune: NamedCommune; readonly errors: 0 | 1; readonly rank: number };

/** Makes the suggester; building it takes a moment, asking it does not. */
export function createUnitSuggester(units: readonly UnitWithOrigins[]): UnitSuggester {
  const { communes } = indexNames(units, WITHOUT_MARKS);
  const bySqueezed = new Map<string, NamedCommune[]>();
  for (const [name, named] of communes) {
    const squeezed = name.replaceAll(' ', '');
    bySqueezed.set(squeezed, [...(bySqueezed.get(squeezed) ?? []), ...named]);
  }
  const shortened = new Map<string, string[]>();
  for (const squeezed of bySqueezed.keys()) {
    if (squeezed.length < MIN_LETTERS) continue;
    for (const key of new Set([squeezed, ...withoutOne(squeezed)])) {
      const known = shortened.get(key);
      if (known === undefined) shortened.set(key, [squeezed]);
      else known.push(squeezed);
    }
  }
  const near = (squeezed: string): string[] => {
    if (squeezed.length < MIN_LETTERS) return [];
    const keys = [squeezed, ...withoutOne(squeezed)].flatMap((key) => shortened.get(key) ?? []);
    return [...new Set(keys)].filter((name) => name !== squeezed && isNear(name, squeezed));
  };
  const found = ({ name, type }: Clue, districts: ReadonlySet<string>): Found[] => {
    const squeezed = withoutOrgan(name).replaceAll(' ', '');
    const rank = (commune: NamedCommune, errors: 0 | 1) =>
      ([...districts].some((district) => commune.districts.has(district)) ? 0 : 4) +
      errors * 2 +
      (type === null || type === commune.type ? 0 : 1);
    const exact = (bySqueezed.get(squeezed) ?? []).map(
      (commune): Found => ({ commune, errors: 0, rank: rank(commune, 0) }),
    );
    const others = near(squeezed)
      .flatMap((other) => bySqueezed.get(other) ?? [])
      .map((commune): Found => ({ commune, errors: 1, rank: rank(commune, 1) }));
    return [...exact, ...others];
  };
  return (text, limit) => {
    const { clues, districts } = cluesOf(text);
    const hits = clues.flatMap((clue) => found(clue, districts)).sort((a, b) => a.rank - b.rank);
    const suggestions = new Map<UnitCode, UnitSuggestion>();
    for (const { commune, errors } of hits) {
      if (suggestions.size >= limit) break;
      if (suggestions.has(commune.unitCode)) continue;
      const why = errors === 0 && !MARKED.test(text) ? 'without-marks' : 'similar-name';
      suggestions.set(commune.unitCode, { unitCode: commune.unitCode, why });
    }
    return [...suggestions.values()];
  };
}
