import { people, type LocalServer, type PersonFetch } from '../localServer';
import {
  addFolder,
  fileAddress,
  folderAddress,
  library,
  libraryUrl,
  put,
  textAt,
  upload
} from './library';
import {
  inBin,
  recycled,
  restored,
  rowsIn,
  WEB,
  readAnswer,
  removeSiteWithBins,
  startSiteWithBins
} from './recycled';
import { addRow, errorCode, list, merge, post, remove, titles, type Answer } from './register';

let dataFolder: string;
let server: LocalServer;
let owner: PersonFetch;
let lead: PersonFetch;
beforeEach(async () => {
  ({ dataFolder, server, owner, lead } = await startSiteWithBins());
});
afterEach(() => removeSiteWithBins(server, dataFolder));

const read = (address: string, as = owner): Promise<Answer> => readAnswer(as, address);
describe('a recycled item', () => {
  test('is in the bin as SharePoint describes one, under the id that recycling gave', async () => {
    await addRow(lead, { Title: 'Thrown away' });
    const id = await recycled(owner, `${list}/items(1)`);
    const [only, ...others] = await inBin(owner);
    expect(others).toEqual([]);
    expect(only).toEqual({
      AuthorEmail: people.lead.email,
      AuthorName: people.lead.name,
      DeletedByEmail: people.owner.email,
      DeletedByName: people.owner.name,
      DeletedDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      DeletedDateLocalFormatted: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/) as string,
      DirName: 'sites/recommendations/Lists/Register',
      DirNamePath: { DecodedUrl: 'sites/recommendations/Lists/Register' },
      Id: id,
      ItemState: 1,
      ItemType: 3,
      LeafName: '1_.000',
      LeafNamePath: { DecodedUrl: '1_.000' },
      Size: expect.stringMatching(/^[1-9]\d*$/) as string,
      Title: 'Thrown away'
    });
    expect(await read(`${WEB}('${id}')?$select=Id,Author/Title&$expand=Author`)).toEqual({
      Id: id,
      Author: { Title: people.lead.name }
    });
    expect(await titles(owner, '$select=Title')).toEqual([]);
  });

  test('comes back with its id, its versions, what was attached and who may see it', async () => {
    await addRow(owner, { Title: 'first', RecordId: 'r1' });
    await merge(owner, `${list}/items(1)`, { Title: 'second' });
    await owner(`${list}/items(1)/attachmentFiles/add(FileName='a.txt')`, {
      method: 'POST',
      body: 'attached'
    });
    await post(owner, `${list}/items(1)/breakroleinheritance(copyroleassignments=false)`);
    const before = await read(`${list}/items(1)?$select=*,UniqueId,OData__UIVersionString`);
    const etag = (await owner(`${list}/items(1)`)).headers.get('etag');
    const id = await recycled(owner, `${list}/items(1)`);
    expect((await owner(`${list}/items(1)`)).status).toBe(404);
    const back = await restored(owner, id);
    expect(back.status).toBe(200);
    expect(await read(`${list}/items(1)?$select=*,UniqueId,OData__UIVersionString`)).toEqual(
      before
    );
    expect((await owner(`${list}/items(1)`)).headers.get('etag')).toBe(etag);
    const { value } = await read(`${list}/items(1)/versions?$select=VersionLabel`);
    expect(value).toEqual([{ VersionLabel: '2.0' }, { VersionLabel: '1.0' }]);
    const attached = await owner(`${list}/items(1)/attachmentFiles('a.txt')/$value`);
    expect(await attached.text()).toBe('attached');
    expect((await lead(`${list}/items(1)`)).ok).toBe(false);
    expect(await inBin(owner)).toEqual([]);
    expect(await read(`${list}/ItemCount`)).toEqual({ value: 1 });
  });

  test('stays in the bin when another has taken its unique value', async () => {
    await addRow(owner, { Title: 'old', RecordId: 'r1' });
    const id = await recycled(owner, `${list}/items(1)`);
    await addRow(owner, { Title: 'new', RecordId: 'r1' });
    const refused = await restored(owner, id);
    expect([refused.status, await errorCode(refused)]).toEqual([
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'
    ]);
    expect(await titles(owner, '$select=Title')).toEqual(['new']);
    expect((await inBin(owner)).map((one) => one.Id)).toEqual([id]);
  });

  test('goes for good when it is deleted there, and cannot come back', async () => {
    await addRow(owner, { Title: 'x' });
    const id = await recycled(owner, `${list}/items(1)`);
    expect((await post(owner, `${WEB}('${id}')/deleteObject`)).status).toBe(200);
    expect(await inBin(owner)).toEqual([]);
    const gone = await restored(owner, id);
    expect([gone.status, await errorCode(gone)]).toEqual([
      404,
      '-2147024894, System.IO.FileNotFoundException'
    ]);
  });
});

