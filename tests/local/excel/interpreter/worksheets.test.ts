import { opened, withTable } from '../opened';

describe('sheets through the client', () => {
  it('freezes, hides, moves, copies and deletes', async () => {
    const host = opened();
    await withTable(host, [
      ['Id', 'Status'],
      ['1', 'Red']
    ]);
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      sheet.freezePanes.freezeRows(1);
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      sheet.showGridlines = false;
      const copy = sheet.copy('After', sheet);
      copy.load('name,id');
      const other = worksheets.add('Other');
      other.visibility = 'Hidden';
      other.position = 0;
      worksheets.load('items/name,items/position,items/visibility');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(worksheets.items.map((one) => [one.name, one.position, one.visibility])).toEqual([
        ['Other', 0, 'Hidden'],
        ['Sheet1', 1, 'Visible'],
        ['Sheet1 (2)', 2, 'Visible']
      ]);
      expect(frozen.address).toBe('Sheet1!A1:B1');
      expect(copy.name).toBe('Sheet1 (2)');
      copy.delete();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Sheet1');
    });
    expect(host.model.sheets[1]).toMatchObject({
      frozen: { rows: 1, columns: 2 },
      showGridlines: false
    });
  });

  it('refuses names that are taken and the last sheet in sight', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('sheet1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      worksheets.getItem('Sheet1').delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  it('lets nobody write locked cells of a protected sheet', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      sheet.getRange('B1').values = [['open']];
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange('A1').values = [['locked']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.getRange('2:2').insert('Down');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['open now']];
      await context.sync();
    });
  });
});

describe('ranges through the client', () => {
  it('puts cells in and takes them out', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, 'c']
      ];
      const added = sheet.getRange('A2').insert('Down').load('address');
      sheet.getRange('B1').delete('Up');
      const all = sheet.getUsedRange().load('values,address');
      await context.sync();
      expect(added.address).toBe('Sheet1!A2');
      expect(all.address).toBe('Sheet1!A1:B4');
      expect(all.values).toEqual([
        [1, 'b'],
        ['', 'c'],
        [2, ''],
        [3, '']
      ]);
    });
  });

  it('hides rows and columns and says where they differ', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:C').columnHidden = true;
      const one = sheet.getRange('B1').load('columnHidden,hidden');
      const both = sheet.getRange('A1:B1').load('columnHidden');
      await context.sync();
      expect([one.columnHidden, one.hidden, both.columnHidden]).toEqual([true, true, null]);
    });
  });

  it('leads from one range to another, and not off the sheet', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4');
      const places = [
        range.getRow(1),
        range.getColumn(1),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getColumnsAfter(1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, -1),
        range.getBoundingRect('E9'),
        range.getIntersection('A3:B9'),
        range.getEntireColumn(),
        range.getEntireRow()
      ];
      for (const place of places) place.load('address');
      const nowhere = range.getIntersectionOrNullObject('H1');
      await context.sync();
      expect(places.map((place) => place.address.replace('Sheet1!', ''))).toEqual([
        'B3:C3',
        'C2:C4',
        'C4',
        'B5:C6',
        'D2:D4',
        'A3:B5',
        'B2:B5',
        'B2:E9',
        'B3:B4',
        'B:C',
        '2:4'
      ]);
      expect(nowhere.isNullObject).toBe(true);
      range.getOffsetRange(0, -2);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('takes one format for whole columns, but no values', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const column = sheet.getRange('A:A');
      column.format.font.bold = true;
      column.load('values');
      await context.sync();
      expect(column.values).toBeNull();
      column.values = 'x' as unknown as string[][];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it('keeps text of 32,767 characters and refuses one more', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['é'.repeat(32_767)]];
      range.load('values');
      await context.sync();
      expect(range.values[0]?.[0]).toHaveLength(32_767);
      range.values = [['é'.repeat(32_768)]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it.each([
    ['en-GB', '9/8/2018', 43321],
    ['en-US', '9/8/2018', 43351],
    ['de-DE', '9.8.2018', 43321],
    ['de-DE', '1,5', 1.5]
  ])('reads what is written as %s would type it: %s', async (locale, text, value) => {
    const { Excel } = opened(locale);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const general = sheet.getRange('A1');
      const asText = sheet.getRange('B1');
      asText.numberFormat = [['@']];
      general.values = [[text]];
      asText.values = [[text]];
      general.load('values');
      asText.load('values');
      await context.sync();
      expect([general.values, asText.values]).toEqual([[[value]], [[text]]]);
    });
  });

  it.each(['=1+1', '+44 20', '-x', '@name', "'quoted", '\ttab', 'a\nb', ' x '])(
    'keeps %j as it is in a text cell',
    async (text) => {
      const { Excel } = opened();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.numberFormat = [['@']];
        range.values = [[text]];
        range.load('values,formulas,valueTypes');
        await context.sync();
        expect([range.values, range.formulas, range.valueTypes]).toEqual([
          [[text]],
          [[text]],
          [['String']]
        ]);
      });
    }
  );
});
