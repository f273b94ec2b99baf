import type { RecordId } from '../records';
import type { HashText } from './hashOf';
import { keptText } from './keptText';
import { isEditable } from './mayEditColumn';
import type { FieldValue, SheetColumn } from './sheetColumn';
import type { RowMemory } from './sheetMemory';
import type { ReadRow } from './sheetRead';
import { textInCell } from './textInCell';
import type { TouchedCell } from './touchedCells';
import { touchedCells } from './touchedCells';

/** A record with its words, as the column of the wording shows them. */
export interface RecordWords {
  readonly id: RecordId;
  readonly wording: FieldValue;
}

/** Whether words are those of another record than this one, and not its own. */
export type AreOthersWords = (id: RecordId, wording: FieldValue) => boolean;

/** Looks words up among records, which are gone through only once something is asked. */
export function othersWords(records: () => readonly RecordWords[]): AreOthersWords {
  let idsByWords: Map<string, Set<RecordId>> | undefined;
  const collected = (): Map<string, Set<RecordId>> => {
    const found = new Map<string, Set<RecordId>>();
    for (const { id, wording } of records()) {
      const words = asShown(wording);
      if (words === undefined) continue;
      const ids = found.get(words);
      if (ids === undefined) found.set(words, new Set([id]));
      else ids.add(id);
    }
    return found;
  };
  return (id, wording) => {
    const words = asShown(wording);
    if (words === undefined) return false;
    idsByWords ??= collected();
    const ids = idsByWords.get(words);
    return ids !== undefined && !ids.has(id);
  };
}

/**
 * Whether cells of another row were moved or pasted over this one, while its hidden id stayed: the words
 * of another record stand in it, and what may be changed says something else than was pulled. What such a
 * row says is that record's, and must be neither sent for this one nor made to look like it by Refresh.
 */
export function holdsMovedCells(
  id: RecordId,
  touched: readonly TouchedCell[],
  areOthers: AreOthersWords
): boolean {
  const words = touched.find(({ column }) => column.key === 'wording');
  return (
    words !== undefined &&
    touched.some(({ column }) => isEditable(column)) &&
    areOthers(id, words.stands)
  );
}

/** The same of a row as it was read. */
export function isMovedOver(
  columns: readonly SheetColumn[],
  row: ReadRow & { readonly id: RecordId },
  memory: RowMemory,
  areOthers: AreOthersWords,
  hash: HashText
): boolean {
  const wording = columns.filter(({ key }) => key === 'wording');
  // Most rows say their own words: then nothing else is looked at.
  if (touchedCells(wording, row, memory, hash).length === 0) return false;
  return holdsMovedCells(row.id, touchedCells(columns, row, memory, hash), areOthers);
}

function asShown(wording: FieldValue): string | undefined {
  const kept = keptText(wording);
  return kept === undefined ? undefined : textInCell(kept).trim();
}