test('what is deleted does not go to the bin, and leaves no bytes behind', async () => {
  await addRow(owner, { Title: 'x' });
  await owner(`${list}/items(1)/attachmentFiles/add(FileName='a.txt')`, {
    method: 'POST',
    body: 'attached'
  });
  const before = rowsIn(dataFolder, 'contents');
  await upload(owner, 'a.txt', 'one');
  await put(owner, 'a.txt', 'two');
  expect(rowsIn(dataFolder, 'contents')).toBe(before + 2);
  await remove(owner, fileAddress('a.txt'));
  expect(rowsIn(dataFolder, 'contents')).toBe(before);
  await remove(owner, `${list}/items(1)`);
  expect(rowsIn(dataFolder, 'contents')).toBe(before - 1);
  await upload(owner, 'b.txt', 'one');
  await remove(owner, library);
  expect(rowsIn(dataFolder, 'contents')).toBe(before - 1);
  expect(await inBin(owner)).toEqual([]);
  expect((await owner(library)).status).toBe(404);
});

describe('a recycled file', () => {
  test('comes back with its versions, which are freed with the bin alone', async () => {
    await upload(owner, 'a.txt', 'one');
    await put(owner, 'a.txt', 'second');
    const kept = rowsIn(dataFolder, 'contents');
    const { UniqueId } = await read(fileAddress('a.txt'));
    const id = await recycled(owner, fileAddress('a.txt'));
    expect(await inBin(owner)).toMatchObject([
      { ItemType: 1, LeafName: 'a.txt', Title: 'a.txt', DirName: libraryUrl.slice(1), Size: '9' }
    ]);
    expect(rowsIn(dataFolder, 'contents')).toBe(kept);
    await restored(owner, id);
    expect(await textAt(owner, 'a.txt')).toBe('second');
    expect(await (await owner(`${fileAddress('a.txt')}/versions(512)/$value`)).text()).toBe('one');
    expect((await read(fileAddress('a.txt'))).UniqueId).toBe(UniqueId);
    const again = await recycled(owner, fileAddress('a.txt'));
    await post(owner, `${WEB}('${again}')/deleteObject`);
    expect(rowsIn(dataFolder, 'contents')).toBe(kept - 2);
  });

  test('is refused where another has its name by now, and neither is lost', async () => {
    await upload(owner, 'a.txt', 'old');
    const id = await recycled(owner, fileAddress('a.txt'));
    await upload(owner, 'A.txt', 'new');
    const refused = await restored(owner, id);
    expect([refused.status, await errorCode(refused)]).toEqual([
      400,
      '-2130575257, Microsoft.SharePoint.SPException'
    ]);
    expect(await textAt(owner, 'a.txt')).toBe('new');
    await remove(owner, fileAddress('a.txt'));
    expect((await restored(owner, id)).status).toBe(200);
    expect(await textAt(owner, 'a.txt')).toBe('old');
  });

  test('finds its folder again when that is gone', async () => {
    await addFolder(owner, '2024');
    await addFolder(owner, '2024/May');
    await upload(owner, 'a.txt', 'x', { folder: '2024/May' });
    const id = await recycled(owner, fileAddress('2024/May/a.txt'));
    await remove(owner, folderAddress('2024'));
    expect((await restored(owner, id)).status).toBe(200);
    expect(await textAt(owner, '2024/May/a.txt')).toBe('x');
  });
});

