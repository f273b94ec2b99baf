import type { ColumnKey, FieldValue, SheetFields } from '../../domain/sheet/sheetColumn';
import type { RowToSend } from './sheetSender';

/** What a person wants saved of columns that are saved together, once they have chosen. */
export interface ChosenChanges {
  readonly changes: SheetFields;
  /** What others wrote stands in these. */
  readonly left: readonly ColumnKey[];
  /** What the person had typed in them. */
  readonly aside: SheetFields;
}

export function chosenChanges(
  { changes, choices, seen }: Pick<RowToSend, 'changes' | 'choices' | 'seen'>,
  columns: readonly ColumnKey[]
): ChosenChanges {
  const wanted: Partial<Record<ColumnKey, FieldValue>> = {};
  const aside: Partial<Record<ColumnKey, FieldValue>> = {};
  const left: ColumnKey[] = [];
  for (const key of columns) {
    const clash = seen?.[key];
    const isTyped = key in changes;
    if (clash !== undefined && choices?.[key] === 'theirs') {
      left.push(key);
      if (isTyped) aside[key] = changes[key];
    } else if (isTyped) wanted[key] = changes[key];
    else if (clash !== undefined && choices?.[key] === 'mine') wanted[key] = clash.mine;
  }
  return { changes: wanted, left, aside };
}
