import { formatDate } from '../../domain/dates/formatDate';
import { isPartialDate } from '../../domain/dates/partialDate';
import { DATE_CHANGE_CAUSES } from '../../domain/dueDateChange';
import type { ColumnKey, FieldValue } from '../../domain/sheet/sheetColumn';
import { columnOf, YES_WORD } from '../../domain/sheet/sheetColumns';
import type { SheetKind } from '../../domain/sheet/sheetKind';
import { STATUS_ORDER } from '../../domain/status';
import { causeWord } from '../../domain/words/dateWords';
import { plainStatusWord } from '../../domain/words/plainStatusWord';

/** A value as a person reads it in the sheet: "Amber", "Jan 2018", "Yes"; empty for an empty cell. */
export function valueWords(kind: SheetKind, key: ColumnKey, value: FieldValue): string {
  if (value === undefined) return '';
  switch (columnOf(kind, key)?.holds) {
    case 'status': {
      const status = STATUS_ORDER.find((each) => each === value);
      return status === undefined ? value : plainStatusWord(status);
    }
    case 'choice': {
      const cause = DATE_CHANGE_CAUSES.find((each) => each === value);
      return cause === undefined ? value : causeWord(cause);
    }
    case 'date':
      return isPartialDate(value) ? formatDate(value) : value;
    case 'yes':
      return YES_WORD;
    default:
      return value;
  }
}
