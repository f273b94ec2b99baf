import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import {
  addFolder,
  fileAddress,
  folderAddress,
  library,
  libraryUrl,
  makeLibrary,
  put,
  textAt,
  upload
} from './library';
import { errorCode, merge, post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeLibrary(owner);
});
afterEach(() => server.stop());

const read = async (address: string, as = owner): Promise<Answer> =>
  (await (await as(address)).json()) as Answer;
const values = async (address: string): Promise<readonly Answer[]> =>
  (await read(address)).value as readonly Answer[];

describe('a library', () => {
  test('stands directly below the web and knows what it is', async () => {
    expect(
      await read(
        `${library}?$select=BaseType,BaseTemplate,EntityTypeName,EnableAttachments,RootFolder/ServerRelativeUrl&$expand=RootFolder`
      )
    ).toEqual({
      BaseType: 1,
      BaseTemplate: 101,
      EntityTypeName: 'Evidence',
      EnableAttachments: false,
      RootFolder: { ServerRelativeUrl: libraryUrl }
    });
    const view = await read(`${library}/defaultView`);
    expect(view).toMatchObject({
      Title: 'All Documents',
      ServerRelativeUrl: `${libraryUrl}/Forms/AllItems.aspx`
    });
    expect((await values('_api/web/folders')).map(({ Name }) => Name)).toContain('Evidence');
  });

  test('is found by its address, and not as a list below Lists', async () => {
    expect(await read(`_api/web/getList('${libraryUrl}')?$select=Title`)).toEqual({
      Title: 'Evidence'
    });
    const elsewhere = await owner("_api/web/getList('/sites/recommendations/Lists/Evidence')");
    expect(elsewhere.status).toBe(404);
  });

  test('takes files and no plain items', async () => {
    const response = await post(owner, `${library}/items`, { Title: 'x' });
    expect(response.status).toBe(400);
  });
});

