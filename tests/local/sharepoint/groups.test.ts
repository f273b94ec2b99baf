import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { errorCode, merge, post, remove } from './register';

const group = "_api/web/siteGroups/getByName('Tracker Leads')";

let server: LocalServer;
let owner: PersonFetch;
const ids = new Map<string, number>();

const loginOf = (login: string) => ({ LoginName: `i:0#.f|membership|${login}` });
const add = (as: PersonFetch, login: string): Promise<Response> =>
  post(as, `${group}/users`, loginOf(login));
const members = async (as = owner): Promise<unknown> => {
  const response = await as(`${group}/users`);
  if (response.status !== 200) return response.status;
  const { value } = (await response.json()) as { readonly value: readonly { Title: string }[] };
  return value.map(({ Title }) => Title);
};
const may = async (as: PersonFetch): Promise<unknown> =>
  (
    await as(
      `${group}?$select=CanCurrentUserEditMembership,CanCurrentUserManageGroup,CanCurrentUserViewMembership`
    )
  ).json();

beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  for (const { login } of [people.lead, people.otherLead, people.staff]) {
    const user = await post(owner, '_api/web/siteGroups/getById(4)/users', loginOf(login));
    ids.set(login, ((await user.json()) as { readonly Id: number }).Id);
  }
  const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
  await post(owner, '_api/web/siteGroups', { Title: 'Tracker Leads' });
  await post(owner, `${group}/users/removeById(${me.Id})`);
  await add(owner, people.lead.login);
});
afterEach(() => server.stop());

const lead = () => server.as(people.lead.login);
const staff = () => server.as(people.staff.login);

test('members see the members and may not change them', async () => {
  expect(await members(lead())).toEqual(['Priya Shah']);
  expect((await add(lead(), people.otherLead.login)).status).toBe(403);
  expect(
    (await post(lead(), `${group}/users/removeById(${ids.get(people.lead.login)})`)).status
  ).toBe(403);
  expect(await may(lead())).toEqual({
    CanCurrentUserEditMembership: false,
    CanCurrentUserManageGroup: false,
    CanCurrentUserViewMembership: true
  });
});

test('where members may edit the membership they add and remove people, and change nothing else', async () => {
  await merge(owner, group, { AllowMembersEditMembership: true });
  expect(await may(lead())).toMatchObject({
    CanCurrentUserEditMembership: true,
    CanCurrentUserManageGroup: false
  });
  expect((await add(lead(), people.otherLead.login)).status).toBe(201);
  expect((await merge(lead(), group, { Title: 'Ours' })).status).toBe(403);
  expect((await add(staff(), people.staff.login)).status).toBe(403);
  await post(lead(), `${group}/users/removeById(${ids.get(people.otherLead.login)})`);
  expect(await members()).toEqual(['Priya Shah']);
});

test('where only members may view the membership others are refused it', async () => {
  expect(await members(staff())).toEqual(['Priya Shah']);
  await merge(owner, group, { OnlyAllowMembersViewMembership: true });
  expect(await members(staff())).toBe(403);
  expect(await members(lead())).toEqual(['Priya Shah']);
  expect(await members(owner)).toEqual(['Priya Shah']);
});

test('its owner changes the group and its members without any other right', async () => {
  const staffId = ids.get(people.staff.login);
  expect(
    (await post(lead(), `${group}/setUserAsOwner(${ids.get(people.lead.login)})`)).status
  ).toBe(403);
  expect((await post(owner, `${group}/setUserAsOwner(${staffId})`)).status).toBe(200);
  const asked = await owner(`${group}?$select=OwnerTitle,Owner/Id&$expand=Owner`);
  expect(await asked.json()).toEqual({ OwnerTitle: 'Jo Reed', Owner: { Id: staffId } });
  expect((await add(staff(), people.otherLead.login)).status).toBe(201);
  expect((await merge(staff(), group, { Description: 'd' })).status).toBe(204);
  expect(await may(staff())).toMatchObject({ CanCurrentUserManageGroup: true });
});

/** The object model's call that makes the group `owner` the owner of `of`. */
async function giveTo(as: PersonFetch, of: number, owner: number): Promise<Response> {
  const site = (await (await as('_api/site?$select=Id')).json()) as { readonly Id: string };
  const identity = (id: number): string =>
    `740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${site.Id}:g:${id}`;
  return as('_vti_bin/client.svc/ProcessQuery', {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body: `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009">
      <Actions><SetProperty Id="1" ObjectPathId="3" Name="Owner"><Parameter ObjectPathId="4" />
      </SetProperty><Method Name="Update" Id="2" ObjectPathId="3" /></Actions>
      <ObjectPaths><Identity Id="3" Name="${identity(of)}" />
      <Identity Id="4" Name="${identity(owner)}" /></ObjectPaths></Request>`
  });
}

test('the object model makes a group the owner, and its members change the other', async () => {
  const { Id: leads } = (await (await owner(`${group}?$select=Id`)).json()) as { Id: number };
  const insight = (await (
    await post(owner, '_api/web/siteGroups', { Title: 'Insight' })
  ).json()) as { Id: number };
  await post(
    owner,
    `_api/web/siteGroups/getById(${insight.Id})/users`,
    loginOf(people.staff.login)
  );
  expect((await add(staff(), people.otherLead.login)).status).toBe(403);

  const refused = await giveTo(staff(), leads, insight.Id);
  expect(refused.status).toBe(200);
  expect(await refused.json()).toMatchObject([
    { ErrorInfo: { ErrorTypeName: 'System.UnauthorizedAccessException', ErrorCode: -2147024891 } }
  ]);
  expect(await (await giveTo(owner, leads, insight.Id)).json()).toMatchObject([
    { ErrorInfo: null }
  ]);
  const asked = await owner(`${group}?$select=OwnerTitle`);
  expect(await asked.json()).toEqual({ OwnerTitle: 'Insight' });
  expect((await add(staff(), people.otherLead.login)).status).toBe(201);
});

