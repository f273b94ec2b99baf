import type { FilterCriteria, Table } from '../../../../local/excel/workbook/types';
import { writeXlsx } from '../../../../local/excel/files';
import { pulledWorkbook } from './pulledWorkbook';
import { firstSheet, partsOf, reopened } from './reopened';

async function tableAfter(change: (table: Table) => void): Promise<{
  readonly before: Table | undefined;
  readonly after: Table | undefined;
}> {
  const model = pulledWorkbook(['one', 'two', 'three']);
  const [before] = firstSheet(model).tables;
  if (before !== undefined) change(before);
  return { before, after: firstSheet(await reopened(model)).tables[0] };
}

describe('a table is kept by a file', () => {
  test('with its id, its name and the ids of its columns, which are not their places', async () => {
    const { before, after } = await tableAfter((table) => {
      table.columns = [
        { id: 12, name: 'Wording' },
        { id: 3, name: 'Due\nnext' },
        { id: 7, name: 'A <b> "&" _x000a_' },
        { id: 1, name: 'Status' },
        { id: 20, name: 'Column1' }
      ];
      table.nextColumnId = 21;
    });
    expect(after).toEqual(before);
  });

  test('without headings, with a total row, with every look it can have', async () => {
    const looks: readonly Partial<Table>[] = [
      { showHeaders: false, showFilterButton: false },
      { showTotals: true },
      { style: '', showBandedRows: false },
      { showBandedColumns: true, highlightFirstColumn: true, highlightLastColumn: true },
      { showFilterButton: false }
    ];
    for (const look of looks) {
      const { before, after } = await tableAfter((table) => Object.assign(table, look));
      expect(after).toEqual(before);
    }
  });

  const FILTERS: readonly FilterCriteria[] = [
    { filterOn: 'Values', values: ['Red', 'Amber & "late"', ''] },
    {
      filterOn: 'Values',
      values: [
        { date: '2018-01-01', specificity: 'Month' },
        { date: '2017-12-31', specificity: 'Day' },
        { date: '2017-12-31T09:30:00', specificity: 'Minute' }
      ]
    },
    { filterOn: 'Custom', criterion1: '=*risk*' },
    { filterOn: 'Custom', criterion1: '>=5', criterion2: '<>7', operator: 'And' },
    { filterOn: 'Custom', criterion1: '<5', criterion2: '>7', operator: 'Or' },
    { filterOn: 'TopItems', criterion1: '3' },
    { filterOn: 'BottomPercent', criterion1: '25' },
    { filterOn: 'Dynamic', dynamicCriteria: 'ThisMonth' },
    { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodQuarter2' },
    { filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodMay' }
  ];

  test.each(FILTERS.map((filter) => [JSON.stringify(filter), filter]))(
    'with the filter %s',
    async (_, filter) => {
      const { before, after } = await tableAfter((table) => {
        table.columns = table.columns.map((column, place) =>
          place === 2 ? { ...column, filter } : column
        );
      });
      expect(after).toEqual(before);
    }
  );

  test('with a filter, and its buttons not shown', async () => {
    const { before, after } = await tableAfter((table) => {
      table.showFilterButton = false;
      table.columns = table.columns.map((column, place) =>
        place === 2 ? { ...column, filter: { filterOn: 'Values', values: ['Red'] } } : column
      );
    });
    expect(after).toEqual(before);
  });

  test('with what it was sorted by', async () => {
    const { before, after } = await tableAfter((table) => {
      table.sort = [
        { key: 3, ascending: false },
        { key: 1, ascending: true }
      ];
    });
    expect(after).toEqual(before);
  });

  test('a row that its filter hid is told from one that a person hid', async () => {
    const model = pulledWorkbook(['one', 'two', 'three']);
    const sheet = firstSheet(model);
    const [table] = sheet.tables;
    if (table === undefined) throw new Error('The pull has a table.');
    table.columns = table.columns.map((column, place) =>
      place === 1 ? { ...column, filter: { filterOn: 'Values', values: ['one'] } } : column
    );
    sheet.rowSettings = [undefined, undefined, { filtered: true }, { filtered: true }];
    sheet.rowSettings[9] = { hidden: true };
    expect(firstSheet(await reopened(model)).rowSettings).toEqual(sheet.rowSettings);
  });

  test('an empty one gets the blank row that Excel demands', async () => {
    const { after } = await tableAfter((table) => {
      table.range = { ...table.range, bottom: 0 };
    });
    expect(after?.range).toEqual({ top: 0, left: 0, bottom: 1, right: 4 });
  });

  test('a total row says what it totals', async () => {
    const model = pulledWorkbook(['one', 'two']);
    const sheet = firstSheet(model);
    sheet.hasFormulas = true;
    sheet.rows[3] = [{ value: 'Total' }, {}, {}, {}, { formula: '=SUBTOTAL(109,E2:E3)', value: 0 }];
    const [table] = sheet.tables;
    if (table === undefined) throw new Error('The pull has a table.');
    table.showTotals = true;
    table.range = { ...table.range, bottom: 3 };
    const xml = partsOf(await writeXlsx(model)).get('xl/tables/table1.xml');
    expect(xml).toContain('totalsRowLabel="Total"');
    expect(xml).toContain('<totalsRowFormula>SUBTOTAL(109,E2:E3)</totalsRowFormula>');
    expect(xml).toContain('<autoFilter ref="A1:E3"');
    const after = firstSheet(await reopened(model));
    expect(after.rows[3]).toEqual(sheet.rows[3]);
    expect(after.tables).toEqual(sheet.tables);
  });
});
