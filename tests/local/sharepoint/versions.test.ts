import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, list, makeRegister, merge } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

test('every write is one version, newest first, with the values of its time', async () => {
  await addRow(owner, { Title: 'first', Due: '2024-01-10' });
  await merge(owner, `${list}/items(1)`, { Title: 'second' });
  await merge(owner, `${list}/items(1)`, { Title: 'third', Due: null });
  const response = await owner(`${list}/items(1)/versions`);
  const { value } = (await response.json()) as {
    readonly value: readonly Record<string, unknown>[];
  };
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
    Editor: { LookupValue: 'Ellen Marsh', Email: people.owner.email },
    OData__x005f_UIVersionString: '3.0'
  });
  expect(value[0]?.Created).not.toMatch(/Z$/);
});

test('a list that keeps no versions keeps one, whose number stays', async () => {
  await merge(owner, list, { EnableVersioning: false });
  await addRow(owner, { Title: 'first' });
  await merge(owner, `${list}/items(1)`, { Title: 'second' });
  const response = await owner(`${list}/items(1)/versions`);
  expect(await response.json()).toMatchObject({
    value: [{ VersionLabel: '1.0', IsCurrentVersion: true, Title: 'second' }]
  });
  const { value } = (await (await owner(`${list}/items(1)/versions`)).json()) as {
    readonly value: unknown[];
  };
  expect(value).toHaveLength(1);
  expect((await owner(`${list}/items(1)`)).headers.get('etag')).toMatch(/,2"$/);
});
