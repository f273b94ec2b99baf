import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/sites/index.js';
import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { pnpAs } from '../pnpAs';
import { errorCode, merge, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

const SITE = '/sites/recommendations';

const add = (as: PersonFetch, Url: string, rest: object = {}, below = ''): Promise<Response> =>
  post(as, `${server.siteUrl}${below}/_api/web/webs/add`, {
    parameters: {
      Title: 'Scrutiny panel',
      Url,
      WebTemplate: 'STS',
      Language: 1033,
      UseSamePermissionsAsParentSite: true,
      ...rest
    }
  });
const read = async (as: PersonFetch, address: string): Promise<Answer> =>
  (await (await as(address)).json()) as Answer;
const values = async (as: PersonFetch, address: string): Promise<readonly Answer[]> =>
  (await read(as, address)).value as readonly Answer[];
/** A call to the web at …/panel. */
const panel = (api: string): string => `${server.siteUrl}/panel/_api/${api}`;
const refusal = async (response: Response): Promise<unknown> => [
  response.status,
  await errorCode(response)
];
const listIn = (api: string, Title: string): Promise<Response> =>
  post(owner, api, { Title, BaseTemplate: 100 });

describe('a web below another', () => {
  test('is made with 200 and is a web at its own address', async () => {
    const made = await add(owner, 'panel', { Description: 'Meets monthly', WebTemplate: 'STS#3' });
    expect(made.status).toBe(200);
    expect(await made.json()).toMatchObject({
      Title: 'Scrutiny panel',
      Description: 'Meets monthly',
      ServerRelativeUrl: `${SITE}/panel`,
      Url: `${server.siteUrl}/panel`,
      WebTemplate: 'STS',
      Configuration: 3
    });
    const there = await read(owner, panel('web?$select=Title,ServerRelativeUrl,Language'));
    expect(there).toEqual({
      Title: 'Scrutiny panel',
      ServerRelativeUrl: `${SITE}/panel`,
      Language: 1033
    });
    expect(await read(owner, panel('site/rootWeb?$select=ServerRelativeUrl'))).toEqual({
      ServerRelativeUrl: SITE
    });
    expect(await read(owner, panel('site?$select=ServerRelativeUrl'))).toEqual({
      ServerRelativeUrl: SITE
    });
  });

  test('names itself by its own address wherever it is given', async () => {
    const made = await owner('_api/web/webs/add', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: JSON.stringify({ parameters: { Title: 'P', Url: 'panel' } })
    });
    const id = `${server.siteUrl}/panel/_api/Web`;
    expect(await made.json()).toMatchObject({ 'odata.id': id });
    const verbose = await owner('_api/web/webs', {
      headers: { accept: 'application/json;odata=verbose' }
    });
    expect(await verbose.json()).toMatchObject({
      d: {
        results: [{ __metadata: { id, uri: id }, Lists: { __deferred: { uri: `${id}/Lists` } } }]
      }
    });
  });

  test('is listed among the webs below, and knows the web above', async () => {
    await add(owner, 'panel');
    await add(owner, 'inner', { Title: 'Inner' }, '/panel');
    const titles = async (api: string): Promise<readonly unknown[]> =>
      (await values(owner, api)).map(({ Title }) => Title);
    const filtered =
      'web/getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=-1)';
    for (const api of ['web/webs', 'web/webinfos', filtered]) {
      expect(await titles(`_api/${api}`)).toEqual(['Scrutiny panel']);
      expect(await titles(panel(api))).toEqual(['Inner']);
    }
    const others = filtered.replace('nWebTemplateFilter=-1', 'nWebTemplateFilter=68');
    expect(await titles(`_api/${others}`)).toEqual([]);
    const inner = `${server.siteUrl}/panel/inner/_api/web/parentWeb`;
    expect(await read(owner, inner)).toMatchObject({
      Title: 'Scrutiny panel',
      ServerRelativeUrl: `${SITE}/panel`
    });
    expect(await read(owner, '_api/web/parentWeb')).toEqual({ 'odata.null': true });
  });

  test('has lists of its own', async () => {
    await add(owner, 'panel');
    await listIn(panel('web/lists'), 'Minutes');
    await listIn('_api/web/lists', 'Actions');
    expect((await owner(panel("web/lists/getByTitle('Minutes')"))).status).toBe(200);
    expect((await owner("_api/web/lists/getByTitle('Minutes')")).status).toBe(404);
    expect((await owner(panel("web/lists/getByTitle('Actions')"))).status).toBe(404);
    expect(
      await read(
        owner,
        panel("web/lists/getByTitle('Minutes')/parentWeb?$select=ServerRelativeUrl")
      )
    ).toEqual({ ServerRelativeUrl: `${SITE}/panel` });
  });

  test('takes writes with a digest of its own, alone and in a batch', async () => {
    await add(owner, 'panel');
    await listIn(panel('web/lists'), 'Minutes');
    const info = await owner(panel('contextinfo'), { method: 'POST', digest: false });
    const { FormDigestValue, WebFullUrl } = (await info.json()) as Record<string, string>;
    expect(WebFullUrl).toBe(`${server.siteUrl}/panel`);
    const part = (title: string): string =>
      [
        '--batch_1',
        'Content-Type: multipart/mixed; boundary="changeset_1"',
        '',
        '--changeset_1',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        `POST ${panel("web/lists/getByTitle('Minutes')/items")} HTTP/1.1`,
        'accept: application/json;odata=nometadata',
        'content-type: application/json',
        '',
        JSON.stringify({ Title: title }),
        '',
        '--changeset_1--'
      ].join('\n');
    const batch = await owner(panel('$batch'), {
      method: 'POST',
      digest: FormDigestValue ?? '',
      headers: { 'content-type': 'multipart/mixed; boundary="batch_1"' },
      body: `${part('March')}\n--batch_1--`
    });
    expect(await batch.text()).toContain('HTTP/1.1 201 Created');
    const rows = await values(owner, panel("web/lists/getByTitle('Minutes')/items?$select=Title"));
    expect(rows).toEqual([{ Title: 'March' }]);
  });

  test.each([
    ['panel', 500, '-2147024713'],
    ['PANEL', 500, '-2147024713'],
    ['Shared Documents', 500, '-2147024713'],
    ['Lists', 500, '-2147024713'],
    ['', 500, '-2147024713'],
    ['a/b', 400, '-2147024773'],
    ['a:b', 400, '-2147024773'],
    ['a"b', 400, '-2147024773'],
    ['_hidden', 400, '-2147024773'],
    ['end.', 400, '-2147024773'],
    ['x'.repeat(256), 400, '-2147024773']
  ])('is refused at the address %j', async (url, status, code) => {
    await add(owner, 'panel');
    const again = await add(owner, url);
    expect(await refusal(again)).toEqual([status, `${code}, Microsoft.SharePoint.SPException`]);
    expect(await values(owner, '_api/web/webs')).toHaveLength(1);
  });

  test('is refused where its address would be longer than 400 characters', async () => {
    await add(owner, 'a'.repeat(250));
    const second = await add(owner, 'b'.repeat(150), {}, `/${'a'.repeat(250)}`);
    expect(second.status).toBe(400);
  });

  test('keeps its address from the lists of the web above', async () => {
    await add(owner, 'Minutes');
    await post(owner, '_api/web/lists', { Title: 'Minutes', BaseTemplate: 101 });
    const library = "_api/web/lists/getByTitle('Minutes')/rootFolder?$select=ServerRelativeUrl";
    expect(await read(owner, library)).toEqual({ ServerRelativeUrl: `${SITE}/Minutes1` });
  });

  test('is there again after its deletion and making, without what it held', async () => {
    await add(owner, 'panel');
    await listIn(panel('web/lists'), 'Minutes');
    const { Id } = await read(owner, panel('web?$select=Id'));
    expect((await remove(owner, panel('web'))).status).toBe(200);
    expect((await owner(panel('web'))).status).toBe(404);
    expect(await values(owner, '_api/web/webs')).toEqual([]);
    await add(owner, 'panel');
    expect((await read(owner, panel('web?$select=Id'))).Id).not.toBe(Id);
    expect((await owner(panel("web/lists/getByTitle('Minutes')"))).status).toBe(404);
  });

  test('stays while others stand below it, and so does the first web of a site', async () => {
    await add(owner, 'panel');
    await add(owner, 'inner', {}, '/panel');
    const code = '-2130575336, Microsoft.SharePoint.SPException';
    expect(await refusal(await remove(owner, panel('web')))).toEqual([500, code]);
    await remove(owner, `${server.siteUrl}/panel/inner/_api/web`);
    expect((await remove(owner, panel('web'))).status).toBe(200);
    expect(await refusal(await remove(owner, '_api/web'))).toEqual([500, code]);
  });
});

