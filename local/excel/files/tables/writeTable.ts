import { bodyOf, columnOf } from '../../workbook/tableParts';
import type { Rect, Sheet, SortField, Table } from '../../workbook/types';
import { formulaForFile } from '../formulas/fileFormula';
import { ref } from '../sheets/ranges';
import { element, listElement, partXml } from '../xml/element';
import { xstring, xstringAttribute } from '../xml/xstring';
import { filterXml } from './filters';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** [MS-XLSX] 2.3.7 and 2.3.8: by these, Excel knows a table and its columns again. */
const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** A table as a part of its own (ECMA-376 part 1, 18.5.1.2). @param number unique in the workbook */
export function tableXml(sheet: Sheet, table: Table, number: number): string {
  const range = rangeWithRow(table);
  return partXml(
    element(
      'table',
      {
        xmlns: MAIN,
        'xmlns:mc': COMPATIBILITY,
        'mc:Ignorable': 'xr',
        'xmlns:xr': REVISION,
        id: number,
        'xr:uid': table.id,
        name: table.name,
        displayName: table.name,
        ref: ref(range),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : false
      },
      [
        table.showHeaders ? autoFilterXml(table, range) : '',
        sortXml(table),
        listElement('tableColumns', columnsXml(sheet, table)),
        styleXml(table)
      ]
    )
  );
}

/** A file's table has one row at least below its heading. */
function rangeWithRow(table: Table): Rect {
  const body = bodyOf(table);
  const missing = body.bottom < body.top ? 1 : 0;
  return { ...table.range, bottom: table.range.bottom + missing };
}

/** A table without filter buttons keeps its filters, with every button hidden. */
function autoFilterXml(table: Table, range: Rect): string {
  const isFiltered = table.columns.some(({ filter }) => filter !== undefined);
  if (!table.showFilterButton && !isFiltered) return '';
  const bottom = range.bottom - (table.showTotals ? 1 : 0);
  const hiddenButton = table.showFilterButton ? undefined : true;
  const columns = table.columns.flatMap(({ filter }, colId) => {
    const inner = filter === undefined ? '' : filterXml(filter);
    if (inner === '' && hiddenButton === undefined) return [];
    return [element('filterColumn', { colId, hiddenButton }, inner)];
  });
  return element('autoFilter', { ref: ref({ ...range, bottom }) }, columns);
}

function sortXml(table: Table): string {
  const body = bodyOf(table);
  if (table.sort.length === 0 || body.bottom < body.top) return '';
  const conditions = table.sort.map(({ key, ascending }: SortField) =>
    element('sortCondition', {
      descending: ascending ? undefined : true,
      ref: ref(columnOf(body, key))
    })
  );
  return element('sortState', { ref: ref(body) }, conditions);
}

function columnsXml(sheet: Sheet, table: Table): readonly string[] {
  const { bottom, left } = table.range;
  return table.columns.map(({ id, name }, place) => {
    const total = table.showTotals ? sheet.rows[bottom]?.[left + place] : undefined;
    const { formula, value } = total ?? {};
    const attributes = {
      id,
      name: xstringAttribute(name),
      totalsRowFunction: formula === undefined ? undefined : 'custom',
      totalsRowLabel:
        formula === undefined && typeof value === 'string' ? xstringAttribute(value) : undefined
    };
    const worked =
      formula === undefined
        ? ''
        : element('totalsRowFormula', {}, xstring(formulaForFile(formula, table.name)));
    return element('tableColumn', attributes, worked);
  });
}

function styleXml(table: Table): string {
  return element('tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns
  });
}
