/** Long work cut into steps: whoever runs it may let others have their turn between two of them, or break off. */

/** Runs steps to their end at once. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many small things are a step of some milliseconds. */
const AT_ONCE = 500;

/** Does something with each of many; every step answers how many were done in it. */
export function* eachInSteps<T>(items: readonly T[], take: (item: T) => void): Generator<number, void> {
  for (const [at, item] of items.entries()) {
    take(item);
    if (at % AT_ONCE === AT_ONCE - 1) yield AT_ONCE;
  }
}
