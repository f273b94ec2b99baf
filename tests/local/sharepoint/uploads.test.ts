import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { fileAddress, makeLibrary, textAt, upload } from './library';

let now = new Date('2026-03-02T10:00:00Z');
let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ clock: () => now });
  owner = server.as(people.owner.login);
  await makeLibrary(owner);
  await upload(owner, 'big.bin', '');
});
afterEach(() => server.stop());

const id = '6d1f8d2c-0a65-4f0a-9a1e-3f6d3a1b7c11';
const part = (call: string, body: string, as = owner): Promise<Response> =>
  as(`${fileAddress('big.bin')}/${call}`, { method: 'POST', body });

test('puts them together, and shows them when the last has come', async () => {
  expect(await (await part(`startUpload(uploadId=guid'${id}')`, 'abc')).json()).toEqual({
    value: '3'
  });
  expect(
    await (await part(`continueUpload(uploadId=guid'${id}',fileOffset=3)`, 'def')).json()
  ).toEqual({ value: '6' });
  expect(await textAt(owner, 'big.bin')).toBe('');
  const finished = await part(`finishUpload(uploadId=guid'${id}',fileOffset=6)`, 'g');
  expect(await finished.json()).toMatchObject({ Length: '7' });
  expect(await textAt(owner, 'big.bin')).toBe('abcdefg');
});

test('says how far it has come, and refuses a part sent twice', async () => {
  await part(`startUpload(uploadId=guid'${id}')`, 'abc');
  expect(
    await (await owner(`${fileAddress('big.bin')}/getUploadStatus(uploadId=guid'${id}')`)).json()
  ).toMatchObject({ ExpectedContentRange: '3-' });
  const again = await part(`continueUpload(uploadId=guid'${id}',fileOffset=0)`, 'abc');
  expect(again.status).toBe(400);
  await part(`finishUpload(uploadId=guid'${id}',fileOffset=3)`, 'd');
  expect(await textAt(owner, 'big.bin')).toBe('abcd');
});

test('is forgotten when it is cancelled', async () => {
  await part(`startUpload(uploadId=guid'${id}')`, 'abc');
  expect((await part(`cancelUpload(uploadId=guid'${id}')`, '')).status).toBe(200);
  const late = await part(`finishUpload(uploadId=guid'${id}',fileOffset=3)`, 'd');
  expect(late.status).toBe(404);
  expect(await textAt(owner, 'big.bin')).toBe('');
});

test('is nobody else’s to go on with, though they may edit the file', async () => {
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  await owner('_api/web/associatedMemberGroup/users', {
    method: 'POST',
    body: JSON.stringify({ LoginName })
  });
  const lead = server.as(people.lead.login);
  await part(`startUpload(uploadId=guid'${id}')`, 'abc');
  const foreign = await part(`finishUpload(uploadId=guid'${id}',fileOffset=3)`, 'd', lead);
  expect(foreign.status).toBe(404);
  expect((await part(`cancelUpload(uploadId=guid'${id}')`, '', lead)).status).toBe(404);
  expect(await textAt(owner, 'big.bin')).toBe('');
  expect((await part(`cancelUpload(uploadId=guid'${id}')`, '')).status).toBe(200);
  expect((await part(`finishUpload(uploadId=guid'${id}',fileOffset=3)`, 'd')).status).toBe(404);
});

test('may begin with a call that gives the file', async () => {
  const begun = await part(`startUploadFile(uploadId=guid'${id}')`, 'abc');
  expect(await begun.json()).toMatchObject({ Name: 'big.bin', Length: '0' });
  await part(`finishUpload(uploadId=guid'${id}',fileOffset=3)`, 'd');
  expect(await textAt(owner, 'big.bin')).toBe('abcd');
});

test('is dropped when it is a day old and another begins', async () => {
  await part(`startUpload(uploadId=guid'${id}')`, 'abc');
  const asked = now;
  now = new Date(asked.getTime() + 25 * 3_600_000);
  const later = server.as(people.owner.login);
  await part("startUpload(uploadId=guid'6d1f8d2c-0a65-4f0a-9a1e-3f6d3a1b7c12')", 'x', later);
  const late = await part(`finishUpload(uploadId=guid'${id}',fileOffset=3)`, 'd', later);
  expect(late.status).toBe(404);
  now = asked;
});

test('belongs to whoever began it, and to one file', async () => {
  const LoginName = `i:0#.f|membership|${people.lead.login}`;
  await owner('_api/web/associatedMemberGroup/users', {
    method: 'POST',
    body: JSON.stringify({ LoginName })
  });
  await part(`startUpload(uploadId=guid'${id}')`, 'abc');
  const finish = `finishUpload(uploadId=guid'${id}',fileOffset=3)`;
  expect((await part(finish, 'x', server.as(people.lead.login))).status).toBe(404);
  await upload(owner, 'other.bin', '');
  const elsewhere = await owner(`${fileAddress('other.bin')}/${finish}`, {
    method: 'POST',
    body: 'x'
  });
  expect(elsewhere.status).toBe(404);
  expect((await part(finish, 'd')).status).toBe(200);
  expect(await textAt(owner, 'big.bin')).toBe('abcd');
});
