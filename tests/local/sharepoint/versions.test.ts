import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, remove, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

interface Version {
  readonly VersionId: number;
  readonly VersionLabel: string;
  readonly [name: string]: unknown;
}
const item = `${list}/items(1)`;
const versions = async (query = '', as = owner): Promise<readonly Version[]> => {
  const response = await as(`${item}/versions${query}`);
  return ((await response.json()) as { readonly value: readonly Version[] }).value;
};
const labels = async (query = ''): Promise<readonly string[]> =>
  (await versions(query)).map(({ VersionLabel }) => VersionLabel);

const threeVersions = async (): Promise<void> => {
  await addRow(owner, { Title: 'first', Due: '2024-01-10' });
  await merge(owner, item, { Title: 'second' });
  await merge(owner, item, { Title: 'third', Due: null, Ref: 'new' });
};

describe('the history of an item', () => {
  beforeEach(threeVersions);

  test('has a version for every write, newest first, with the values of its time', async () => {
    const value = await versions();
    expect(
      value.map(({ VersionId, VersionLabel, IsCurrentVersion, Title, Due }) => [
        VersionId,
        VersionLabel,
        IsCurrentVersion,
        Title,
        Due
      ])
    ).toEqual([
      [1536, '3.0', true, 'third', null],
      [1024, '2.0', false, 'second', '2024-01-10T00:00:00Z'],
      [512, '1.0', false, 'first', '2024-01-10T00:00:00Z']
    ]);
    expect(value[0]).toMatchObject({
      // Without a zone, as recorded.
      Created: '2026-03-02T10:00:00',
      Editor: { LookupValue: 'Ellen Marsh', Email: people.owner.email },
      OData__x005f_UIVersionString: '3.0',
      OData__x005f_ModerationStatus: 0
    });
  });

  test('gives one by its number, and who made it', async () => {
    for (const address of [
      `${item}/versions(1024)`,
      `${item}/versions/getById(1024)`,
      `${item}/getVersionById(1024)`
    ]) {
      const one = await owner(`${address}?$select=VersionLabel,Title`);
      expect(await one.json()).toEqual({ VersionLabel: '2.0', Title: 'second' });
    }
    const by = await owner(`${item}/versions(1024)/createdBy?$select=Title`);
    expect(await by.json()).toEqual({ Title: people.owner.name });
    const unknown = await owner(`${item}/versions(5120)`);
    expect(unknown.status).toBe(404);
    expect(await errorCode(unknown)).toBe('-2130575338, System.ArgumentException');
  });

  test('is cut, skipped and filtered as it is asked', async () => {
    expect(await labels('?$top=2')).toEqual(['3.0', '2.0']);
    expect(await labels('?$skip=1&$top=1')).toEqual(['2.0']);
    expect(await labels('?$filter=VersionId lt 1536')).toEqual(['2.0', '1.0']);
    expect(await labels("?$filter=VersionLabel eq '1.0'")).toEqual(['1.0']);
    expect(await labels('?$filter=IsCurrentVersion eq true')).toEqual(['3.0']);
  });

  test('loses a version that is deleted, and not the present one', async () => {
    expect((await remove(owner, `${item}/versions(512)`)).status).toBe(200);
    expect(await labels()).toEqual(['3.0', '2.0']);
    const refused = await remove(owner, `${item}/versions(1536)`);
    expect(refused.status).toBe(400);
    expect((await post(owner, `${item}/versions(1536)/deleteObject`)).status).toBe(400);
    expect((await post(owner, `${item}/versions(1024)/deleteObject`)).status).toBe(200);
    expect(await labels()).toEqual(['3.0']);
  });

  test('loses a version that is recycled to the recycle bin', async () => {
    expect((await post(owner, `${item}/versions(1536)/recycle`)).status).toBe(400);
    expect((await post(owner, `${item}/versions(512)/recycle`)).status).toBe(200);
    expect(await labels()).toEqual(['3.0', '2.0']);
    const bin = await owner('_api/web/recycleBin?$select=Title');
    expect(await bin.json()).toMatchObject({
      value: [{ Title: expect.stringContaining('1.0') as string }]
    });
  });

  test.each(['deleteAll', 'recycleAll'])('%s leaves the present one', async (name) => {
    expect((await post(owner, `${item}/versions/${name}`)).status).toBe(200);
    expect(await labels()).toEqual(['3.0']);
    const bin = await owner('_api/web/recycleBin?$select=Title');
    const { value } = (await bin.json()) as { readonly value: readonly unknown[] };
    expect(value).toHaveLength(name === 'recycleAll' ? 2 : 0);
  });

  test('goes on with the values of a version that is restored', async () => {
    expect((await post(owner, `${item}/versions/restoreByID(512)`)).status).toBe(200);
    expect(await rows(owner, '$select=Title,Due,Ref,OData__UIVersionString')).toEqual([
      { Title: 'first', Due: '2024-01-10T00:00:00Z', Ref: null, OData__UIVersionString: '4.0' }
    ]);
    expect(await labels()).toEqual(['4.0', '3.0', '2.0', '1.0']);
  });
});

