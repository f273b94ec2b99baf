import { sortTable } from '../../workbook/tableSorting';
import type { HostClass } from '../hostObject';
import { sortFields } from './rangeSort';
import { tableOf, type TableSelf } from './tables';

export const TABLE_SORT: HostClass<TableSelf> = {
  name: 'TableSort',
  scalars: {
    Fields: {
      get: (self, host) =>
        tableOf(self, host).table.sort.map((field) => ({
          key: field.key,
          ascending: field.ascending,
          sortOn: 'Value'
        }))
    },
    MatchCase: { get: () => false }
  },
  methods: {
    Apply: (self, args, host) => {
      const { sheet, table } = tableOf(self, host);
      sortTable(host.model, sheet, table, sortFields(args[0]));
    },
    Reapply: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      sortTable(host.model, sheet, table, table.sort);
    },
    Clear: (self, _args, host) => {
      tableOf(self, host).table.sort = [];
    }
  }
};
