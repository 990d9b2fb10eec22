/** Keeps a list in the order it was first seen in: what is answered must not jump away under the hand. */

/** Ids already known keep their places, new ones follow; those that are gone leave. */
export function keepOrder(known: readonly string[], listed: readonly { id: string }[]): string[] {
  const now = new Set(listed.map(({ id }) => id));
  const before = new Set(known);
  return [
    ...known.filter((id) => now.has(id)),
    ...listed.map(({ id }) => id).filter((id) => !before.has(id)),
  ];
}

/** The list in the order of `ids`. */
export function inOrder<T extends { id: string }>(ids: readonly string[], listed: readonly T[]): T[] {
  const byId = new Map(listed.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
}
