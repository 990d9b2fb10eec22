/** What the preload bridge puts on `window.api`: one typed call and one typed subscription. */
import type { AppErrorShape } from '../domain/errors.ts';
import type { ArgsOf, Channel, EventName, EventPayload, ResultOf } from './contract.ts';

/** Every answer crosses as one of these two, so a refusal never looks like a missing value. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: AppErrorShape };

export interface Api {
  call<C extends Channel>(channel: C, args: ArgsOf<C>): Promise<Answer<ResultOf<C>>>;
  /** Returns a function that ends the subscription. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
  /** Path of a file that was dropped on the window, '' where it has none. */
  pathOf(file: object): string;
}

/** A request and its answer as they travel over the port to the data process. */
export interface PortRequest {
  id: number;
  channel: string;
  args: unknown;
}
export type PortMessage =
  | { type: 'answer'; id: number; answer: Answer<unknown> }
  | { type: 'event'; event: EventName; payload: unknown };
