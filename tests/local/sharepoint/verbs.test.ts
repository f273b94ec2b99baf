import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { fileAddress, folderAddress, library, makeLibrary, put, upload } from './library';
import { addRow, errorCode, list, makeRegister, merge, post, remove } from './register';

const DENIED = '-2147024891, System.UnauthorizedAccessException';
/** What lets one in at all: open the web, its pages, user information; remote interfaces is High. */
const ENTER = 0x10000 + 0x20000 + 0x8000000;
const BITS = {
  view: 0x1,
  add: 0x2,
  edit: 0x4,
  delete: 0x8,
  open: 0x20,
  viewVersions: 0x40,
  deleteVersions: 0x80
} as const;
type Right = keyof typeof BITS;

let server: LocalServer;
let owner: PersonFetch;
let personId = 0;
let roleId = 0;

/** Lets the lead do just this with the list and the library. */
async function allow(...rights: readonly Right[]): Promise<void> {
  const low = rights.reduce((sum, right) => sum + BITS[right], ENTER);
  const changed = await merge(owner, `_api/web/roleDefinitions(${roleId})`, {
    BasePermissions: { High: '32', Low: String(low) }
  });
  expect(changed.status).toBe(204);
}

beforeAll(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
  await makeLibrary(owner);
  const role = await post(owner, '_api/web/roleDefinitions', {
    Name: 'Just this',
    BasePermissions: { High: '32', Low: String(ENTER) }
  });
  roleId = ((await role.json()) as { readonly Id: number }).Id;
  const person = await post(owner, '_api/web/ensureUser', {
    logonName: `i:0#.f|membership|${people.lead.login}`
  });
  personId = ((await person.json()) as { readonly Id: number }).Id;
  for (const address of [list, library]) {
    await post(owner, `${address}/breakroleinheritance(copyroleassignments=true)`);
    await post(
      owner,
      `${address}/roleAssignments/addRoleAssignment(principalid=${personId}, roledefid=${roleId})`
    );
  }
});
afterAll(() => server.stop());

let number = 0;
/** A file (or item) with a version behind it that the lead may try things on. */
async function fresh(): Promise<{ readonly name: string; readonly item: string }> {
  const name = `f${(number += 1)}.txt`;
  await upload(owner, name, 'one');
  await put(owner, name, 'two');
  const { Id } = await addRow(owner, { Title: name });
  await merge(owner, `${list}/items(${Id})`, { Title: `${name} again` });
  return { name, item: `${list}/items(${Id})` };
}

const deleteVersion = (as: PersonFetch, address: string): Promise<Response> =>
  post(as, address, undefined, { 'X-HTTP-Method': 'DELETE' });

