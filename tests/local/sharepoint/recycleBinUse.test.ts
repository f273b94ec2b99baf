import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/recycle-bin';
import { pnpAs } from '../pnpAs';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addFolder, fileAddress, folderAddress, library, upload } from './library';
import {
  inBin,
  recycled,
  restored,
  rowsIn,
  SITE,
  WEB,
  readAnswer,
  removeSiteWithBins,
  startSiteWithBins
} from './recycled';
import { addRow, errorCode, list, post, remove, titles, type Answer } from './register';

let dataFolder: string;
let server: LocalServer;
let owner: PersonFetch;
let lead: PersonFetch;
beforeEach(async () => {
  ({ dataFolder, server, owner, lead } = await startSiteWithBins());
});
afterEach(() => removeSiteWithBins(server, dataFolder));

const read = (address: string, as = owner): Promise<Answer> => readAnswer(as, address);
describe('who sees what', () => {
  test('people see what they threw away themselves, owners see everything', async () => {
    await addRow(owner, { Title: 'one' });
    await addRow(owner, { Title: 'two' });
    const ofOwner = await recycled(owner, `${list}/items(1)`);
    const ofLead = await recycled(lead, `${list}/items(2)`);
    expect((await inBin(lead)).map(({ Id }) => Id)).toEqual([ofLead]);
    expect((await inBin(owner)).map(({ Id }) => Id).sort()).toEqual([ofOwner, ofLead].sort());
    expect((await restored(lead, ofOwner)).status).toBe(404);
    const site = await lead(SITE);
    expect([site.status, await errorCode(site)]).toEqual([
      403,
      '-2147024891, System.UnauthorizedAccessException'
    ]);
    expect((await restored(lead, ofLead)).status).toBe(200);
  });

  test('nobody brings back what they may not add any more', async () => {
    await addRow(owner, { Title: 'one' });
    const id = await recycled(lead, `${list}/items(1)`);
    await post(owner, `${list}/breakroleinheritance(copyroleassignments=false)`);
    expect((await restored(lead, id)).status).toBe(403);
    expect((await inBin(lead)).map(({ Id }) => Id)).toEqual([id]);
  });

  test('the second stage is the site’s alone', async () => {
    await addRow(lead, { Title: 'one' });
    const id = await recycled(lead, `${list}/items(1)`);
    expect((await post(lead, `${WEB}('${id}')/moveToSecondStage`)).status).toBe(200);
    expect(await inBin(lead)).toEqual([]);
    expect(await inBin(owner)).toEqual([]);
    expect(await inBin(owner, SITE)).toMatchObject([{ Id: id, ItemState: 2 }]);
    expect((await read(`${SITE}?$filter=ItemState eq 1`)).value).toEqual([]);
    expect((await post(owner, `${SITE}('${id}')/restore`)).status).toBe(200);
    expect(await titles(owner, '$select=Title')).toEqual(['one']);
  });

  test('each web has its own, the site has all', async () => {
    await post(owner, '_api/web/webs/add', {
      parameters: { Title: 'Sub', Url: 'sub', WebTemplate: 'STS', Language: 1033 }
    });
    const sub = `${server.siteUrl}/sub/_api/web`;
    await post(owner, `${sub}/lists`, { Title: 'Below', BaseTemplate: 100 });
    const id = await recycled(owner, `${sub}/lists/getByTitle('Below')`);
    expect(await inBin(owner)).toEqual([]);
    expect((await inBin(owner, `${sub}/recycleBin`)).map(({ Id }) => Id)).toEqual([id]);
    expect((await inBin(owner, SITE)).map(({ Id }) => Id)).toEqual([id]);
    expect((await post(owner, `${SITE}('${id}')/restore`)).status).toBe(200);
    expect((await owner(`${sub}/lists/getByTitle('Below')`)).status).toBe(200);
  });
});

