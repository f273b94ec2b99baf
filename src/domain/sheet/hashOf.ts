import { keptText } from './keptText';
import type { FieldValue, SheetColumn } from './sheetColumn';
import { isEditable } from './mayEditColumn';
import { textInCell } from './textInCell';

/**
 * A cryptographic hash of a text, handed in: at least 22 characters of base64url (132 bits), always the
 * same for the same text.
 */
export type HashText = (text: string) => string;

/** 72 bits where a person's change is told by it; 24 where only a slip is. */
const EDITABLE_CHARACTERS = 12;
const READ_ONLY_CHARACTERS = 4;

/**
 * The short hash by which the workbook knows a value again; '' for an empty one. A text that no cell
 * holds counts as what the cell shows of it.
 */
export function hashOf(hash: HashText, column: SheetColumn, value: FieldValue): string {
  const kept = keptText(value);
  if (kept === undefined) return '';
  return hash(textInCell(kept)).slice(
    0,
    isEditable(column) ? EDITABLE_CHARACTERS : READ_ONLY_CHARACTERS
  );
}
