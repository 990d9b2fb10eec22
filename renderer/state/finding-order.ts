/** All findings in their order, kept so while some come and go: sorting a country's anew takes most of a second. */
import type { Finding } from '../../shared/domain/index.ts';
import { compareFindings } from './finding-links.ts';

/** Beyond these changes between two looks sorting all of them is no more work. */
const MOST_STEPS = 500;

export class FindingOrder {
  readonly #all: ReadonlyMap<string, Finding>;
  #list: readonly Finding[] | null = null;
  /** What came and went since the list was made, in turn. */
  #steps: { finding: Finding; came: boolean }[] = [];

  /** `all` is read where it is kept. */
  constructor(all: ReadonlyMap<string, Finding>) {
    this.#all = all;
  }

  add(finding: Finding): void {
    this.#note(finding, true);
  }

  /** Takes the very finding that was added. */
  remove(finding: Finding): void {
    this.#note(finding, false);
  }

  /** Worst first; the same list until something came or went. */
  list(): readonly Finding[] {
    if (this.#list === null) this.#list = [...this.#all.values()].sort(compareFindings);
    else if (this.#steps.length > 0) this.#list = withSteps(this.#list, this.#steps);
    this.#steps = [];
    return this.#list;
  }

  #note(finding: Finding, came: boolean): void {
    if (this.#list === null) return;
    this.#steps.push({ finding, came });
    if (this.#steps.length <= MOST_STEPS) return;
    this.#list = null;
    this.#steps = [];
  }
}

function withSteps(
  list: readonly Finding[],
  steps: readonly { finding: Finding; came: boolean }[],
): Finding[] {
  const after = [...list];
  for (const { finding, came } of steps) {
    const at = placeOf(after, finding);
    if (came) after.splice(at, 0, finding);
    else if (after[at]?.id === finding.id) after.splice(at, 1);
  }
  return after;
}

/** Where it stands, or would. */
function placeOf(list: readonly Finding[], finding: Finding): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = list[middle];
    if (there !== undefined && compareFindings(there, finding) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