describe('the whole bin', () => {
  beforeEach(async () => {
    for (const Title of ['one', 'two', 'three']) await addRow(owner, { Title });
    for (const number of [1, 2, 3]) await recycled(owner, `${list}/items(${number})`);
  });

  test('is restored, moved on and emptied', async () => {
    expect((await post(owner, `${WEB}/restoreAll`)).status).toBe(200);
    expect(await titles(owner, '$select=Title&$orderby=Id')).toEqual(['one', 'two', 'three']);
    for (const number of [1, 2, 3]) await recycled(owner, `${list}/items(${number})`);
    const [last, ...others] = await inBin(owner);
    await post(owner, `${WEB}/deleteByIds`, { ids: [last?.Id] });
    expect((await inBin(owner)).map(({ Id }) => Id)).toEqual(others.map(({ Id }) => Id));
    await post(owner, `${WEB}/moveAllToSecondStage`);
    expect((await inBin(owner, SITE)).map(({ ItemState }) => ItemState)).toEqual([2, 2]);
    await post(owner, `${WEB}/deleteAll`);
    expect(await inBin(owner, SITE)).toHaveLength(2);
    await post(owner, `${WEB}/deleteAllSecondStageItems`);
    expect(await inBin(owner, SITE)).toEqual([]);
  });

  test('is restored and moved on in part, by ids', async () => {
    const ids = (await inBin(owner)).map(({ Id }) => Id);
    await post(owner, `${WEB}/moveToSecondStageByIds`, { ids: [ids[0]] });
    expect((await inBin(owner)).map(({ Id }) => Id)).toEqual(ids.slice(1));
    expect((await post(owner, `${WEB}/restoreByIds`, { ids: [ids[1]] })).status).toBe(200);
    expect(await titles(owner, '$select=Title')).toEqual(['two']);
    expect((await post(owner, `${WEB}/restoreByIds`, { ids: ['none'] })).status).toBe(404);
  });

  test('is read in parts: by filter, order, state and number', async () => {
    const leaves = async (address: string): Promise<readonly unknown[]> =>
      ((await read(address)).value as readonly Answer[]).map(({ LeafName }) => LeafName);
    expect(await leaves(`${WEB}?$filter=LeafName eq '2_.000'&$top=1`)).toEqual(['2_.000']);
    expect(await leaves(`${WEB}?$orderby=Title asc`)).toEqual(['1_.000', '3_.000', '2_.000']);
    const part = `getRecycleBinItems(rowLimit=2,isAscending=true,itemState=1)`;
    expect(await leaves(`_api/web/${part}`)).toEqual(['1_.000', '2_.000']);
    expect(await leaves(`_api/site/${part}`)).toEqual(['1_.000', '2_.000']);
    expect(await leaves(`_api/site/getRecycleBinItems(itemState=2)`)).toEqual([]);
  });

  test('is read and restored by PnPjs', async () => {
    const sp = await pnpAs(server, people.owner.login);
    const [first] = await sp.web.recycleBin.top(1)();
    await sp.web.recycleBin.getById(String((first as { readonly Id?: string }).Id)).restore();
    expect(await titles(owner, '$select=Title')).toHaveLength(1);
    await sp.site.recycleBin.restoreAll();
    expect(await titles(owner, '$select=Title')).toHaveLength(3);
  });
});

test('the bin keeps things for 93 days, and their bytes no longer', async () => {
  await server.stop();
  let now = new Date('2026-01-01T10:00:00Z');
  server = await startLocalServer({ dataFolder, clock: () => now });
  owner = server.as(people.owner.login);
  await upload(owner, 'a.txt', 'one');
  await upload(owner, 'b.txt', 'two');
  await upload(owner, 'c.txt', 'three');
  const before = rowsIn(dataFolder, 'contents');
  await recycled(owner, fileAddress('a.txt'));
  now = new Date('2026-04-04T09:00:00Z');
  owner = server.as(people.owner.login);
  await recycled(owner, fileAddress('b.txt'));
  expect((await inBin(owner)).map(({ LeafName }) => LeafName)).toEqual(['b.txt', 'a.txt']);
  now = new Date('2026-04-04T11:00:00Z');
  owner = server.as(people.owner.login);
  await recycled(owner, fileAddress('c.txt'));
  expect((await inBin(owner)).map(({ LeafName }) => LeafName)).toEqual(['c.txt', 'b.txt']);
  expect(rowsIn(dataFolder, 'contents')).toBe(before - 1);
});

test('the permissions of what goes for good go with it', async () => {
  await addRow(owner, { Title: 'one' });
  await addRow(owner, { Title: 'two' });
  for (const number of [1, 2]) {
    await post(owner, `${list}/items(${number})/breakroleinheritance(copyroleassignments=false)`);
  }
  const before = rowsIn(dataFolder, 'scopes');
  await remove(owner, `${list}/items(1)`);
  expect(rowsIn(dataFolder, 'scopes')).toBe(before - 1);
  const id = await recycled(owner, `${list}/items(2)`);
  expect(rowsIn(dataFolder, 'scopes')).toBe(before - 1);
  await post(owner, `${WEB}('${id}')/deleteObject`);
  expect(rowsIn(dataFolder, 'scopes')).toBe(before - 2);
});

test('the change log says what was recycled and what came back', async () => {
  await addRow(owner, { Title: 'x' });
  const id = await recycled(owner, `${list}/items(1)`);
  await restored(owner, id);
  const query = { Item: true, DeleteObject: true, Restore: true };
  const { value } = (await (await post(owner, `${list}/getchanges`, { query })).json()) as Answer;
  expect(
    (value as readonly Answer[]).map(({ ChangeType, ItemId }) => [ChangeType, ItemId])
  ).toEqual([
    [3, 1],
    [7, 1]
  ]);
});

test('a list made after one that is gone has nothing of it', async () => {
  await addRow(owner, { Title: 'x', RecordId: 'r1' });
  await remove(owner, library);
  await remove(owner, list);
  await post(owner, '_api/web/lists', { Title: 'Register', BaseTemplate: 100 });
  await addRow(owner, { Title: 'y' });
  expect((await read(`${list}/fields?$filter=InternalName eq 'RecordId'`)).value).toEqual([]);
  expect(await titles(owner, '$select=Title')).toEqual(['y']);
});

test('what comes back has the permissions that its folder has by now', async () => {
  await addFolder(owner, '2024');
  const folder = `${folderAddress('2024')}/listItemAllFields`;
  await upload(owner, 'a.txt', 'x', { folder: '2024' });
  const open = await recycled(owner, fileAddress('2024/a.txt'));
  await post(owner, `${folder}/breakroleinheritance(copyroleassignments=false)`);
  await restored(owner, open);
  expect((await lead(fileAddress('2024/a.txt'))).status).toBe(403);
  const closed = await recycled(owner, fileAddress('2024/a.txt'));
  await post(owner, `${folder}/resetroleinheritance`);
  await restored(owner, closed);
  expect((await lead(fileAddress('2024/a.txt'))).status).toBe(200);
});
