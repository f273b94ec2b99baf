import { cellOf } from '../../../src/domain/sheet/cellOf';
import type { ColumnKey, FieldValue } from '../../../src/domain/sheet/sheetColumn';
import { columnOf } from '../../../src/domain/sheet/sheetColumns';
import type { SheetMemory } from '../../../src/domain/sheet/sheetMemory';
import type { TableRefresh } from '../../../src/excel/workbook/trackerWorkbook';
import { createPerson } from '../../../local/excel/workbook/person';
import { sheetOf } from '../../../local/excel/workbook/sheets';
import { closeExcel, openExcel } from './excelInNode';
import type { ExcelInNode } from './excelInNode';
import { pulledExcel } from './pulledExcel';
import { hashed, memoryOf, PULL_ID, recordId, rowsOf, THREE } from './pulled';

afterEach(closeExcel);

function cell(number: number, key: ColumnKey, value: FieldValue): TableRefresh['cells'][number] {
  const column = columnOf('recommendations', key);
  if (column === undefined) throw new Error(`There is no column ${key}.`);
  return { id: recordId(number), column: key, cell: cellOf(column, value) };
}

/** The memory as a refresh leaves it: of the n-th record another hash and version. */
function memoryWith(number: number, key: ColumnKey, value: string): SheetMemory {
  const memory = memoryOf(THREE);
  const rows = new Map(memory.rows);
  const row = rows.get(recordId(number));
  if (row === undefined) throw new Error('No such row.');
  rows.set(recordId(number), {
    versions: { standing: 99, published: 1 },
    hashes: { ...row.hashes, [key]: hashed(value) }
  });
  return { ...memory, rows };
}

const positionsOf = async ({ workbook }: ExcelInNode): Promise<Record<string, unknown>> => {
  const { rows } = await workbook.read(PULL_ID);
  return Object.fromEntries(rows.map(({ id, cells }) => [id ?? '-', cells.position?.value]));
};

test('cells are written by the id of their row, wherever it was sorted, and nothing else', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    table.sort.apply([{ key: 2, ascending: true }]);
    table.columns.getItem('Status').filter.applyValuesFilter(['Green']);
  });
  const before = await excel.workbook.read(PULL_ID);
  const memory = memoryWith(1, 'position', '=new');
  await excel.workbook.refresh(PULL_ID, {
    cells: [cell(1, 'position', '=new'), cell(1, 'due', '2018-06'), cell(3, 'due', '2018-03-05')],
    added: [],
    memory
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  const expected = before.rows.map((row) => {
    if (row.id === recordId(1)) {
      const due = { value: 43281, format: 'mmm yyyy' };
      return { ...row, cells: { ...row.cells, position: { value: '=new' }, due } };
    }
    if (row.id !== recordId(3)) return row;
    return { ...row, cells: { ...row.cells, due: { value: 43164, format: 'd mmm yyyy' } } };
  });
  expect(rows).toEqual(expected);
  const [table] = await excel.workbook.tables();
  expect(table?.memory).toEqual(memory);
});

test('what was typed since the last read stays, and is remembered as based on what was pulled', async () => {
  const excel = await pulledExcel();
  await excel.workbook.read(PULL_ID);
  await excel.person.atTable((table) => {
    const cells = table.columns.getItem('Current position').getDataBodyRange();
    cells.getCell(0, 0).values = [['typed meanwhile']];
  });
  const memory = memoryWith(1, 'position', 'theirs');
  await excel.workbook.refresh(PULL_ID, {
    cells: [cell(1, 'position', 'theirs'), cell(2, 'position', 'theirs too')],
    added: [],
    memory
  });
  expect(await positionsOf(excel)).toMatchObject({
    [recordId(1)]: 'typed meanwhile',
    [recordId(2)]: 'theirs too'
  });
  const [table] = await excel.workbook.tables();
  expect(table?.memory.rows.get(recordId(1))).toEqual(memoryOf(THREE).rows.get(recordId(1)));
});

