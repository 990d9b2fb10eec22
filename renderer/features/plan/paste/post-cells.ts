/**
 * Lines that say which post people are to hold, as cells of the seats that are meant; what is not understood or can
 * mean several is told or asked, and left out until it is answered.
 */
import type { PersonId, PostId } from '../../../../shared/domain/index.ts';
import type { PlanIndex } from '../../../state/plan-index.ts';
import type { NameMatch } from '../name-match.ts';
import { type Answer, type Answers, type PasteCell, type Trouble, troubleKey } from './plan-paste.ts';
import { PLACEMENT_COLUMNS, type PlacementColumn, type PostLine } from './post-lines.ts';
import type { AlikeSeats, PostMatcher } from './post-match.ts';

export interface SeatCells {
  cells: PasteCell[];
  troubles: Trouble[];
  /** Seats that people of these lines hold now: where they get another one, leaving theirs is meant. */
  left: PostId[];
}

interface Reads {
  match: (name: string) => NameMatch;
  posts: PostMatcher;
  /** What stands in a cell of a seat now. */
  textOf: (postId: PostId, column: PlacementColumn) => string;
}

/** Several posts of one person stand in one cell as the grid copies them out. */
const BETWEEN = /[;\n]/u;
/** More seats than these are no question but a text that says too little. */
const MOST_OFFERED = 60;

interface Meant {
  line: PostLine;
  personId: PersonId;
  text: string;
  /** Which of the posts of the cell it is. */
  part: number;
  seats: AlikeSeats;
}

export function seatCells(
  index: PlanIndex,
  lines: readonly PostLine[],
  { match, posts, textOf }: Reads,
  answers: Answers,
): SeatCells {
  const troubles: Trouble[] = [];
  const meant: Meant[] = [];
  const left = new Set<PostId>();
  for (const line of lines) {
    const personId = whoOf(line, match, answers, troubles);
    if (personId === null) continue;
    for (const id of index.people.get(personId)?.postIds ?? []) left.add(id);
    for (const [part, text] of partsOf(line.post).entries()) {
      const seats = seatsOf(index, { line, personId, text, part }, posts, answers, troubles);
      if (seats !== null) meant.push({ line, personId, text, part, seats });
    }
  }
  const cells: PasteCell[] = [];
  const chosen = chooseSeats(index, meant, left);
  for (const one of meant) {
    const postId = chosen.get(one);
    if (postId !== undefined) cells.push(...cellsOf(index, postId, one, textOf));
    else troubles.push({ kind: 'no-seat-left', cell: titleCell(one), personId: one.personId, answers: [] });
  }
  return { cells, troubles, left: [...left] };
}

/** The pasted post of a person, where no seat is known for it. */
function titleCell({ line, part, text }: Pick<Meant, 'line' | 'part' | 'text'>): PasteCell {
  return {
    postId: null,
    line: `${line.at}.${part}`,
    column: 'title',
    text: line.unit === '' ? text : `${text} – ${line.unit}`,
    present: '',
  };
}

function partsOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function whoOf(
  { at, personId, name, post }: PostLine,
  match: Reads['match'],
  answers: Answers,
  troubles: Trouble[],
): PersonId | null {
  if (personId !== null) return personId;
  // A line without a post says nothing about anybody.
  if (post.trim() === '') return null;
  const cell: PasteCell = { postId: null, line: `${at}`, column: 'person', text: name, present: '' };
  const matched = match(name);
  if (matched.found === 'one') return matched.personId;
  if (matched.found === 'none') {
    troubles.push({ kind: 'unknown-name', cell, personId: null, answers: [] });
    return null;
  }
  troubles.push({ kind: 'several', cell, personId: null, answers: matched.personIds });
  const answer = answers.get(troubleKey({ kind: 'several', cell }));
  return matched.personIds.find((id) => id === answer) ?? null;
}

function seatsOf(
  index: PlanIndex,
  { line, personId, text, part }: Omit<Meant, 'seats'>,
  posts: PostMatcher,
  answers: Answers,
  troubles: Trouble[],
): AlikeSeats | null {
  const cell = titleCell({ line, part, text });
  const matched = posts.match(text, line.unit);
  if (matched.found === 'one') return matched.seats;
  const groups = matched.found === 'several' ? offered(index, matched.groups, personId) : [];
  if (groups.length === 0) {
    troubles.push({ kind: 'unknown-post', cell, personId, answers: [] });
    return null;
  }
  troubles.push({ kind: 'several-posts', cell, personId, answers: groups.flatMap(([first]) => first ?? []) });
  const answer: Answer | undefined = answers.get(troubleKey({ kind: 'several-posts', cell }));
  return groups.find(([first]) => first === answer) ?? null;
}

/** Those in the unit the person works in now first: mostly they are meant, and never taken without asking. */
function offered(index: PlanIndex, groups: readonly AlikeSeats[], personId: PersonId): readonly AlikeSeats[] {
  const home = index.people.get(personId)?.person.currentUnitCode ?? null;
  const isHome = ([first]: AlikeSeats): boolean =>
    first !== undefined && home !== null && index.rows.get(first)?.post.unitCode === home;
  const atHome = groups.filter(isHome);
  const all = [...atHome, ...groups.filter((group) => !isHome(group))];
  return all.length > MOST_OFFERED ? atHome : all;
}

/**
 * One seat for each of the alike ones: people stay where they sit, then free seats are taken from the first on, seats
 * held back and those of people who stay last. Who is left over gets none.
 */
function chooseSeats(
  index: PlanIndex,
  meant: readonly Meant[],
  left: ReadonlySet<PostId>,
): ReadonlyMap<Meant, PostId> {
  const taken = new Set<PostId>();
  const chosen = new Map<Meant, PostId>();
  const take = (one: Meant, postId: PostId | undefined): void => {
    if (postId === undefined) return;
    taken.add(postId);
    chosen.set(one, postId);
  };
  for (const one of meant) {
    take(
      one,
      one.seats.find((id) => index.rows.get(id)?.personId === one.personId && !taken.has(id)),
    );
  }
  const rank = (id: PostId): number => {
    const row = index.rows.get(id);
    if (row?.post.frozen === true) return 2;
    if (row?.personId == null) return 0;
    // Whoever the paste seats elsewhere makes room; the others would lose their seat, which is asked.
    return left.has(id) ? 1 : 3;
  };
  for (const one of meant) {
    if (chosen.has(one)) continue;
    const [first] = one.seats.filter((id) => !taken.has(id)).sort((a, b) => rank(a) - rank(b));
    take(one, first);
  }
  return chosen;
}

function cellsOf(
  index: PlanIndex,
  postId: PostId,
  { line, personId, text, part }: Omit<Meant, 'seats'>,
  textOf: Reads['textOf'],
): PasteCell[] {
  const stays = index.rows.get(postId)?.personId === personId;
  const details = PLACEMENT_COLUMNS.flatMap((column): PasteCell[] => {
    const whole = line.details[column] ?? '';
    const several = partsOf(line.post).length > 1;
    const own = several && column !== 'note' ? (partsOf(whole)[part] ?? '') : whole;
    return own === '' ? [] : [{ postId, column, text: own, present: stays ? textOf(postId, column) : '' }];
  });
  return [{ postId, column: 'person', text, personId, present: '' }, ...details];
}
