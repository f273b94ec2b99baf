import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { openStorage } from '../../../local/sharepoint/storage';
import {
  dataFileIn,
  people,
  startLocalServer,
  type LocalServer,
  type PersonFetch
} from '../localServer';
import { pnpAs } from '../pnpAs';
import { changes } from './changeLog';
import { addRow, makeRegister } from './register';

const MANY = 2100;

let folder: string;
let server: LocalServer;
let owner: PersonFetch;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changes-'));
  server = await startLocalServer({ dataFolder: folder });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'one' });
  await server.stop();
  const storage = openStorage(dataFileIn(folder));
  const [web] = storage.webs.all();
  const register = web && storage.lists.byTitle(web.num, 'Register');
  const item = register && storage.items.byId(register.num, 1);
  if (!item) throw new Error('The item of this test is not there.');
  storage.transaction('write', () => {
    for (let more = 0; more < MANY; more += 1) {
      storage.changes.record({
        site: web.site,
        web: web.num,
        list: register.id,
        object: 'item',
        change: 2,
        item: item.id,
        uniqueId: item.uniqueId,
        editor: item.editor,
        time: `${new Date().toISOString().slice(0, 19)}Z`
      });
    }
  });
  storage.close();
  server = await startLocalServer({ dataFolder: folder });
  owner = server.as(people.owner.login);
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test.each([
  ['nothing is said', {}, 1000],
  ['more is asked for', { FetchLimit: 1500 }, 1500],
  ['more than the most is asked for', { FetchLimit: 5000 }, 2000],
  ['none is asked for', { FetchLimit: 0 }, 1000]
])('where %s, a call gives so many changes', async (_what, limit, count) => {
  expect(await changes(owner, { Item: true, Update: true, ...limit })).toHaveLength(count);
});

test('the last token of each call leads through the whole log', async () => {
  const seen: string[] = [];
  let start = {};
  for (;;) {
    const page = await changes(owner, { Item: true, Update: true, ...start });
    const last = page[page.length - 1];
    if (!last) break;
    seen.push(...page.map(({ ChangeToken }) => ChangeToken.StringValue));
    start = { ChangeTokenStart: last.ChangeToken };
  }
  expect(seen).toHaveLength(MANY);
  expect(new Set(seen).size).toBe(MANY);
});

test('PnPjs reads it, of a list and of a web', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const query = { Add: true, Item: true, ChangeTokenStart: undefined, ChangeTokenEnd: undefined };
  const first = expect.objectContaining({ ChangeType: 1, ItemId: 1 }) as unknown;
  expect(await sp.web.lists.getByTitle('Register').getChanges(query)).toEqual([first]);
  expect(await sp.web.getChanges(query)).toContainEqual(first);
});