test('settings of a web are kept, and one that it has not is refused', async () => {
  await add(owner, 'panel');
  const kept = await merge(owner, panel('web'), {
    Title: 'Panel',
    Description: 'd',
    QuickLaunchEnabled: false
  });
  expect(kept.status).toBe(204);
  const select = '$select=Title,Description,QuickLaunchEnabled';
  expect(await read(owner, panel(`web?${select}`))).toEqual({
    Title: 'Panel',
    Description: 'd',
    QuickLaunchEnabled: false
  });
  expect(await read(owner, `_api/web?${select}`)).toMatchObject({ QuickLaunchEnabled: true });
  const refused = await merge(owner, panel('web'), { Titel: 'x' });
  expect(await refusal(refused)).toEqual([
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'
  ]);
});

test('a web is opened by its id and by its address', async () => {
  await add(owner, 'panel');
  const { Id } = await read(owner, panel('web?$select=Id'));
  for (const call of [
    `openWebById('${String(Id)}')`,
    "openWeb('panel')",
    `openWeb('${SITE}/panel')`
  ]) {
    const opened = await post(owner, `_api/site/${call}`);
    expect(await opened.json()).toMatchObject({ ServerRelativeUrl: `${SITE}/panel` });
  }
  expect((await post(owner, "_api/site/openWeb('none')")).status).toBe(404);
});

