/** Names sheets may have. */

const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

function legal(name: string, fallback: string): string {
  const kept = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const short = kept.trim().slice(0, MAX_LENGTH);
  // Apostrophes at either end are refused, and so is the name Excel keeps for itself.
  const bare = short.replace(/^[' ]+|[' ]+$/gu, '');
  return bare === '' || /^history$/iu.test(bare) ? fallback : bare;
}

/** Each name as a sheet may have it, no two alike: ` (2)` and so on behind those that were there before. */
export function sheetNames(names: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = legal(name, fallback);
    let unique = base;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const mark = ` (${number})`;
      unique = `${base.slice(0, MAX_LENGTH - mark.length).trimEnd()}${mark}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
