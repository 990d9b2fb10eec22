/** The checks of one open plan that take a while: the first one, behind the work, and those after what touches everything. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FindingDiff, FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { Touched } from '../../../shared/rules/touched.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { Checking } from './checking.ts';
import { checkBehind, recheckLarge } from './large-plan.ts';

export class PlanChecks {
  readonly #checking: Checking | undefined;
  readonly #found: () => void;
  readonly #closing = new AbortController();
  #firstGone = new AbortController();
  #first: Promise<void> | null = null;
  #again: Promise<void> | null = null;
  #isWhole = true;
  /** Says what ended a check before its findings were there: a fault of the program. */
  #failure: AppError | null = null;

  /**
   * Without `checking` everything is checked at once, and nothing ever waits. `found` is called when the findings of a
   * check behind the work are there.
   */
  constructor(checking: Checking | undefined, found: () => void) {
    this.#checking = checking;
    this.#found = found;
  }

  /** Whether all findings are there; false from the opening of a large plan to the end of its first check. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Whether a check came to no end: findings are neither there nor on their way until `retry`. */
  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  /** Under way after a change that touched everything in a large plan: until its end other changes are refused. */
  get again(): Promise<void> | null {
    return this.#again;
  }

  /**
   * Resolves once all findings are there and no check is under way. Throws AppError `check-failed` where one came to no
   * end, and `cancelled` where the file was left before.
   */
  async settled(): Promise<void> {
    for (let running = this.#running; running !== null; running = this.#running) await running;
    if (this.#closing.signal.aborted) throw new AppError('cancelled');
    if (this.#failure !== null) throw this.#failure;
  }

  /** Runs the first check of a plan whose index is empty yet, in place of one of another plan still under way. */
  begin(index: FindingIndex): void {
    this.#firstGone.abort();
    if (this.#checking === undefined) {
      index.checkAll();
      return;
    }
    this.#isWhole = false;
    this.#failure = null;
    this.#firstGone = new AbortController();
    const first = this.#checkFirst(index, this.#checking, this.#firstGone.signal).finally(() => {
      if (this.#first === first) this.#first = null;
    });
    this.#first = first;
  }

  /** Begins a check that failed once more; answers false where none did. */
  retry(index: FindingIndex): boolean {
    if (this.#failure === null) return false;
    this.begin(index);
    return true;
  }

  /** Checks everything anew, in a thread where there are any, in place of a first check still under way. */
  recheck(db: ReadableDb, state: PlanState, index: FindingIndex): Promise<void> {
    this.#firstGone.abort();
    if (this.#checking === undefined) {
      index.checkAll();
      return Promise.resolve();
    }
    const checking = this.#checking;
    const run = recheckLarge(db, state, index, checking, this.#closing.signal)
      .then(
        () => {
          this.#isWhole = true;
          this.#failure = null;
        },
        (error: unknown) => this.#failed(error, checking, this.#closing.signal),
      )
      .finally(() => {
        this.#again = null;
      });
    this.#again = run;
    return run;
  }

  /**
   * What rules find anew after a change. Rules that break down over it do not refuse what is written already: that is a
   * check that failed, and they are asked again with the whole plan.
   */
  follow(index: FindingIndex, touched: Touched): FindingDiff {
    if (this.#failure !== null) return { added: [], removed: [] };
    try {
      return index.update(touched);
    } catch (error) {
      this.#brokeDown(error);
      return { added: [], removed: [] };
    }
  }

  /** Checks at once what was read anew, in place of a first check still under way. */
  replaced(index: FindingIndex): void {
    this.#firstGone.abort();
    try {
      index.checkAll();
      this.#isWhole = true;
      this.#failure = null;
    } catch (error) {
      this.#brokeDown(error);
    }
  }

  /** Ends what is under way; its findings are of no use any more. */
  stop(): void {
    this.#firstGone.abort();
    this.#closing.abort();
  }

  async #checkFirst(index: FindingIndex, checking: Checking, signal: AbortSignal): Promise<void> {
    try {
      await checkBehind(index, checking, signal);
      this.#isWhole = true;
    } catch (error) {
      this.#failed(error, checking, signal);
      return;
    }
    this.#found();
    checking.onFirstDone();
  }

  /** Without `checking` there is nobody to tell but who asked for the change. */
  #brokeDown(error: unknown): void {
    if (this.#checking === undefined) throw asFailed(error);
    this.#firstGone.abort();
    this.#failed(error, this.#checking, this.#closing.signal);
  }

  /** Of what was stopped nobody reads the findings any more; everything else leaves the plan without them. */
  #failed(error: unknown, checking: Checking, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#isWhole = false;
    this.#failure = asFailed(error);
    checking.onFailed(error);
  }

  get #running(): Promise<void> | null {
    return this.#first ?? this.#again;
  }
}

function asFailed(error: unknown): AppError {
  return new AppError('check-failed', {}, error instanceof Error ? error.message : String(error));
}
