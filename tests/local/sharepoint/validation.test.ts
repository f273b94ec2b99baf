import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, errorCode, list, makeRegister, merge, post, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer({ limits: { indexes: 4 } });
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

const field = (name: string) => `${list}/fields/getByInternalNameOrTitle('${name}')`;
const messageOf = async (response: Response): Promise<string> => {
  const body = (await response.json()) as {
    readonly 'odata.error': { readonly message: { readonly value: string } };
  };
  return body['odata.error'].message.value;
};

test('a value that the formula of its column does not allow is not kept', async () => {
  const kept = await merge(owner, field('Order0'), { ValidationFormula: '=[Order in report]>0' });
  expect(kept.status).toBe(204);
  const refused = await post(owner, `${list}/items`, { Order0: -1 });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe(
    '-2130575163, Microsoft.SharePoint.SPListDataValidationException'
  );
  expect(await rows(owner, '')).toEqual([]);
  const { Id } = await addRow(owner, { Order0: 1 });
  const changed = await merge(owner, `${list}/items(${Id})`, { Order0: 0 });
  expect(changed.status).toBe(500);
  expect(await messageOf(changed)).toBe('List data validation failed.');
  expect(await rows(owner, '$select=Order0')).toEqual([expect.objectContaining({ Order0: 1 })]);
});

test('what the column says to people is the message', async () => {
  await merge(owner, field('Order0'), {
    ValidationFormula: '=[Order in report]>0',
    ValidationMessage: 'The order begins at 1.'
  });
  const refused = await post(owner, `${list}/items`, { Order0: 0 });
  expect(await messageOf(refused)).toBe('The order begins at 1.');
});

test('a list may demand something of its columns together', async () => {
  await merge(owner, list, {
    ValidationFormula: '=IF(ISBLANK([Due]),TRUE,[Due]<=AsAt)',
    ValidationMessage: 'Too late.'
  });
  const refused = await post(owner, `${list}/items`, {
    Due: '2024-06-15',
    AsAt: '2024-06-10T10:00:00Z'
  });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused.clone())).toBe(
    '-2130575162, Microsoft.SharePoint.SPListDataValidationException'
  );
  expect(await messageOf(refused)).toBe('Too late.');
  await addRow(owner, { AsAt: '2024-06-10T10:00:00Z' });
  await addRow(owner, { Due: '2024-06-05', AsAt: '2024-06-10T10:00:00Z' });
  expect(await rows(owner, '')).toHaveLength(2);
});

test('a formula of a list that cannot be read is not kept', async () => {
  const refused = await merge(owner, list, { ValidationFormula: '=[Nothing such]>1' });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe('-2130575270, Microsoft.SharePoint.SPException');
  await addRow(owner, { Title: 'x' });
});

test('the formula of a column reads that column alone', async () => {
  const refused = await merge(owner, field('Order0'), { ValidationFormula: '=Title="x"' });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe('-2130575270, Microsoft.SharePoint.SPException');
  expect((await merge(owner, field('Order0'), { ValidationFormula: '=Order0<' })).status).toBe(500);
});

test('required columns and choices are not enforced over REST', async () => {
  await merge(owner, field('Ref'), { Required: true });
  expect(await addRow(owner, { Status: 'Neither' })).toMatchObject({
    Ref: null,
    Status: 'Neither'
  });
});

test('a text is no longer than its column allows', async () => {
  await merge(owner, field('Ref'), { 'odata.type': 'SP.FieldText', MaxLength: 5 });
  const refused = await post(owner, `${list}/items`, { Ref: 'sixsix' });
  expect(refused.status).toBe(400);
  expect(await errorCode(refused)).toBe('-2130575340, Microsoft.SharePoint.SPException');
  await addRow(owner, { Ref: 'fives' });
});

test('a list has so many indexes and no more', async () => {
  // RecordId and Due have one.
  expect((await merge(owner, field('Ref'), { Indexed: true })).status).toBe(204);
  expect((await merge(owner, field('Order0'), { Indexed: true })).status).toBe(204);
  const refused = await merge(owner, field('Status'), { Indexed: true });
  expect(refused.status).toBe(500);
  expect(await errorCode(refused)).toBe('-2147467259, Microsoft.SharePoint.SPException');
  const SchemaXml = '<Field Type="Text" Name="More" DisplayName="More" Indexed="TRUE"/>';
  const more = await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  expect(more.status).toBe(500);
  expect((await merge(owner, field('Ref'), { Indexed: false })).status).toBe(204);
  expect((await merge(owner, field('Status'), { Indexed: true })).status).toBe(204);
});

test.each(['Position', 'Areas', 'Source'])('%s is of a kind without index', async (name) => {
  expect((await merge(owner, field(name), { Indexed: true })).status).toBe(400);
});