test('PnPjs makes, opens, reads and deletes one', async () => {
  const sp = await pnpAs(server, people.owner.login);
  const made = await sp.web.webs.add('Panel', 'panel', 'd', 'STS#3', 1033, false);
  expect(made).toMatchObject({ Title: 'Panel' });
  const opened = await sp.site.openWebById(String(made.Id));
  await opened.web.lists.add('Minutes');
  await opened.web.lists.getByTitle('Minutes').items.add({ Title: 'March' });
  expect((await owner(panel("web/lists/getByTitle('Minutes')"))).status).toBe(200);
  const above = await opened.web.getParentWeb();
  expect(await above?.select('Title')()).toMatchObject({ Title: 'Recommendations' });
  await opened.web.delete();
  expect(await sp.web.webs()).toEqual([]);
});

test('sites and pages are found by their addresses', async () => {
  await add(owner, 'panel');
  const sp = await pnpAs(server, people.owner.login);
  expect(await sp.site.exists(server.siteUrl)).toBe(true);
  expect(await sp.site.exists(`${server.siteUrl}/none`)).toBe(false);
  const page = `${server.siteUrl}/panel/SitePages/Home.aspx`;
  expect(await sp.site.getWebUrlFromPageUrl(page)).toBe(`${server.siteUrl}/panel`);
  const libraries = await sp.site.getDocumentLibraries(`${server.siteUrl}/panel`);
  expect(
    libraries.map(({ Title, ServerRelativeUrl }) => [Title, ServerRelativeUrl])
  ).toContainEqual(['Documents', `${SITE}/panel/Shared Documents`]);
  await expect(sp.site.getWebUrlFromPageUrl('https://elsewhere.example/a.aspx')).rejects.toThrow(
    '400'
  );
});

test('the making, changing and deletion of webs stand in the change log of the site', async () => {
  const made = (await (await add(owner, 'panel')).json()) as Answer;
  await merge(owner, panel('web'), { Description: 'd' });
  await post(owner, panel('web/navigation/quickLaunch'), { Title: 'Minutes', Url: '/m' });
  await remove(owner, panel('web'));
  const query = {
    Web: true,
    Add: true,
    Update: true,
    DeleteObject: true,
    Navigation: true
  };
  const log = await post(owner, '_api/site/getChanges', { query });
  const { value } = (await log.json()) as { readonly value: readonly Answer[] };
  expect(value.map(({ ChangeType, WebId }) => [ChangeType, WebId])).toEqual(
    [1, 2, 16, 3].map((kind) => [kind, made.Id])
  );
});
