/** Names of the few raw messages between preload, main and the data process. Nothing else names one. */
export const CALL_MAIN = 'bo-tri:call';
/** Preload asks main for a port to the data process; main answers with the port itself. */
export const WANT_PORT = 'bo-tri:want-port';
export const GIVE_PORT = 'bo-tri:give-port';
/** Main sends an event to a window. */
export const MAIN_EVENT = 'bo-tri:event';

/** First words of the channels main answers; the data process answers all others. A test holds this to the contract. */
const MAIN_AREAS: ReadonlySet<string> = new Set(['app', 'dialog', 'shell', 'window']);

/** Whether main answers a channel. By its name alone: preload runs before every page and has no time for the contract. */
export function isForMain(channel: string): boolean {
  return MAIN_AREAS.has(channel.slice(0, channel.indexOf('.')));
}
