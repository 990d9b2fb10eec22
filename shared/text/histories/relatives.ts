/**
 * Quan hệ gia đình in the cells of lists: `Vợ: Nguyễn Thị A, sinh 1980, công chức UBND xã B; Em ruột: …`, or the
 * relation in brackets behind the name. Who of the roster is meant is never told from a list.
 */
import type { Relation, Relative } from '../../domain/history.ts';
import { RELATIONS } from '../../domain/history.ts';
import { domain } from '../../i18n/vi/domain.ts';
import { type HistoryReading, insideCell, NO_ENTRIES, partsOf, saysNone, wordsIn } from './reading.ts';

const SAID: Readonly<Record<Relation, string>> = {
  spouse: 'vợ|chồng|vợ chồng',
  parent: 'bố|cha|mẹ|bố đẻ|cha đẻ|mẹ đẻ|bố ruột|cha ruột|mẹ ruột|ba ruột|má ruột',
  child: 'con|con trai|con gái|con đẻ|con ruột|con nuôi',
  sibling:
    'anh|chị|em|anh ruột|chị ruột|em ruột|anh trai|em trai|chị gái|em gái|anh trai ruột|chị gái ruột|em trai ruột|' +
    'em gái ruột',
  'parent-in-law': 'bố vợ|cha vợ|mẹ vợ|bố chồng|cha chồng|mẹ chồng|nhạc phụ|nhạc mẫu',
  'child-in-law': 'con dâu|con rể',
  'sibling-in-law':
    'anh vợ|chị vợ|em vợ|anh chồng|chị chồng|em chồng|anh rể|em rể|chị dâu|em dâu|anh trai vợ|em trai vợ|' +
    'chị gái vợ|em gái vợ|anh trai chồng|em trai chồng|chị gái chồng|em gái chồng',
  other:
    'anh họ|chị họ|em họ|chú|bác|cô|dì|cậu|mợ|thím|dượng|ông nội|bà nội|ông ngoại|bà ngoại|cháu|cháu ruột|chú ruột|' +
    'bác ruột|cô ruột|dì ruột|cậu ruột|cháu nội|cháu ngoại|cháu họ',
};
/** Without a colon these could as well be how somebody is addressed. */
const ADDRESSES: ReadonlySet<string> = new Set('anh|chị|em|chú|bác|cô|dì|cậu|mợ|thím|dượng|cháu'.split('|'));

const SAID_WORDS = RELATIONS.flatMap((relation) =>
  SAID[relation].split('|').map((words): [string, Relation] => [words, relation]),
);
const BY_FOLDED: ReadonlyMap<string, Relation> = new Map([
  ...SAID_WORDS.map(([words, relation]): [string, Relation] => [wordsIn(words), relation]),
  ...RELATIONS.map((relation): [string, Relation] => [wordsIn(domain.relation[relation]), relation]),
]);
const BY_WORDS: ReadonlyMap<string, Relation> = new Map(
  SAID_WORDS.filter(([words]) => !ADDRESSES.has(words)),
);
/** Words of the longest relation: `anh trai vợ`. */
const LONGEST = 3;

const NONE = /^khong(?: co)? (?:ai|quan he|than nhan|nguoi than|nguoi nha|gia dinh)(?: .*)?$/u;
const ADDRESS = /^(?:đ\/c|đồng chí|ông|bà)\.?\s+/iu;
const NAME = /^[\p{L}\p{M}'’.]+(?: [\p{L}\p{M}'’.]+){1,7}$/u;
/** Where a name ends: at a sign, at the birth or at a year. */
const AFTER_NAME = /\s*[,(–:]|\s+-\s|\s+(?:sinh|s\.?n)\.?(?=\s*:?\s*(?:năm|ngày|tháng|\d))|\s+\d/iu;
const BIRTH =
  /[,(]?\s*(?:(?:sinh(?:\s+(?:năm|ngày|tháng))*|năm sinh|s\.?n\.?)\s*:?\s*)(?:\d{1,2}[/.-]){0,2}((?:19|20)\d{2})(?!\d)\)?/iu;
const BARE_BIRTH = /^\s*[,(]?\s*((?:19|20)\d{2})\s*(?:\)|(?=,)|$)/u;
const LOOSE_START = /^[\s,.:)–-]+/u;
const LOOSE_END = /[\s,.(–-]+$/u;
const IN_BRACKETS = /\(([^()]*)\)/u;

interface Related {
  readonly relation: Relation;
  readonly rest: string;
}

/** The relation a part begins with and what follows; null where it begins with none. */
function relationFirst(part: string): Related | null {
  const colon = part.indexOf(':');
  if (colon > 0) {
    const relation = BY_FOLDED.get(wordsIn(part.slice(0, colon)));
    return relation === undefined ? null : { relation, rest: part.slice(colon + 1).trim() };
  }
  const words = part.split(/\s+/u);
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count--) {
    // With its diacritics: `Chi Thị Mai` is a name.
    const said = words.slice(0, count).join(' ').toLowerCase().replace(LOOSE_END, '');
    const relation = BY_WORDS.get(said);
    if (relation !== undefined)
      return { relation, rest: words.slice(count).join(' ').replace(LOOSE_START, '') };
  }
  return null;
}

/** `Nguyễn Văn B (em ruột), Trưởng Công an xã`. */
function relationInBrackets(part: string): Related | null {
  const found = IN_BRACKETS.exec(part);
  const relation = found?.[1] === undefined ? undefined : BY_FOLDED.get(wordsIn(found[1]));
  if (found === null || relation === undefined) return null;
  const rest = `${part.slice(0, found.index).trim()}${part.slice(found.index + found[0].length)}`;
  return { relation, rest };
}

function readOne(part: string): Relative | null {
  const said = relationInBrackets(part) ?? relationFirst(part);
  if (said === null) return null;
  const text = said.rest.replace(ADDRESS, '');
  const end = AFTER_NAME.exec(text)?.index ?? text.length;
  const name = text.slice(0, end).trim();
  if (!NAME.test(name)) return null;
  const behind = text.slice(end);
  const birth = BIRTH.exec(behind) ?? BARE_BIRTH.exec(behind);
  const birthYear = birth?.[1] ?? '';
  const workplace = (birth === null ? behind : behind.replace(birth[0], ' '))
    .replace(LOOSE_START, '')
    .replace(LOOSE_END, '')
    .replace(/ {2,}/gu, ' ');
  return { relation: said.relation, name, birthYear, workplace, personId: null };
}

/** Reads a cell about relatives; [] where it says that there are none in office. */
export function parseRelatives(text: string): HistoryReading<Relative> {
  if (text.trim() === '') return { entries: null, unread: [] };
  if (saysNone(text, NONE)) return { entries: [], unread: [] };
  const parts = partsOf(text);
  const read = parts.map(readOne);
  const entries = read.filter((one) => one !== null);
  return {
    entries: entries.length === 0 ? null : entries,
    unread: parts.filter((_, at) => read[at] === null),
  };
}

export function formatRelative({ relation, name, birthYear, workplace }: Relative): string {
  return [
    `${domain.relation[relation]}: ${name}`,
    birthYear === '' ? '' : `sinh ${birthYear}`,
    insideCell(workplace),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Relatives as one cell that is read the same again, apart from who of the roster they are. */
export function formatRelatives(relatives: readonly Relative[]): string {
  return relatives.length === 0 ? NO_ENTRIES : relatives.map(formatRelative).join('; ');
}