test('sorted while it is refreshed: no cell of another row is written, also where it said the same', async () => {
  const alike = [1, 2, 3, 4].map((ref) => ({ ...THREE[0], ref: String(ref) }));
  const refresh = {
    cells: [cell(1, 'position', 'theirs')],
    added: [],
    memory: memoryOf(alike)
  };
  const calm = await pulledExcel(alike);
  await calm.workbook.read(PULL_ID);
  calm.messages.length = 0;
  await calm.workbook.refresh(PULL_ID, refresh);
  // The ids were read before; the cells are read in it.
  const reading = calm.messages.findIndex(({ names }) =>
    names.includes('SuspendScreenUpdatingUntilNextSync')
  );
  expect(await positionsOf(calm)).toMatchObject({ [recordId(1)]: 'theirs' });

  const { model } = await pulledExcel(alike);
  const [table] = sheetOf(model, 'Open').tables;
  let message: number | undefined;
  const sorted = openExcel(model, () => {
    if (message === reading) createPerson(model).sort(table?.name ?? '', 'Ref', false);
    if (message !== undefined) message += 1;
  });
  await sorted.workbook.read(PULL_ID);
  message = 0;
  await sorted.workbook.refresh(PULL_ID, refresh);
  const positions = await positionsOf(sorted);
  expect(Object.keys(positions)).toEqual([4, 3, 2, 1].map(recordId));
  expect(Object.values(positions)).not.toContain('theirs');
  expect((await sorted.workbook.tables())[0]?.memory).toEqual(memoryOf(alike));
});

test('of a row that stands twice neither is written', async () => {
  const excel = await pulledExcel();
  await excel.person.at((sheet) => {
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('S4').values = [[recordId(1)]];
  });
  await excel.workbook.read(PULL_ID);
  await excel.workbook.refresh(PULL_ID, {
    cells: [cell(1, 'position', 'theirs')],
    added: [],
    memory: memoryWith(1, 'position', 'theirs')
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ cells }) => cells.position?.value)).not.toContain('theirs');
});

const FOURTH = { ...THREE[0], ref: '12', position: "'tis =new", due: '2018-07' };
const FIFTH = { ...THREE[1], ref: '13', position: '=1+1' };
const ADDED = rowsOf([...THREE, FOURTH, FIFTH]).slice(3);

test('rows that came are added at the end, once, dressed like the others', async () => {
  const excel = await pulledExcel();
  const refresh = { cells: [], added: ADDED, memory: memoryOf([...THREE, FOURTH, FIFTH]) };
  for (const times of [1, 2]) {
    await excel.workbook.read(PULL_ID);
    await excel.workbook.refresh(PULL_ID, refresh);
    const { rows } = await excel.workbook.read(PULL_ID);
    expect([times, rows.map(({ id }) => id)]).toEqual([times, [1, 2, 3, 4, 5].map(recordId)]);
    expect(rows[3]?.cells).toMatchObject({
      ref: { value: '12' },
      position: { value: "'tis =new" },
      due: { value: 43312, format: 'mmm yyyy' }
    });
    expect(rows[4]?.cells.position).toEqual({ value: '=1+1' });
  }
  const sheet = sheetOf(excel.model, 'Open');
  expect(sheet.rows[5]?.[0]?.style).toMatchObject({ fill: '#F3F2F1', numberFormat: '@' });
  const lists = sheet.validations.filter(({ type }) => type === 'List');
  expect(lists.some(({ ranges }) => ranges.some(({ bottom }) => bottom >= 5))).toBe(true);
});

test('a table without rows takes the first ones in the place of its empty row', async () => {
  const excel = await pulledExcel([]);
  await excel.workbook.refresh(PULL_ID, { cells: [], added: ADDED, memory: memoryOf([]) });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows.map(({ id, rowNumber }) => [id, rowNumber])).toEqual([
    [recordId(4), 2],
    [recordId(5), 3]
  ]);
});

