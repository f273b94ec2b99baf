/** How many items there are of each key, the keys in the order in which they first occur. */
export function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}
