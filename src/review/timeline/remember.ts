/** The same function, asked once for each argument. */
export function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    if (!known.has(key)) known.set(key, find(key));
    const value = known.get(key) as Value;
    last = { key, value };
    return value;
  };
}
