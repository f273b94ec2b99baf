import type { History, KeptUpdate } from '../model/world';

/** The updates that nobody took back, in the order in which they were added. */
export function standingUpdates({ updates }: History): readonly KeptUpdate[] {
  return updates.filter(
    ({ id, withdrawsId }) =>
      withdrawsId !== id && !updates.some((other) => other.id !== id && other.withdrawsId === id)
  );
}

/**
 * The update that readers take the record from: the one that its row copies, or the last of those that
 * follow it where the row is behind; of two that follow the same one the first counts (`architecture.md`,
 * Saving a position). Undefined where nothing was written since the beginning.
 */
export function updateThatStands(history: History): KeptUpdate | undefined {
  const standing = standingUpdates(history);
  const { shown, updates } = history;
  const copied = shown[shown.length - 1]?.latest;
  const followerOf = (id: KeptUpdate['id'] | undefined): KeptUpdate | undefined =>
    standing.find(({ followsId }) => followsId === id);
  let last = updates.find(({ id }) => id === copied);
  for (let next = followerOf(copied); next !== undefined; next = followerOf(next.id)) last = next;
  return last;
}
