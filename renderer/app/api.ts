/** The only door to the rest of the program: typed calls that throw, and typed events. */
import type { AppErrorShape } from '../../shared/domain/errors.ts';
import type { Answer, Api } from '../../shared/ipc/api.ts';
import type { ArgsOf, Channel, EventName, EventPayload, ResultOf } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

/** A call that was refused; `shape` holds the code, the names for its sentence and the technical detail. */
export class CallError extends Error {
  readonly shape: AppErrorShape;

  constructor(shape: AppErrorShape) {
    super(`${shape.code}: ${shape.detail}`);
    this.name = 'CallError';
    this.shape = shape;
  }
}

const listeners = new Set<(channel: Channel) => void>();

/** Hears of every call before it is made; the function returned ends that. */
export function onCall(listener: (channel: Channel) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls `channel`; throws a CallError where it is refused. */
export async function call<C extends Channel>(channel: C, args: ArgsOf<C>): Promise<ResultOf<C>> {
  for (const listener of listeners) listener(channel);
  const answer: Answer<ResultOf<C>> = JSON.parse(await window.api.call(channel, args));
  if (answer.ok) return answer.value;
  throw new CallError(answer.error);
}

/** Listens to `event`; the function returned ends the subscription. */
export function on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  return window.api.on(event, (payload) => listener(JSON.parse(payload)));
}

/** Path of a file dropped on the window, '' where it has none. */
export function pathOf(file: File): string {
  return window.api.pathOf(file);
}

/** Any thrown value as the shape that toasts and error states show. */
export function shapeOf(error: unknown): AppErrorShape {
  if (error instanceof CallError) return error.shape;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'internal', params: {}, detail };
}

/** True for the refusal that a cancelled work answers: nobody needs to be told. */
export function isCancelled(error: unknown): boolean {
  return error instanceof CallError && error.shape.code === 'cancelled';
}
