import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../../local/sharepoint/storage';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, post } from './register';

const THROTTLED = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';
const ROWS = 5001;
/** Rows that are due on the first day; the others on the second. */
const EARLY = 40;

let server: LocalServer;
let owner: PersonFetch;
const folder = mkdtempSync(join(tmpdir(), 'threshold-'));
beforeAll(async () => {
  server = await startLocalServer({ dataFolder: folder });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  fill();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Straight into the data file: five thousand requests would take the time of all other tests. */
function fill(): void {
  const storage = openStorage(join(folder, 'sharepoint.db'));
  storage.transaction('write', () => {
    const register = storage.lists.byTitle(storage.webs.all()[0]?.num ?? 0, 'Register');
    if (!register) throw new Error('The list is not there.');
    const at = '2026-01-01T00:00:00Z';
    for (let row = 1; row <= ROWS; row += 1) {
      const item = {
        id: storage.items.takeId(register.num),
        uniqueId: randomUUID(),
        guid: randomUUID(),
        version: 1,
        major: 1,
        author: 1,
        editor: 1,
        created: at,
        modified: at,
        scope: undefined,
        place: undefined,
        attachments: 0,
        data: {
          Title: `Row ${row}`,
          RecordId: `r${row}`,
          Status: 'Open',
          Order0: row,
          Due: row <= EARLY ? '2026-01-10T00:00:00Z' : '2026-02-10T00:00:00Z'
        }
      };
      storage.items.save(register.num, item, 1, at);
    }
  });
  storage.close();
}

/** The token's own "&" is written as %26. */
const ask = (query: string): Promise<Response> =>
  owner(`${list}/items?${encodeURI(query).replace(/%25/g, '%')}`);
const count = async (response: Response): Promise<number> =>
  ((await response.json()) as { readonly value: readonly unknown[] }).value.length;

describe('a list of more than 5,000 items', () => {
  test.each([
    ['', 100],
    ['$top=5000', 5000],
    ['$orderby=ID desc&$top=1', 1],
    ['$orderby=Due&$top=10', 10],
    ['$skiptoken=Paged=TRUE%26p_ID=5000&$top=5', 1],
    ['$filter=ID gt 4990 and ID le 4999', 9],
    // Neither bound alone keeps below the threshold: a range counts as one.
    ['$filter=ID ge 1 and ID le 10', 10],
    ['$filter=ID gt 1000 and ID le 6000&$top=5000', ROWS - 1000],
    ["$filter=RecordId eq 'r7'", 1],
    ["$filter=startswith(RecordId,'r7')&$top=5000", 111],
    ["$filter=Due lt datetime'2026-02-01T00:00:00Z'", EARLY],
    ["$filter=Due lt datetime'2026-02-01T00:00:00Z' and Status eq 'Open'&$orderby=Title", EARLY],
    ["$filter=RecordId eq 'r7' or RecordId eq 'r8'", 2],
    ["$filter=(RecordId eq 'r7' or ID eq 8) and Order0 gt 7", 1]
  ])('answers %s', async (query, rows) => {
    const response = await ask(query);
    expect(response.status).toBe(200);
    expect(await count(response)).toBe(rows);
  });

  test.each([
    ["$filter=Status eq 'Open'&$top=1"],
    ['$filter=Order0 eq 7'],
    ['$orderby=Title&$top=1'],
    ["$filter=substringof('r7',RecordId)"],
    ["$filter=RecordId ne 'r7'"],
    ["$filter=Order0 eq 7 and RecordId eq 'r7'"],
    ["$filter=RecordId eq 'r7' or Order0 eq 7"],
    ['$filter=ID gt 0&$top=1'],
    ['$filter=year(Due) eq 2026'],
    ["$filter=Lead/Title eq 'Priya Shah'"]
  ])('refuses %s, which touches too many', async (query) => {
    const response = await ask(query);
    expect(response.status).toBe(500);
    expect(await errorCode(response)).toBe(THROTTLED);
  });

  test('a column that is not there is refused as that', async () => {
    const response = await ask('$filter=Nonsense eq 1');
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe('-1, Microsoft.SharePoint.SPException');
  });

  test('at 5,000 items everything may be asked', async () => {
    const last = `${list}/items(${ROWS})`;
    const gone = await post(owner, `${last}/recycle`);
    expect(gone.status).toBe(200);
    expect((await ask('$filter=Order0 eq 7')).status).toBe(200);
    expect((await ask('$orderby=Title&$top=1')).status).toBe(200);
    await addRow(owner, { Title: 'one more' });
    expect((await ask('$orderby=Title&$top=1')).status).toBe(500);
  });

  test('no page is larger than 5,000', async () => {
    const response = await ask('$top=5001');
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe('-2146233086, System.ArgumentOutOfRangeException');
  });
});

describe('columns of people in a query', () => {
  const person = (number: number): string => `Person${number}`;
  beforeAll(async () => {
    await post(owner, '_api/web/lists', { Title: 'Teams', BaseTemplate: 100 });
    for (let number = 1; number <= 13; number += 1) {
      const SchemaXml = `<Field Type="User" Name="${person(number)}" DisplayName="${person(number)}"/>`;
      await post(owner, "_api/web/lists/getByTitle('Teams')/fields/createfieldasxml", {
        parameters: { SchemaXml }
      });
    }
  });
  const withPeople = (many: number): Promise<Response> => {
    const names = Array.from({ length: many }, (_, index) => person(index + 1));
    const select = names.map((name) => `${name}/Title`).join(',');
    return owner(
      `_api/web/lists/getByTitle('Teams')/items?$select=Id,${select}&$expand=${names.join(',')}`
    );
  };

  test('twelve may be asked for', async () => {
    expect((await withPeople(12)).status).toBe(200);
  });

  test('thirteen are too many', async () => {
    const response = await withPeople(13);
    expect(response.status).toBe(500);
    expect(await errorCode(response)).toBe(
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException'
    );
  });
});