describe('what a list keeps', () => {
  test('is one version, whose number stays, where it keeps none', async () => {
    await merge(owner, list, { EnableVersioning: false });
    await addRow(owner, { Title: 'first' });
    await merge(owner, item, { Title: 'second' });
    expect(await versions()).toEqual([
      expect.objectContaining({ VersionLabel: '1.0', IsCurrentVersion: true, Title: 'second' })
    ]);
    expect((await owner(item)).headers.get('etag')).toMatch(/,2"$/);
  });

  test('is 50 versions where nobody said otherwise', async () => {
    await addRow(owner, { Title: '1' });
    for (let write = 2; write <= 52; write += 1) await merge(owner, item, { Title: String(write) });
    const kept = await labels('?$select=VersionLabel');
    expect(kept).toHaveLength(50);
    expect(kept[0]).toBe('52.0');
    expect(kept[49]).toBe('3.0');
  });

  test('is as many as MajorVersionLimit says', async () => {
    await merge(owner, list, { MajorVersionLimit: 2 });
    await threeVersions();
    expect(await labels()).toEqual(['3.0', '2.0']);
  });
});

describe('who may', () => {
  const CONTRIBUTE = 1073741827;
  const READ = 1073741826;
  const asLead = async (level: number): Promise<PersonFetch> => {
    const added = await post(owner, '_api/web/ensureUser', { logonName: people.lead.login });
    const { Id } = (await added.json()) as { readonly Id: number };
    await post(
      owner,
      `_api/web/roleAssignments/addRoleAssignment(principalid=${Id}, roledefid=${level})`
    );
    return server.as(people.lead.login);
  };
  beforeEach(threeVersions);

  test('read, reads them and neither deletes nor restores', async () => {
    const lead = await asLead(READ);
    expect(await versions('?$select=VersionLabel', lead)).toHaveLength(3);
    for (const call of [
      remove(lead, `${item}/versions(512)`),
      post(lead, `${item}/versions(512)/recycle`),
      post(lead, `${item}/versions/deleteAll`),
      post(lead, `${item}/versions/recycleAll`),
      post(lead, `${item}/versions/restoreByID(512)`)
    ]) {
      expect((await call).status).toBe(403);
    }
    expect(await labels()).toEqual(['3.0', '2.0', '1.0']);
  });

  test('contribute, restores and deletes them', async () => {
    const lead = await asLead(CONTRIBUTE);
    expect((await post(lead, `${item}/versions/restoreByID(512)`)).status).toBe(200);
    expect((await remove(lead, `${item}/versions(512)`)).status).toBe(200);
    expect(await labels()).toEqual(['4.0', '3.0', '2.0']);
    const [newest] = await versions();
    expect(newest).toMatchObject({ Editor: { Email: people.lead.email } });
  });
});
