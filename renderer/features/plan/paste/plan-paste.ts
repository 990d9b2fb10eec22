/**
 * What pasting a block of cells would come to, worked out before anything is done. Nothing is guessed: what is not
 * understood, and what would take a seat from somebody or leave it open what becomes of another one, is told or asked,
 * and left out until it is answered.
 */
import type { IsoDate, PersonId, PlacementForm, PostId } from '../../../../shared/domain/index.ts';
import type { HeldItem } from '../../../../shared/ipc/paper-channels.ts';
import type { PasteItem } from '../../../../shared/ipc/paste-channels.ts';
import { parseTypedDay } from '../../../grid/typed-day.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import { mayHoldBoth } from '../assignment.ts';
import type { PlanColumn } from '../columns/column-list.ts';
import type { PaperOn } from '../held-by-paper.ts';
import type { NameMatch } from '../name-match.ts';
import { goesAlong } from './goes-along.ts';

/** One pasted cell and where it would go; `postId` is null where the line has no seat of its own to change. */
export interface PasteCell {
  postId: PostId | null;
  column: PlanColumn;
  /** The pasted line, where people are told by it and not by a seat. */
  line?: string;
  /** As pasted. */
  text: string;
  /** Who is meant, where it is known without the name: somebody cut in the grid. */
  personId?: PersonId;
  /** What stands there now, as it is shown. */
  present: string;
}

/** Why a cell is left out. Those with answers can be settled on the spot. */
export type TroubleKind =
  | 'unknown-name'
  | 'several'
  | 'unknown-post'
  | 'several-posts'
  | 'no-seat-left'
  | 'holds'
  | 'filled'
  | 'twice'
  | 'frozen'
  | 'locked'
  | 'leaves-locked'
  | 'joint-locked'
  | 'held'
  | 'unknown-form'
  | 'unknown-date'
  | 'vacant'
  | 'read-only';

/** A person or a seat to take (`several`, `several-posts`), or what to do; unanswered, the cell is left out. */
export type Answer = PersonId | PostId | 'move' | 'both' | 'replace';

export interface Trouble {
  kind: TroubleKind;
  /** The cell it is about, by its place in the block. */
  cell: PasteCell;
  /** What may be answered; nothing where the cell itself has to be changed. */
  answers: readonly Answer[];
  /** Who it is about: the person pasted (`holds`, `twice`, `leaves-locked`), or who sits there (`filled`); `held` is either. */
  personId: PersonId | null;
  /** The paper that holds it (`held`). */
  paper?: string;
  /** The locked seat that goes along (`joint-locked`). */
  seat?: PostId;
}

export interface PastePlan {
  items: PasteItem[];
  troubles: Trouble[];
}

/** Answers given so far, by `troubleKey`. */
export type Answers = ReadonlyMap<string, Answer>;

export function troubleKey({ kind, cell }: Pick<Trouble, 'kind' | 'cell'>): string {
  return `${kind} ${cell.postId ?? cell.line ?? ''} ${cell.column}`;
}

interface Words {
  match: (name: string) => NameMatch;
  formOf: (word: string) => PlacementForm | undefined;
  /** Whether a seat stands as it is until somebody unlocks it. */
  isLocked: (postId: PostId) => boolean;
  paperOn: PaperOn;
}

/** What the moves of a paste are worked out of. */
interface Terms {
  index: PlanIndex;
  /** The seats that are pasted on or were cut from: leaving them is meant. */
  region: ReadonlySet<PostId | null>;
  answers: Answers;
  isLocked: Words['isLocked'];
  paperOn: Words['paperOn'];
}

interface Wanted {
  personId: PersonId;
  cell: PasteCell;
}

/**
 * The seats `cells` would change and what stands in the way, with what was answered taken into account. `cut` are seats
 * people were cut from: leaving them is meant.
 */
