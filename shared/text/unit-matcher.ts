/** Finds the new unit a free text names, by the old name of a commune or the new one. */
import type { UnitCode } from '../domain/ids.ts';
import { indexNames, type NamedCommune, type NameIndex, type UnitWithOrigins } from './unit-names.ts';
import { type Mention, type Reading, readUnits } from './unit-reading.ts';
import { createUnitSuggester, type UnitSuggester, type UnitSuggestion } from './unit-suggestions.ts';
import { WITH_MARKS, WITHOUT_MARKS } from './unit-words.ts';

/**
 * `exact`: the text can mean one new unit only. `ambiguous`: it can mean any of the candidates (homonyms, an
 * old commune that was split, a type that does not fit), and `unitCode` is null.
 */
export type UnitMatch =
  | { readonly certainty: 'exact'; readonly unitCode: UnitCode; readonly candidates: readonly UnitCode[] }
  | { readonly certainty: 'ambiguous'; readonly unitCode: null; readonly candidates: readonly UnitCode[] };

export type UnitMatcher = {
  /**
   * The new unit of a free text such as `UBND xã Bum Nưa, huyện Mường Tè`; null where it names no commune. A text
   * without any marks names a unit where its letters fit one unit only and the name has two syllables at least.
   */
  match(text: string): UnitMatch | null;
  /** True where the text names a district or a province but no commune: the person works elsewhere. */
  isAboveCommune(text: string): boolean;
  /** Units a text may mean that `match` does not find for certain, the likeliest first; for asking only. */
  suggest(text: string, limit: number): UnitSuggestion[];
};

const PLAIN = /^[\u0020-\u007e\s]*$/u;
const TIGHT_DASH = /(?<=\p{L})[-–—](?=\p{L})/gu;

type Narrowed = { readonly communes: readonly NamedCommune[]; readonly sure: boolean };

/** The communes of a mention, narrowed by type, era and district; `sure` is false where one does not fit. */
function narrow(mention: Mention, { district, era }: Reading, names: NameIndex): Narrowed {
  let communes = names.communes.get(mention.name) ?? [];
  // `UBND Mường Tè` may be that of the district.
  let sure = mention.type !== null || !names.districts.has(mention.name) || district !== null;
  if (mention.type !== null) {
    const sameType = communes.filter((commune) => commune.type === mention.type);
    if (sameType.length > 0) communes = sameType;
    else sure = false;
  }
  if (era !== null) {
    const ofEra = communes.filter((commune) => commune.era === era);
    if (ofEra.length > 0) communes = ofEra;
  }
  if (district !== null) {
    const there = communes.filter((commune) => commune.districts.has(district));
    // With a district beside it the name is an old one, if there was an old commune of that name.
    const old = there.filter((commune) => commune.era === 'old');
    if (old.length > 0) communes = old;
    else if (there.length > 0) communes = there;
    else sure = false;
  }
  return { communes, sure };
}

function decide(reading: Reading, names: NameIndex): UnitMatch | null {
  if (reading.mentions.length === 0) return null;
  const narrowed = reading.mentions.map((mention) => narrow(mention, reading, names));
  const candidates = [...new Set(narrowed.flatMap((one) => one.communes.map((commune) => commune.unitCode)))];
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1 && narrowed.every((one) => one.sure)) {
    return { certainty: 'exact', unitCode: only, candidates };
  }
  return { certainty: 'ambiguous', unitCode: null, candidates };
}

/** Dashes without spaces part names only where the text makes no sense otherwise (`X.Bum Nưa-Mường Tè`). */
function readEitherWay(text: string, read: (text: string) => Reading): Reading {
  const reading = read(text);
  if (reading.mentions.length > 0 || text.search(TIGHT_DASH) < 0) return reading;
  const parted = read(text.replace(TIGHT_DASH, ' - '));
  return parted.mentions.length > 0 ? parted : reading;
}

/** One old commune among the units it was divided between, or several communes of one name. */
function whyAmbiguous(communes: readonly NamedCommune[]): UnitSuggestion['why'] {
  const units = new Set(communes.map((commune) => commune.unitCode));
  if (units.size <= 1) return 'similar-name';
  const places = communes
    .filter((commune) => commune.era === 'old')
    .map((commune) => `${commune.type} ${[...commune.districts].join()}`);
  return places.length === communes.length && new Set(places).size === 1 ? 'split' : 'homonym';
}

/** Makes a matcher for the units of a workspace; building it is the slow part, matching is not. */
export function createUnitMatcher(units: readonly UnitWithOrigins[]): UnitMatcher {
  const names = indexNames(units, WITH_MARKS);
  // Few lists are typed without marks: what they need is made when the first of them comes.
  let plainNames: NameIndex | null = null;
  let suggester: UnitSuggester | null = null;
  const readMarked = (text: string) => readEitherWay(text, (one) => readUnits(one, names, WITH_MARKS));
  const readPlain = (text: string) => {
    plainNames ??= indexNames(units, WITHOUT_MARKS);
    const index = plainNames;
    return { index, reading: readEitherWay(text, (one) => readUnits(one, index, WITHOUT_MARKS)) };
  };
  const matchPlain = (text: string): UnitMatch | null => {
    const { index, reading } = readPlain(text);
    const match = decide(reading, index);
    if (match?.certainty === 'exact' && reading.mentions.some(({ name }) => !name.includes(' '))) return null;
    return match;
  };
  const match = (text: string): UnitMatch | null => {
    const found = decide(readMarked(text), names);
    return found === null && text !== '' && PLAIN.test(text) ? matchPlain(text) : found;
  };
  return {
    match,
    isAboveCommune(text) {
      const { mentions, above } = readMarked(text);
      if (above) return mentions.length === 0;
      if (mentions.length > 0 || !PLAIN.test(text) || text === '') return false;
      const plain = readPlain(text).reading;
      return plain.above && plain.mentions.length === 0;
    },
    suggest(text, limit) {
      const found = match(text);
      if (found?.certainty === 'exact') return [];
      const marked = readMarked(text);
      const communes = marked.mentions.flatMap((mention) => narrow(mention, marked, names).communes);
      if (communes.length > 0) {
        const why = whyAmbiguous(communes);
        return [...new Set(communes.map((commune) => commune.unitCode))]
          .slice(0, limit)
          .map((unitCode) => ({ unitCode, why }));
      }
      suggester ??= createUnitSuggester(units);
      return suggester(text, limit);
    },
  };
}
