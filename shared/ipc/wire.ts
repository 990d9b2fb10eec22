/** Names of the few raw messages between preload, main and the data process. Nothing else names one. */
export const CALL_MAIN = 'bo-tri:call';
/** Preload asks main for a port to the data process; main answers with the port itself. */
export const WANT_PORT = 'bo-tri:want-port';
export const GIVE_PORT = 'bo-tri:give-port';
/** Main sends an event to a window. */
export const MAIN_EVENT = 'bo-tri:event';
