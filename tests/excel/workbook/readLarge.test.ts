import { closeExcel, openExcel } from './excelInNode';
import { personAt } from './person';
import { pull, PULL_ID, recordId, THREE } from './pulled';
import { pulledExcel } from './pulledExcel';

afterEach(closeExcel);

const LONG = 'y'.repeat(30_000);
const manyLong = Array.from({ length: 250 }, (_, row) => ({
  ...THREE[0],
  ref: String(1000 + row),
  position: `${row} ${LONG}`
}));

test('a table too large for one answer is read in pieces', async () => {
  const { workbook, messages } = await pulledExcel(manyLong);
  messages.length = 0;
  const { rows } = await workbook.read(PULL_ID);
  expect(rows.map(({ id }) => id)).toEqual(manyLong.map((_, row) => recordId(row + 1)));
  expect(rows[249]?.cells.position?.value).toBe(manyLong[249]?.position);
  expect(messages.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
});

test('a table that is sorted while it is read is read anew, and no row is lost or doubled', async () => {
  const pulled = await pulledExcel(manyLong);
  let message = 0;
  let sorted = 0;
  const reading = openExcel(pulled.model, async () => {
    message += 1;
    // Between its first and its second piece.
    if (!reading.messages.some(({ error }) => error !== undefined) || sorted > 0) return;
    if (reading.messages[reading.messages.length - 1]?.error !== undefined) return;
    sorted = message;
    await personAt(pulled).atTable((table) => {
      table.sort.apply([{ key: 1, ascending: false }]);
    });
  });
  const { rows } = await reading.workbook.read(PULL_ID);
  expect(sorted).toBeGreaterThan(0);
  expect(rows.map(({ id }) => id)).toEqual(manyLong.map((_, row) => recordId(250 - row)));
  for (const { id, cells } of rows) {
    const row = manyLong.findIndex((_, place) => recordId(place + 1) === id);
    expect(cells.ref?.value).toBe(manyLong[row]?.ref);
  }
});

test('rows of 90,000 characters each are written in as many messages as they need', async () => {
  const { workbook } = openExcel();
  const row = { ...THREE[0], position: LONG, reason: LONG, wording: LONG };
  await workbook.write(pull(Array.from({ length: 40 }, () => row)));
  const { rows } = await workbook.read(PULL_ID);
  expect(rows).toHaveLength(40);
  expect(rows[39]?.cells).toMatchObject({ position: { value: LONG }, reason: { value: LONG } });
});
