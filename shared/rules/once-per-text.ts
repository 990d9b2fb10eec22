/** Values worked out once for each text: lists say the same of many people. */

/** So that texts which are all different do not fill the memory. */
const MOST_TEXTS = 20_000;

export function oncePerText<T extends {}>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = make(text);
      if (known.size >= MOST_TEXTS) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
