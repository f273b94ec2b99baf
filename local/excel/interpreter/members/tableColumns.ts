import { deleteCells } from '../../workbook/insertDelete';
import { invalidArgument, itemNotFound } from '../../workbook/refusal';
import { writeHeading } from '../../workbook/headings';
import { columnOf, totalsOf } from '../../workbook/tableParts';
import { insertTableColumn } from '../../workbook/tableColumns';
import { bodyRange, headerRange } from '../../workbook/tables';
import { writeInputs } from '../../workbook/writing';
import type { Rect, TableColumn } from '../../workbook/types';
import { numberArg, textValue } from '../args';
import {
  bind,
  NULL_OBJECT,
  type Args,
  type Host,
  type HostClass,
  type HostObject
} from '../hostObject';
import { COLUMN_FILTER } from './autoFilter';
import { rangeObject } from './places';
import { tableOf, type TableFound, type TableSelf } from './tables';

export interface ColumnSelf extends TableSelf {
  readonly columnId: number;
}

interface ColumnFound extends TableFound {
  readonly column: TableColumn;
  readonly place: number;
}

function of(self: ColumnSelf, host: Host): ColumnFound {
  const found = tableOf(self, host);
  const place = found.table.columns.findIndex((column) => column.id === self.columnId);
  const column = found.table.columns[place];
  if (column === undefined) throw itemNotFound();
  return { ...found, column, place };
}

const range =
  (find: (found: ColumnFound) => Rect) =>
  (self: ColumnSelf, _args: Args, host: Host): HostObject => {
    const found = of(self, host);
    return rangeObject(host, found.sheet.id, columnOf(find(found), found.place));
  };

const COLUMN: HostClass<ColumnSelf> = {
  name: 'TableColumn',
  scalars: {
    Id: { get: (self) => self.columnId },
    Index: { get: (self, host) => of(self, host).place },
    Name: {
      get: (self, host) => of(self, host).column.name,
      set: (self, value, host) => {
        const { sheet, table, place } = of(self, host);
        const heading = columnOf(headerRange(table), place);
        writeHeading(host.model, sheet, heading, textValue(value));
      }
    },
    Values: {
      get: (self, host) => {
        const { sheet, table, place } = of(self, host);
        return rangeObject(host, sheet.id, columnOf(table.range, place)).get('Values');
      },
      set: (self, value, host) => {
        const { sheet, table, place } = of(self, host);
        writeInputs(host.model, sheet, columnOf(table.range, place), value);
      },
      onlyAsked: true
    }
  },
  objects: {
    Filter: (self, host) => bind(COLUMN_FILTER, self, host)
  },
  methods: {
    GetRange: range(({ table }) => table.range),
    GetHeaderRowRange: range(({ table }) => headerRange(table)),
    GetDataBodyRange: range(({ table }) => bodyRange(table)),
    GetTotalRowRange: range(({ table }) => totalsOf(table)),
    Delete: (self, _args, host) => {
      const { sheet, table, place } = of(self, host);
      deleteCells(host.model, sheet, columnOf(table.range, place), 'Left');
    }
  }
};

const columnObject = (self: TableSelf, host: Host, column: TableColumn | undefined): HostObject =>
  column === undefined ? NULL_OBJECT : bind(COLUMN, { id: self.id, columnId: column.id }, host);

const found = (self: TableSelf, host: Host, key: unknown): TableColumn | undefined => {
  const { columns } = tableOf(self, host).table;
  return (
    columns.find((column) => column.id === key || String(column.id) === key) ??
    columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase())
  );
};

function added(self: TableSelf, args: Args, host: Host): HostObject {
  const { sheet, table } = tableOf(self, host);
  const count = table.columns.length;
  const given = args[0] === undefined || args[0] === null ? -1 : numberArg(args, 0);
  const place = given < 0 ? count : given;
  if (place > count) throw invalidArgument();
  insertTableColumn(host.model, sheet, table, place);
  if (args[1] !== undefined && args[1] !== null) {
    writeInputs(host.model, sheet, columnOf(table.range, place), args[1]);
  }
  if (typeof args[2] === 'string') {
    writeHeading(host.model, sheet, columnOf(headerRange(table), place), args[2]);
  }
  return columnObject(self, host, table.columns[place]);
}

export const TABLE_COLUMNS: HostClass<TableSelf> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: (self, host) => tableOf(self, host).table.columns.length } },
  items: (self, host) =>
    tableOf(self, host).table.columns.map((column) => columnObject(self, host, column)),
  item: (self, key, host) => {
    const column = found(self, host, key);
    if (column === undefined) throw itemNotFound();
    return columnObject(self, host, column);
  },
  methods: {
    Add: added,
    GetCount: (self, _args, host) => tableOf(self, host).table.columns.length,
    GetItemAt: (self, args, host) => {
      const column = tableOf(self, host).table.columns[numberArg(args, 0)];
      if (column === undefined) throw invalidArgument();
      return columnObject(self, host, column);
    },
    GetItemOrNullObject: (self, args, host) => columnObject(self, host, found(self, host, args[0]))
  }
};
