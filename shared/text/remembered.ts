/** Remembers what a function said of the few thousand words that lists repeat over and over. */

const MOST_REMEMBERED = 20_000;

/** `compute` with a memory; it starts anew when it is full, so that it cannot grow with the file. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    if (results.size >= MOST_REMEMBERED) results.clear();
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}
