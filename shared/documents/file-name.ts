/** File names of papers: Vietnamese letters kept, safe on Windows, unique in their folder. */
import type { DecisionDocument } from './decision-document.ts';

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 120;

/** A file name without its ending that Windows, macOS and Linux all accept. */
export function safeFileName(name: string): string {
  const kept = name
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(/[. ]+$/g, '')
    .trim();
  if (kept === '') return '_';
  return RESERVED.test(kept) ? `_${kept}` : kept;
}

/** `QĐ 05 - Lò Văn Dũng - xã Mường Tè`. */
export function decisionFileName(paper: DecisionDocument): string {
  const { number, personName, unitName } = paper.about;
  const numbered = number === '' ? 'QĐ' : `QĐ ${number}`;
  return safeFileName(`${numbered} - ${personName} - ${unitName}`);
}

/** Names made unique by ` (2)`, ` (3)` …; letter case does not tell files apart on Windows. */
export function uniqueFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${name} (${copy})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
