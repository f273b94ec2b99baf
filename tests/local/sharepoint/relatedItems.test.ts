import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, merge, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await post(owner, '_api/web/lists', { Title: 'Actions', BaseTemplate: 107 });
  await post(owner, '_api/web/lists', { Title: 'Reports', BaseTemplate: 100 });
});
afterEach(() => server.stop());

const SITE = '/sites/recommendations';

const json = async (response: Response): Promise<Answer> => (await response.json()) as Answer;
const itemIn = async (list: string, Title: string, as = owner): Promise<number> =>
  Number((await json(await post(as, `_api/web/lists/getByTitle('${list}')/items`, { Title }))).Id);
const call = (name: string, body: object, as = owner): Promise<Response> =>
  post(as, `_api/SP.RelatedItemManager.${name}`, body);
const between = (action: number, report: number): object => ({
  SourceListName: 'Actions',
  SourceItemID: action,
  SourceWebUrl: SITE,
  TargetListName: 'Reports',
  TargetItemID: report,
  TargetWebUrl: server.siteUrl
});
const relatedTo = async (id: number, as = owner): Promise<readonly Answer[]> => {
  const body = { SourceListName: 'Actions', SourceItemID: id };
  const all = await json(await call('GetRelatedItems', body, as));
  expect(await json(await call('GetPageOneRelatedItems', body, as))).toEqual(all);
  return all.value as readonly Answer[];
};
const titles = async (id: number, as = owner): Promise<readonly unknown[]> =>
  (await relatedTo(id, as)).map(({ Title }) => Title);

test('a task is linked with an item, once, and parted from it', async () => {
  const [action, report] = [await itemIn('Actions', 'Train staff'), await itemIn('Reports', 'One')];
  const added = await call('AddSingleLink', between(action, report));
  expect([added.status, await json(added)]).toEqual([200, { 'odata.null': true }]);
  await call('AddSingleLink', between(action, report));
  const list = await json(await owner("_api/web/lists/getByTitle('Reports')?$select=Id"));
  const web = await json(await owner('_api/web?$select=Id'));
  expect(await relatedTo(action)).toEqual([
    {
      IconUrl: 'icgen.gif',
      ItemId: report,
      ListId: list.Id,
      Title: 'One',
      Url: `${SITE}/Lists/Reports/DispForm.aspx?ID=${report}`,
      WebId: web.Id
    }
  ]);
  const item = `_api/web/lists/getByTitle('Actions')/items(${action})?$select=RelatedItems`;
  expect(JSON.parse(String((await json(await owner(item))).RelatedItems))).toEqual([
    { ItemId: report, WebId: web.Id, ListId: list.Id }
  ]);
  await call('DeleteSingleLink', between(action, report));
  expect(await relatedTo(action)).toEqual([]);
  expect(await json(await owner(item))).toEqual({ RelatedItems: null });
});

test('a task is linked with a file by its address', async () => {
  const action = await itemIn('Actions', 'Read');
  const library = "_api/web/lists/getByTitle('Documents')/rootFolder";
  const file = await json(
    await owner(`${library}/files/addUsingPath(decodedurl='Minutes.pdf')`, {
      method: 'POST',
      body: 'minutes'
    })
  );
  const TargetItemUrl = String(file.ServerRelativeUrl);
  const from = { SourceListName: 'Actions', SourceItemID: action };
  expect((await call('AddSingleLinkToUrl', { ...from, TargetItemUrl })).status).toBe(200);
  expect(await relatedTo(action)).toMatchObject([
    { Title: 'Minutes.pdf', Url: TargetItemUrl, IconUrl: 'icpdf.png' }
  ]);
  const lost = await call('AddSingleLinkToUrl', { ...from, TargetItemUrl: `${SITE}/lost.pdf` });
  expect(lost.status).toBe(404);
});

test('the way back is kept where it is asked for and the other list has the column', async () => {
  const [one, other] = [await itemIn('Actions', 'One'), await itemIn('Actions', 'Other')];
  const both = { ...between(one, other), TargetListName: 'Actions', TryAddReverseLink: true };
  await call('AddSingleLink', both);
  expect([await titles(one), await titles(other)]).toEqual([['Other'], ['One']]);
  await call('DeleteSingleLink', { ...both, TryDeleteReverseLink: true });
  expect([await titles(one), await titles(other)]).toEqual([[], []]);
  const report = await itemIn('Reports', 'Report');
  const tried = await call('AddSingleLink', { ...between(one, report), TryAddReverseLink: true });
  expect(tried.status).toBe(200);
  const refused = await call('AddSingleLink', {
    ...between(report, one),
    SourceListName: 'Reports',
    TargetListName: 'Actions'
  });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe('-2147024809, Microsoft.SharePoint.SPException');
});

test('what is gone is left out, and what is not there cannot be linked', async () => {
  const [action, report] = [await itemIn('Actions', 'Train'), await itemIn('Reports', 'Gone')];
  await call('AddSingleLink', between(action, report));
  await remove(owner, `_api/web/lists/getByTitle('Reports')/items(${report})`);
  expect(await relatedTo(action)).toEqual([]);
  expect((await call('AddSingleLink', between(action, report))).status).toBe(404);
  const elsewhere = { ...between(action, report), TargetWebUrl: `${SITE}/nowhere` };
  expect((await call('AddSingleLink', elsewhere)).status).toBe(400);
  // People may write the column, and write nonsense.
  await merge(owner, `_api/web/lists/getByTitle('Actions')/items(${action})`, {
    RelatedItems: 'nonsense'
  });
  expect(await relatedTo(action)).toEqual([]);
});

test('links are read by those who may read, and made by those who may edit', async () => {
  const [action, report] = [await itemIn('Actions', 'Train'), await itemIn('Reports', 'One')];
  const hidden = await itemIn('Reports', 'Hidden');
  await call('AddSingleLink', between(action, report));
  await call('AddSingleLink', between(action, hidden));
  const user = await post(owner, '_api/web/ensureUser', { logonName: people.staff.login });
  const id = String((await json(user)).Id);
  await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${id},roledefid=1073741826)`
  );
  await post(
    owner,
    `_api/web/lists/getByTitle('Reports')/items(${hidden})/breakRoleInheritance(false,true)`
  );
  const reader = server.as(people.staff.login);
  expect(await titles(action, reader)).toEqual(['One']);
  expect(await titles(action)).toEqual(['One', 'Hidden']);
  expect((await call('DeleteSingleLink', between(action, report), reader)).status).toBe(403);
  expect(await titles(action)).toEqual(['One', 'Hidden']);
});
