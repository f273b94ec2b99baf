import { PULL_NAMESPACE } from '../../../src/excel/workbook/memory/pullHead';
import { createTrackerWorkbook } from '../../../src/excel/workbook/createTrackerWorkbook';
import { asWorkbookError, officeErrorCode } from '../../../src/excel/workbook/excelHost';
import { closeExcel, openExcel } from './excelInNode';
import type { ExcelInNode } from './excelInNode';
import { personAt } from './person';
import { memoryOf, pull, PULL_ID, THREE } from './pulled';

afterEach(closeExcel);

async function pulled(): Promise<ExcelInNode> {
  const excel = openExcel();
  await excel.workbook.write(pull(THREE));
  return excel;
}

const NOTHING = { cells: [], added: [], memory: memoryOf(THREE) };

test('while a cell is being edited the person is told to finish it, and then it works', async () => {
  const { workbook, model } = await pulled();
  model.cellBeingEdited = true;
  await expect(workbook.read(PULL_ID)).rejects.toMatchObject({
    kind: 'cell is being edited',
    message: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    cause: { code: 'InvalidOperationInCellEditMode' }
  });
  model.cellBeingEdited = false;
  expect((await workbook.read(PULL_ID)).rows).toHaveLength(3);
});

test('a protected sheet is read, and refused before anything is written to it', async () => {
  const excel = await pulled();
  await personAt(excel).at((sheet) => sheet.protection.protect());
  expect((await excel.workbook.read(PULL_ID)).rows).toHaveLength(3);
  await expect(excel.workbook.refresh(PULL_ID, NOTHING)).rejects.toMatchObject({
    kind: 'sheet is protected',
    message: expect.stringContaining('The sheet “Open” is protected.')
  });
});

test('work goes on after a failure, and two pieces of work never meet', async () => {
  const { workbook } = await pulled();
  const [failed, ...read] = await Promise.allSettled([
    workbook.read('another pull'),
    workbook.keepMemory(memoryOf(THREE.slice(1))),
    workbook.tables()
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { kind: 'pull unknown' } });
  expect(read[1]).toMatchObject({ value: [{ memory: memoryOf(THREE.slice(1)) }] });
});

function damage(excel: ExcelInNode, mend: (xml: string) => string, namespace: RegExp): ExcelInNode {
  excel.model.customXmlParts = excel.model.customXmlParts.map((part) =>
    namespace.test(part.namespace) ? { ...part, xml: mend(part.xml) } : part
  );
  return openExcel(excel.model);
}

test.each([
  ['a hash was changed', (xml: string) => xml.replace(/,[^,*]+,/, ',other,'), /:rows:/],
  ['rows were emptied', () => '<rows/>', /:rows:/],
  ['its head was emptied', () => '<pull/>', /:pull$/],
  ['its head is something else', () => '<pull>{"format":1,"pullId":"x"}</pull>', /:pull$/]
])('damaged memory is said in a sentence: %s', async (_, mend, namespace) => {
  const { workbook } = damage(await pulled(), mend, namespace);
  const [table] = await workbook.tables();
  expect(table?.damage).toMatchObject({
    kind: 'memory damaged',
    message: expect.stringContaining('cannot be read. Pull it again; nothing was sent.')
  });
  expect(table?.memory.rows.size).toBe(0);
  const pullId = table?.memory.pullId ?? '';
  await expect(workbook.read(pullId)).rejects.toMatchObject({
    kind: 'memory damaged',
    message: table?.damage?.message
  });
  await expect(workbook.refresh(pullId, NOTHING)).rejects.toMatchObject({
    name: 'WorkbookError'
  });
  await workbook.forget(pullId);
  expect((await workbook.tables()).map(({ memory }) => memory.pullId)).not.toContain(pullId);
});

test('a part of the rows that is gone is damage too', async () => {
  const { model } = await pulled();
  model.customXmlParts = model.customXmlParts.filter(
    ({ namespace }) => namespace === PULL_NAMESPACE
  );
  const [table] = await openExcel(model).workbook.tables();
  expect(table?.damage?.kind).toBe('memory damaged');
});

test('a pull of a newer add-in is left alone and named', async () => {
  const excel = damage(await pulled(), (xml) => xml.replace('"format":1', '"format":2'), /:pull$/);
  const [table] = await excel.workbook.tables();
  expect(table).toMatchObject({ memory: { pullId: PULL_ID }, damage: { kind: 'memory newer' } });
  await expect(excel.workbook.keepMemory(memoryOf(THREE))).rejects.toMatchObject({
    kind: 'memory newer'
  });
});

test.each([
  ['AccessDenied', 'workbook is read-only'],
  ['ResponsePayloadSizeLimitExceeded', 'too large'],
  ['MergedRangeConflict', 'merged cells'],
  ['ApiNotFound', 'Excel too old'],
  ['ActivityLimitReached', 'Excel busy'],
  ['InvalidArgument', 'Excel refused']
])('an error of Excel with the code %s is “%s”', (code, kind) => {
  const cause = { code, message: 'In words of Excel.' };
  expect(asWorkbookError(cause)).toMatchObject({ name: 'WorkbookError', kind, cause });
});

test('what is no error of Excel goes on as it is', () => {
  const stopped = new DOMException('Stopped.', 'AbortError');
  expect(asWorkbookError(stopped)).toBe(stopped);
  expect(officeErrorCode(new TypeError('x'))).toBeUndefined();
});

test('an unfinished sheet that cannot be removed is named', async () => {
  let message = 0;
  const { workbook } = openExcel(undefined, () => {
    message += 1;
    if (message > 2) throw new Error('The connection was lost.');
  });
  await expect(workbook.write(pull(THREE))).rejects.toMatchObject({
    kind: 'sheet left over',
    message: expect.stringContaining('the sheet “Open”, which is unfinished, could not be removed')
  });
});

test('settings are kept with the document, and a refusal to save them is said', async () => {
  const { workbook, model, node } = openExcel();
  expect(workbook.setting('site')).toBeUndefined();
  await workbook.keepSetting('site', 'https://contoso.sharepoint.com/sites/tracker');
  expect(openExcel(model).workbook.setting('site')).toBe(
    'https://contoso.sharepoint.com/sites/tracker'
  );
  const refusing = createTrackerWorkbook({
    run: node.Excel.run.bind(node.Excel),
    settings: {
      get: () => undefined,
      set: () => undefined,
      saveAsync: (...handed: readonly unknown[]) => {
        const tell = handed[handed.length - 1];
        if (typeof tell === 'function') tell({ status: 'failed', error: { message: 'Full.' } });
      }
    }
  });
  await expect(refusing.keepSetting('site', 'x')).rejects.toMatchObject({
    kind: 'settings not kept',
    cause: { message: 'Full.' }
  });
});
