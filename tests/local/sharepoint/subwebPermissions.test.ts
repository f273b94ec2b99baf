import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, merge, post, remove, type Answer } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
});
afterEach(() => server.stop());

const add = (as: PersonFetch, Url: string, rest: object = {}): Promise<Response> =>
  post(as, '_api/web/webs/add', {
    parameters: { Title: 'Scrutiny panel', Url, UseSamePermissionsAsParentSite: true, ...rest }
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

describe('permissions of a web below another', () => {
  const allow = async (login: string, level: number, api: string): Promise<void> => {
    const user = await post(owner, '_api/web/ensureUser', { logonName: login });
    if (user.status !== 200) throw new Error(await user.text());
    const { Id } = (await user.json()) as { readonly Id: number };
    const address = `roleAssignments/addRoleAssignment(principalid=${Id},roledefid=${level})`;
    expect((await post(owner, `${api}/${address}`)).status).toBe(200);
  };
  const READ = 1073741826;
  const DESIGN = 1073741828;

  test('are those of the web above until it has its own', async () => {
    await allow(people.staff.login, READ, '_api/web');
    await add(owner, 'panel');
    const staff = server.as(people.staff.login);
    expect((await staff(panel('web'))).status).toBe(200);
    expect(await read(owner, panel('web/hasUniqueRoleAssignments'))).toEqual({ value: false });
    await post(owner, panel('web/breakRoleInheritance(copyRoleAssignments=false)'));
    expect((await staff(panel('web'))).status).toBe(403);
    expect((await staff('_api/web')).status).toBe(200);
  });

  test('are its own from the start when that is asked: whoever made it may do all there', async () => {
    await allow(people.staff.login, READ, '_api/web');
    await add(owner, 'panel', { UseSamePermissionsAsParentSite: false });
    expect(await read(owner, panel('web/hasUniqueRoleAssignments'))).toEqual({ value: true });
    expect((await listIn(panel('web/lists'), 'Minutes')).status).toBe(201);
    expect((await server.as(people.staff.login)(panel('web'))).status).toBe(403);
  });

  test('hide it from the lists of those who may not enter', async () => {
    await allow(people.staff.login, READ, '_api/web');
    await add(owner, 'panel', { UseSamePermissionsAsParentSite: false });
    await add(owner, 'open', { Title: 'Open' });
    const staff = server.as(people.staff.login);
    const filtered =
      'getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=-1)';
    for (const name of ['webs', 'webinfos', filtered]) {
      expect((await values(staff, `_api/web/${name}`)).map(({ Title }) => Title)).toEqual(['Open']);
    }
    const { Id } = await read(owner, panel('web?$select=Id'));
    const code = '-2147024891, System.UnauthorizedAccessException';
    expect(await refusal(await post(staff, `_api/site/openWebById('${String(Id)}')`))).toEqual([
      403,
      code
    ]);
  });

  test('making one takes the right to, deleting one the right to manage it', async () => {
    await allow(people.lead.login, DESIGN, '_api/web');
    const lead = server.as(people.lead.login);
    const code = '-2147024891, System.UnauthorizedAccessException';
    expect(await refusal(await add(lead, 'panel'))).toEqual([403, code]);
    await add(owner, 'panel');
    expect(await refusal(await remove(lead, panel('web')))).toEqual([403, code]);
    expect(await refusal(await merge(lead, panel('web'), { Title: 'Mine' }))).toEqual([403, code]);
  });
});
