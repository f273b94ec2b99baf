import type { Action } from '../records';

/** The place of a part that is added behind all others. */
export function placeAtEnd(parts: readonly Pick<Action, 'order'>[]): number {
  return Math.floor(Math.max(0, ...parts.map(({ order }) => order))) + 1;
}

/**
 * The place that puts the part at `index` one further up or down among `parts`, which stand in their
 * order: midway between its new neighbours, so that no other row has to be written. Undefined where it
 * is the first or the last already.
 */
export function placeMoved(
  parts: readonly Pick<Action, 'order'>[],
  index: number,
  by: -1 | 1
): number | undefined {
  const passed = parts[index + by];
  if (parts[index] === undefined || passed === undefined) return undefined;
  const beyond = parts[index + 2 * by];
  // Two parts that were added at the same time may have one place.
  if (beyond === undefined || beyond.order === passed.order) return passed.order + by / 2;
  return (passed.order + beyond.order) / 2;
}
