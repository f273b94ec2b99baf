import type { TableRefresh } from '../../../src/excel/workbook/trackerWorkbook';
import { closeExcel } from './excelInNode';
import { memoryOf, PULL_ID, recordId, THREE } from './pulled';
import { pulledExcel } from './pulledExcel';
import type { PulledExcel } from './pulledExcel';

afterEach(closeExcel);

async function withNewRows(excel: PulledExcel): Promise<void> {
  await excel.person.at((sheet) => {
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('A3:C4').values = [
      ['Effectiveness 2016', '20', 'New one'],
      ['Effectiveness 2016', '21', 'New two']
    ];
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ id }) => id)).toEqual([
    recordId(1),
    undefined,
    undefined,
    recordId(2),
    recordId(3)
  ]);
}

const IDENTIFIED: TableRefresh = {
  cells: [],
  added: [],
  identified: [
    { rowNumber: 3, id: recordId(20) },
    { rowNumber: 4, id: recordId(21) }
  ],
  memory: memoryOf(THREE)
};

test('new rows that were sent are given their ids, wherever they were sorted meanwhile', async () => {
  const excel = await pulledExcel();
  await withNewRows(excel);
  await excel.person.atTable((table) => {
    table.sort.apply([{ key: 2, ascending: false }]);
  });
  await excel.workbook.refresh(PULL_ID, IDENTIFIED);
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(Object.fromEntries(rows.map(({ id, cells }) => [id, cells.wording?.value]))).toMatchObject(
    {
      [recordId(20)]: 'New one',
      [recordId(21)]: 'New two'
    }
  );
});

test('a new row is known by its report, number and words where the rest was typed on, and by its place where one cell was corrected; else it is left', async () => {
  const excel = await pulledExcel();
  await withNewRows(excel);
  await excel.person.at((sheet) => {
    sheet.getRange('L3').values = [['Typed meanwhile']];
    sheet.getRange('C4').values = [['New two, in other words']];
  });
  await excel.workbook.refresh(PULL_ID, IDENTIFIED);
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ id }) => id)).toEqual([
    recordId(1),
    recordId(20),
    recordId(21),
    recordId(2),
    recordId(3)
  ]);
});

test('a row that was typed in the place of a new one that was sent is left', async () => {
  const excel = await pulledExcel();
  await withNewRows(excel);
  await excel.person.at((sheet) => {
    sheet.getRange('B4:C4').values = [['22', 'Quite another']];
  });
  await excel.workbook.refresh(PULL_ID, IDENTIFIED);
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ id }) => id)).toEqual([
    recordId(1),
    recordId(20),
    undefined,
    recordId(2),
    recordId(3)
  ]);
});

test('of new rows that say the same each is given one id', async () => {
  const excel = await pulledExcel();
  await withNewRows(excel);
  await excel.person.at((sheet) => {
    sheet.getRange('B4:C4').values = [['20', 'New one']];
  });
  await excel.workbook.read(PULL_ID);
  await excel.workbook.refresh(PULL_ID, IDENTIFIED);
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.slice(1, 3).map(({ id }) => id)).toEqual([recordId(20), recordId(21)]);
});
