/** Finds the title of the catalogue that a text names: `PCT UBND xã`, `Chánh VP Đảng uỷ`, `PBT TT`. */
import type { TitleCode } from '../domain/ids.ts';
import type { Title } from '../domain/post.ts';
import { titleKey, titleWords } from './title-words.ts';

/** `exact`: the text means this title only. `ambiguous`: it names several titles, or what several begin with. */
export type TitleMatch =
  | { readonly certainty: 'exact'; readonly titleCode: TitleCode }
  | { readonly certainty: 'ambiguous'; readonly candidates: readonly TitleCode[] };

export type TitleMatcher = {
  /** The title a text names, alone or with the unit's name behind it; null where it names none of a commune. */
  match(text: string): TitleMatch | null;
};

/** Where a title begins; what stands before the first one is no part of it. */
const HEAD =
  /(?:pho )?bi thu|(?:pho )?chu tich|(?:pho )?chanh van phong|(?:pho )?chu nhiem|(?:pho )?giam doc|(?:pho )?truong (?:ban|phong)|(?:pho )?chi huy truong|chinh tri vien|uy vien|cong chuc|chuyen vien|van thu|tro ly/u;
const PARTED = new RegExp(String.raw`\s*(?:[,;/+]|\bkiem\b|\bva\b| - |-)\s*(?=(?:${HEAD.source})\b)`, 'u');
const STARTS = new RegExp(`^(?:${HEAD.source})\\b`, 'u');
const ADDRESS =
  /^(?:dong chi|d\/?c|ong|ba|giu chuc(?: vu)?|chuc (?:vu|danh)|du kien|bo tri|gioi thieu|:|-)\s+/u;
/** A title once held, or of another level than the commune's. */
const ELSEWHERE =
  /^(?:nguyen|cuu)\b|\b(?:huyen uy|tinh uy|thanh uy|thi uy|quan uy|(?<!doi )so|cuc|chi bo|chi doan)\b/u;
const UNIT_BEHIND = / (?:xa|phuong|dac khu|x\.|p\.|thi tran|tt\.)(?= |$).*$| (?:x|p)\.\S.*$/u;
const HIGHER_BEHIND = / (?:huyen|tinh|thanh pho|thi xa|quan)(?= |$)/u;
/** Heads that alone say too little, although only one title of the catalogue begins with them. */
const TOO_GENERAL: ReadonlySet<string> = new Set([
  'chu nhiem',
  'pho chu nhiem',
  'uy vien',
  'tro ly',
  'chuyen vien',
  'van thu',
  'cong chuc',
]);
/** Leaders of the mass organisations sit as vice-chairs of the Front, and posts of that title bear their names. */
const MASS_ORGANISATION =
  /^(?:chu tich|bi thu) (?:hoi (?:lien hiep phu nu|lhpn|phu nu|nong dan|nd|cuu chien binh|ccb)|cong doan|doan\b)/u;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

type Keys = {
  readonly exact: ReadonlyMap<string, readonly TitleCode[]>;
  readonly beginning: ReadonlyMap<string, readonly TitleCode[]>;
};

/** Keys of the titles and of their beginnings; civil servants also without "công chức". */
function keysOf(titles: readonly Pick<Title, 'code' | 'name'>[]): Keys {
  const exact = new Map<string, TitleCode[]>();
  const beginning = new Map<string, TitleCode[]>();
  for (const { code, name } of titles) {
    const key = titleKey(titleWords(name));
    for (const one of new Set([key, key.replace(/^cong chuc /u, '')])) {
      push(exact, one, code);
      const words = one.split(' ');
      for (let length = 1; length < words.length; length++)
        push(beginning, words.slice(0, length).join(' '), code);
    }
  }
  return { exact, beginning };
}

function one(codes: readonly TitleCode[]): TitleMatch | null {
  const distinct = [...new Set(codes)];
  const [only] = distinct;
  if (only === undefined) return null;
  return distinct.length === 1
    ? { certainty: 'exact', titleCode: only }
    : { certainty: 'ambiguous', candidates: distinct };
}

function ambiguous(codes: readonly TitleCode[]): TitleMatch {
  return { certainty: 'ambiguous', candidates: [...new Set(codes)] };
}

/** Words behind a title that can be the unit's name: none of the words that make another office of it. */
const OTHER_OFFICE =
  /\b(?:ha tang|do thi|noi vu|tai chinh|ke hoach|thong tin|khoa hoc|giao duc|y te|nong nghiep|moi truong|huyen|tinh|so|hoi|doan|ban|phong|vhxh|ubnd|hdnd|mttq)\b/u;

/** One title: the whole text, the text up to the unit's name, or what several titles begin with. */
function matchOne(words: string, { exact, beginning }: Keys): TitleMatch | null {
  const local = words.replace(UNIT_BEHIND, '');
  if (ELSEWHERE.test(local) || HIGHER_BEHIND.test(local)) return null;
  const key = titleKey(local);
  const known = exact.get(key);
  if (known !== undefined) return one(known);
  const begun = beginning.get(key);
  if (begun !== undefined) return TOO_GENERAL.has(key) ? ambiguous(begun) : one(begun);
  const parts = key.split(' ');
  for (let length = parts.length - 1; length > 1; length--) {
    const codes = exact.get(parts.slice(0, length).join(' '));
    if (codes === undefined) continue;
    return OTHER_OFFICE.test(parts.slice(length).join(' ')) ? ambiguous(codes) : one(codes);
  }
  return null;
}

/** Makes the matcher for a catalogue; both are the same for every row. */
export function createTitleMatcher(titles: readonly Pick<Title, 'code' | 'name'>[]): TitleMatcher {
  const keys = keysOf(titles);
  const front = titles.find(({ name }) => titleKey(titleWords(name)) === 'pho chu tich mttq')?.code;
  return {
    match(text) {
      const words = titleWords(text).replace(ADDRESS, '').replace(ADDRESS, '');
      const found: TitleMatch[] = [];
      let organisation = false;
      for (const part of words.split(PARTED)) {
        const match = matchOne(part.trim(), keys);
        if (match !== null) found.push(match);
        else if (MASS_ORGANISATION.test(part)) organisation = true;
        // A part that is a title of somewhere else makes the whole text none of ours.
        else if (STARTS.test(part)) return null;
      }
      const [first] = found;
      if (first === undefined) return null;
      if (found.length === 1) {
        const isFront = first.certainty === 'exact' && first.titleCode === front;
        if (!organisation || isFront) return first;
      }
      return ambiguous(
        found.flatMap((match) => (match.certainty === 'exact' ? [match.titleCode] : match.candidates)),
      );
    },
  };
}
