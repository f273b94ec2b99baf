import { opened, withTable } from '../opened';

describe('tables through the client', () => {
  it('loads tables, their columns and sheets in one go', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Status'],
      ['1', 'Red']
    ]);
    await host.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load(
        'items/id,items/name,items/showTotals,items/columns/items/id,items/columns/items/name,items/worksheet/name'
      );
      await context.sync();
      const [table] = tables.items;
      expect(table?.name).toBe('Pull');
      expect(table?.columns.items.map((column) => [column.id, column.name])).toEqual([
        [1, 'Id'],
        [2, 'Status']
      ]);
      expect(table?.worksheet.name).toBe('Sheet1');
      expect(table?.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    });
  });

  it('grows by what is written right below its rows, with formats and validation', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Status'],
      ['1', 'Red']
    ]);
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Pull');
      const status = table.columns.getItem('Status').getDataBodyRange();
      status.dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Amber' } };
      status.format.font.bold = true;
      table.getDataBodyRange().getRowsBelow(2).values = [
        ['2', 'Amber'],
        ['3', 'Red']
      ];
      const body = table.getDataBodyRange().load('address');
      const added = table.columns.getItem('Status').getDataBodyRange();
      added.load('format/font/bold');
      added.dataValidation.load('type');
      table.rows.load('count');
      await context.sync();
      expect(body.address).toBe('Sheet1!A2:B4');
      expect(table.rows.count).toBe(3);
      expect(added.format.font.bold).toBe(true);
      expect(added.dataValidation.type).toBe('List');
    });
  });

  it('pushes down what stands below when rows are added through the API', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Status'],
      ['1', 'Red']
    ]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A3:B3').values = [[null, 'x']] as unknown as string[][];
      const table = context.workbook.tables.getItem('Pull');
      table.load('showTotals');
      await context.sync();
      table.resize('A1:B2');
      table.rows.add(undefined, [
        ['2', 'Amber'],
        ['3', 'White']
      ]);
      const all = sheet.getRange('A1:B5').load('values');
      await context.sync();
      expect(all.values).toEqual([
        ['Id', 'Status'],
        [1, 'Red'],
        [2, 'Amber'],
        [3, 'White'],
        ['', 'x']
      ]);
    });
  });

  it('sorts, filters and hides rows', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Status'],
      ['1', 'Red'],
      ['2', 'Amber'],
      ['3', '']
    ]);
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Pull');
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem('Status').filter.applyValuesFilter(['Red']);
      const body = table.getDataBodyRange().load('values');
      const rows = [0, 1, 2].map((row) => table.getDataBodyRange().getRow(row).load('rowHidden'));
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(body.values).toEqual([
        [2, 'Amber'],
        [1, 'Red'],
        [3, '']
      ]);
      expect(rows.map((row) => row.rowHidden)).toEqual([true, false, true]);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.autoFilter.clearCriteria();
      rows[0]?.load('rowHidden');
      await context.sync();
      expect(rows[0]?.rowHidden).toBe(false);
    });
  });

  it('adds, renames and deletes columns; a heading is text and unique', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Status'],
      ['1', 'Red']
    ]);
    await host.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Pull');
      columns.add(0, [['x'], [9]]);
      columns.add(undefined, [['x'], [8]]);
      columns.getItem('Status').name = "'2018";
      columns.getItem('Id').delete();
      columns.load('items/id,items/name,count');
      const range = context.workbook.tables.getItem('Pull').getRange().load('values');
      await context.sync();
      expect(columns.items.map((column) => [column.id, column.name])).toEqual([
        [3, 'x'],
        [2, "'2018"],
        [4, 'x2']
      ]);
      expect(columns.count).toBe(3);
      expect(range.values).toEqual([
        ['x', "'2018", 'x2'],
        [9, 'Red', 8]
      ]);
    });
  });

  it('keeps a table’s id through another name, and refuses a name that is taken', async () => {
    const host = opened();
    await withTable(host, [['Id'], ['1']]);
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Pull').load('id');
      const second = context.workbook.worksheets.getItem('Sheet1').tables.add('D1:D2', true);
      second.name = 'Other';
      await context.sync();
      const { id } = table;
      table.name = 'Renamed';
      const again = context.workbook.tables.getItem(id).load('name');
      await context.sync();
      expect(again.name).toBe('Renamed');
      table.name = 'Other';
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    });
  });
});

describe('formulas through the client', () => {
  it('are worked out for who looks in the same message', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.formulas = [[2, '=A1*3', '="it is "&B1']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[2, 6, 'it is 6']]);
      expect(range.formulas).toEqual([[2, '=A1*3', '="it is "&B1']]);
    });
  });

  it('look at tables by their headings', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Count', 'Twice'],
      ['a', 2, ''],
      ['b', 5, '']
    ]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C2:C3').formulas = [['=[@Count]*2'], ['=Pull[[#This Row],[Count]]*2']];
      sheet.getRange('F1').formulas = [['=SUM(Pull[Twice])']];
      const range = sheet.getRange('F1').load('values');
      await context.sync();
      expect(range.values).toEqual([[14]]);
    });
  });
});
