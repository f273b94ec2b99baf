import type { HashText } from './hashOf';
import { hashOf } from './hashOf';
import { dayOfSerial, serialOfDay } from './excelDate';
import { lastDay, monthOf } from '../dates/partialDate';
import type { CellRead } from './readCell';
import { readCell } from './readCell';
import { sentHashes } from './sentHashes';
import type { SheetCell } from './sheetCell';
import type { FieldValue, SheetColumn } from './sheetColumn';
import type { RowMemory } from './sheetMemory';

/** A cell beside what the workbook remembers of it. */
export interface CellStanding {
  readonly isFormula: boolean;
  readonly read: CellRead;
  /** What stands in it, whether or not it makes sense. */
  readonly stands: FieldValue;
  readonly hash: string;
  /** It does not say what was pulled; or something was sent from it and not answered for. */
  readonly isTouched: boolean;
}

/** How a cell stands to what was pulled into it: untouched cells are never judged and never sent. */
export function cellStanding(
  hash: HashText,
  column: SheetColumn,
  cell: SheetCell,
  memory: Pick<RowMemory, 'hashes' | 'sent' | 'left'>
): CellStanding {
  const read = readCell(column, cell);
  const stands = read.kind === 'value' ? read.value : read.typed;
  const pulled = memory.hashes[column.key] ?? '';
  const isPulled = candidates(column, cell, stands).some(
    (one) => hashOf(hash, column, one) === pulled
  );
  const own = isPulled ? pulled : hashOf(hash, column, stands);
  const isUnanswered = sentHashes(memory, column.key).length > 0;
  const isLeft = own === memory.left?.[column.key];
  const isTouched = (own !== pulled && !isLeft) || isUnanswered;
  return { read, stands, hash: own, isTouched, isFormula: cell.isFormula === true };
}

/**
 * What a cell may say: another number format makes a month of a day and a day of a month, without the
 * person having changed the date.
 */
function candidates(
  { holds }: SheetColumn,
  { value }: SheetCell,
  stands: FieldValue
): readonly FieldValue[] {
  if (holds !== 'date' || typeof value !== 'number') return [stands];
  const day = dayOfSerial(value);
  if (day === undefined) return [stands];
  const month = monthOf(day);
  return serialOfDay(lastDay(month)) === Math.floor(value) ? [day, month] : [day];
}
