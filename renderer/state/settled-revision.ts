/** When what is worked out over a whole plan shall be worked out anew. */
import { useState, useSyncExternalStore } from 'react';
import type { PlanIndex } from './plan-index.ts';
import { usePlanStore } from './plan-store.ts';

/** Seats from which working out everything is felt: some provinces in one file. */
export const LARGE_FROM = 20_000;
export const REST_MS = 300;

interface Followed {
  getState(): { readonly index: PlanIndex; readonly revision: number };
  subscribe(listener: () => void): () => void;
}

/** The revision of a plan as one reader of figures follows it. */
export class SettledRevision {
  readonly #plan: Followed;
  #index: PlanIndex;
  #settled: number;

  constructor(plan: Followed) {
    this.#plan = plan;
    const { index, revision } = plan.getState();
    this.#index = index;
    this.#settled = revision;
  }

  readonly read = (): number => {
    const { index, revision } = this.#plan.getState();
    // Nobody waits for changes of a plan that was just loaded to rest.
    if (index !== this.#index || !isLarge(index)) {
      this.#index = index;
      this.#settled = revision;
    }
    return this.#settled;
  };

  /** Tells of every change, in a large plan only once the changes rest. */
  readonly subscribe = (changed: () => void): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let awaited = this.#plan.getState().revision;
    const end = this.#plan.subscribe(() => {
      const { index, revision } = this.#plan.getState();
      // What is chosen and filtered changes as well, and is no change of the plan.
      if (index === this.#index && revision === awaited) return;
      awaited = revision;
      clearTimeout(timer);
      if (index !== this.#index || !isLarge(index)) {
        changed();
        return;
      }
      timer = setTimeout(() => {
        this.#settled = revision;
        changed();
      }, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  };
}

function isLarge({ rows }: PlanIndex): boolean {
  return rows.size >= LARGE_FROM;
}

/**
 * The revision of the plan for figures over all of it. In a large file it follows only once the changes rest, so that
 * nobody who enters them one after the other waits for figures in between.
 */
export function useSettledRevision(): number {
  const [settled] = useState(() => new SettledRevision(usePlanStore));
  return useSyncExternalStore(settled.subscribe, settled.read);
}
