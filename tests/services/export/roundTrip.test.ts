import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { owner } from '../../../local/people';
import { exportSite } from '../../../src/services/export/exportSite';
import type { ExportedSite } from '../../../src/services/export/exportSite';
import { importSite } from '../../../src/services/export/importSite';
import type { ImportReport } from '../../../src/services/export/importSite';
import { readWorkbook } from '../../../src/services/export/readWorkbook';
import { readExport } from '../../../src/services/export/readExport';
import { readSettings, writeSettings } from '../../../src/services/records/settings';
import { SETTING_NAMES } from '../../../src/services/records/settingRows';
import type { TestSite } from '../testSite';
import { bareSite } from '../testSite';
import { filledSite, itemLists } from './filledSite';
import { rowsOverRest } from './rowsOverRest';

let before: TestSite;
let after: TestSite;
let exported: ExportedSite;
let report: ImportReport;

beforeAll(async () => {
  before = await filledSite();
  await addFile(before);
  exported = await exportSite(before.as(owner), { now: () => new Date('2026-11-22T09:30:00Z') });
  // A new, empty site of another server: nothing is set up on it.
  after = await bareSite();
  const checked = await readExport('export.xlsx', exported.bytes);
  report = await importSite(after.as(owner), checked);
}, 240_000);

const FILE_ID = '0f3f4c86-1c2b-4d7e-9a41-5b7f2f6f7a11';

interface FoundItem {
  readonly Id: number;
  /** 0 a file, 1 a folder. */
  readonly FileSystemObjectType: number;
}

/** A file of evidence, and a folder, which is none. */
async function addFile(site: TestSite): Promise<void> {
  const { rootFolder } = site.as(owner).web.lists.getByTitle('Evidence');
  await rootFolder.folders.addUsingPath('Minutes');
  await rootFolder.files.addUsingPath('=minutes.txt', 'Agreed.', { Overwrite: true });
  const { items } = site.as(owner).web.lists.getByTitle('Evidence');
  const found = await items.select('Id', 'FileSystemObjectType')<FoundItem[]>();
  const file = found.find(({ FileSystemObjectType }) => FileSystemObjectType === 0);
  if (file === undefined) throw new Error('The file did not arrive.');
  await items.getById(file.Id).update({ RecordId: FILE_ID, Describes: 'What was agreed' });
}

afterAll(async () => {
  await before.stop();
  await after.stop();
});

describe('a site that is exported, and imported into an empty one', () => {
  test.each(itemLists.map(({ title }) => title))('has the same rows in %s', async (title) => {
    const list = itemLists.find((each) => each.title === title);
    if (list === undefined) throw new Error(`There is no list ${title}.`);
    const wanted = await rowsOverRest(before.siteUrl, owner, list);
    const found = await rowsOverRest(after.siteUrl, owner, list);
    const withoutVersion = ([key]: readonly [string, unknown]): boolean =>
      !(title === 'Settings' && key === SETTING_NAMES.schemaVersion);
    expect(wanted.size).toBeGreaterThan(0);
    expect(Object.fromEntries([...found].filter(withoutVersion))).toEqual(
      Object.fromEntries([...wanted].filter(withoutVersion))
    );
  });

  test('says how many rows it wrote, and that nothing was left', () => {
    const added = report.listed.filter(({ list }) => list !== 'Settings');
    for (const { list, added: rows } of added) {
      const wanted = exported.listed.find((each) => each.list === list)?.rows;
      expect({ list, rows }).toEqual({ list, rows: wanted });
    }
    expect(report).toMatchObject({ unknownPeople: [], unstamped: 0, keptOtherwise: [] });
  });

  test('is exported again as the same workbook, row by row', async () => {
    const again = await exportSite(after.as(owner), { now: () => new Date(0) });
    const [first, second] = await Promise.all([
      readExport('first.xlsx', exported.bytes),
      readExport('second.xlsx', again.bytes)
    ]);
    const rowsOf = (checked: typeof first): object =>
      Object.fromEntries(
        checked.lists
          .filter(({ list }) => list.holds === 'items' && list.title !== 'Settings')
          .map(({ list, rows }) => [list.title, rows.map((row) => Object.fromEntries(row))])
      );
    expect(rowsOf(second)).toEqual(rowsOf(first));
  });

  test('lists the files of evidence as not included, and brings none', async () => {
    expect(exported.files).toEqual([
      {
        library: 'Evidence',
        path: expect.stringMatching(/\/Evidence\/=minutes\.txt$/),
        size: 7,
        recordId: FILE_ID,
        modified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/)
      }
    ]);
    const sheets = await readWorkbook('export.xlsx', exported.bytes);
    const [, row] = [...(sheets.get('Files not included')?.rows.values() ?? [])];
    expect([1, 3, 4].map((place) => row?.get(place))).toEqual([
      { kind: 'text', text: 'Evidence' },
      { kind: 'number', value: 7 },
      { kind: 'text', text: FILE_ID }
    ]);
    expect(report.filesNotIncluded).toBe(1);
    const { items } = after.as(owner).web.lists.getByTitle('Evidence');
    expect(await items.select('Id')<readonly unknown[]>()).toEqual([]);
  });

  test('an import that is repeated adds nothing', async () => {
    const checked = await readExport('export.xlsx', exported.bytes);
    const again = await importSite(after.as(owner), checked);
    expect(again.listed.map(({ added }) => added)).toEqual(again.listed.map(() => 0));
    expect(again.settingsChanged).toEqual([]);
  });

  test('a setting that a person has changed since is theirs: the import is refused', async () => {
    const sp = after.as(owner);
    const before = await readSettings(sp);
    await writeSettings(sp, { vocabularies: { directorates: ['Renamed'] } }, { replace: true });
    const checked = await readExport('export.xlsx', exported.bytes);
    await expect(importSite(sp, checked)).rejects.toMatchObject({
      problem: 'site not empty',
      message: expect.stringContaining('Directorates')
    });
    expect((await readSettings(sp)).vocabularies.directorates).toEqual(['Renamed']);
    const { directorates } = before.vocabularies;
    await writeSettings(sp, { vocabularies: { directorates } }, { replace: true });
  });
});
