import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import {
  addRow,
  errorCode,
  list,
  makeRegister,
  merge,
  post,
  remove,
  rows,
  titles
} from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('values', () => {
  test('come back as the columns type them', async () => {
    const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
    const added = await addRow(owner, {
      Title: 'One',
      Order0: 1.5,
      IsNew: true,
      Due: '2024-06-15T12:00:00Z',
      AsAt: '2024-06-15T12:30:15.123Z',
      Status: 'Neither of the choices',
      Areas: ['Crime', 'Custody'],
      Position: 'Line 1\nLine 2',
      LeadId: me.Id,
      Source: { Url: 'https://example.org/a', Description: 'A' }
    });
    expect(added).toMatchObject({
      Id: 1,
      ID: 1,
      Title: 'One',
      Order0: 1.5,
      IsNew: true,
      // Midnight in London, which keeps summer time in June.
      Due: '2024-06-14T23:00:00Z',
      AsAt: '2024-06-15T12:30:15Z',
      Status: 'Neither of the choices',
      Areas: ['Crime', 'Custody'],
      Position: 'Line 1\nLine 2',
      LeadId: me.Id,
      Source: { Url: 'https://example.org/a', Description: 'A' },
      OData__UIVersionString: '1.0',
      FileSystemObjectType: 0,
      Attachments: false
    });
  });

  test('a date-only value in winter is midnight UTC', async () => {
    expect(await addRow(owner, { Title: 'x', Due: '2024-01-31' })).toMatchObject({
      Due: '2024-01-31T00:00:00Z'
    });
  });

  test('empty text reads back as nothing, and a column left out is untouched', async () => {
    await addRow(owner, { Title: 'x', Ref: 'a', Status: 'Open' });
    await merge(owner, `${list}/items(1)`, { Ref: '' });
    expect(await rows(owner, '$select=Title,Ref,Status')).toEqual([
      { Title: 'x', Ref: null, Status: 'Open' }
    ]);
  });

  test.each([
    [{ Order0: 'five' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Due: 'yesterday' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Due: '2024-02-31' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ IsNew: 'yes' }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Nonsense: 1 }, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    [{ Title: 'x'.repeat(256) }, '-2130575340, Microsoft.SharePoint.SPException']
  ])('%j is refused with 400 and nothing is kept', async (values, code) => {
    const response = await post(owner, `${list}/items`, values);
    expect(response.status).toBe(400);
    expect(await errorCode(response)).toBe(code);
    expect(await rows(owner, '$select=Id')).toEqual([]);
  });

  test('a verbose body is read, and one for another list is refused', async () => {
    const verbose = { 'content-type': 'application/json;odata=verbose' };
    const areas = { __metadata: { type: 'Collection(Edm.String)' }, results: ['Crime'] };
    const body = { __metadata: { type: 'SP.Data.RegisterListItem' }, Title: 'v', Areas: areas };
    expect((await post(owner, `${list}/items`, body, verbose)).status).toBe(201);
    expect(await rows(owner, '$select=Areas')).toEqual([{ Areas: ['Crime'] }]);
    const wrong = { ...body, __metadata: { type: 'SP.Data.OtherListItem' } };
    const response = await merge(owner, `${list}/items(1)`, wrong);
    expect(response.status).toBe(400);
  });

  test('a person column is a number, and expands only when asked', async () => {
    const { Id } = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
    await addRow(owner, { Title: 'x', LeadId: Id });
    await addRow(owner, { Title: 'y' });
    expect(await rows(owner, '$select=LeadId,Lead/Title,Lead/EMail&$expand=Lead')).toEqual([
      { LeadId: Id, Lead: { Title: 'Ellen Marsh', EMail: people.owner.email } },
      { LeadId: null, Lead: null }
    ]);
    expect(await titles(owner, `$filter=LeadId eq ${Id}`)).toEqual(['x']);
    expect(await titles(owner, "$filter=Lead/EMail eq 'ellen.marsh@force.example'")).toEqual(['x']);
    const response = await owner(`${list}/items?$select=Lead/Title`);
    expect(response.status).toBe(400);
  });
});

