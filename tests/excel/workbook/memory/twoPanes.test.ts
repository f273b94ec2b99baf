import { rowNamespaces } from '../../../../src/excel/workbook/memory/rowPart';
import { closeExcel, openExcel } from '../excelInNode';
import { memoryOf, PULL_ID, recordId, THREE } from '../pulled';
import { pulledExcel } from '../pulledExcel';

afterEach(closeExcel);

const memory = memoryOf(THREE);
const changed = {
  ...memory,
  rows: new Map(memory.rows).set(recordId(1), { versions: { standing: 9 }, hashes: {} })
};

test('two panes that keep the same pull at one moment both can, and one of the two counts', async () => {
  const { model, workbook } = await pulledExcel();
  const other = openExcel(model).workbook;
  await other.tables();
  await Promise.all([workbook.keepMemory(changed), other.keepMemory(memory)]);
  for (const pane of [workbook, other, openExcel(model).workbook]) {
    const [table] = await pane.tables();
    expect(table?.damage).toBeUndefined();
    expect(table?.memory.rows.size).toBe(memory.rows.size);
  }
});

test('a part that another pane takes away while it is named is added again', async () => {
  const messages = { left: Number.POSITIVE_INFINITY };
  const { model } = await pulledExcel();
  const namespaces = rowNamespaces(PULL_ID);
  const pane = openExcel(model, () => {
    messages.left -= 1;
    if (messages.left !== 0) return;
    model.customXmlParts = model.customXmlParts.filter(
      ({ namespace }) => !namespace.startsWith(namespaces)
    );
  });
  await pane.workbook.tables();
  // The list of parts is read by the first message; then the other pane is quicker.
  messages.left = 2;
  await pane.workbook.keepMemory(memory);
  const [table] = await openExcel(model).workbook.tables();
  expect(table?.damage).toBeUndefined();
  expect(table?.memory.rows.size).toBe(memory.rows.size);
});
