import { createCellWriter } from '../../../../src/excel/workbook/table/cellWriter';
import type { Handed } from '../../../../src/excel/workbook/table/messageBytes';
import { closeExcel, openExcel } from '../excelInNode';

afterEach(closeExcel);

const RISKY = ['=1+1', '+44', '-5', "'tis", "''twice", '\t7'];

/** Writes a column of cells that are not formatted as text, where Excel makes what it likes of them. */
async function written(
  values: readonly Handed[],
  readBack: 'risky' | 'everything' = 'risky'
): Promise<unknown[]> {
  const { node } = openExcel();
  return node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2').values = [['there before']];
    const writer = createCellWriter(context, sheet, { readBack });
    await writer.values(
      0,
      0,
      values.map((value) => [value])
    );
    await writer.flush();
    const cells = sheet.getRangeByIndexes(0, 0, values.length, 1);
    cells.load('values,formulas');
    await context.sync();
    return cells.values.map(([value]) => value);
  });
}

test('a text of which Excel makes something else is written again as text', async () => {
  expect(await written(RISKY)).toEqual(RISKY);
});

test('read back as a whole, every text stays what it is', async () => {
  const texts = [...RISKY, '1/2', 'TRUE', '1e5', '007', 'plain', ''];
  expect(await written(texts, 'everything')).toEqual(texts);
});

test('null leaves a cell as it is', async () => {
  expect(await written(['=a', null, 'c'])).toEqual(['=a', 'there before', 'c']);
});

test('rows larger than a message are split, and all arrive', async () => {
  const { node, messages } = openExcel();
  const long = '\u00e9"\\'.repeat(5000);
  await node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const writer = createCellWriter(context, sheet);
    const told: number[] = [];
    await writer.values(
      3,
      1,
      Array.from({ length: 60 }, (_, row) => [long, row]),
      (rows) => told.push(rows)
    );
    await writer.flush();
    const cells = sheet.getRange('C4:C63');
    cells.load('values');
    await context.sync();
    expect(cells.values.map(([value]) => value)).toEqual(
      Array.from({ length: 60 }, (_, row) => row)
    );
    expect(told.length).toBeGreaterThan(1);
  });
  expect(Math.max(...messages.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
});

test('a writer that is stopped sends nothing more', async () => {
  const { node, model } = openExcel();
  const stop = new AbortController();
  const writing = node.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const writer = createCellWriter(context, sheet, { signal: stop.signal });
    await writer.values(0, 0, [['never']]);
    stop.abort();
    await writer.flush();
  });
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  expect(model.sheets[0]?.rows[0]?.[0]?.value).toBeUndefined();
});
