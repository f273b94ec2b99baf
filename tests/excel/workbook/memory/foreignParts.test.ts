import { PULL_NAMESPACE } from '../../../../src/excel/workbook/memory/pullHead';
import { rowNamespace } from '../../../../src/excel/workbook/memory/rowPart';
import { closeExcel, openExcel } from '../excelInNode';
import { memoryOf, pull, PULL_ID, THREE } from '../pulled';

afterEach(closeExcel);

/** More than Excel gives in an answer. */
const TEN_MEGABYTES = 'x'.repeat(10 * 1024 * 1024);

test.each([
  ['a head', PULL_NAMESPACE],
  ['rows', rowNamespace('another-pull', 'key')]
])('a huge part that calls itself %s of ours keeps no table from being used', async (_as, name) => {
  const { workbook, model } = openExcel();
  await workbook.write(pull(THREE));
  const xml = `<part xmlns="${name}">${TEN_MEGABYTES}</part>`;
  model.customXmlParts = [{ id: '{FOREIGN}', namespace: name, xml }, ...model.customXmlParts];
  const later = openExcel(model).workbook;
  const tables = await later.tables();
  const own = tables.find(({ memory }) => memory.pullId === PULL_ID);
  expect(own).toMatchObject({ sheetName: 'Open' });
  expect(own?.damage).toBeUndefined();
  expect((await later.read(PULL_ID)).rows).toHaveLength(3);
  await later.keepMemory(memoryOf(THREE));
  expect(model.customXmlParts.map(({ id }) => id)).toContain('{FOREIGN}');
  // What calls itself a pull is shown with a sentence, so that it can be forgotten.
  const others = tables.filter((table) => table !== own);
  expect(others.map(({ damage }) => damage?.kind)).toEqual(
    name === PULL_NAMESPACE ? ['memory damaged'] : []
  );
});
