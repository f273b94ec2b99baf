import { createNodeExcel } from '../../../../local/excel/node';
import { createWorkbookModel, WorkbookRefusal } from '../../../../local/excel/workbook';
import { opened } from '../opened';

describe('the real client on the host’s workbook', () => {
  it('writes and reads a range', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        ['Text', 5],
        [true, '']
      ];
      range.load('values,address,valueTypes,formulas,text');
      await context.sync();
      expect(range.values).toEqual([
        ['Text', 5],
        [true, '']
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['Boolean', 'Empty']
      ]);
      expect(range.text).toEqual([
        ['Text', '5'],
        ['TRUE', '']
      ]);
    });
  });

  it('throws where a property is read before it is loaded', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
    });
  });

  it('writes 10,000 x 20 in ten messages, each under a megabyte', async () => {
    const { Excel, messages, model } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let part = 0; part < 10; part += 1) {
        const range = sheet.getRangeByIndexes(part * 1000, 0, 1000, 20);
        range.values = Array.from({ length: 1000 }, (_row, row) =>
          Array.from({ length: 20 }, (_cell, column) => `r${part * 1000 + row} c${column}`)
        );
        range.untrack();
        await context.sync();
      }
    });
    expect(messages).toHaveLength(10);
    expect(messages.map((message) => message.error)).toEqual(Array(10).fill(undefined));
    expect(Math.max(...messages.map((message) => message.requestBytes))).toBeLessThan(1_000_000);
    expect(model.sheets[0]?.rows[9999]?.[19]?.value).toBe('r9999 c19');
    expect(model.tracked.size).toBe(0);
  });

  it('refuses a message and a reply above five megabytes', async () => {
    const { Excel } = opened();
    const write = (rows: number): Promise<void> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getActiveWorksheet()
          .getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => ['x'.repeat(30_000)]);
        await context.sync();
      });
    await write(100);
    await expect(write(200)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B100').copyFrom(sheet.getRange('A1:A100'));
      const range = sheet.getRange('A1:B100').load('values');
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ResponsePayloadSizeLimitExceeded'
      });
      expect(() => range.values).toThrow();
    });
  });

  it('says which call went wrong, and keeps what was done before it', async () => {
    const { Excel, model } = opened();
    const failed: unknown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('A2:A3').values = [['one row too few']];
      sheet.getRange('A4').values = [['never']];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: expect.stringContaining('values') as unknown }
    });
    expect(model.sheets[0]?.rows[0]?.[0]?.value).toBe('done');
    expect(model.sheets[0]?.rows[3]?.[0]).toBeUndefined();
  });

  it('fails loudly where the host has not what Excel has', async () => {
    const { Excel } = opened();
    const failed: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load('items/name');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.Charts') as unknown
    });
  });

  it('gives null objects for what is not there, and an error where one insists', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const table = context.workbook.tables.getItemOrNullObject('Nothing');
      const part = context.workbook.customXmlParts.getItemOrNullObject('{0}');
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      const below = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject, part.isNullObject]).toEqual([
        true,
        true,
        true
      ]);
      expect([used.isNullObject, below.isNullObject]).toEqual([true, true]);
      context.workbook.worksheets.getItem('Nowhere');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('evaluates an object path once however often it is used', async () => {
    const { Excel, model } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('A2').values = [['y']];
      sheet.load('name,id');
      await context.sync();
      sheet.name = 'Renamed';
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Renamed');
    });
    expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Renamed']);
  });

  it('keeps a range that somebody holds on its cells while rows come and go', async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B5').load('address');
      range.values = [['here']];
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7');
      expect(range.values).toEqual([['here']]);
      sheet.getRange('7:7').delete('Up');
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });

  it('tells the add-in to wait while a person types into a cell', async () => {
    const { Excel, model } = opened();
    model.cellBeingEdited = true;
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    model.cellBeingEdited = false;
    await write();
    expect(model.sheets[0]?.rows[0]?.[0]?.value).toBe(1);
  });

  it('lets two clients live side by side, on one workbook or on two', async () => {
    const model = createWorkbookModel();
    const [one, two] = [createNodeExcel(model), createNodeExcel(model)];
    const other = createNodeExcel(createWorkbookModel());
    const write = (client: typeof one, value: string): Promise<void> =>
      client.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
        await context.sync();
      });
    const read = (client: typeof one): Promise<unknown> =>
      client.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.load('values');
        await context.sync();
        return range.values[0]?.[0];
      });
    await Promise.all([write(one, 'first'), write(other, 'elsewhere')]);
    await expect(Promise.all([read(one), read(two), read(other)])).resolves.toEqual([
      'first',
      'first',
      'elsewhere'
    ]);
  });

  it('goes on with another workbook', async () => {
    const [first, second] = [createWorkbookModel(), createWorkbookModel()];
    const { Excel, Office, open } = createNodeExcel(first);
    const write = (value: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
        await context.sync();
      });
    await write('one');
    Office.context.document.settings.set('which', 1);
    Office.context.document.settings.saveAsync();
    open(second);
    await write('two');
    expect(Office.context.document.settings.get('which')).toBeNull();
    expect([first, second].map((model) => model.sheets[0]?.rows[0]?.[0]?.value)).toEqual([
      'one',
      'two'
    ]);
    expect(first.watchers.size).toBe(0);
  });

  it('gives an add-in the error that a test asks for', async () => {
    const model = createWorkbookModel();
    let busy = true;
    const { Excel } = createNodeExcel(model, {
      beforeMessage: () => {
        if (busy) throw new WorkbookRefusal('GeneralException', 'Excel is busy.');
      }
    });
    const read = (): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return sheet.name;
      });
    await expect(read()).rejects.toMatchObject({ code: 'GeneralException' });
    busy = false;
    await expect(read()).resolves.toBe('Sheet1');
  });
});