test('a recycled folder comes back with what was in it', async () => {
  await addFolder(owner, '2024');
  await addFolder(owner, '2024/May');
  await upload(owner, 'a.txt', 'x', { folder: '2024/May' });
  const id = await recycled(owner, folderAddress('2024'));
  expect(await inBin(owner)).toMatchObject([{ ItemType: 5, LeafName: '2024', Size: '1' }]);
  expect((await owner(folderAddress('2024/May'))).status).toBe(404);
  await restored(owner, id);
  expect(await textAt(owner, '2024/May/a.txt')).toBe('x');
  expect(await read(`${library}/ItemCount`)).toEqual({ value: 3 });
});

test('a recycled version comes back into the history', async () => {
  await upload(owner, 'a.txt', 'one');
  await put(owner, 'a.txt', 'two');
  const versions = `${fileAddress('a.txt')}/versions`;
  expect((await post(owner, `${versions}/recycleByLabel('1.0')`)).status).toBe(200);
  expect((await read(versions)).value).toEqual([]);
  const [only] = await inBin(owner);
  expect(only).toMatchObject({ ItemType: 2, LeafName: 'a.txt' });
  await restored(owner, String(only?.Id));
  expect(await (await owner(`${versions}(512)/$value`)).text()).toBe('one');
});

test('a recycled attachment comes back, unless another has its name by now', async () => {
  await addRow(owner, { Title: 'x' });
  const files = `${list}/items(1)/attachmentFiles`;
  const attach = (body: string): Promise<Response> =>
    owner(`${files}/add(FileName='a.txt')`, { method: 'POST', body });
  await attach('old');
  await remove(owner, `${files}('a.txt')/recycleObject`);
  const [only] = await inBin(owner);
  expect(only).toMatchObject({
    ItemType: 7,
    LeafName: 'a.txt',
    DirName: 'sites/recommendations/Lists/Register/Attachments/1',
    Size: '3'
  });
  await attach('new');
  const refused = await restored(owner, String(only?.Id));
  expect([refused.status, await errorCode(refused)]).toEqual([
    400,
    '-2130575257, Microsoft.SharePoint.SPException'
  ]);
  await remove(owner, `${files}('a.txt')`);
  await restored(owner, String(only?.Id));
  expect(await (await owner(`${files}('a.txt')/$value`)).text()).toBe('old');
  expect(await read(`${list}/items(1)?$select=Attachments`)).toEqual({ Attachments: true });
});

describe('a recycled list', () => {
  test('comes back with its items, columns and permissions', async () => {
    await addRow(owner, { Title: 'kept', RecordId: 'r1' });
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=false)`);
    const { Id } = await read(`${list}?$select=Id`);
    const id = await recycled(owner, list);
    expect((await owner(list)).status).toBe(404);
    expect(await inBin(owner)).toMatchObject([
      {
        ItemType: 4,
        Title: 'Register',
        LeafName: 'Register',
        DirName: 'sites/recommendations/Lists'
      }
    ]);
    await restored(owner, id);
    expect(await read(`${list}?$select=Id`)).toEqual({ Id });
    expect(await titles(owner, "$select=Title&$filter=RecordId eq 'r1'")).toEqual(['kept']);
    expect((await lead(list)).ok).toBe(false);
  });

  test('is refused where a list has its title by now', async () => {
    const id = await recycled(owner, list);
    await post(owner, '_api/web/lists', { Title: 'Register', BaseTemplate: 100 });
    const refused = await restored(owner, id);
    expect([refused.status, await errorCode(refused)]).toEqual([
      500,
      '-2130575342, Microsoft.SharePoint.SPException'
    ]);
  });

  test('goes for good with everything that hung on it', async () => {
    await upload(owner, 'a.txt', 'x');
    await upload(owner, 'b.txt', 'y');
    await recycled(owner, fileAddress('b.txt'));
    const id = await recycled(owner, library);
    const before = rowsIn(dataFolder, 'contents');
    expect(
      (
        await restored(
          owner,
          String((await inBin(owner)).find(({ ItemType }) => ItemType === 1)?.Id)
        )
      ).status
    ).toBe(404);
    await post(owner, `${WEB}('${id}')/deleteObject`);
    expect(rowsIn(dataFolder, 'contents')).toBe(before - 2);
    expect(await inBin(owner)).toEqual([]);
  });
});
