/** The members of each group of a list, in order; groups come in the order of their first members. */
export function groupBy<T>(all: readonly T[], keyOf: (each: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