describe('a file', () => {
  test('comes back byte for byte, and as SharePoint describes one', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31) % 256);
    const response = await upload(owner, 'plan.pdf', bytes);
    expect(response.status).toBe(200);
    const { UniqueId, ...file } = (await response.json()) as Answer;
    expect(file).toMatchObject({
      Name: 'plan.pdf',
      Length: '3000000',
      ServerRelativeUrl: `${libraryUrl}/plan.pdf`,
      UIVersionLabel: '1.0',
      UIVersion: 512,
      CheckOutType: 2,
      CheckInComment: '',
      Exists: true,
      ETag: `"{${String(UniqueId).toUpperCase()}},1"`,
      ContentTag: `{${String(UniqueId).toUpperCase()}},1,2`
    });
    const got = await owner(`${fileAddress('plan.pdf')}/$value`);
    expect(got.headers.get('content-type')).toBe('application/octet-stream');
    expect(Buffer.from(await got.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('is found by every address there is for it, whatever its case', async () => {
    const { UniqueId } = (await (
      await upload(owner, "Bob's plan #1 100%.txt", 'x')
    ).json()) as Answer;
    const path = `${libraryUrl}/Bob's plan #1 100%.txt`;
    const quoted = encodeURIComponent(path.replace(/'/g, "''"));
    for (const address of [
      `getFileByServerRelativePath(decodedUrl='${quoted}')`,
      `getFileByServerRelativePath(decodedUrl=@p1)?@p1='${quoted}'`,
      `getFileByServerRelativeUrl('${quoted.toUpperCase()}')`,
      `getFileById('${String(UniqueId)}')`,
      `getFileByUrl('${encodeURIComponent(`${server.url}${path.replace(/'/g, "''")}`)}')`,
      `lists/getByTitle('Evidence')/rootFolder/files('${encodeURIComponent("Bob''s plan #1 100%.txt")}')`
    ]) {
      expect(await read(`_api/web/${address}`)).toMatchObject({ UniqueId });
    }
  });

  test('that is not there is 404, and one outside the web 400', async () => {
    const absent = await owner(fileAddress('none.txt'));
    expect([absent.status, await errorCode(absent)]).toEqual([
      404,
      '-2130575338, Microsoft.SharePoint.SPException'
    ]);
    const outside = await owner("_api/web/getFileByServerRelativeUrl('/sites/other/a.txt')");
    expect([outside.status, await errorCode(outside)]).toEqual([
      400,
      '-2147024809, System.ArgumentException'
    ]);
    const folder = await owner(folderAddress('none'));
    expect([folder.status, await errorCode(folder)]).toEqual([
      404,
      '-2147024894, System.IO.FileNotFoundException'
    ]);
  });

  test('is not replaced unless that is said, and then is a new version of itself', async () => {
    const first = (await (await upload(owner, 'a.txt', 'one')).json()) as Answer;
    const refused = await upload(owner, 'A.TXT', 'two');
    expect([refused.status, await errorCode(refused)]).toEqual([
      400,
      '-2130575257, Microsoft.SharePoint.SPException'
    ]);
    expect(await textAt(owner, 'a.txt')).toBe('one');
    const second = (await (
      await upload(owner, 'a.txt', 'two', { overwrite: true })
    ).json()) as Answer;
    expect(second).toMatchObject({ UniqueId: first.UniqueId, UIVersionLabel: '2.0', Length: '3' });
    expect(await textAt(owner, 'a.txt')).toBe('two');
    expect(await values(`${library}/items`)).toHaveLength(1);
  });

  test.each([
    'a*b.txt',
    'a:b.txt',
    'a"b.txt',
    'a<b.txt',
    'a>b.txt',
    'a?b.txt',
    'a\\b.txt',
    'a|b.txt',
    '~$a.docx',
    'a_vti_b.txt',
    'desktop.ini',
    'LPT1',
    'x'.repeat(256),
    'a.',
    ' a',
    'a '
  ])('is not called %s', async (name) => {
    const response = await upload(owner, name, 'x');
    expect(response.status).toBe(400);
    expect(await values(`${folderAddress()}/files`)).toEqual([]);
  });

  test('gets new bytes through $value, under its ETag where one is given', async () => {
    await upload(owner, 'a.txt', 'one');
    const { ETag, ContentTag } = await read(fileAddress('a.txt'));
    expect((await put(owner, 'a.txt', 'two')).status).toBe(204);
    const stale = await owner(`${fileAddress('a.txt')}/$value`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'PUT', 'If-Match': String(ETag) },
      body: 'three'
    });
    expect(stale.status).toBe(412);
    expect(await textAt(owner, 'a.txt')).toBe('two');
    expect((await read(fileAddress('a.txt'))).ContentTag).not.toBe(ContentTag);
  });

  test('has columns, which are set through its item and leave its content tag alone', async () => {
    await upload(owner, 'a.txt', 'one');
    const before = await read(fileAddress('a.txt'));
    const item = `${fileAddress('a.txt')}/listItemAllFields`;
    const updated = await merge(owner, item, { RecordId: 'r1', Title: 'A' }, String(before.ETag));
    expect(updated.status).toBe(204);
    const after = await read(`${fileAddress('a.txt')}?$expand=ListItemAllFields`);
    expect(after).toMatchObject({
      Title: 'A',
      UIVersionLabel: '2.0',
      ContentTag: before.ContentTag,
      ListItemAllFields: { RecordId: 'r1', FileSystemObjectType: 0 }
    });
    expect(after.ETag).not.toBe(before.ETag);
    const form = await post(owner, `${item}/validateUpdateListItem`, {
      formValues: [{ FieldName: 'RecordId', FieldValue: 'r2' }]
    });
    expect(form.status).toBe(200);
    expect(
      await values(
        `${library}/items?$select=RecordId,FileLeafRef,FileRef,FileDirRef,FSObjType,File_x0020_Size,File/Length&$expand=File&$filter=RecordId eq 'r2'`
      )
    ).toEqual([
      {
        RecordId: 'r2',
        FileLeafRef: 'a.txt',
        FileRef: `${libraryUrl}/a.txt`,
        FileDirRef: libraryUrl,
        FSObjType: '0',
        File_x0020_Size: '3',
        File: { Length: '3' }
      }
    ]);
    expect(await values(`${library}/items?$filter=FileLeafRef eq 'a.txt'`)).toHaveLength(1);
    expect(await values(`${library}/items?$filter=FSObjType eq 1`)).toHaveLength(0);
  });

  test('keeps what it was: versions with their bytes', async () => {
    await upload(owner, 'a.txt', 'one');
    await put(owner, 'a.txt', 'second');
    await put(owner, 'a.txt', 'third!!');
    const versions = `${fileAddress('a.txt')}/versions`;
    expect(await values(versions)).toMatchObject([
      {
        ID: 512,
        VersionLabel: '1.0',
        Size: 3,
        Length: '3',
        Url: '_vti_history/512/Evidence/a.txt'
      },
      { ID: 1024, VersionLabel: '2.0', Size: 6, IsCurrentVersion: false }
    ]);
    expect(await (await owner(`${versions}(512)/$value`)).text()).toBe('one');
    expect((await post(owner, `${versions}/restoreByLabel('1.0')`)).status).toBe(200);
    expect(await textAt(owner, 'a.txt')).toBe('one');
    expect((await post(owner, `${versions}/deleteByID(1024)`)).status).toBe(200);
    expect((await values(versions)).map(({ ID }) => ID)).toEqual([512, 1536]);
  });
});

describe('folders', () => {
  test('hold files and folders, and are items of their own kind', async () => {
    expect((await addFolder(owner, '2024')).status).toBe(200);
    expect((await addFolder(owner, '2024/May')).status).toBe(200);
    expect((await addFolder(owner, '2024')).status).toBe(400);
    expect((await addFolder(owner, 'none/May')).status).toBe(404);
    await upload(owner, 'a.txt', 'x', { folder: '2024/May' });
    expect(
      await read(`${folderAddress('2024/May')}?$expand=ListItemAllFields,ParentFolder`)
    ).toMatchObject({
      Name: 'May',
      ItemCount: 1,
      ServerRelativeUrl: `${libraryUrl}/2024/May`,
      ParentFolder: { ServerRelativeUrl: `${libraryUrl}/2024` },
      ListItemAllFields: { FileSystemObjectType: 1 }
    });
    expect((await values(`${folderAddress('2024')}/folders`)).map(({ Name }) => Name)).toEqual([
      'May'
    ]);
    expect(await values(`${folderAddress('2024')}/files`)).toEqual([]);
    expect((await values(`${library}/items?$filter=FSObjType eq 1`)).length).toBe(2);
  });

  test('go with everything in them', async () => {
    await addFolder(owner, '2024');
    await upload(owner, 'a.txt', 'x', { folder: '2024' });
    await upload(owner, 'b.txt', 'x');
    const recycled = await post(owner, `${folderAddress('2024')}/recycle`);
    expect(await recycled.json()).toEqual({
      value: expect.stringMatching(/^[0-9a-f-]{36}$/) as string
    });
    expect(
      (await values(`${library}/items?$select=FileLeafRef`)).map((row) => row.FileLeafRef)
    ).toEqual(['b.txt']);
    expect((await owner(fileAddress('2024/a.txt'))).status).toBe(404);
    expect(await read(`${library}/ItemCount`)).toEqual({ value: 1 });
  });
});

test('files are there again after a restart', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sharepoint-'));
  const before = await startLocalServer({ dataFolder });
  await makeLibrary(before.as(people.owner.login));
  await upload(before.as(people.owner.login), 'a.txt', 'kept');
  await before.stop();
  const after = await startLocalServer({ dataFolder });
  expect(await textAt(after.as(people.owner.login), 'a.txt')).toBe('kept');
  await after.stop();
  await rm(dataFolder, { recursive: true });
});
