import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { codes, formValues, INVALID, update } from './forms';
import { addRow, list, makeRegister, merge, post, rows, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('ValidateUpdateListItem', () => {
  beforeEach(() => addRow(owner, { Title: 'x' }));

  test('answers a row a column, as it was sent', async () => {
    expect(await update(owner, { Title: 'y', Due: '15/06/2024' })).toEqual([
      {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: 'Title',
        FieldValue: 'y',
        HasException: false,
        ItemId: 1
      },
      {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: 'Due',
        FieldValue: '15/06/2024',
        HasException: false,
        ItemId: 1
      }
    ]);
    expect(await rows(owner, '$select=Title,Due')).toEqual([
      { Title: 'y', Due: '2024-06-14T23:00:00Z' }
    ]);
  });

  test('saves nothing when one value is refused, and answers 200 all the same', async () => {
    const [title, due] = await update(owner, { Title: 'y', Due: 'soon' });
    expect(title).toMatchObject({ HasException: false, ErrorCode: 0 });
    expect(due).toMatchObject({
      HasException: true,
      ErrorCode: INVALID,
      ErrorMessage: 'Enter a date like this: 23/2/2012'
    });
    expect(await rows(owner, '$select=Title,OData__UIVersionString')).toEqual([
      { Title: 'x', OData__UIVersionString: '1.0' }
    ]);
  });

  test('makes one version, and none with bNewDocumentUpdate', async () => {
    await update(owner, { Title: 'y' });
    expect(await rows(owner, '$select=OData__UIVersionString')).toEqual([
      { OData__UIVersionString: '2.0' }
    ]);
    await update(owner, { Title: 'z' }, { bNewDocumentUpdate: true });
    expect(await rows(owner, '$select=Title,OData__UIVersionString')).toEqual([
      { Title: 'z', OData__UIVersionString: '2.0' }
    ]);
  });

  test('reads values of every kind', async () => {
    const answer = await update(owner, {
      Ref: 'a',
      Order0: '1,234.5',
      IsNew: '1',
      Due: '2024-01-31',
      AsAt: '15/06/2024 14:30',
      Status: 'Closed',
      Areas: 'Crime',
      Position: 'Line 1\nLine 2',
      Lead: JSON.stringify([{ Key: `i:0#.f|membership|${people.lead.login}` }]),
      Source: 'https://example.org/a,,b, A, of course'
    });
    expect(answer.filter(({ HasException }) => HasException)).toEqual([]);
    expect(
      await rows(
        owner,
        '$select=Ref,Order0,IsNew,Due,AsAt,Status,Areas,Position,Source,Lead/EMail&$expand=Lead'
      )
    ).toEqual([
      {
        Ref: 'a',
        Order0: 1234.5,
        IsNew: true,
        Due: '2024-01-31T00:00:00Z',
        // Summer time in London.
        AsAt: '2024-06-15T13:30:00Z',
        Status: 'Closed',
        Areas: ['Crime'],
        Position: 'Line 1\nLine 2',
        Source: { Url: 'https://example.org/a,b', Description: 'A, of course' },
        Lead: { EMail: people.lead.email }
      }
    ]);
  });

  test('empties a column with nothing, and a person with no people', async () => {
    const me = (await (await owner('_api/web/currentUser')).json()) as { readonly Id: number };
    await merge(owner, `${list}/items(1)`, { Ref: 'a', Order0: 1, LeadId: me.Id });
    await update(owner, { Ref: '', Order0: null, Lead: '[]' });
    expect(await rows(owner, '$select=Ref,Order0,LeadId')).toEqual([
      { Ref: null, Order0: null, LeadId: null }
    ]);
  });

  test('dates without a zone are meant in UTC when that is said', async () => {
    await update(owner, { AsAt: '2024-06-15 14:30:00' }, { datesInUTC: true });
    expect(await rows(owner, '$select=AsAt')).toEqual([{ AsAt: '2024-06-15T14:30:00Z' }]);
    await update(owner, { AsAt: '2024-06-15 14:30:00' });
    expect(await rows(owner, '$select=AsAt')).toEqual([{ AsAt: '2024-06-15T13:30:00Z' }]);
  });

  test.each([
    ['Lead', 'ellen'],
    ['Lead', '{}'],
    ['Lead', '[{"Key":"nobody@force.example"}]'],
    ['ID', '77'],
    ['Nonsense', 'x'],
    ['Order0', 'many'],
    ['Status', 'Neither'],
    ['Areas', 'Crime;#Custody'],
    ['AsAt', '31/02/2024 10:00'],
    ['Ref', 'x'.repeat(256)],
    ['Modified', '15/06/2017 14:30']
  ])('%s as %s is said to be wrong in its row', async (name, text) => {
    expect(codes(await update(owner, { Title: 'y', [name]: text }))).toEqual([0, INVALID]);
    expect(await titles(owner, '')).toEqual(['x']);
  });

  test('a choice that people may fill in is taken', async () => {
    const SchemaXml =
      '<Field Type="Choice" Name="Free" DisplayName="Free" FillInChoice="TRUE"><CHOICES><CHOICE>One</CHOICE></CHOICES></Field>';
    await post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
    expect(codes(await update(owner, { Free: 'Another' }))).toEqual([0]);
    expect(await rows(owner, '$select=Free')).toEqual([{ Free: 'Another' }]);
  });

  test('a required column is not left blank here, and is over a plain update', async () => {
    await merge(owner, `${list}/fields/getByInternalNameOrTitle('Ref')`, { Required: true });
    expect(codes(await update(owner, { Ref: '' }))).toEqual([INVALID]);
    expect((await merge(owner, `${list}/items(1)`, { Ref: '' })).status).toBe(204);
    // One that the form does not send is not missed.
    expect(codes(await update(owner, { Title: 'y' }))).toEqual([0]);
  });

  test('a value that a unique column already holds is said in its row', async () => {
    await merge(owner, `${list}/items(1)`, { RecordId: 'one' });
    await addRow(owner, { Title: 'two' });
    const of = `${list}/items(2)`;
    expect(codes(await update(owner, { Title: 'y', RecordId: 'ONE' }, { of }))).toEqual([
      0, -2130575169
    ]);
    expect(await titles(owner, '$filter=Id eq 2')).toEqual(['two']);
    expect(codes(await update(owner, { RecordId: 'one' }))).toEqual([0]);
  });

  test.each([
    ['nothing', [null]],
    ['a number', [{ FieldName: 'Title', FieldValue: 5 }]],
    ['no name', [{ FieldValue: 'y' }]],
    ['no rows', 'y']
  ])('with %s is refused with 400', async (_what, given) => {
    const response = await post(owner, `${list}/items(1)/validateUpdateListItem`, {
      formValues: given
    });
    expect(response.status).toBe(400);
    expect(await titles(owner, '')).toEqual(['x']);
  });

  test('needs the right to edit', async () => {
    const READ = 1073741826;
    const added = await post(owner, '_api/web/ensureUser', { logonName: people.lead.login });
    const { Id } = (await added.json()) as { readonly Id: number };
    await post(
      owner,
      `_api/web/roleAssignments/addRoleAssignment(principalid=${Id}, roledefid=${READ})`
    );
    const refused = await post(
      server.as(people.lead.login),
      `${list}/items(1)/validateUpdateListItem`,
      { formValues: formValues({ Title: 'y' }) }
    );
    expect(refused.status).toBe(403);
  });
});
