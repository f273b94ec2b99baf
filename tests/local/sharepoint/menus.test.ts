import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { merge, post, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

const SITE = '/sites/recommendations';

const json = async (response: Response): Promise<Answer> => (await response.json()) as Answer;
const link = async (address: string, Title: string, Url: string): Promise<number> =>
  Number((await json(await post(owner, `_api/web/navigation/${address}`, { Title, Url }))).Id);
const menu = async (body: object = {}): Promise<Answer> =>
  json(await post(owner, '_api/navigation/MenuState', body));
const titles = (state: Answer): readonly unknown[] =>
  (state.Nodes as readonly Answer[]).map(({ Title }) => Title);

describe('the menu of a web', () => {
  test('is the quick launch with the recycle bin below it, as a tree', async () => {
    const parent = await link('quicklaunch', 'Reports', `${SITE}/Reports`);
    const child = await link(`GetNodeById(${parent})/children`, 'Annual', '/annual');
    await merge(owner, `_api/web/navigation/GetNodeById(${child})`, { IsVisible: false });
    const state = await menu();
    expect(state).toMatchObject({
      StartingNodeKey: '1025',
      StartingNodeTitle: 'Quick launch',
      SPSitePrefix: SITE,
      SPWebPrefix: SITE,
      Version: '2026-03-02T10:00:00Z'
    });
    const nodes = state.Nodes as readonly Answer[];
    expect(nodes.find(({ Title }) => Title === 'Reports')).toMatchObject({
      Key: String(parent),
      SimpleUrl: `${SITE}/Reports`,
      IsHidden: false,
      CurrentLCID: 1033,
      Nodes: [{ Key: String(child), Title: 'Annual', IsHidden: true, Nodes: [] }]
    });
    expect(nodes[nodes.length - 1]).toMatchObject({
      Key: '-1',
      Title: 'Recycle Bin',
      SimpleUrl: `${server.siteUrl}/_layouts/15/AdminRecycleBin.aspx?ql=1`
    });
  });

  test('begins where its key says, or with the top bar, and goes as deep as it is asked', async () => {
    const parent = await link('topNavigationBar', 'Work', '/work');
    await link(`GetNodeById(${parent})/children`, 'Plans', '/plans');
    const below = await menu({ menuNodeKey: String(parent) });
    expect([below.StartingNodeKey, below.StartingNodeTitle, titles(below)]).toEqual([
      String(parent),
      'Work',
      ['Plans']
    ]);
    const shallow = await menu({ menuNodeKey: '1002', depth: 1 });
    expect(titles(shallow)).toContain('Work');
    expect(titles(shallow)).not.toContain('Recycle Bin');
    expect((shallow.Nodes as readonly Answer[]).map(({ Nodes }) => Nodes)).toEqual(
      titles(shallow).map(() => [])
    );
    const named = await owner(
      "_api/navigation/menustate?mapprovidername='GlobalNavigationSwitchableProvider'"
    );
    expect(await json(named)).toMatchObject({ StartingNodeKey: '1002' });
    expect((await post(owner, '_api/navigation/MenuState', { menuNodeKey: '77' })).status).toBe(
      404
    );
  });

  test('has a key for the address of a link, and none for another', async () => {
    const parent = await link('quicklaunch', 'Reports', '/reports');
    const child = await link(`GetNodeById(${parent})/children`, 'Annual', '/Annual');
    const key = (currentUrl: string): Promise<Response> =>
      post(owner, '_api/navigation/MenuNodeKey', { currentUrl, mapProviderName: null });
    expect(await json(await key('/annual'))).toEqual({ value: String(child) });
    expect((await key('/nowhere')).status).toBe(404);
  });
});

test('a number that no link has gives nothing, to whoever reads it and changes it', async () => {
  const unknown = '_api/web/navigation/GetNodeById(77)';
  expect(await json(await owner(unknown))).toEqual({ 'odata.null': true });
  const changed = await merge(owner, unknown, { Title: 'New' });
  expect([changed.status, await json(changed)]).toEqual([200, { 'odata.null': true }]);
});

describe("the web's logo", () => {
  const set = (as: PersonFetch, type: number): Promise<Response> =>
    post(as, '_api/siteiconmanager/setsitelogo', {
      relativeLogoUrl: `${SITE}/SiteAssets/crest.png`,
      type,
      aspect: 1
    });
  const logo = async (): Promise<unknown> =>
    (await json(await owner('_api/web?$select=SiteLogoUrl'))).SiteLogoUrl;

  test('is set, and other pictures leave it as it is', async () => {
    await set(owner, 2);
    expect(await logo()).toBeNull();
    const answer = await set(owner, 0);
    expect([answer.status, await json(answer)]).toEqual([200, { 'odata.null': true }]);
    expect(await logo()).toBe(`${SITE}/SiteAssets/crest.png`);
  });

  test('is set by those who manage the web', async () => {
    const user = await post(owner, '_api/web/ensureUser', { logonName: people.staff.login });
    const { Id } = await json(user);
    await post(
      owner,
      `_api/web/roleAssignments/addRoleAssignment(principalid=${String(Id)},roledefid=1073741826)`
    );
    expect((await set(server.as(people.staff.login), 0)).status).toBe(403);
    expect(await logo()).toBeNull();
  });
});
