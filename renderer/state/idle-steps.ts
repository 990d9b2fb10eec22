/** Work nobody waits for yet, done while nothing else is to be done. */

/** So much of an idle moment is left for what else comes. */
const SPARE_MS = 3;

/** Takes steps of some milliseconds in idle moments until they end. The function returned gives up. */
export function takeWhenIdle(steps: Iterator<unknown>): () => void {
  let handle = 0;
  const goOn = (idle: IdleDeadline): void => {
    do {
      if (steps.next().done === true) return;
    } while (idle.timeRemaining() > SPARE_MS);
    handle = requestIdleCallback(goOn);
  };
  handle = requestIdleCallback(goOn);
  return () => cancelIdleCallback(handle);
}
