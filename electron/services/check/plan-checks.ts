/** The checks of one open plan that take a while: the first one, behind the work, and those after what touches everything. */
import { AppError } from '../../../shared/domain/errors.ts';
import type { FindingIndex } from '../../../shared/rules/finding-index.ts';
import type { PlanState } from '../../../shared/rules/plan-state.ts';
import type { ReadableDb } from '../../db/connection.ts';
import type { Checking } from './checking.ts';
import { checkBehind, recheckLarge } from './large-plan.ts';

export class PlanChecks {
  readonly #checking: Checking | undefined;
  readonly #closing = new AbortController();
  readonly #firstGone = new AbortController();
  #first: Promise<void> | null = null;
  #again: Promise<void> | null = null;
  #isWhole = true;
  /** What ended the first check before its findings were there: a fault of the program. */
  #failure: unknown = null;

  /** Without `checking` everything is checked at once, and nothing ever waits. */
  constructor(checking: Checking | undefined) {
    this.#checking = checking;
  }

  /** Whether all findings are there; false from the opening of a large plan to the end of its first check. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Under way after a change that touched everything in a large plan: until its end other changes are refused. */
  get again(): Promise<void> | null {
    return this.#again;
  }

  /**
   * Resolves once all findings are there and no check is under way. Throws what kept them from coming, and AppError
   * `cancelled` where the file was left before.
   */
  async settled(): Promise<void> {
    for (let running = this.#running; running !== null; running = this.#running) await running;
    if (this.#closing.signal.aborted) throw new AppError('cancelled');
    if (!this.#isWhole && this.#failure !== null) throw this.#failure;
  }

  /** Runs the first check of a plan whose index is empty yet; `found` is called when its findings are there. */
  begin(index: FindingIndex, checking: Checking, found: () => void): void {
    this.#isWhole = false;
    this.#first = this.#checkFirst(index, checking, found).finally(() => {
      this.#first = null;
    });
  }

  /** Checks everything anew, in a thread where there are any, in place of a first check still under way. */
  recheck(db: ReadableDb, state: PlanState, index: FindingIndex): Promise<void> {
    this.#firstGone.abort();
    if (this.#checking === undefined) {
      index.checkAll();
      return Promise.resolve();
    }
    const run = recheckLarge(db, state, index, this.#checking, this.#closing.signal)
      .then(() => {
        this.#isWhole = true;
      })
      // Stopped with the session: nobody reads its findings any more.
      .catch(() => undefined)
      .finally(() => {
        this.#again = null;
      });
    this.#again = run;
    return run;
  }

  /** Everything was read and checked anew at once, in place of a first check still under way. */
  replaced(): void {
    this.#firstGone.abort();
    this.#isWhole = true;
  }

  /** Ends what is under way; its findings are of no use any more. */
  stop(): void {
    this.#firstGone.abort();
    this.#closing.abort();
  }

  async #checkFirst(index: FindingIndex, checking: Checking, found: () => void): Promise<void> {
    const { signal } = this.#firstGone;
    try {
      await checkBehind(index, checking, signal);
      this.#isWhole = true;
    } catch (error) {
      if (signal.aborted) return;
      this.#failure = error;
      checking.onFirstFailed(error);
      return;
    }
    found();
  }

  get #running(): Promise<void> | null {
    return this.#first ?? this.#again;
  }
}