export function planPaste(
  index: PlanIndex,
  cells: readonly PasteCell[],
  words: Words,
  answers: Answers,
  cut: readonly PostId[] = [],
): PastePlan {
  const troubles: Trouble[] = [];
  const wanted = wantedPeople(index, cells, words, answers, troubles);
  const region = new Set([...cut, ...cells.filter(isPerson).map(({ postId }) => postId)]);
  const moves = settle({ ...words, index, region, answers }, wanted, troubles);
  const items = new Map<PostId, PasteItem>(moves.map((move) => [move.postId, move]));
  const skipped = new Set(
    cells.filter((cell) => isPerson(cell) && !isUnchanged(cell)).map(({ postId }) => postId),
  );
  for (const [postId, one] of wanted) {
    if (items.has(postId) || sitsThere(index, postId, one)) skipped.delete(postId);
  }
  for (const cell of cells) {
    if (cell.column === 'person' || isUnchanged(cell)) continue;
    const change = changeOf(cell, words);
    const { postId } = cell;
    const holder = (postId && index.rows.get(postId)?.personId) ?? null;
    const sits = postId !== null && (items.has(postId) || holder !== null);
    const paper = cell.column === 'note' || holder === null ? null : words.paperOn(holder, postId);
    if ('trouble' in change) troubles.push(trouble(change.trouble, cell));
    else if (postId !== null && words.isLocked(postId)) troubles.push(trouble('locked', cell));
    else if (holder !== null && paper !== null) troubles.push(heldBy(paper, cell, holder));
    // A form or a day pasted beside a person belongs to that person, not to whoever sits there now.
    else if (!sits || postId === null || skipped.has(postId)) troubles.push(trouble('vacant', cell));
    else items.set(postId, { ...(items.get(postId) ?? unmoved(postId)), ...change });
  }
  return { items: [...items.values()], troubles };
}

const isPerson = ({ column }: PasteCell): boolean => column === 'person';

const sitsThere = (index: PlanIndex, postId: PostId, { personId }: Wanted): boolean =>
  index.rows.get(postId)?.personId === personId;

const unmoved = (postId: PostId): PasteItem => ({ postId, leaves: [], displace: false });

const trouble = (
  kind: TroubleKind,
  cell: PasteCell,
  personId: PersonId | null = null,
  answers: readonly Answer[] = [],
): Trouble => ({ kind, cell, personId, answers });

const heldBy = ({ paper }: HeldItem, cell: PasteCell, personId: PersonId): Trouble => ({
  ...trouble('held', cell, personId),
  paper,
});

/** Blank cells say nothing, and what stands there already needs no doing. */
function isUnchanged({ text, present }: PasteCell): boolean {
  return text.trim() === '' || text.trim() === present.trim();
}

type Change = { form: PlacementForm } | { since: IsoDate } | { note: string } | { trouble: TroubleKind };

function changeOf({ column, text }: PasteCell, { formOf }: Words): Change {
  if (column === 'note') return { note: text.trim() };
  if (column === 'form') {
    const form = formOf(text.trim());
    return form ? { form } : { trouble: 'unknown-form' };
  }
  if (column === 'since') {
    const since = parseTypedDay(text.trim());
    return since === null ? { trouble: 'unknown-date' } : { since };
  }
  return { trouble: 'read-only' };
}

/** Who is to sit where, by the names that were understood or answered; who sits there already stays. */
function wantedPeople(
  index: PlanIndex,
  cells: readonly PasteCell[],
  { match, isLocked, paperOn }: Words,
  answers: Answers,
  troubles: Trouble[],
): Map<PostId, Wanted> {
  const wanted = new Map<PostId, Wanted>();
  for (const cell of cells) {
    if (cell.column !== 'person' || cell.text.trim() === '') continue;
    const row = cell.postId === null ? undefined : index.rows.get(cell.postId);
    if (!cell.personId && isUnchanged(cell)) {
      if (row?.personId) wanted.set(row.post.id, { personId: row.personId, cell });
      continue;
    }
    const held = row?.personId ? paperOn(row.personId, row.post.id) : null;
    const matched = cell.personId ? ({ found: 'one', personId: cell.personId } as const) : match(cell.text);
    if (!row) troubles.push(trouble('read-only', cell));
    else if (row.post.frozen) troubles.push(trouble('frozen', cell));
    else if (isLocked(row.post.id)) troubles.push(trouble('locked', cell));
    else if (matched.found === 'none') troubles.push(trouble('unknown-name', cell));
    else if (row.personId && held !== null) troubles.push(heldBy(held, cell, row.personId));
    else if (matched.found === 'one') wanted.set(row.post.id, { personId: matched.personId, cell });
    else {
      troubles.push(trouble('several', cell, null, matched.personIds));
      const answer = answers.get(troubleKey({ kind: 'several', cell }));
      const chosen = matched.personIds.find((id) => id === answer);
      if (chosen) wanted.set(row.post.id, { personId: chosen, cell });
    }
  }
  return wanted;
}

