import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { addRow, list, makeRegister, post, rows, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

test('ValidateUpdateListItem saves all or nothing and answers 200 either way', async () => {
  await addRow(owner, { Title: 'x' });
  const send = async (formValues: readonly object[]) => {
    const response = await post(owner, `${list}/items(1)/validateupdatelistitem`, {
      formValues,
      bNewDocumentUpdate: false
    });
    expect(response.status).toBe(200);
    return ((await response.json()) as { readonly value: readonly Record<string, unknown>[] })
      .value;
  };
  const bad = await send([
    { FieldName: 'Title', FieldValue: 'y' },
    { FieldName: 'Due', FieldValue: 'soon' }
  ]);
  expect(bad.map(({ HasException, ErrorCode }) => [HasException, ErrorCode])).toEqual([
    [false, 0],
    [true, -2146232832]
  ]);
  expect(await titles(owner, '')).toEqual(['x']);
  await send([
    { FieldName: 'Title', FieldValue: 'y' },
    { FieldName: 'Due', FieldValue: '15/06/2024' }
  ]);
  expect(await rows(owner, '$select=Title,Due')).toEqual([
    { Title: 'y', Due: '2024-06-14T23:00:00Z' }
  ]);
});

describe('ValidateUpdateListItem with what no form writes', () => {
  const send = (formValues: unknown) =>
    post(owner, `${list}/items(1)/validateUpdateListItem`, { formValues });
  beforeEach(() => addRow(owner, { Title: 'x' }));

  test.each([
    ['nothing', [null]],
    ['a number', [{ FieldName: 'Title', FieldValue: 5 }]],
    ['no rows', 'y']
  ])('%s is refused with 400', async (_what, formValues) => {
    expect((await send(formValues)).status).toBe(400);
    expect(await titles(owner, '')).toEqual(['x']);
  });

  test.each([
    { FieldName: 'Lead', FieldValue: 'ellen' },
    { FieldName: 'Lead', FieldValue: '{}' },
    { FieldName: 'ID', FieldValue: '77' }
  ])('%j is said to be wrong in its row', async (form) => {
    const response = await send([form]);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ value: [{ HasException: true }] });
  });
});
