/** Long work cut into steps: whoever runs it may let others have their turn between two of them, or break off. */

/** Runs steps to their end at once. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
