/** Values worked out once for an object of the plan: objects are replaced, never changed, so values stay true. */
export function oncePer<K extends object, T>(make: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (object) => {
    let entry = known.get(object);
    if (entry === undefined) {
      entry = { value: make(object) };
      known.set(object, entry);
    }
    return entry.value;
  };
}
