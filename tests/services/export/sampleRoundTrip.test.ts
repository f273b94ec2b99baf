import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import { owner, samplePeople } from '../../../local/people';
import { ensureSample } from '../../../local/sample';
import { exportSite } from '../../../src/services/export/exportSite';
import { importSite } from '../../../src/services/export/importSite';
import { readExport } from '../../../src/services/export/readExport';
import { SETTING_NAMES } from '../../../src/services/records/settingRows';
import { NO_METADATA } from '../../../src/services/sync/odata';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';
import { itemLists } from './filledSite';
import { rowsOverRest } from './rowsOverRest';

let before: TestSite;
let after: TestSite;

beforeAll(async () => {
  before = await bareSite();
  await ensureSample({ siteUrl: before.siteUrl, people: samplePeople, report: () => undefined });
  const { bytes } = await exportSite(before.as(owner));
  after = await bareSite();
  await importSite(after.as(owner), await readExport('sample.xlsx', bytes));
}, 240_000);

afterAll(async () => {
  await before.stop();
  await after.stop();
});

test('the whole sample, exported and imported into an empty site, is the same by record ID', async () => {
  let compared = 0;
  for (const list of itemLists) {
    const wanted = await rowsOverRest(before.siteUrl, owner, list);
    const found = await rowsOverRest(after.siteUrl, owner, list);
    const records = (rows: typeof wanted): object =>
      Object.fromEntries([...rows].filter(([key]) => key !== SETTING_NAMES.schemaVersion));
    expect({ [list.title]: records(found) }).toEqual({ [list.title]: records(wanted) });
    compared += wanted.size;
  }
  expect(compared).toBeGreaterThan(100);
});

test('the choices of the restored site are the words of its settings', async () => {
  const choicesOf = async (site: TestSite): Promise<unknown> =>
    site
      .as(owner)
      .web.lists.getByTitle('Posts')
      .fields.getByInternalNameOrTitle('Directorate')
      .select('Choices')({ headers: NO_METADATA });
  expect(await choicesOf(after)).toEqual(await choicesOf(before));
});
