import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '../../../local/sharepoint/storage';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addFolder, library, libraryUrl, makeLibrary, upload } from './library';
import { addRow, errorCode, list, makeRegister, merge, post } from './register';

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

describe('a view of a list of more than 5,000 items', () => {
  // One item was recycled and one added above.
  const render = async (ViewXml: string, more: object = {}): Promise<Response> =>
    post(owner, `${list}/RenderListDataAsStream`, { parameters: { ViewXml, ...more } });
  const getItems = (ViewXml: string, more: object = {}): Promise<Response> =>
    post(owner, `${list}/getItems`, { query: { ViewXml, ...more } });
  const titled = '<ViewFields><FieldRef Name="Title"/></ViewFields>';
  const eq = (name: string, type: string, value: string): string =>
    `<Where><Eq><FieldRef Name="${name}"/><Value Type="${type}">${value}</Value></Eq></Where>`;
  const view = (query: string, limit = 30): string =>
    `<View><Query>${query}</Query>${titled}<RowLimit>${limit}</RowLimit></View>`;

  test('may filter by an index and not by another column', async () => {
    expect((await getItems(view(eq('RecordId', 'Text', 'r7')))).status).toBe(200);
    const refused = await getItems(view(eq('Order0', 'Number', '7')));
    expect(refused.status).toBe(500);
    expect(await errorCode(refused)).toBe(THROTTLED);
  });

  test('sorted by a column without an index is refused', async () => {
    const order = '<OrderBy><FieldRef Name="Title"/></OrderBy>';
    expect((await getItems(view(order))).status).toBe(500);
    const refused = await render(view(order));
    expect(refused.status).toBe(500);
    expect(await errorCode(refused)).toBe(THROTTLED);
  });

  test('is looked through in pieces where a stream is asked for', async () => {
    interface Piece {
      readonly Row: readonly { readonly ID: string }[];
      readonly NextHref?: string;
    }
    const ViewXml = view(eq('Order0', 'Number', '5001'));
    const first = (await (await render(ViewXml)).json()) as Piece;
    // The row is the last but one, and the first 5,000 are looked through.
    expect(first.NextHref).toContain('ix_Paged=TRUE&ix_ID=5000');
    expect(first.Row).toEqual([]);
    const open = view(eq('Status', 'Text', 'Open'), 2);
    const page = (await (await render(open)).json()) as Piece;
    expect(page.Row.map(({ ID }) => ID)).toEqual(['1', '2']);
    expect(page.NextHref).toContain('ix_Paged=TRUE&ix_ID=2&');
    const Paging = String(page.NextHref).slice(1);
    const next = (await (await render(open, { Paging })).json()) as Piece;
    expect(next.Row.map(({ ID }) => ID)).toEqual(['3', '4']);
    const end = { Paging: 'Paged=TRUE&ix_Paged=TRUE&ix_ID=4999' };
    const last = (await (await render(open, end)).json()) as Piece;
    expect(last.Row.map(({ ID }) => ID)).toEqual(['5000']);
    expect(last.NextHref).toBeUndefined();
  });

  // Source: observed on SharePoint Online.
  test('takes an index all the same, and is served by it from then on', async () => {
    const byOrder = view(eq('Order0', 'Number', '7'));
    expect((await getItems(byOrder)).status).toBe(500);
    const field = `${list}/fields/getByInternalNameOrTitle('Order0')`;
    expect((await merge(owner, field, { Indexed: true })).status).toBe(204);
    expect((await getItems(byOrder)).status).toBe(200);
    expect((await merge(owner, field, { Indexed: false })).status).toBe(204);
  });

  test('gives items in pieces where that is allowed', async () => {
    const answer = await getItems(view(eq('Order0', 'Number', '7')), {
      AllowIncrementalResults: true
    });
    expect(answer.status).toBe(200);
    expect(await count(answer)).toBe(1);
  });

  test('is grouped and counted only where an index leaves few rows', async () => {
    const by = (name: string): string =>
      `<GroupBy Collapse="TRUE"><FieldRef Name="${name}"/></GroupBy>`;
    const narrow = '<Where><Leq><FieldRef Name="ID"/><Value Type="Counter">5</Value></Leq></Where>';
    for (const name of ['Status', 'Due', 'ID']) {
      const refused = await render(view(by(name)));
      expect(refused.status).toBe(500);
      expect(await errorCode(refused)).toBe(THROTTLED);
    }
    expect((await render(view(`${narrow}${by('Status')}`))).status).toBe(200);
  });
});

describe('a library above the threshold', () => {
  let small: LocalServer;
  let reader: PersonFetch;
  beforeAll(async () => {
    small = await startLocalServer({ limits: { viewThreshold: 3 } });
    reader = small.as(people.owner.login);
    await makeLibrary(reader);
    await addFolder(reader, 'sub');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await upload(reader, name, name);
    await upload(reader, 'd.txt', 'd', { folder: 'sub' });
  });
  afterAll(() => small.stop());
  const sorted = (FolderServerRelativeUrl?: string): Promise<Response> =>
    post(reader, `${library}/getItems`, {
      query: {
        ViewXml: '<View><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query></View>',
        ...(FolderServerRelativeUrl !== undefined && { FolderServerRelativeUrl })
      }
    });

  test('is sorted in a folder of few files, and refused in one of many', async () => {
    expect((await sorted(`${libraryUrl}/sub`)).status).toBe(200);
    const refused = await sorted();
    expect(refused.status).toBe(500);
    expect(await errorCode(refused)).toBe(THROTTLED);
  });
});