test('whoever manages permissions and does not own the group changes nothing of it', async () => {
  await post(owner, '_api/web/siteGroups/getById(3)/users', loginOf(people.otherLead.login));
  const other = server.as(people.otherLead.login);
  expect(await may(other)).toMatchObject({ CanCurrentUserManageGroup: false });
  expect((await add(other, people.staff.login)).status).toBe(403);
});

test('a group cannot be made the owner, neither by its number nor by a body', async () => {
  expect((await post(owner, `${group}/setUserAsOwner(4)`)).status).toBe(500);
  expect((await merge(owner, group, { Owner: { Id: 4, PrincipalType: 8 } })).status).toBe(204);
  const asked = await owner(`${group}?$select=OwnerTitle`);
  expect(await asked.json()).toEqual({ OwnerTitle: 'Ellen Marsh' });
});

describe('the groups of a site', () => {
  const groups = '_api/web/siteGroups';
  const refusal = async (response: Response): Promise<unknown> => [
    response.status,
    await errorCode(response)
  ];
  const NOT_FOUND = [404, '-2146232832, Microsoft.SharePoint.SPException'];

  test('a group reads as recorded, without what whoever asks may do', async () => {
    const made = await post(owner, groups, { Title: 'Insight', Description: 'd' });
    const read = (await made.json()) as { readonly Id: number };
    expect([made.status, read]).toEqual([
      201,
      {
        Id: read.Id,
        IsHiddenInUI: false,
        LoginName: 'Insight',
        Title: 'Insight',
        PrincipalType: 8,
        AllowMembersEditMembership: false,
        AllowRequestToJoinLeave: false,
        AutoAcceptRequestToJoinLeave: false,
        Description: 'd',
        OnlyAllowMembersViewMembership: false,
        OwnerTitle: 'Ellen Marsh',
        RequestToJoinLeaveEmailSetting: ''
      }
    ]);
    const users = await owner(`${groups}(${read.Id})/users?$select=Title`);
    expect(await users.json()).toEqual({ value: [{ Title: 'Ellen Marsh' }] });
  });

  test('it is found by number and name, and not found as a group', async () => {
    for (const address of ['(4)', '/getById(4)', "/getByName('recommendations visitors')"]) {
      const read = await owner(`${groups}${address}?$select=Title`);
      expect(await read.json()).toEqual({ Title: 'Recommendations Visitors' });
    }
    for (const address of ['(4711)', '/getById(4711)', "/getByName('x')"]) {
      expect(await refusal(await owner(`${groups}${address}`))).toEqual(NOT_FOUND);
    }
    const lead = ids.get(people.lead.login);
    expect(await refusal(await owner(`${groups}(${lead})`))).toEqual(NOT_FOUND);
  });

  test('a name is given once, and not empty', async () => {
    const taken = [500, '-2130575293, Microsoft.SharePoint.SPException'];
    expect(await refusal(await post(owner, groups, { Title: 'tracker leads' }))).toEqual(taken);
    expect(await refusal(await merge(owner, group, { Title: 'Recommendations Owners' }))).toEqual(
      taken
    );
    expect((await merge(owner, group, { Title: 'Tracker Leads' })).status).toBe(204);
    expect((await post(owner, groups, { Title: '' })).status).toBe(400);
  });

  test('it is removed by number, by name and as itself, by those who may manage it', async () => {
    for (const away of [
      (id: number) => post(owner, `${groups}/removeById('${id}')`),
      () => post(owner, `${groups}/removeByLoginName('Away')`),
      (id: number) => remove(owner, `${groups}(${id})`)
    ]) {
      const made = await post(owner, groups, { Title: 'Away' });
      const { Id } = (await made.json()) as { readonly Id: number };
      expect((await post(staff(), `${groups}/removeById(${Id})`)).status).toBe(403);
      expect((await remove(staff(), `${groups}(${Id})`)).status).toBe(403);
      expect((await away(Id)).status).toBe(200);
      expect((await owner(`${groups}(${Id})`)).status).toBe(404);
    }
  });

  test('people join by login and number and leave by both; a group joins no group', async () => {
    const users = `${group}/users`;
    const otherLead = ids.get(people.otherLead.login);
    const joined = await post(owner, `${users}/addUserById(${otherLead})`);
    expect(await members()).toEqual(['Priya Shah', 'Mark Dale']);
    expect(joined.status).toBe(201);
    const login = encodeURIComponent(`i:0#.f|membership|${people.otherLead.login}`);
    const left = await post(owner, `${users}/removeByLoginName(@v)?@v='${login}'`);
    expect(left.status).toBe(200);
    expect(await members()).toEqual(['Priya Shah']);
    const again = await post(owner, `${users}/removeById(${otherLead})`);
    expect(again.status).toBe(500);
    expect((await post(owner, `${users}/addUserById(4)`)).status).toBe(500);
    const named = await post(owner, users, { LoginName: 'Recommendations Owners' });
    expect(named.status).toBe(400);
    expect((await post(staff(), `${users}/addUserById(${otherLead})`)).status).toBe(403);
  });

  test('everyone is in a group that holds everyone', async () => {
    await post(owner, `${group}/users`, { LoginName: 'Everyone except external users' });
    const asked = await staff()(`${group}?$select=ContainsCurrentUser`);
    expect(await asked.json()).toEqual({ ContainsCurrentUser: true });
  });
});
