/** Ethnic groups by any of their written names. */
import { fold, toneNormalised } from './fold.ts';

/** A group of the State list: its name and the other names it is known by. */
export type EthnicGroup = { readonly name: string; readonly aliases: readonly string[] };

/** Tells the canonical name, or null where the text names no group or more than one. */
export type EthnicNames = (text: string) => string | null;

/** `H'Mông`, `HMông` and `H-mông` are one spelling. */
function squeeze(text: string): string {
  return text.replace(/[\s'.-]/gu, '');
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

/**
 * Makes the look-up for a list of groups. Exact spelling first, then without diacritics; a word in brackets
 * after the name is left out (`Mông (Hoa)`).
 */
export function ethnicNames(groups: readonly EthnicGroup[]): EthnicNames {
  const exact = index(groups, (text) => squeeze(toneNormalised(text)));
  const folded = index(groups, (text) => squeeze(fold(text)));
  const find = (text: string) =>
    exact.get(squeeze(toneNormalised(text))) ?? folded.get(squeeze(fold(text))) ?? null;
  return (text) => find(text) ?? find(text.replace(/\(.*$/u, ''));
}
