import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import {
  dataFileIn,
  people,
  startLocalServer,
  type LocalServer,
  type PersonFetch
} from '../localServer';
import { openStorage } from '../../../local/sharepoint/storage';
import { migrations } from '../../../local/sharepoint/storage/schema';
import { differences, grown } from './fixtures/differences';
import { fileAddress, library, makeLibrary, put, textAt, upload } from './library';
import { addRow, list, merge, post, rows } from './register';

/** What a program of that time answered, beside the data file that it left (fixtures/README.md). */
interface Left {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly etags: Readonly<Record<string, string>>;
}

let dataFolder: string;
let server: LocalServer | undefined;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await rm(dataFolder, { recursive: true });
});

/** Starts the server on the data folder, in place of the one that runs on it. */
async function start(): Promise<LocalServer> {
  await server?.stop();
  return (server = await startLocalServer({ dataFolder }));
}

const fixture = (name: string): string => resolve(__dirname, 'fixtures', name);
const leftBy = (schema: number): Left =>
  JSON.parse(readFileSync(fixture(`schema${schema}.json`), 'utf8')) as Left;

/** Puts the data file of an earlier schema into the data folder; gives its path. */
function bringBack(schema: number): string {
  const file = dataFileIn(dataFolder);
  writeFileSync(file, gunzipSync(readFileSync(fixture(`schema${schema}.sqlite.gz`))));
  return file;
}

/** A data file with its log, as they are at this moment. */
function copied(file: string, name: string): string {
  const copy = join(dataFolder, name);
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

async function ask(server: LocalServer, as: PersonFetch, address: string): Promise<unknown> {
  const response = await as(address);
  const text = (await response.text()).replaceAll(server.url, '');
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return isJson ? (JSON.parse(text) as unknown) : text;
}

describe.each([1, 2, 3])('a data file of schema %i', (schema) => {
  const { answers, etags } = leftBy(schema);

  test('is what that program left, and nothing of today', () => {
    const db = new DatabaseSync(bringBack(schema));
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: schema });
    db.close();
    expect(schema).toBeLessThan(migrations.length);
  });

  test('opens with nothing lost: every answer of then is given today', async () => {
    bringBack(schema);
    const now = await start();
    const owner = now.as(people.owner.login);
    const more: string[] = [];
    for (const [address, then] of Object.entries(answers)) {
      const today = await ask(now, owner, address);
      expect({ address, different: differences(then, today) }).toEqual({ address, different: [] });
      if (grown(then, today) > 0) more.push(address.replace(/\?.*/, ''));
    }
    // A web has lists of its own by now, and a site has SharePoint's own account; an earlier one is
    // given both when it is opened.
    expect(more).toEqual(['_api/web/lists', '_api/web/siteUsers']);
    for (const [address, etag] of Object.entries(etags)) {
      expect((await owner(address)).headers.get('etag')).toBe(etag);
    }
  });

  test('keeps who may see what', async () => {
    bringBack(schema);
    const now = await start();
    const member = now.as(people.lead.login);
    expect((await member(`${list}/items(1)`)).status).toBe(200);
    expect((await member(`${list}/items(2)`)).status).not.toBe(200);
    expect((await now.as(people.stranger.login)('_api/web')).status).toBe(403);
  });

  test('is written to from then on, and read again by the next start', async () => {
    bringBack(schema);
    const now = await start();
    const owner = now.as(people.owner.login);
    const etag = etags[`${list}/items(1)`];
    const { status } = await merge(owner, `${list}/items(1)`, { Title: 'now' }, etag);
    expect(status).toBe(204);
    expect((await merge(owner, `${list}/items(1)`, { Title: 'late' }, etag)).status).toBe(412);
    const { Id } = await addRow(owner, { Title: 'new' });
    expect(Id).toBe(4);
    if (schema === 1) {
      await makeLibrary(owner);
      await upload(owner, 'plan.txt', 'third words');
    } else {
      expect((await put(owner, 'plan.txt', 'third words')).status).toBe(204);
    }
    const attached = await owner(`${list}/items(${Id})/attachmentFiles/add(FileName='new.txt')`, {
      method: 'POST',
      body: 'x'
    });
    expect(attached.status).toBe(200);
    const sub = await post(owner, '_api/web/webs/add', {
      parameters: { Title: 'Below', Url: 'below', WebTemplate: 'STS', UseUniquePermissions: false }
    });
    expect(sub.status).toBeLessThan(300);

    const again = await start();
    const reader = again.as(people.owner.login);
    const query = '$select=Title,OData__UIVersionString&$filter=Id eq 1 or Id eq 4';
    expect(await rows(reader, query)).toEqual([
      { Title: 'now', OData__UIVersionString: '4.0' },
      { Title: 'new', OData__UIVersionString: '1.0' }
    ]);
    expect(await textAt(reader, 'plan.txt')).toBe('third words');
    expect(await ask(again, reader, `${library}?$select=ItemCount`)).toEqual({
      ItemCount: schema === 1 ? 1 : 3
    });
    const text = `${list}/items(4)/attachmentFiles('new.txt')/$value`;
    expect(await (await reader(text)).text()).toBe('x');
    expect((await reader(fileAddress('plan.txt'))).status).toBe(200);
  });

  test('whose migration was cut off within a step or between two is migrated by the next start', () => {
    const file = bringBack(schema);
    const db = new DatabaseSync(file);
    db.exec('PRAGMA journal_mode = WAL');
    const step = `BEGIN IMMEDIATE; ${migrations[schema] ?? ''}; PRAGMA user_version = ${schema + 1}`;
    // As a killed process leaves it: the file and its log, with a step begun and not committed…
    db.exec(step);
    const within = copied(file, 'within.db');
    db.exec('ROLLBACK');
    // …or with one done and the next not begun.
    db.exec(`${step}; COMMIT`);
    const between = copied(file, 'between.db');
    db.close();
    for (const cutOff of [within, between]) {
      openStorage(cutOff).close();
      const opened = new DatabaseSync(cutOff);
      expect(opened.prepare('PRAGMA user_version').get()).toEqual({
        user_version: migrations.length
      });
      expect(opened.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
      const rows = opened.prepare('SELECT COUNT(*) AS rows FROM items').get();
      expect(Number(rows?.rows)).toBeGreaterThanOrEqual(2);
      opened.close();
    }
  });
});

test('a data file of a later version is refused, with a sentence, and left as it is', async () => {
  const file = dataFileIn(dataFolder);
  openStorage(file).close();
  const later = new DatabaseSync(file);
  later.exec(`PRAGMA user_version = ${migrations.length + 1}`);
  later.close();
  const before = readFileSync(file);
  await expect(startLocalServer({ dataFolder })).rejects.toThrow(
    `The data file ${file} was written by a later version (schema ${migrations.length + 1}, this ` +
      `program knows ${migrations.length}). Start the later version, or choose another data folder.`
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});
