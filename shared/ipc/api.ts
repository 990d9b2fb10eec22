/** What the preload bridge puts on `window.api`, and what travels over it. */
import type { AppErrorShape } from '../domain/errors.ts';

/** Every answer crosses as one of these two, so a refusal never looks like a missing value. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: AppErrorShape };

/**
 * Answers and payloads cross as JSON text: a string passes the isolated worlds at once, where an object of a whole
 * province would be copied property by property. `renderer/app/api.ts` gives them their types back.
 */
export interface Api {
  /** Resolves with the JSON text of an `Answer`. */
  call(channel: string, args: unknown): Promise<string>;
  /** The listener gets the JSON text of the payload. Returns a function that ends the subscription. */
  on(event: string, listener: (payload: string) => void): () => void;
  /** Path of a file that was dropped on the window, '' where it has none. */
  pathOf(file: object): string;
}

/** What comes over the port from the data process; texts are JSON as above. */
export type PortMessage =
  | { type: 'answer'; id: number; answer: string }
  | { type: 'event'; event: string; payload: string };
