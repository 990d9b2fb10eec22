/** Ethnic groups by any of their written names. */
import { isNear } from './edit-distance.ts';
import { fold, toneNormalised } from './fold.ts';

/** A group of the State list: its name and the other names it is known by. */
export type EthnicGroup = { readonly name: string; readonly aliases: readonly string[] };

/** Tells the canonical name, or null where the text names no group or more than one. */
export type EthnicNames = (text: string) => string | null;

const LEAD = /^(?:dân tộc|dt)[\s.:]+/iu;
const BRACKET = /\(.*$/u;
const INNER_SIGNS = /[\s'.–-]/gu;

/** `H'Mông`, `HMông` and `H-mông` are one spelling. */
function squeeze(text: string): string {
  return text.replace(INNER_SIGNS, '');
}

function squeezedFold(text: string): string {
  return squeeze(fold(text));
}

/** Written keys that name one group each. Names beat aliases: `Thổ` is the Thổ, not the Tày once called so. */
function index(groups: readonly EthnicGroup[], key: (text: string) => string): Map<string, string | null> {
  const byKey = new Map<string, string | null>();
  const add = (text: string, name: string, taken: ReadonlySet<string>) => {
    const at = key(text);
    if (taken.has(at)) return;
    byKey.set(at, byKey.has(at) && byKey.get(at) !== name ? null : name);
  };
  for (const group of groups) add(group.name, group.name, new Set());
  const names = new Set(byKey.keys());
  for (const group of groups) for (const alias of group.aliases) add(alias, group.name, names);
  return byKey;
}

/** The name itself: without "dân tộc" before it. */
function bare(text: string): string {
  return text.normalize('NFC').trim().replace(LEAD, '');
}

/**
 * Makes the look-up for a list of groups. Exact spelling first, then without diacritics; "dân tộc" before the
 * name and words in brackets after it are left out (`Mông (Hoa)`, `Kinh (Việt)`).
 */
export function ethnicNames(groups: readonly EthnicGroup[]): EthnicNames {
  const exact = index(groups, (text) => squeeze(toneNormalised(text)));
  const folded = index(groups, squeezedFold);
  const find = (text: string) => {
    const spelt = exact.get(squeeze(toneNormalised(text)));
    // A spelling of two groups (`Xá`) is not one group's because it is without marks.
    return spelt === undefined ? (folded.get(squeezedFold(text)) ?? null) : spelt;
  };
  return (text) => {
    const name = bare(text);
    return find(name) ?? (BRACKET.test(name) ? find(name.replace(BRACKET, '')) : null);
  };
}

/**
 * Makes the suggester for texts that `ethnicNames` does not know: groups with that name without marks, then those
 * one typing error away, names before other names. For asking only; empty where nothing is near.
 */
export function suggestEthnic(groups: readonly EthnicGroup[]): (text: string) => string[] {
  const keys = groups.flatMap(({ name, aliases }) => [
    { key: squeezedFold(name), name, isAlias: false },
    ...aliases.map((alias) => ({ key: squeezedFold(alias), name, isAlias: true })),
  ]);
  return (text) => {
    const wanted = squeezedFold(bare(text).replace(BRACKET, ''));
    if (wanted === '') return [];
    const same = keys.filter(({ key }) => key === wanted);
    const near = keys.filter(({ key }) => key !== wanted && isNear(key, wanted));
    const ranked = [...same, ...near.filter((one) => !one.isAlias), ...near.filter((one) => one.isAlias)];
    return [...new Set(ranked.map(({ name }) => name))];
  };
}
