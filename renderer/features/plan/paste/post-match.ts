/** Which seats a pasted text means: a title with its unit or without, or the code of a seat. Nothing is guessed. */
import type { PostId, UnitCode } from '../../../../shared/domain/index.ts';
import type { PlanRow } from '../../../../shared/ipc/contract.ts';
import { createTitleMatcher } from '../../../../shared/text/title-matcher.ts';
import { titleKey, titleWords } from '../../../../shared/text/title-words.ts';
import { createUnitMatcher } from '../../../../shared/text/unit-matcher.ts';
import { splitPosition } from '../../../../shared/text/workplace.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';

/** Seats of one title in one unit, in their order: which of them is taken makes no difference. */
export type AlikeSeats = readonly PostId[];

export type PostMatch =
  | { found: 'one'; seats: AlikeSeats }
  | { found: 'none' }
  /** One title in several units, or several titles. */
  | { found: 'several'; groups: readonly AlikeSeats[] };

export interface PostMatcher {
  /** `unit` is what stands beside it about the unit, '' for nothing; then the text itself may name one. */
  match: (text: string, unit: string) => PostMatch;
  isUnit: (text: string) => boolean;
}

/** The code of a seat, or of a title in a unit: `03460-D01-1`, `03460-D01`. */
const CODE = /^\d{5}-[a-z]+\d+(?:-\d+)?$/iu;

export function postMatcher(index: PlanIndex): PostMatcher {
  const titles = createTitleMatcher([...index.titles.values()]);
  const units = createUnitMatcher(index.unitList().map(({ unit, mergedFrom }) => ({ ...unit, mergedFrom })));
  const rowsOf = (unitCode: UnitCode): PlanRow[] =>
    index.seatsOfUnit(unitCode).flatMap((id) => index.rows.get(id) ?? []);

  const unitsNamed = (text: string, unit: string): readonly UnitCode[] => {
    const named = unit.trim() === '' ? splitPosition(text).unit : unit.trim();
    const match = named === '' ? null : units.match(named);
    if (match !== null) return match.candidates;
    // A unit that is written and not understood is no unit at all; an office alone leaves it open.
    return unit.trim() === '' ? [...index.units.keys()] : [];
  };

  return {
    match: (text, unit) => {
      const code = text.trim().toUpperCase();
      if (CODE.test(code)) return byCode(index, code);
      const title = titles.match(text);
      if (title === null) return { found: 'none' };
      const codes = new Set(title.certainty === 'exact' ? [title.titleCode] : title.candidates);
      const rows = unitsNamed(text, unit).flatMap((unitCode) =>
        rowsOf(unitCode).filter(({ post }) => codes.has(post.titleCode)),
      );
      return matchOf(alike(byOwnName(rows, text)));
    },
    isUnit: (text) => units.match(text)?.certainty === 'exact',
  };
}

function byCode(index: PlanIndex, code: string): PostMatch {
  const seats = [...index.rows.keys()].filter((id) => id === code || id.startsWith(`${code}-`));
  return matchOf(seats.length === 0 ? [] : [seats]);
}

/**
 * Seats of one title may have names of their own (a vice-chair of the Front leads the Women’s Union): where the text
 * says such a name, only they are meant.
 */
function byOwnName(rows: readonly PlanRow[], text: string): readonly PlanRow[] {
  const words = titleKey(titleWords(text));
  const named = rows.filter(({ post }) => words.startsWith(titleKey(titleWords(post.title))));
  const longest = Math.max(0, ...named.map(({ post }) => post.title.length));
  return longest === 0 ? rows : named.filter(({ post }) => post.title.length === longest);
}

function alike(rows: readonly PlanRow[]): AlikeSeats[] {
  const groups = new Map<string, PostId[]>();
  for (const { post } of rows) {
    const key = `${post.unitCode} ${post.titleCode} ${post.title}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [post.id]);
    else known.push(post.id);
  }
  return [...groups.values()];
}

function matchOf(groups: readonly AlikeSeats[]): PostMatch {
  const [only, other] = groups;
  if (only === undefined) return { found: 'none' };
  return other === undefined ? { found: 'one', seats: only } : { found: 'several', groups };
}
