import { createPerson } from '../../../local/excel/workbook/person';
import { watchSheets } from '../../../src/excel/workbook/watchSheets';
import type { SheetEvent } from '../../../src/excel/workbook/watchSheets';
import { closeExcel } from './excelInNode';
import { pulledExcel } from './pulledExcel';
import type { PulledExcel } from './pulledExcel';
import { PULL_ID } from './pulled';

afterEach(closeExcel);

/** What was told so far once Excel has answered everything that came before. */
async function watched(excel: PulledExcel): Promise<{
  readonly told: () => Promise<readonly SheetEvent[]>;
  readonly stop: () => Promise<void>;
}> {
  const heard: SheetEvent[] = [];
  const stop = await watchSheets({
    run: excel.node.Excel.run.bind(excel.node.Excel),
    settings: excel.node.Office.context.document.settings
  })((event) => heard.push(event));
  const told = async (): Promise<readonly SheetEvent[]> => {
    await excel.node.Excel.run((context) => context.sync());
    return heard;
  };
  return { told, stop };
}

test('a person who goes to a sheet, or types in one, is followed', async () => {
  const excel = await pulledExcel();
  const person = createPerson(excel.model);
  const [table] = await excel.workbook.tables();
  const { told, stop } = await watched(excel);
  person.goTo('Sheet1');
  person.goTo('Open');
  person.type('D2', 'Amber');
  const other = excel.model.sheets.find(({ name }) => name === 'Sheet1')?.id;
  expect(await told()).toEqual([
    { kind: 'in view', sheetId: other },
    { kind: 'in view', sheetId: table?.sheetId },
    { kind: 'changed', sheetId: table?.sheetId }
  ]);
  await stop();
  person.type('D2', 'Green');
  expect(await told()).toHaveLength(3);
});

test('what the add-in writes itself is no change of a person’s', async () => {
  const excel = await pulledExcel();
  const { told } = await watched(excel);
  await excel.person.at((sheet) => {
    sheet.getRange('D2').values = [['Amber']];
  });
  expect(await told()).toEqual([]);
});

test('each table says on which sheet it is, and which sheet is in view', async () => {
  const { workbook, model } = await pulledExcel();
  const sheetId = model.sheets.find(({ name }) => name === 'Open')?.id;
  expect(await workbook.tables()).toMatchObject([
    { memory: { pullId: PULL_ID }, sheetId, isInView: true }
  ]);
  createPerson(model).goTo('Sheet1');
  const [table] = await workbook.tables();
  expect(table?.isInView).toBeUndefined();
});
