/** Levels a text may mean that is not understood for certain: only for asking, the likeliest first. */
import type { Degree, StateManagement, Theory } from '../domain/levels.ts';
import { isNear } from './edit-distance.ts';
import { fold } from './fold.ts';

type Hint<L> = readonly [pattern: RegExp, levels: readonly L[]];

const DEGREE_HINTS: readonly Hint<Degree>[] = [
  [/\b(?:sau|tren) (?:dai hoc|dh)\b/u, ['master', 'doctor']],
  [/\b(?:ncs|nghien cuu sinh)\b/u, ['master']],
  [
    /\b(?:dang|chua|hoc vien).*\b(?:thac s[iy]|ths|cao hoc)\b|\b(?:thac s[iy]|ths|cao hoc)\b.*\b(?:dang|chua)\b/u,
    ['university'],
  ],
  [
    /\b(?:dang|chua).*\b(?:dai hoc|dh)\b|\b(?:dai hoc|dh)\b.*\b(?:dang|chua)\b/u,
    ['college', 'intermediate', 'none'],
  ],
  [/\b(?:truong|hoc vien)\b/u, ['university', 'college', 'intermediate']],
  [/\b(?:duoc s[iy]|duoc ta)\b/u, ['university', 'college', 'intermediate']],
  [/\by s[iy]\b/u, ['intermediate', 'college']],
  [/\b(?:y ta|ho sinh|dieu duong)\b/u, ['college', 'intermediate', 'university']],
  [/^cn\b/u, ['university', 'primary']],
  [/\b(?:10 ?\+ ?3|12 ?\+ ?3)\b/u, ['college']],
  [/\b(?:12 ?\+ ?2|9 ?\+ ?3|7 ?\+ ?3|7 ?\+ ?2)\b/u, ['intermediate']],
  [/\bcd\b/u, ['college']],
  [/\b(?:tc|tckt|tcnh|tckh)\b/u, ['intermediate']],
  [/\bsc\b/u, ['primary']],
  [/\bts\b/u, ['doctor']],
  [/\b(?:thpt|ptth|pho thong|1?\d\/1[02])\b/u, ['none']],
];

const THEORY_HINTS: readonly Hint<Theory>[] = [
  [/\bdang.*\b(?:cu nhan|cn)\b|\b(?:cu nhan|cn)\b.*\bdang\b/u, ['advanced', 'intermediate']],
  [/\bdang.*\b(?:cao cap|cc[a-z]*)\b|\b(?:cao cap|cc[a-z]*)\b.*\bdang\b/u, ['intermediate', 'elementary']],
  [/\bdang.*\b(?:trung cap|tc[a-z]*)\b|\b(?:trung cap|tc[a-z]*)\b.*\bdang\b/u, ['elementary', 'none']],
  [/\b(?:dai hoc|dh|cu nhan|cn)\b/u, ['bachelor']],
  [/\b(?:boi duong|bd|chung chi|cc)\b/u, ['elementary']],
];

const STATE_MANAGEMENT_HINTS: readonly Hint<StateManagement>[] = [
  [/\bdang.*\b(?:cvcc|cao cap)\b|\b(?:cvcc|cao cap)\b.*\bdang\b/u, ['principal']],
  [/\bdang.*\b(?:cvc|chinh)\b|\b(?:cvc|chinh)\b.*\bdang\b/u, ['specialist']],
  [/\bdang.*\b(?:cv|chuyen vien)\b|\b(?:cv|chuyen vien)\b.*\bdang\b/u, ['officer', 'none']],
  [/\btrung cap|\btc\b/u, ['officer', 'specialist']],
  [/\b(?:dai hoc|dh|cu nhan|thac s[iy]|ths)\b/u, ['specialist']],
  [/\bcao cap\b/u, ['senior']],
  [/\bchinh\b/u, ['principal']],
  [
    /\b(?:boi duong|bd|qlnn|quan ly nha nuoc|chung chi|da hoc|da qua|co)\b/u,
    ['specialist', 'principal', 'officer'],
  ],
];

const DEGREE_NAMES: readonly (readonly [string, Degree])[] = [
  ['tien si', 'doctor'],
  ['thac si', 'master'],
  ['dai hoc', 'university'],
  ['cu nhan', 'university'],
  ['ky su', 'university'],
  ['bac si', 'university'],
  ['cao dang', 'college'],
  ['trung cap', 'intermediate'],
  ['so cap', 'primary'],
];
const THEORY_NAMES: readonly (readonly [string, Theory])[] = [
  ['cu nhan', 'bachelor'],
  ['cao cap', 'advanced'],
  ['trung cap', 'intermediate'],
  ['so cap', 'elementary'],
];
const STATE_MANAGEMENT_NAMES: readonly (readonly [string, StateManagement])[] = [
  ['chuyen vien cao cap', 'senior'],
  ['chuyen vien chinh', 'principal'],
  ['chuyen vien', 'specialist'],
  ['can su', 'officer'],
];

/** Names with one wrong, missing or added letter, or none, anywhere in the text, longest names first. */
function misspelt<L>(folded: string, names: readonly (readonly [string, L])[]): L[] {
  const words = folded.split(/[^a-z]+/u).filter((word) => word !== '');
  return names.flatMap(([name, level]) => {
    const length = name.split(' ').length;
    const near = words.some(
      (_, at) =>
        isNear(words.slice(at, at + length).join(' '), name) ||
        isNear(words[at] ?? '', name.replaceAll(' ', '')),
    );
    return near ? [level] : [];
  });
}

function suggest<L>(text: string, hints: readonly Hint<L>[], names: readonly (readonly [string, L])[]): L[] {
  const folded = fold(text).replace(/[.()]/gu, ' ');
  const hinted = hints.find(([pattern]) => pattern.test(folded))?.[1];
  return [...new Set(hinted ?? misspelt(folded, names))];
}

/** Degrees a text may mean for which `parseDegree` is null: `Trên ĐH`, `Y sĩ`, `Đại hoc`, `Luật (TC)`. */
export function suggestDegree(text: string): Degree[] {
  return suggest(text, DEGREE_HINTS, DEGREE_NAMES);
}

/** Levels of political theory a text may mean for which `parseTheory` is null. */
export function suggestTheory(text: string): Theory[] {
  return suggest(text, THEORY_HINTS, THEORY_NAMES);
}

/** Levels of state management a text may mean for which `parseStateManagement` is null. */
export function suggestStateManagement(text: string): StateManagement[] {
  return suggest(text, STATE_MANAGEMENT_HINTS, STATE_MANAGEMENT_NAMES);
}
