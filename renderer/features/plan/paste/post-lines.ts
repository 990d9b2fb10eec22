/** A pasted block that says which post each person is to hold, as lines about people. */
import type { PersonId } from '../../../../shared/domain/index.ts';
import type { PlanColumn } from '../columns/column-list.ts';
import type { ItemLine } from '../plan-rows.ts';
import { isHeading, type PasteTarget } from './paste-block.ts';

/** What a line may say about the placement itself. */
export const PLACEMENT_COLUMNS = ['form', 'since', 'note'] as const satisfies readonly PlanColumn[];
export type PlacementColumn = (typeof PLACEMENT_COLUMNS)[number];

/** One pasted line about a person; texts as pasted, '' where the block has no such column. */
export interface PostLine {
  /** Its place in the block. */
  at: number;
  /** Whose line of the grid it was pasted on; null where the block names its people itself. */
  personId: PersonId | null;
  name: string;
  post: string;
  unit: string;
  details: Readonly<Partial<Record<PlacementColumn, string>>>;
}

export interface PostBlock {
  posts: PostLine[];
  /** Pasted lines for which the grid has no line any more. */
  beyond: string[][];
}

interface Reads {
  isName: (text: string) => boolean;
  isPost: (text: string) => boolean;
  isUnit: (text: string) => boolean;
}

type Block = readonly (readonly string[])[];

/**
 * Lines that name their people go to them wherever they stand in the grid; others go on the lines of people from the
 * one that is pasted on, by the columns met there or, where none of these takes anything, by what the texts say.
 * Null where the block is not about posts of people.
 */
export function placePosts(block: Block, target: PasteTarget, reads: Reads): PostBlock | null {
  if (target.lines[0]?.kind !== 'person') return null;
  const filled = block.filter(says);
  return byName(filled, reads) ?? byPlace(block, target, reads);
}

const says = (texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

function byName(block: Block, { isName, isPost, isUnit }: Reads): PostBlock | null {
  const names = column(block, isName, []);
  // A single name among other texts does not make a list of people.
  if (names === null || names.hits * 2 < block.length) return null;
  const post = column(block, isPost, [names.at]);
  if (post === null) return null;
  const unit = column(block, isUnit, [names.at, post.at]);
  // The line of headings comes along when a whole table is copied.
  const heads = isHeading(block[0]?.[names.at] ?? '', isName);
  return {
    posts: block.slice(heads ? 1 : 0).map((texts, at) => ({
      at,
      personId: null,
      name: texts[names.at] ?? '',
      post: texts[post.at] ?? '',
      unit: unit === null ? '' : (texts[unit.at] ?? ''),
      details: {},
    })),
    beyond: [],
  };
}

function byPlace(block: Block, { lines, columns, height }: PasteTarget, reads: Reads): PostBlock | null {
  const width = Math.max(0, ...block.map((texts) => texts.length));
  const met = columns.slice(0, width);
  const detailed = PLACEMENT_COLUMNS.filter((one) => met.includes(one));
  const places = met.includes('title')
    ? { post: met.indexOf('title'), unit: met.indexOf('unit') }
    : detailed.length === 0
      ? bySense(block, reads)
      : null;
  if (places === null) return null;
  const [only] = block;
  // A single pasted line fills all lines in hand, as it does in Excel.
  const rows = block.length === 1 && only ? Array.from({ length: Math.max(1, height) }, () => only) : block;
  const people = lines.filter(isPersonLine);
  return {
    posts: rows.slice(0, people.length).flatMap((texts, at) => {
      const line = people[at];
      if (line === undefined) return [];
      return {
        at,
        personId: line.id,
        name: '',
        post: texts[places.post] ?? '',
        unit: texts[places.unit] ?? '',
        details: Object.fromEntries(detailed.map((one) => [one, texts[met.indexOf(one)] ?? ''])),
      };
    }),
    beyond: rows
      .slice(people.length)
      .filter(says)
      .map((texts) => [...texts]),
  };
}

function bySense(block: Block, { isPost, isUnit }: Reads): { post: number; unit: number } {
  // What is no post anywhere is told as not understood, not passed over.
  const post = column(block, isPost, [])?.at ?? 0;
  return { post, unit: column(block, isUnit, [post])?.at ?? -1 };
}

/** The column with most texts that are understood, the columns `but` left out; null where there is none. */
function column(
  block: Block,
  understood: (text: string) => boolean,
  but: readonly number[],
): { at: number; hits: number } | null {
  const width = Math.max(0, ...block.map((texts) => texts.length));
  let best: { at: number; hits: number } | null = null;
  for (let at = 0; at < width; at += 1) {
    if (but.includes(at)) continue;
    const hits = block.filter((texts) => understood(texts[at] ?? '')).length;
    if (hits > (best?.hits ?? 0)) best = { at, hits };
  }
  return best;
}

function isPersonLine(line: ItemLine): line is Extract<ItemLine, { kind: 'person' }> {
  return line.kind === 'person';
}
