import { addTableRows, deleteTableRow } from '../../workbook/tableRows';
import { rowsOf } from '../../workbook/rect';
import { invalidArgument } from '../../workbook/refusal';
import { bodyOf } from '../../workbook/tableParts';
import { writeInputs } from '../../workbook/writing';
import type { Rect } from '../../workbook/types';
import { numberArg } from '../args';
import { bind, type Args, type Host, type HostClass, type HostObject } from '../hostObject';
import { rangeObject } from './places';
import { tableOf, type TableSelf } from './tables';

interface RowSelf extends TableSelf {
  readonly index: number;
}

function rowRect(self: RowSelf, host: Host): Rect {
  const body = bodyOf(tableOf(self, host).table);
  const row = body.top + self.index;
  if (self.index < 0 || row > body.bottom) throw invalidArgument();
  return { ...body, top: row, bottom: row };
}

const ROW: HostClass<RowSelf> = {
  name: 'TableRow',
  scalars: {
    Index: { get: (self) => self.index },
    Values: {
      get: (self, host) =>
        rangeObject(host, tableOf(self, host).sheet.id, rowRect(self, host)).get('Values'),
      set: (self, value, host) =>
        writeInputs(host.model, tableOf(self, host).sheet, rowRect(self, host), value)
    }
  },
  methods: {
    GetRange: (self, _args, host) =>
      rangeObject(host, tableOf(self, host).sheet.id, rowRect(self, host)),
    Delete: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      deleteTableRow(host.model, sheet, table, rowRect(self, host));
    }
  }
};

const rowObject = (self: TableSelf, host: Host, index: number): HostObject =>
  bind(ROW, { id: self.id, index }, host);

const count = (self: TableSelf, host: Host): number => rowsOf(bodyOf(tableOf(self, host).table));

function added(self: TableSelf, args: Args, host: Host): HostObject {
  const { sheet, table } = tableOf(self, host);
  const values = args[1];
  const rows = Array.isArray(values) ? Math.max(values.length, 1) : 1;
  const given = args[0] === undefined || args[0] === null ? -1 : numberArg(args, 0);
  const place = given < 0 ? count(self, host) : given;
  if (place > count(self, host)) throw invalidArgument();
  const rect = addTableRows(host.model, sheet, table, place, rows);
  if (values !== undefined && values !== null) writeInputs(host.model, sheet, rect, values);
  return rowObject(self, host, place);
}

export const TABLE_ROWS: HostClass<TableSelf> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: count } },
  items: (self, host) =>
    Array.from({ length: count(self, host) }, (_none, index) => rowObject(self, host, index)),
  methods: {
    Add: added,
    GetCount: (self, _args, host) => count(self, host),
    GetItemAt: (self, args, host) => {
      const index = numberArg(args, 0);
      rowRect({ ...self, index }, host);
      return rowObject(self, host, index);
    },
    DeleteRowsAt: (self, args, host) => {
      const { sheet, table } = tableOf(self, host);
      const first = rowRect({ ...self, index: numberArg(args, 0) }, host);
      const last = rowRect(
        { ...self, index: numberArg(args, 0) + numberArg(args, 1, 1) - 1 },
        host
      );
      deleteTableRow(host.model, sheet, table, { ...first, bottom: last.bottom });
    }
  }
};
