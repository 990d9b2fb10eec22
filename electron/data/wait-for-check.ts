/** Lets what rests on findings wait until those of a plan just opened are all there. */
import { WAITS_FOR_CHECK, type WaitingChannel } from '../../shared/ipc/waits-for-check.ts';
import type { Session } from '../services/workspace/session.ts';
import type { DataHandlers } from './serve.ts';

/** The same handlers, of which some wait. Who waits for a file that is left is answered `cancelled`. */
export function waitingForCheck(handlers: DataHandlers, session: () => Session | null): DataHandlers {
  const waiting = Object.fromEntries(
    WAITS_FOR_CHECK.map((channel) => [channel, afterCheck(handlers[channel], session)]),
  ) as Pick<DataHandlers, WaitingChannel>;
  return { ...handlers, ...waiting };
}

function afterCheck(handler: DataHandlers[WaitingChannel], session: () => Session | null) {
  const run = handler as (args: unknown) => unknown;
  return async (args: unknown): Promise<unknown> => {
    const current = session();
    if (current !== null && !current.checks.isWhole) await current.checks.settled();
    return run(args);
  };
}