test('notes below and beside the table, columns within it and its totals stay', async () => {
  const excel = await pulledExcel();
  await excel.person.atTable((table) => {
    table.columns.add(2, [['My notes'], ['a'], ['b'], ['c']]);
  });
  await excel.person.at((sheet) => {
    sheet.getRange('A7').values = [['below']];
    sheet.getRange('X3').values = [['beside']];
  });
  await excel.workbook.read(PULL_ID);
  await excel.workbook.refresh(PULL_ID, {
    cells: [cell(2, 'position', 'theirs')],
    added: [...ADDED, ...rowsOf(Array.from({ length: 9 }, () => FOURTH)).slice(5)],
    memory: memoryOf(THREE)
  });
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows).toHaveLength(9);
  expect(await excel.person.values('C1:C6')).toEqual([
    ['My notes'],
    ['a'],
    ['b'],
    ['c'],
    [''],
    ['']
  ]);
  expect(await excel.person.values('X3')).toEqual([['beside']]);
  const below = await excel.person.values('A11:A20');
  expect(below.flat().filter((value) => value !== '')).toEqual(['below']);

  await excel.person.atTable((table) => {
    table.showTotals = true;
  });
  await excel.workbook.read(PULL_ID);
  await excel.workbook.refresh(PULL_ID, {
    cells: [],
    added: rowsOf(Array.from({ length: 11 }, () => FIFTH)).slice(9),
    memory: memoryOf(THREE)
  });
  const after = await excel.workbook.read(PULL_ID);
  expect(after.rows.slice(9).map(({ id }) => id)).toEqual([recordId(10), recordId(11)]);
  expect(after.rows[10]?.cells.position).toEqual({ value: '=1+1' });
  const later = await excel.person.values('A13:A30');
  expect(later.flat().filter((value) => value === 'below')).toEqual(['below']);
});

test('many scattered cells are written in few messages and no call for each', async () => {
  const many = Array.from({ length: 4000 }, (_, row) => ({ ...THREE[0], ref: String(row) }));
  const excel = await pulledExcel(many);
  await excel.workbook.read(PULL_ID);
  excel.messages.length = 0;
  const cells = many.flatMap((_, row) =>
    row % 3 === 0 ? [cell(row + 1, 'position', `new ${row}`), cell(row + 1, 'due', '2019')] : []
  );
  await excel.workbook.refresh(PULL_ID, { cells, added: [], memory: memoryOf(many) });
  expect(excel.messages.length).toBeLessThan(20);
  expect(Math.max(...excel.messages.map(({ actions }) => actions))).toBeLessThan(200);
  const { rows } = await excel.workbook.read(PULL_ID);
  expect(rows[3]?.cells.position).toEqual({ value: 'new 3' });
  expect(rows[4]?.cells.position).toEqual({ value: THREE[0]?.position });
});

test('a refresh that is broken off at any message can be done again', async () => {
  const refresh: TableRefresh = {
    cells: [cell(1, 'position', 'theirs')],
    added: ADDED,
    memory: memoryOf([...THREE, FOURTH, FIFTH])
  };
  const count = await pulledExcel();
  count.messages.length = 0;
  await count.workbook.refresh(PULL_ID, refresh);
  const messages = count.messages.length;
  expect(messages).toBeGreaterThan(3);
  for (let failing = 1; failing < messages; failing += 1) {
    const { model, workbook } = await pulledExcel();
    let message = 0;
    const broken = openExcel(model, () => {
      message += 1;
      if (message === failing) throw new Error('The connection was lost.');
    });
    await expect(broken.workbook.refresh(PULL_ID, refresh)).rejects.toMatchObject({
      name: 'WorkbookError'
    });
    const [table] = await workbook.tables();
    expect(table?.memory).toEqual(memoryOf(THREE));
    await workbook.refresh(PULL_ID, refresh);
    const { rows } = await workbook.read(PULL_ID);
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(recordId));
    expect(rows[0]?.cells.position).toEqual({ value: 'theirs' });
  }
});

test('memory is replaced as a whole, and only what changed of it is written', async () => {
  const many = Array.from({ length: 3000 }, (_, row) => ({ ...THREE[0], ref: String(row) }));
  const excel = await pulledExcel(many);
  const before = new Set(excel.model.customXmlParts.map(({ namespace }) => namespace));
  const memory = memoryOf(many);
  const rows = new Map(memory.rows);
  rows.set(recordId(1500), {
    versions: { standing: 7 },
    hashes: { status: 'x' },
    sent: { status: 'y z' }
  });
  await excel.workbook.keepMemory({ ...memory, rows });
  const after = excel.model.customXmlParts.map(({ namespace }) => namespace);
  // What was named until now stays once more: another pane may be about to name it.
  expect(after).toHaveLength(before.size + 1);
  expect(after.filter((namespace) => !before.has(namespace))).toHaveLength(1);
  await excel.workbook.keepMemory({ ...memory, rows });
  expect(excel.model.customXmlParts).toHaveLength(before.size);
  const later = openExcel(excel.model);
  expect((await later.workbook.tables())[0]?.memory).toEqual({ ...memory, rows });
});