/**
 * The moves that can be made. Who is left out does not move away, so that whoever was to follow on that seat may now
 * be in the way: it is gone over until nothing more falls out.
 */
function settle(terms: Terms, wanted: ReadonlyMap<PostId, Wanted>, troubles: Trouble[]): PasteItem[] {
  const going = new Map(wanted);
  for (;;) {
    const checked = [...going]
      .filter(([postId, one]) => !sitsThere(terms.index, postId, one))
      .map(([postId, one]) => moveOf(terms, postId, one, going));
    for (const { troubles: met } of checked) {
      for (const one of met) {
        const key = troubleKey(one);
        if (!troubles.some((known) => troubleKey(known) === key)) troubles.push(one);
      }
    }
    const fallen = checked.filter(({ item }) => item === null);
    if (fallen.length === 0) return checked.flatMap(({ item }) => (item ? [item] : []));
    for (const { postId } of fallen) going.delete(postId);
  }
}

interface Move {
  postId: PostId;
  /** Null while something about it is unanswered. */
  item: PasteItem | null;
  troubles: Trouble[];
}

function moveOf(
  { index, region, answers, isLocked, paperOn }: Terms,
  postId: PostId,
  { personId, cell }: Wanted,
  going: ReadonlyMap<PostId, Wanted>,
): Move {
  const troubles: Trouble[] = [];
  const ask = (kind: TroubleKind, about: PersonId, offered: readonly Answer[]): Answer | undefined => {
    troubles.push(trouble(kind, cell, about, offered));
    const answer = answers.get(troubleKey({ kind, cell }));
    return offered.find((one) => one === answer);
  };
  const unanswered: Move = { postId, item: null, troubles };

  const again = [...going].some(
    ([other, one]) => other !== postId && one.personId === personId && !mayHoldBoth(index, postId, other),
  );
  if (again && !ask('twice', personId, ['both'])) return unanswered;

  // A seat within the block is left without asking: the block says who sits where.
  const held = (index.people.get(personId)?.postIds ?? []).filter((id) => id !== postId);
  const inBlock = held.filter((id) => region.has(id) && going.get(id)?.personId !== personId);
  const elsewhere = held.filter((id) => !region.has(id));
  const answer = elsewhere.length > 0 ? ask('holds', personId, ['move', 'both']) : 'both';
  if (!answer) return unanswered;
  const leaves = answer === 'move' ? [...inBlock, ...elsewhere] : inBlock;
  if (leaves.some(isLocked)) {
    ask('leaves-locked', personId, []);
    return unanswered;
  }
  // A seat that is left, or a retirement that is given up for this one.
  const [paper] = [...leaves, null].flatMap((id) => paperOn(personId, id) ?? []);
  if (paper !== undefined) {
    troubles.push(heldBy(paper, cell, personId));
    return unanswered;
  }
  const along = goesAlong(index, leaves, postId, personId);
  const seat = along.find(isLocked);
  if (seat !== undefined) {
    troubles.push({ ...trouble('joint-locked', cell), seat });
    return unanswered;
  }
  for (const id of along) {
    const holder = index.rows.get(id)?.personId ?? null;
    const signed = holder === null ? null : paperOn(holder, id);
    if (holder === null || signed === null) continue;
    troubles.push(heldBy(signed, cell, holder));
    return unanswered;
  }

  const occupant = index.rows.get(postId)?.personId ?? null;
  const follows = [...going.values()].some((one) => one.personId === occupant);
  const displaces = occupant !== null && !follows;
  if (displaces && !ask('filled', occupant, ['replace'])) return unanswered;
  return { postId, item: { postId, personId, leaves, displace: displaces }, troubles };
}
