import { a1, parseAddress } from '../../workbook/address';
import { contains, overlaps } from '../../workbook/rect';
import { invalidArgument, itemNotFound } from '../../workbook/refusal';
import { activeSheet, sheetOf } from '../../workbook/sheets';
import { findTable, totalsOf } from '../../workbook/tableParts';
import {
  addTable,
  bodyRange,
  convertToRange,
  deleteTable,
  headerRange,
  renameTable,
  resizeTable,
  showTotals
} from '../../workbook/tables';
import { clearFilters, reapplyFilters } from '../../workbook/filtering';
import { tell } from '../../workbook/watch';
import type { Rect, Sheet, Table } from '../../workbook/types';
import { boolValue, flagArg, numberArg, rangeArg, textArg, textValue } from '../args';
import { EVENT, WHOLE_WORKBOOK } from '../events';
import {
  bind,
  NULL_OBJECT,
  type Args,
  type Host,
  type HostClass,
  type HostObject,
  type Scalar
} from '../hostObject';
import { AUTO_FILTER } from './autoFilter';
import { placeOf, rangeObject, type Place } from './places';
import { TABLE_COLUMNS } from './tableColumns';
import { TABLE_ROWS } from './tableRows';
import { TABLE_SORT } from './tableSort';
import { worksheetObject } from './worksheets';

/** A table is held by its id. */
export interface TableSelf {
  readonly id: string;
}

export interface TableFound {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function tableOf(self: TableSelf, host: Host): TableFound {
  const found = findTable(host.model, self.id);
  if (found === undefined) throw itemNotFound();
  return found;
}

const tableObject = (host: Host, table: Table | undefined): HostObject =>
  table === undefined ? NULL_OBJECT : bind(TABLE, { id: table.id }, host);

type Flag =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

const flag = (name: Flag): Scalar<TableSelf> => ({
  get: (self, host) => tableOf(self, host).table[name],
  set: (self, value, host) => {
    const { sheet, table } = tableOf(self, host);
    table[name] = boolValue(value);
    tell(host.model, { kind: 'layout', sheetId: sheet.id });
  }
});

const range =
  (find: (found: TableFound) => Rect) =>
  (self: TableSelf, _args: Args, host: Host): HostObject => {
    const found = tableOf(self, host);
    return rangeObject(host, found.sheet.id, find(found));
  };

const TABLE: HostClass<TableSelf> = {
  name: 'Table',
  scalars: {
    Id: { get: (self) => self.id },
    Name: {
      get: (self, host) => tableOf(self, host).table.name,
      set: (self, value, host) => {
        const { sheet, table } = tableOf(self, host);
        renameTable(host.model, table, textValue(value));
        tell(host.model, { kind: 'layout', sheetId: sheet.id });
      }
    },
    Style: {
      get: (self, host) => tableOf(self, host).table.style,
      set: (self, value, host) => {
        const { sheet, table } = tableOf(self, host);
        table.style = textValue(value);
        tell(host.model, { kind: 'layout', sheetId: sheet.id });
      }
    },
    ShowHeaders: { get: (self, host) => tableOf(self, host).table.showHeaders },
    ShowTotals: {
      get: (self, host) => tableOf(self, host).table.showTotals,
      set: (self, value, host) => {
        const { sheet, table } = tableOf(self, host);
        showTotals(host.model, sheet, table, boolValue(value));
      }
    },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowFilterButton: flag('showFilterButton')
  },
  objects: {
    Columns: (self, host) => bind(TABLE_COLUMNS, self, host),
    Rows: (self, host) => bind(TABLE_ROWS, self, host),
    Sort: (self, host) => bind(TABLE_SORT, self, host),
    AutoFilter: (self, host) => bind(AUTO_FILTER, self, host),
    Worksheet: (self, host) => worksheetObject(host, tableOf(self, host).sheet.id)
  },
  methods: {
    GetRange: range(({ table }) => table.range),
    GetHeaderRowRange: range(({ table }) => headerRange(table)),
    GetDataBodyRange: range(({ table }) => bodyRange(table)),
    GetTotalRowRange: range(({ table }) => {
      if (!table.showTotals) throw itemNotFound();
      return totalsOf(table);
    }),
    Resize: (self, args, host) => {
      const { sheet, table } = tableOf(self, host);
      const given = rangeArg(args, 0);
      const rect = given ? placeOf(given, host).rect : parseAddress(textArg(args, 0))?.rect;
      if (rect === undefined) throw invalidArgument();
      resizeTable(host.model, sheet, table, rect);
    },
    Delete: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      deleteTable(host.model, sheet, table);
    },
    ConvertToRange: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      return rangeObject(host, sheet.id, convertToRange(host.model, sheet, table));
    },
    ClearFilters: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      clearFilters(host.model, sheet, table);
    },
    ReapplyFilters: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      reapplyFilters(host.model, sheet, table);
    },
    _RegisterDataChangedEvent: (self, _args, host) =>
      host.events.register(EVENT.tableChanged, self.id),
    _UnregisterDataChangedEvent: (self, _args, host) =>
      host.events.unregister(EVENT.tableChanged, self.id),
    _RegisterSelectionChangedEvent: (self, _args, host) =>
      host.events.register(EVENT.tableSelectionChanged, self.id),
    _UnregisterSelectionChangedEvent: (self, _args, host) =>
      host.events.unregister(EVENT.tableSelectionChanged, self.id)
  }
};

