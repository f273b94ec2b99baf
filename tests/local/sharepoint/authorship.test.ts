import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { library, makeLibrary, upload } from './library';
import { addRow, list, makeRegister, merge, post, rows } from './register';

const CONTRIBUTE = 1073741827;

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => new Date('2026-03-02T10:00:00Z') });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await addRow(owner, { Title: 'restored' });
});
afterEach(() => server.stop());

interface Row {
  readonly HasException: boolean;
  readonly ErrorMessage: string | null;
}
const send = async (
  fields: Readonly<Record<string, string>>,
  { as = owner, address = `${list}/items(1)`, bNewDocumentUpdate = true, datesInUTC = false } = {}
): Promise<readonly Row[]> => {
  const response = await post(as, `${address}/validateUpdateListItem`, {
    formValues: Object.entries(fields).map(([FieldName, FieldValue]) => ({
      FieldName,
      FieldValue
    })),
    bNewDocumentUpdate,
    datesInUTC
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { readonly value: readonly Row[] }).value;
};
const failed = (answer: readonly Row[]): readonly boolean[] =>
  answer.map(({ HasException }) => HasException);

const SELECT =
  '$select=Title,Created,Modified,Author/EMail,Editor/EMail,OData__UIVersionString&$expand=Author,Editor';
const key = (login: string): string => `[{'Key':'i:0#.f|membership|${login}'}]`;
const restored = {
  Author: key(people.lead.login),
  Editor: key(people.staff.login),
  Created: '15/06/2017 14:30',
  Modified: '01/12/2017 9:05'
};

test('who wrote an item and when is restored, in one write, without a version', async () => {
  expect(failed(await send({ Title: 'as it was', ...restored }))).toEqual([
    false,
    false,
    false,
    false,
    false
  ]);
  expect(await rows(owner, SELECT)).toEqual([
    {
      Title: 'as it was',
      // Summer time in June, none in December.
      Created: '2017-06-15T13:30:00Z',
      Modified: '2017-12-01T09:05:00Z',
      Author: { EMail: people.lead.email },
      Editor: { EMail: people.staff.email },
      OData__UIVersionString: '1.0'
    }
  ]);
  const versions = await owner(`${list}/items(1)/versions`);
  expect(await versions.json()).toMatchObject({
    value: [
      { VersionLabel: '1.0', Created: '2017-12-01T09:05:00', Editor: { Email: people.staff.email } }
    ]
  });
});

test('its ETag goes on, so that nobody writes over it unawares', async () => {
  const before = (await owner(`${list}/items(1)`)).headers.get('etag') ?? '';
  await send(restored);
  expect((await merge(owner, `${list}/items(1)`, { Title: 'x' }, before)).status).toBe(412);
  const after = (await owner(`${list}/items(1)`)).headers.get('etag') ?? '';
  expect((await merge(owner, `${list}/items(1)`, { Title: 'x' }, after)).status).toBe(204);
  expect(await rows(owner, SELECT)).toMatchObject([
    { OData__UIVersionString: '2.0', Modified: '2026-03-02T10:00:00Z' }
  ]);
});

test('times may be given in UTC, and people with double quotes', async () => {
  await send(
    {
      Author: JSON.stringify([{ Key: `i:0#.f|membership|${people.lead.login}` }]),
      Created: '15/06/2017 14:30:10'
    },
    { datesInUTC: true }
  );
  expect(await rows(owner, SELECT)).toMatchObject([
    { Created: '2017-06-15T14:30:10Z', Author: { EMail: people.lead.email } }
  ]);
});

test.each([
  ['Author', key('nobody@force.example')],
  ['Author', '[]'],
  ['Editor', 'priya'],
  ['Created', 'long ago'],
  ['Modified', '31/02/2017 10:00']
])('%s as %s is refused in its row and nothing is saved', async (name, value) => {
  expect(failed(await send({ Title: 'x', [name]: value }))).toEqual([false, true]);
  expect(await rows(owner, '$select=Title')).toEqual([{ Title: 'restored' }]);
});

test('without bNewDocumentUpdate, and over an ordinary update, authorship is SharePoint’s own', async () => {
  expect(failed(await send(restored, { bNewDocumentUpdate: false }))).toEqual([
    true,
    true,
    true,
    true
  ]);
  await merge(owner, `${list}/items(1)`, { Created: '2017-06-15T13:30:00Z', EditorId: 1 });
  expect(await rows(owner, SELECT)).toMatchObject([
    { Created: '2026-03-02T10:00:00Z', Editor: { EMail: people.owner.email } }
  ]);
});

test('only people with Full Control may', async () => {
  const added = await post(owner, '_api/web/ensureUser', { logonName: people.lead.login });
  const { Id } = (await added.json()) as { readonly Id: number };
  await post(
    owner,
    `_api/web/roleAssignments/addRoleAssignment(principalid=${Id}, roledefid=${CONTRIBUTE})`
  );
  const lead = server.as(people.lead.login);
  expect(failed(await send({ Title: 'theirs' }, { as: lead }))).toEqual([false]);
  expect(failed(await send({ Title: 'x', ...restored }, { as: lead }))).toEqual([
    false,
    true,
    true,
    true,
    true
  ]);
  expect(await rows(owner, '$select=Title')).toEqual([{ Title: 'theirs' }]);
});

test('a file takes it too', async () => {
  await makeLibrary(owner);
  await upload(owner, 'a.txt', 'x');
  await send(restored, { address: `${library}/items(1)` });
  const file = await owner(
    `${library}/items(1)/file?$select=TimeCreated,UIVersionLabel,Author/Email&$expand=Author`
  );
  expect(await file.json()).toEqual({
    TimeCreated: '2017-06-15T13:30:00Z',
    UIVersionLabel: '1.0',
    Author: { Email: people.lead.email }
  });
});