describe('ETags', () => {
  test('an update under the right one goes through and gives the next', async () => {
    const response = await post(owner, `${list}/items`, { Title: 'x' });
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f-]{36},1"$/);
    const updated = await merge(owner, `${list}/items(1)`, { Title: 'y' }, etag);
    expect(updated.status).toBe(204);
    expect(updated.headers.get('etag')).toBe(etag.replace(',1"', ',2"'));
    expect(await updated.text()).toBe('');
  });

  test('one that is out of date is refused with 412 and changes nothing', async () => {
    const response = await post(owner, `${list}/items`, { Title: 'x' });
    const etag = response.headers.get('etag') ?? '';
    await merge(owner, `${list}/items(1)`, { Title: 'y' }, etag);
    for (const stale of [etag, '"1"']) {
      const refused = await merge(owner, `${list}/items(1)`, { Title: 'z' }, stale);
      expect(refused.status).toBe(412);
      const body = (await refused.json()) as {
        'odata.error': { code: string; message: { value: string } };
      };
      expect(body['odata.error'].code).toBe(
        '-1, Microsoft.SharePoint.Client.ClientServiceException'
      );
      expect(body['odata.error'].message.value).toBe(
        `The request ETag value '${stale}' does not match the object's ETag value '${etag.replace(',1"', ',2"')}'.`
      );
    }
    expect(await titles(owner, '')).toEqual(['y']);
  });

  test('the short form, * and no header are understood', async () => {
    await addRow(owner, { Title: 'x' });
    for (const etag of ['"1"', '*', undefined]) {
      expect((await merge(owner, `${list}/items(1)`, { Title: 'y' }, etag)).status).toBe(204);
    }
    const item = await owner(`${list}/items(1)`);
    expect(item.headers.get('etag')).toMatch(/,4"$/);
  });

  test('deleting checks it too', async () => {
    await addRow(owner, { Title: 'x' });
    const stale = await post(owner, `${list}/items(1)`, undefined, {
      'X-HTTP-Method': 'DELETE',
      'If-Match': '"7"'
    });
    expect(stale.status).toBe(412);
    expect((await remove(owner, `${list}/items(1)`)).status).toBe(200);
  });
});

describe('unique columns', () => {
  test('a value that is taken is refused, whatever its case, on adding and on updating', async () => {
    await addRow(owner, { Title: 'a', RecordId: 'one' });
    await addRow(owner, { Title: 'b', RecordId: 'two' });
    const added = await post(owner, `${list}/items`, { RecordId: 'ONE' });
    const updated = await merge(owner, `${list}/items(2)`, { RecordId: 'one' });
    for (const response of [added, updated]) {
      expect(response.status).toBe(500);
      const body = (await response.json()) as {
        'odata.error': { code: string; message: { value: string } };
      };
      expect(body['odata.error']).toEqual({
        code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
        message: {
          lang: 'en-US',
          value:
            'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [RecordId].'
        }
      });
    }
    expect((await merge(owner, `${list}/items(1)`, { RecordId: 'one' })).status).toBe(204);
  });
});

describe('what is gone', () => {
  test('a deleted item is 404 and its number is not used again', async () => {
    await addRow(owner, { Title: 'x' });
    await remove(owner, `${list}/items(1)`);
    const response = await owner(`${list}/items(1)`);
    expect(response.status).toBe(404);
    expect(await errorCode(response)).toBe('-2130575338, System.ArgumentException');
    expect((await addRow(owner, { Title: 'y' })).Id).toBe(2);
    const { ItemCount } = (await (await owner(list)).json()) as { readonly ItemCount: number };
    expect(ItemCount).toBe(1);
  });

  test('recycle answers with the id in the bin', async () => {
    await addRow(owner, { Title: 'x' });
    const response = await post(owner, `${list}/items(1)/recycle`);
    expect(await response.json()).toEqual({
      value: expect.stringMatching(/^[0-9a-f-]{36}$/) as string
    });
    expect(await rows(owner, '')).toEqual([]);
  });
});
