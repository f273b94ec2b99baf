import { sheetOf } from '../../../local/excel/workbook/sheets';
import { closeExcel, openExcel } from './excelInNode';
import { personAt } from './person';

afterEach(closeExcel);

const RECEIPTS = {
  title: 'Receipts 20 Nov 2017 10:52',
  headings: ['Row', 'Recommendation', 'What was sent'],
  rows: [
    ['2', 'Effectiveness 2016, 10', '=1+1'],
    ['3', 'Effectiveness 2016, 12', "Position: 'tis done\nStatus: Green"],
    ['4', '1/2', '']
  ]
};

test('receipts stand on a sheet of their own as the texts that they are', async () => {
  const excel = openExcel();
  await excel.workbook.writeReceipts(RECEIPTS);
  const name = 'Receipts 20 Nov 2017 10 52';
  expect(await personAt(excel, name).values('A1:C4')).toEqual([
    RECEIPTS.headings,
    ...RECEIPTS.rows
  ]);
  const sheet = sheetOf(excel.model, name);
  expect(excel.model.activeSheetId).toBe(sheet.id);
  expect(sheet.frozen.rows).toBe(1);
  expect(sheet.rows[0]?.[0]?.style).toMatchObject({ bold: true });
});

test('receipts written again stand beside the first ones', async () => {
  const { workbook, model } = openExcel();
  await workbook.writeReceipts(RECEIPTS);
  await workbook.writeReceipts({ ...RECEIPTS, rows: [] });
  expect(model.sheets).toHaveLength(3);
});