/** Every call there is, with the rights that it needs. */
const calls: readonly [
  string,
  readonly Right[],
  (as: PersonFetch, on: { readonly name: string; readonly item: string }) => Promise<Response>
][] = [
  ['read an item', ['view'], (as, { item }) => as(item)],
  ['add an item', ['view', 'add'], (as) => post(as, `${list}/items`, { Title: 'new' })],
  ['edit an item', ['view', 'edit'], (as, { item }) => merge(as, item, { Title: 'x' })],
  [
    'edit an item as a form',
    ['view', 'edit'],
    (as, { item }) =>
      post(as, `${item}/validateUpdateListItem`, {
        formValues: [{ FieldName: 'Title', FieldValue: 'x' }]
      })
  ],
  ['delete an item', ['view', 'delete'], (as, { item }) => remove(as, item)],
  ['recycle an item', ['view', 'delete'], (as, { item }) => post(as, `${item}/recycle`)],
  [
    'read the versions of an item',
    ['view', 'viewVersions'],
    (as, { item }) => as(`${item}/versions`)
  ],
  [
    'expand the versions of an item',
    ['view', 'viewVersions'],
    (as, { item }) => as(`${item}?$expand=Versions`)
  ],
  [
    'delete a version of an item',
    ['view', 'viewVersions', 'deleteVersions'],
    (as, { item }) => deleteVersion(as, `${item}/versions(512)`)
  ],
  ['read a file', ['view'], (as, { name }) => as(fileAddress(name))],
  [
    'read the bytes of a file',
    ['view', 'open'],
    (as, { name }) => as(`${fileAddress(name)}/$value`)
  ],
  ['add a file', ['view', 'add'], (as) => upload(as, `n${(number += 1)}.txt`, 'x')],
  [
    'add a folder',
    ['view', 'add'],
    (as) => post(as, `${folderAddress()}/folders/addUsingPath(DecodedUrl='d${(number += 1)}')`)
  ],
  [
    'replace a file',
    ['view', 'add', 'edit'],
    (as, { name }) => upload(as, name, 'x', { overwrite: true })
  ],
  // Who may write bytes may also read them: $value is the file opened.
  ['write the bytes of a file', ['view', 'open', 'edit'], (as, { name }) => put(as, name, 'x')],
  [
    'begin an upload in parts',
    ['view', 'edit'],
    (as, { name }) =>
      as(`${fileAddress(name)}/startUpload(uploadId=guid'6d1f8d2c-0a65-4f0a-9a1e-3f6d3a1b7c11')`, {
        method: 'POST',
        body: 'x'
      })
  ],
  [
    'set the columns of a file',
    ['view', 'edit'],
    (as, { name }) => merge(as, `${fileAddress(name)}/listItemAllFields`, { Title: 'x' })
  ],
  ['delete a file', ['view', 'delete'], (as, { name }) => remove(as, fileAddress(name))],
  [
    'recycle a file',
    ['view', 'delete'],
    (as, { name }) => post(as, `${fileAddress(name)}/recycle`)
  ],
  [
    'read the versions of a file',
    ['view', 'viewVersions'],
    (as, { name }) => as(`${fileAddress(name)}/versions`)
  ],
  [
    'read the bytes of a version',
    ['view', 'viewVersions', 'open'],
    (as, { name }) => as(`${fileAddress(name)}/versions(512)/$value`)
  ],
  [
    'delete a version of a file',
    ['view', 'viewVersions', 'deleteVersions'],
    (as, { name }) => deleteVersion(as, `${fileAddress(name)}/versions(512)`)
  ]
];

test.each(calls)('to %s one needs %j, and each of them', async (_what, rights, call) => {
  const lead = server.as(people.lead.login);
  for (const missing of rights) {
    await allow(...rights.filter((right) => right !== missing));
    const refused = await call(lead, await fresh());
    expect([missing, refused.status, await errorCode(refused)]).toEqual([missing, 403, DENIED]);
  }
  await allow(...rights);
  expect((await call(lead, await fresh())).ok).toBe(true);
});

test('nothing is deleted under an ETag that is out of date', async () => {
  const { name, item } = await fresh();
  for (const address of [item, fileAddress(name)]) {
    const refused = await post(owner, address, undefined, {
      'X-HTTP-Method': 'DELETE',
      'If-Match': '"1"'
    });
    expect(refused.status).toBe(412);
    expect((await owner(address)).status).toBe(200);
  }
  const { ETag } = (await (await owner(fileAddress(name))).json()) as { readonly ETag: string };
  const deleted = await post(owner, fileAddress(name), undefined, {
    'X-HTTP-Method': 'DELETE',
    'If-Match': ETag
  });
  expect(deleted.status).toBe(200);
  expect((await owner(fileAddress(name))).status).toBe(404);
});

test('a list without attachments refuses them', async () => {
  const { item } = await fresh();
  await merge(owner, list, { EnableAttachments: false });
  const attach = () =>
    owner(`${item}/AttachmentFiles/add(FileName='a.txt')`, { method: 'POST', body: 'x' });
  expect((await attach()).status).toBe(400);
  await merge(owner, list, { EnableAttachments: true });
  expect((await attach()).status).toBe(200);
});
