import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  dataFileIn,
  people,
  startLocalServer,
  type LocalServer,
  type PersonFetch
} from '../localServer';
import { post, type Answer } from './register';

let dataFolder: string;
let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
});
afterEach(async () => {
  await server.stop();
  await rm(dataFolder, { recursive: true });
});

/** Data files that programs left which could not yet bring anything back (fixtures/README.md). */
describe.each([1, 2, 3])('what was recycled in a data file of schema %i', (schema) => {
  test('is in the bin, and comes back', async () => {
    const fixture = resolve(__dirname, 'fixtures', `schema${schema}.sqlite.gz`);
    writeFileSync(dataFileIn(dataFolder), gunzipSync(readFileSync(fixture)));
    server = await startLocalServer({ dataFolder });
    owner = server.as(people.owner.login);
    const bin = '_api/web/recycleBin';
    const { value } = (await (await owner(`${bin}?$orderby=ItemType`)).json()) as {
      readonly value: readonly Answer[];
    };
    expect(value).toMatchObject([
      {
        ItemType: 3,
        Title: 'To be taken away',
        LeafName: '3_.000',
        DirName: 'sites/recommendations/Lists/Register'
      },
      {
        ItemType: 4,
        Title: 'Thrown away',
        LeafName: 'Thrown away',
        DirName: 'sites/recommendations/Lists'
      }
    ]);
    expect((await post(owner, `${bin}/restoreAll`)).status).toBe(200);
    const item = await owner("_api/web/lists/getByTitle('Register')/items(3)?$select=Title");
    expect(await item.json()).toEqual({ Title: 'To be taken away' });
    expect((await owner("_api/web/lists/getByTitle('Thrown away')")).status).toBe(200);
    expect(await (await owner(bin)).json()).toEqual({ value: [] });
  });
});
