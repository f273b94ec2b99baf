/**
 * Gives each line on screen a slot, a piece of the page that is used again: a line keeps its slot for
 * as long as it stays on screen, a new line takes one that was let go. Rows keyed by slot are redrawn
 * instead of taken out and put in (`performance.md`, Grid), and the row that has the focus never moves.
 *
 * @param previous the slots of the lines drawn before
 * @param keys the lines to be drawn now, each key once
 * @returns a slot for every key, the smallest numbers first.
 */
export function assignSlots(
  previous: ReadonlyMap<string, number>,
  keys: readonly string[]
): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    const slot = previous.get(key);
    if (slot !== undefined) {
      slots.set(key, slot);
      taken.add(slot);
    }
  }
  let free = 0;
  for (const key of keys) {
    if (!slots.has(key)) {
      while (taken.has(free)) {
        free += 1;
      }
      slots.set(key, free);
      taken.add(free);
    }
  }
  return slots;
}
