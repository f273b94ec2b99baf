import { clearRange, type Clearing } from '../../workbook/clearing';
import { copyRange } from '../../workbook/copying';
import { a1 } from '../../workbook/address';
import { cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../../workbook/rect';
import { deleteCells, insertCells } from '../../workbook/insertDelete';
import { invalidArgument } from '../../workbook/refusal';
import { mergeCells, unmergeCells } from '../../workbook/merging';
import { selectRange } from '../../workbook/selecting';
import type { TrackedRange } from '../../workbook/types';
import { flagArg, optionalText, rangeArg, textArg } from '../args';
import { bind, type HostClass } from '../hostObject';
import { CONDITIONAL_FORMATS } from './conditionalFormats';
import { DATA_VALIDATION } from './dataValidation';
import { fullAddress, placeNamed, placeOf, rangeObject } from './places';
import { RANGE_FORMAT } from './rangeFormat';
import { RANGE_SORT } from './rangeSort';
import { RANGE_PLACES } from './rangePlaces';
import { HIDING, RANGE_CONTENTS } from './rangeContents';
import { tablesOf } from './tables';
import { worksheetObject } from './worksheets';

/** `range.insert`: only the two words that Excel knows. */
function direction<T extends string>(word: string, known: readonly T[]): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw invalidArgument();
  return found;
}

const CLEARINGS: readonly Clearing[] = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks'
];

export const RANGE: HostClass<TrackedRange> = {
  name: 'Range',
  scalars: {
    Address: { get: (self, host) => fullAddress(placeOf(self, host)) },
    AddressLocal: { get: (self, host) => fullAddress(placeOf(self, host)), onlyAsked: true },
    RowIndex: { get: (self, host) => placeOf(self, host).rect.top },
    ColumnIndex: { get: (self, host) => placeOf(self, host).rect.left },
    RowCount: { get: (self, host) => rowsOf(placeOf(self, host).rect) },
    ColumnCount: { get: (self, host) => columnsOf(placeOf(self, host).rect) },
    CellCount: {
      get: (self, host) => {
        const count = cellsOf(placeOf(self, host).rect);
        return count > 2 ** 31 - 1 ? -1 : count;
      }
    },
    IsEntireColumn: { get: (self, host) => isEntireColumn(placeOf(self, host).rect) },
    IsEntireRow: { get: (self, host) => isEntireRow(placeOf(self, host).rect) },
    ...RANGE_CONTENTS,
    ...HIDING
  },
  objects: {
    Worksheet: (self, host) => worksheetObject(host, self.sheetId),
    Format: (self, host) => bind(RANGE_FORMAT, self, host),
    DataValidation: (self, host) => bind(DATA_VALIDATION, self, host),
    ConditionalFormats: (self, host) => bind(CONDITIONAL_FORMATS, self, host),
    Sort: (self, host) => bind(RANGE_SORT, self, host)
  },
  methods: {
    ...RANGE_PLACES,
    GetTables: (self, args, host) => tablesOf(host, placeOf(self, host), flagArg(args, 0)),
    Insert: (self, args, host) => {
      const { sheet, rect } = placeOf(self, host);
      const way = direction(textArg(args, 0), ['Down', 'Right'] as const);
      return rangeObject(host, sheet.id, insertCells(host.model, sheet, rect, way));
    },
    Delete: (self, args, host) => {
      const { sheet, rect } = placeOf(self, host);
      deleteCells(host.model, sheet, rect, direction(textArg(args, 0), ['Up', 'Left'] as const));
    },
    Clear: (self, args, host) => {
      const { sheet, rect } = placeOf(self, host);
      const what = direction(optionalText(args, 0) ?? 'All', CLEARINGS);
      clearRange(host.model, sheet, rect, what);
    },
    Select: (self, _args, host) => {
      const { sheet, rect } = placeOf(self, host);
      selectRange(host.model, sheet, rect);
    },
    Merge: (self, args, host) => {
      const { sheet, rect } = placeOf(self, host);
      mergeCells(host.model, sheet, rect, flagArg(args, 0));
    },
    Unmerge: (self, _args, host) => {
      const { sheet, rect } = placeOf(self, host);
      unmergeCells(host.model, sheet, rect);
    },
    CopyFrom: (self, args, host) => {
      const from = rangeArg(args, 0);
      const target = placeOf(self, host);
      const source = from ? placeOf(from, host) : placeNamed(host, target.sheet, textArg(args, 0));
      if (source === undefined) throw invalidArgument();
      copyRange(host.model, source, target, optionalText(args, 1) ?? 'All');
    },
    Calculate: () => undefined,
    _ValidateArraySize: (self, args, host) => {
      const { rect } = placeOf(self, host);
      if (rowsOf(rect) !== args[0] || columnsOf(rect) !== args[1]) {
        throw invalidArgument(
          `The number of rows or columns in the input array doesn't match the size or dimensions of the range ${a1(rect)}.`
        );
      }
    }
  }
};
