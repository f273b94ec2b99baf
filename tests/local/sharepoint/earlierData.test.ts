import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { fileAddress, makeLibrary, upload } from './library';
import { list, makeRegister, merge, rows } from './register';

/** The schema of the first release, as it was: never to be changed with the program. */
const firstSchema = readFileSync(resolve(__dirname, 'fixtures/schema1.sql'), 'utf8');

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
});
afterEach(() => rm(dataFolder, { recursive: true }));

/**
 * Takes a data file back to the first release: its tables with that schema, and in them the rows of
 * today's file in the columns of that time.
 */
function asFirstRelease(file: string): void {
  const now = new DatabaseSync(file);
  const tables = [...firstSchema.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = '']) => name);
  const old = new DatabaseSync(`${file}.old`);
  old.exec(`${firstSchema}; DELETE FROM settings; PRAGMA user_version = 1;`);
  for (const table of tables) {
    const columns = old
      .prepare(`SELECT name FROM pragma_table_info('${table}')`)
      .all()
      .map(({ name }) => String(name));
    const insert = old.prepare(
      `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`
    );
    for (const row of now.prepare(`SELECT ${columns.join()} FROM ${table}`).all()) {
      insert.run(...columns.map((column) => row[column] ?? null));
    }
  }
  const indexes = now
    .prepare(
      "SELECT sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'item\\_%' ESCAPE '\\'"
    )
    .all();
  for (const { sql } of indexes) {
    if (String(sql).includes('json_extract')) old.exec(String(sql));
  }
  now.close();
  old.close();
}

/** Everything one can read of the register. */
async function readAll(server: LocalServer, owner: PersonFetch): Promise<unknown> {
  const ask = async (address: string): Promise<unknown> =>
    JSON.parse((await (await owner(address)).text()).replaceAll(server.url, '')) as unknown;
  return {
    web: await ask('_api/web?$select=Id,Title,Created'),
    lists: await ask('_api/web/lists?$select=Id,Title,ItemCount,EnableVersioning'),
    fields: await ask(`${list}/fields`),
    views: await ask(`${list}/views`),
    items: await ask(`${list}/items`),
    etag: (await owner(`${list}/items(1)`)).headers.get('etag'),
    versions: await ask(`${list}/items(1)/versions`),
    groups: await ask('_api/web/siteGroups?$expand=Users'),
    assignments: await ask(`${list}/roleAssignments`)
  };
}

test('a data file of the first release opens with nothing lost, and takes files from then on', async () => {
  const file = join(dataFolder, 'sharepoint.db');
  const before = await startLocalServer({ dataFolder });
  const owner = before.as(people.owner.login);
  await makeRegister(owner);
  for (const Title of ['one', 'two']) {
    const added = await owner(`${list}/items`, {
      method: 'POST',
      body: JSON.stringify({ Title, RecordId: randomUUID(), Due: '2024-06-15' })
    });
    expect(added.status).toBe(201);
  }
  await merge(owner, `${list}/items(1)`, { Title: 'one, later' });
  await owner(`${list}/breakroleinheritance(copyroleassignments=true)`, { method: 'POST' });
  const kept = await readAll(before, owner);
  await before.stop();
  asFirstRelease(file);

  const after = await startLocalServer({ dataFolder: await renamed(file) });
  const again = after.as(people.owner.login);
  expect(await readAll(after, again)).toEqual(kept);
  expect((await merge(again, `${list}/items(1)`, { Title: 'now' })).status).toBe(204);
  expect(await rows(again, '$select=Title,OData__UIVersionString&$filter=Id eq 1')).toEqual([
    { Title: 'now', OData__UIVersionString: '3.0' }
  ]);
  await makeLibrary(again);
  await upload(again, 'a.txt', 'x');
  expect((await again(fileAddress('a.txt'))).status).toBe(200);
  await after.stop();
});

/** Puts the old file alone into a folder of its own. */
async function renamed(file: string): Promise<string> {
  const folder = join(dataFolder, 'first');
  await mkdir(folder);
  await rename(`${file}.old`, join(folder, 'sharepoint.db'));
  return folder;
}
