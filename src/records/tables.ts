/** The keys of a table, with their type and in its order. */
export function keysOf<K extends string>(
  table: Readonly<Record<K, unknown>>,
): readonly [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}

/** A table with the same keys, whose entries are made from the first one's. */
export function mapTable<K extends string, A, B>(
  table: Readonly<Record<K, A>>,
  map: (entry: A, key: K) => B,
): Record<K, B> {
  const mapped = keysOf(table).map((key) => [key, map(table[key], key)] as const);
  return Object.fromEntries(mapped) as Record<K, B>;
}
