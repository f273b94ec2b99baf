import { cellAt, isError } from '../../workbook/cells';
import { shownText } from '../../workbook/cellText';
import { cellsOf, isEntireColumn, isEntireRow } from '../../workbook/rect';
import { invalidArgument, WorkbookRefusal } from '../../workbook/refusal';
import {
  changeStyle,
  formatOrGeneral,
  numberFormatAt,
  setNumberFormats,
  styleAt
} from '../../workbook/styles';
import { tell } from '../../workbook/watch';
import { checkUnlocked, shaped, writeInputs } from '../../workbook/writing';
import type { Cell, CellValue, TrackedRange } from '../../workbook/types';
import { setHidden } from '../../workbook/hiding';
import { boolValue, textValue } from '../args';
import type { Host, HostClass, Scalar } from '../hostObject';
import { placeOf, type Place } from './places';

type Scalars = NonNullable<HostClass<TrackedRange>['scalars']>;

/** Excel reads at most five million cells at once. */
const MOST_CELLS = 5_000_000;

const unbounded = ({ rect }: Place): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** One answer per cell, row by row; `null` for whole columns and rows, as Excel answers. */
function matrix<T>(
  place: Place,
  read: (cell: Cell | undefined, row: number, column: number) => T
): T[][] | null {
  if (unbounded(place)) return null;
  const { sheet, rect } = place;
  if (cellsOf(rect) > MOST_CELLS) {
    throw new WorkbookRefusal(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.'
    );
  }
  const rows: T[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: T[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      line.push(read(cellAt(sheet, row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

const onWire = (value: CellValue): string | number | boolean =>
  isError(value) ? value.error : (value ?? '');

const typeOf = (value: CellValue): string => {
  if (value === undefined) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
};

const reading =
  <T>(read: (cell: Cell | undefined, row: number, column: number, place: Place) => T) =>
  (self: TrackedRange, host: Host): T[][] | null => {
    const place = placeOf(self, host);
    return matrix(place, (cell, row, column) => read(cell, row, column, place));
  };

const writing = (self: TrackedRange, value: unknown, host: Host): void => {
  const place = placeOf(self, host);
  if (unbounded(place)) {
    throw invalidArgument('The values of whole columns or rows cannot be set.');
  }
  writeInputs(host.model, place.sheet, place.rect, value);
};

const formulas: Scalar<TrackedRange> = {
  get: reading((cell) => cell?.formula ?? onWire(cell?.value)),
  set: writing
};

function setNumberFormat(self: TrackedRange, value: unknown, host: Host): void {
  const place = placeOf(self, host);
  const { sheet, rect } = place;
  checkUnlocked(sheet, unbounded(place) ? { ...rect, bottom: rect.top, right: rect.left } : rect);
  if (Array.isArray(value)) {
    if (unbounded(place)) throw invalidArgument();
    const at = shaped<unknown>(value, rect);
    setNumberFormats(sheet, rect, (row, column) => {
      const format = at(row - rect.top, column - rect.left);
      return format === null ? undefined : textValue(format);
    });
  } else if (value !== null) {
    const numberFormat = formatOrGeneral(textValue(value));
    changeStyle(sheet, rect, (style) => ({ ...style, numberFormat }));
  }
  tell(host.model, { kind: 'format', sheetId: sheet.id, range: rect });
}

const numberFormat: Scalar<TrackedRange> = {
  get: reading((_cell, row, column, { sheet }) => numberFormatAt(sheet, row, column)),
  set: setNumberFormat
};

/** What stands in the cells. */
export const RANGE_CONTENTS: Scalars = {
  Values: { get: reading((cell) => onWire(cell?.value)), set: writing },
  Formulas: formulas,
  FormulasLocal: { ...formulas, onlyAsked: true },
  Text: {
    get: reading((cell, row, column, { sheet }) =>
      shownText(cell?.value, styleAt(sheet, row, column)?.numberFormat ?? 'General')
    )
  },
  ValueTypes: { get: reading((cell) => typeOf(cell?.value)) },
  NumberFormat: numberFormat,
  NumberFormatLocal: { ...numberFormat, onlyAsked: true }
};

const hidden = (self: TrackedRange, host: Host, axis: 'rows' | 'columns'): boolean | null => {
  const { sheet, rect } = placeOf(self, host);
  const [first, last] = axis === 'rows' ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const settings = axis === 'rows' ? sheet.rowSettings : sheet.columnSettings;
  let answer: boolean | undefined;
  for (let index = first; index <= Math.min(last, Math.max(settings.length, first)); index += 1) {
    const setting: { hidden?: boolean; filtered?: boolean } | undefined = settings[index];
    const is = (setting?.hidden ?? false) || (setting?.filtered ?? false);
    if (answer !== undefined && answer !== is) return null;
    answer = is;
  }
  return answer ?? false;
};

const hiding = (axis: 'rows' | 'columns'): Scalar<TrackedRange> => ({
  get: (self, host) => hidden(self, host, axis),
  set: (self, value, host) => {
    const { sheet, rect } = placeOf(self, host);
    setHidden(host.model, sheet, rect, axis, boolValue(value));
  }
});

export const HIDING: Scalars = {
  RowHidden: hiding('rows'),
  ColumnHidden: hiding('columns'),
  Hidden: {
    get: (self, host) => {
      const rows = hidden(self, host, 'rows');
      const columns = hidden(self, host, 'columns');
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    }
  }
};
