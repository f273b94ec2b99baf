import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { fileAddress, library, makeLibrary, put, textAt, upload } from './library';
import { merge, post } from './register';

let dataFolder: string;
let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
  server = await startLocalServer({ dataFolder });
  owner = server.as(people.owner.login);
  await makeLibrary(owner);
});
afterEach(async () => {
  await server.stop();
  await rm(dataFolder, { recursive: true });
});

/** All the bytes in the data file, as texts, but for the page that every web has. */
function kept(): readonly string[] {
  const data = new DatabaseSync(join(dataFolder, 'sharepoint.db'), { readOnly: true });
  const rows = data
    .prepare('SELECT CAST(bytes AS TEXT) AS text FROM content_chunks ORDER BY content, position')
    .all();
  data.close();
  return rows.map(({ text }) => String(text)).filter((text) => !text.startsWith('<%@ Page'));
}

test('bytes are kept once for all versions that share them', async () => {
  await upload(owner, 'a.txt', 'one');
  await merge(owner, `${fileAddress('a.txt')}/listItemAllFields`, { Title: 'A' });
  expect(kept()).toEqual(['one']);
  await put(owner, 'a.txt', 'two');
  expect(kept()).toEqual(['one', 'two']);
  await post(owner, `${fileAddress('a.txt')}/versions/deleteByID(512)`);
  expect(kept()).toEqual(['one', 'two']);
  await post(owner, `${fileAddress('a.txt')}/versions/deleteByID(1024)`);
  expect(kept()).toEqual(['two']);
  expect(await textAt(owner, 'a.txt')).toBe('two');
});

test('they go with versions beyond the limit, and with the last in a library without versions', async () => {
  await merge(owner, library, { MajorVersionLimit: 2 });
  for (const content of ['one', 'two', 'three']) {
    await upload(owner, 'a.txt', content, { overwrite: true });
  }
  expect(kept()).toEqual(['two', 'three']);
  await merge(owner, library, { EnableVersioning: false });
  await put(owner, 'a.txt', 'four');
  await put(owner, 'a.txt', 'five');
  expect(kept()).not.toContain('four');
  expect(await textAt(owner, 'a.txt')).toBe('five');
});

test('a refused upload leaves none behind, and a deleted file keeps its own in the bin', async () => {
  await upload(owner, 'a.txt', 'one');
  await upload(owner, 'a.txt', 'two');
  await upload(owner, 'b*.txt', 'three');
  expect(kept()).toEqual(['one']);
  await post(owner, `${fileAddress('a.txt')}/recycle`);
  expect(kept()).toEqual(['one']);
  await upload(owner, 'a.txt', 'anew');
  expect(await textAt(owner, 'a.txt')).toBe('anew');
});
