import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, titles } from './register';

const CONTRIBUTE = 1073741827;
const DESIGN = 1073741828;

let server: LocalServer;
let owner: PersonFetch;
let lead: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  lead = await withLevel(people.lead.login, CONTRIBUTE);
  await addRow(owner, { Title: 'the owner’s' });
  await addRow(lead, { Title: 'their own' });
});
afterEach(() => server.stop());

async function withLevel(login: string, level: number): Promise<PersonFetch> {
  const added = await post(owner, '_api/web/ensureUser', { logonName: login });
  const { Id } = (await added.json()) as { readonly Id: number };
  await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${Id}, roledefid=${level})`
  );
  return server.as(login);
}

const theirs = `${list}/items(2)`;
const another = `${list}/items(1)`;

describe('a list in which people read their own items', () => {
  beforeEach(() => merge(owner, list, { ReadSecurity: 2 }));

  test('shows them no others, in pages, filters and by number', async () => {
    expect(await titles(lead, '')).toEqual(['their own']);
    expect(await titles(lead, "$filter=Title ne 'x'")).toEqual(['their own']);
    expect((await lead(theirs)).status).toBe(200);
    const hidden = await lead(another);
    expect(hidden.status).toBe(404);
    expect(await errorCode(hidden)).toBe('-2130575338, System.ArgumentException');
  });

  test('shows all to those who may override it', async () => {
    const designer = await withLevel(people.reviewer.login, DESIGN);
    expect(await titles(designer, '')).toHaveLength(2);
    expect(await titles(owner, '')).toHaveLength(2);
  });

  test('shows all again when that is taken back', async () => {
    await merge(owner, list, { ReadSecurity: 1 });
    expect(await titles(lead, '')).toHaveLength(2);
  });
});

describe('a list in which people edit their own items', () => {
  beforeEach(() => merge(owner, list, { WriteSecurity: 2 }));

  test('lets them change and delete those alone', async () => {
    for (const call of [
      () => merge(lead, another, { Title: 'x' }),
      () => post(lead, `${another}/validateUpdateListItem`, { formValues: [] }),
      () => remove(lead, another),
      () => post(lead, `${another}/recycle`)
    ]) {
      expect((await call()).status).toBe(403);
    }
    expect(await titles(lead, '')).toEqual(['the owner’s', 'their own']);
    expect((await merge(lead, theirs, { Title: 'changed' })).status).toBe(204);
    expect((await remove(lead, theirs)).status).toBe(200);
    expect((await post(lead, `${list}/items`, { Title: 'another' })).status).toBe(201);
  });

  test('does not hold those to it who may override it', async () => {
    expect((await merge(owner, theirs, { Title: 'changed' })).status).toBe(204);
  });
});

test('a list in which people write nothing takes nothing from them', async () => {
  await merge(owner, list, { WriteSecurity: 4 });
  const add = `${list}/AddValidateUpdateItemUsingPath`;
  for (const call of [
    () => post(lead, `${list}/items`, { Title: 'x' }),
    () => post(lead, add, { formValues: [{ FieldName: 'Title', FieldValue: 'x' }] }),
    () => merge(lead, theirs, { Title: 'x' }),
    () => remove(lead, theirs)
  ]) {
    expect((await call()).status).toBe(403);
  }
  expect((await post(owner, `${list}/items`, { Title: 'x' })).status).toBe(201);
});
