import type { ColumnKey } from './sheetColumn';
import type { RowMemory } from './sheetMemory';

/** Of several sends without an answer each may have arrived; older ones are not worth their place. */
const MOST = 4;
/** An empty value was sent: its hash is no text. */
const EMPTY = '-';

/** The hashes of what was sent from a cell and not answered for, the oldest first. */
export function sentHashes({ sent }: Pick<RowMemory, 'sent'>, key: ColumnKey): readonly string[] {
  const kept = sent?.[key];
  if (kept === undefined || kept === '') return [];
  return kept.split(' ').map((one) => (one === EMPTY ? '' : one));
}

/** What is kept once `hash` has been sent as well. */
export function withSentHash(
  memory: Pick<RowMemory, 'sent'>,
  key: ColumnKey,
  hash: string
): string {
  const others = sentHashes(memory, key).filter((one) => one !== hash);
  return [...others, hash]
    .slice(-MOST)
    .map((one) => (one === '' ? EMPTY : one))
    .join(' ');
}
