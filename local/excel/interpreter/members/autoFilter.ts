import { clearFilters, filterColumn, reapplyFilters } from '../../workbook/filtering';
import { invalidArgument } from '../../workbook/refusal';
import type { FilterCriteria } from '../../workbook/types';
import { isRecord, numberArg, optionalText } from '../args';
import { type Args, type Host, type HostClass } from '../hostObject';
import { rangeObject } from './places';
import { tableOf, type TableSelf } from './tables';

/** What Office.js calls a FilterCriteria. */
function criteriaOf(value: unknown): FilterCriteria {
  if (!isRecord(value) || typeof value.filterOn !== 'string') throw invalidArgument();
  const text = (name: string): string | undefined => optionalText([value[name]], 0);
  const criterion1 = text('criterion1');
  const criterion2 = text('criterion2');
  const operator = text('operator');
  return {
    filterOn: value.filterOn,
    ...(Array.isArray(value.values) && { values: value.values }),
    ...(criterion1 !== undefined && { criterion1 }),
    ...(criterion2 !== undefined && { criterion2 }),
    ...(operator !== undefined && { operator })
  };
}

/** A table's filters as one thing. */
export const AUTO_FILTER: HostClass<TableSelf> = {
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: (self, host) => tableOf(self, host).table.showFilterButton },
    IsDataFiltered: {
      get: (self, host) => tableOf(self, host).table.columns.some((column) => column.filter)
    },
    Criteria: {
      get: (self, host) => tableOf(self, host).table.columns.map((column) => column.filter ?? {})
    }
  },
  methods: {
    Apply: (self, args, host) => {
      const { sheet, table } = tableOf(self, host);
      if (args[1] === undefined || args[1] === null) return;
      filterColumn(host.model, sheet, table, numberArg(args, 1), criteriaOf(args[2]));
    },
    ClearCriteria: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      clearFilters(host.model, sheet, table);
    },
    ClearColumnCriteria: (self, args, host) => {
      const { sheet, table } = tableOf(self, host);
      filterColumn(host.model, sheet, table, numberArg(args, 0), undefined);
    },
    Reapply: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      reapplyFilters(host.model, sheet, table);
    },
    GetRange: (self, _args, host) => {
      const { sheet, table } = tableOf(self, host);
      return rangeObject(host, sheet.id, table.range);
    }
  }
};

export interface ColumnFilterSelf extends TableSelf {
  readonly columnId: number;
}

function apply(self: ColumnFilterSelf, host: Host, criteria: FilterCriteria | undefined): void {
  const { sheet, table } = tableOf(self, host);
  const place = table.columns.findIndex((column) => column.id === self.columnId);
  filterColumn(host.model, sheet, table, place, criteria);
}

/** The filter of one column. */
export const COLUMN_FILTER: HostClass<ColumnFilterSelf> = {
  name: 'Filter',
  scalars: {
    Criteria: {
      get: (self, host) =>
        tableOf(self, host).table.columns.find((column) => column.id === self.columnId)?.filter ??
        null
    }
  },
  methods: {
    Apply: (self, args, host) => apply(self, host, criteriaOf(args[0])),
    ApplyValuesFilter: (self, args: Args, host) => {
      const [values] = args;
      if (!Array.isArray(values)) throw invalidArgument();
      apply(self, host, { filterOn: 'Values', values });
    },
    ApplyCustomFilter: (self, args, host) =>
      apply(
        self,
        host,
        criteriaOf({
          filterOn: 'Custom',
          criterion1: args[0],
          criterion2: args[1],
          operator: args[2]
        })
      ),
    Clear: (self, _args, host) => apply(self, host, undefined)
  }
};