/** The workbook's tables, or one sheet's, or those that a range touches. */
export interface TablesSelf {
  readonly sheetId?: string;
  readonly within?: { readonly rect: Rect; readonly whole: boolean };
}

function tables(self: TablesSelf, host: Host): readonly Table[] {
  const sheets =
    self.sheetId === undefined ? host.model.sheets : [sheetOf(host.model, self.sheetId)];
  const { within } = self;
  return sheets
    .flatMap((sheet) => sheet.tables)
    .filter(
      (table) =>
        within === undefined ||
        (within.whole ? contains(within.rect, table.range) : overlaps(within.rect, table.range))
    );
}

const named = (self: TablesSelf, host: Host, key: unknown): Table | undefined => {
  const wanted = String(key).toLowerCase();
  const all = tables(self, host);
  return (
    all.find((table) => table.id.toLowerCase() === wanted) ??
    all.find((table) => table.name.toLowerCase() === wanted)
  );
};

function added(self: TablesSelf, args: Args, host: Host): HostObject {
  const given = rangeArg(args, 0);
  const address = given ? undefined : parseAddress(textArg(args, 0));
  if (given === undefined && address === undefined) throw invalidArgument();
  const own =
    self.sheetId === undefined ? activeSheet(host.model) : sheetOf(host.model, self.sheetId);
  const place = given
    ? placeOf(given, host)
    : {
        sheet: address?.sheetName === undefined ? own : sheetOf(host.model, address.sheetName),
        rect: address?.rect
      };
  if (place.rect === undefined)
    throw invalidArgument(`${a1(own.selection)} is no place for a table.`);
  if (self.sheetId !== undefined && place.sheet !== own) throw invalidArgument();
  return tableObject(host, addTable(host.model, place.sheet, place.rect, flagArg(args, 1)));
}

export const TABLES: HostClass<TablesSelf> = {
  name: 'TableCollection',
  scalars: { Count: { get: (self, host) => tables(self, host).length } },
  items: (self, host) => tables(self, host).map((table) => tableObject(host, table)),
  item: (self, key, host) => {
    const table = named(self, host, key);
    if (table === undefined) throw itemNotFound();
    return tableObject(host, table);
  },
  methods: {
    Add: added,
    GetCount: (self, _args, host) => tables(self, host).length,
    GetItemAt: (self, args, host) => {
      const table = tables(self, host)[numberArg(args, 0)];
      if (table === undefined) throw invalidArgument();
      return tableObject(host, table);
    },
    GetItemOrNullObject: (self, args, host) => tableObject(host, named(self, host, args[0])),
    GetFirst: (self, _args, host) => {
      const [table] = tables(self, host);
      if (table === undefined) throw itemNotFound();
      return tableObject(host, table);
    },
    _RegisterDataChangedEvent: (_self, _args, host) =>
      host.events.register(EVENT.tableChanged, WHOLE_WORKBOOK),
    _UnregisterDataChangedEvent: (_self, _args, host) =>
      host.events.unregister(EVENT.tableChanged, WHOLE_WORKBOOK)
  }
};

export const tablesOf = (host: Host, { sheet, rect }: Place, whole: boolean): HostObject =>
  bind(TABLES, { sheetId: sheet.id, within: { rect, whole } }, host);
