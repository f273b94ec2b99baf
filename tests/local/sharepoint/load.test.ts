import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLedger } from '../../load/ledgerLoad';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
});
afterEach(() => rm(dataFolder, { recursive: true }));

test('clients that read pages and write under ETags lose no update and meet no foreign error', async () => {
  const load = { items: 2000, clients: 10, seconds: 2 };
  const { foreign, lost, writes, refusals, times } = await loadLedger(dataFolder, load);
  expect({ foreign, lost }).toEqual({ foreign: [], lost: [] });
  expect(writes.size).toBeGreaterThan(0);
  expect(times['read a page'].length).toBeGreaterThan(0);
  const mismatch = '412 -1, Microsoft.SharePoint.Client.ClientServiceException';
  expect([...refusals.keys()].filter((code) => code !== mismatch)).toEqual([]);
}, 120_000);
