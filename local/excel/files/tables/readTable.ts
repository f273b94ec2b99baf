import { bodyOf } from '../../workbook/tableParts';
import type { Rect, SortField, Table, TableColumn } from '../../workbook/types';
import { rangeOf } from '../sheets/ranges';
import type { XmlNode } from '../xml/readXml';
import { childOf, childrenOf, flagAttribute, numberAttribute, textAttribute } from '../xml/readXml';
import { fromXstring } from '../xml/xstring';
import { readFilter } from './filters';

/** A table part; undefined: it says no range. @param idOf gives a table that has no id a new one */
export function readTable(
  root: XmlNode,
  idOf: (uid: string | undefined) => string
): Table | undefined {
  const range = rangeOf(textAttribute(root, 'ref'));
  if (range === undefined) return undefined;
  const columns = readColumns(root);
  const filters = childOf(root, 'autoFilter');
  const info = childOf(root, 'tableStyleInfo');
  const table: Table = {
    id: idOf(textAttribute(root, 'xr:uid')),
    name: textAttribute(root, 'displayName') ?? textAttribute(root, 'name') ?? 'Table',
    range,
    showHeaders: numberAttribute(root, 'headerRowCount') !== 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: textAttribute(info, 'name') ?? '',
    showBandedRows: flagAttribute(info, 'showRowStripes') ?? false,
    showBandedColumns: flagAttribute(info, 'showColumnStripes') ?? false,
    highlightFirstColumn: flagAttribute(info, 'showFirstColumn') ?? false,
    highlightLastColumn: flagAttribute(info, 'showLastColumn') ?? false,
    showFilterButton: showsButtons(filters, columns.length),
    columns: withFilters(columns, filters),
    nextColumnId: Math.max(0, ...columns.map(({ id }) => id)) + 1,
    sort: []
  };
  return { ...table, sort: readSort(root, bodyOf(table)) };
}

/** Headings are unique and every column has a number; a writer that forgot them is helped out. */
function readColumns(root: XmlNode): readonly TableColumn[] {
  const nodes = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
  const ids = nodes.map((node) => numberAttribute(node, 'id'));
  const areUnique = ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
  return nodes.map((node, index) => ({
    id: areUnique ? (ids[index] ?? index + 1) : index + 1,
    name: fromXstring(textAttribute(node, 'name') ?? `Column${index + 1}`)
  }));
}

/** None where there is no filter, or every button is hidden. */
function showsButtons(filters: XmlNode | undefined, columns: number): boolean {
  const hidden = childrenOf(filters, 'filterColumn').filter(
    (node) => flagAttribute(node, 'hiddenButton') === true
  );
  return filters !== undefined && hidden.length < columns;
}

function withFilters(
  columns: readonly TableColumn[],
  filters: XmlNode | undefined
): readonly TableColumn[] {
  const criteria = new Map(
    childrenOf(filters, 'filterColumn').map((node) => [
      numberAttribute(node, 'colId') ?? -1,
      readFilter(node)
    ])
  );
  return columns.map((column, place) => {
    const filter = criteria.get(place);
    return filter === undefined ? column : { ...column, filter };
  });
}

/** What the rows were sorted by last; by colour or icon is not kept. */
function readSort(root: XmlNode, body: Rect): readonly SortField[] {
  const state = childOf(root, 'sortState') ?? childOf(childOf(root, 'autoFilter'), 'sortState');
  return childrenOf(state, 'sortCondition').flatMap((node) => {
    const by = textAttribute(node, 'sortBy') ?? 'value';
    const place = rangeOf(textAttribute(node, 'ref'));
    if (by !== 'value' || place === undefined) return [];
    const key = place.left - body.left;
    if (key < 0 || place.left > body.right) return [];
    return [{ key, ascending: flagAttribute(node, 'descending') !== true }];
  });
}
