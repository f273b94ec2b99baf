import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import {
  answered,
  codes,
  formValues,
  INVALID,
  type FormAnswer,
  type FormFields,
  type Sent
} from './forms';
import { library, makeLibrary } from './library';
import { errorCode, list, makeRegister, merge, post, rows } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('AddValidateUpdateItemUsingPath', () => {
  const listPath = '/sites/recommendations/Lists/Register';
  const add = async (
    fields: FormFields,
    { listItemCreateInfo, of = list, ...manner }: Sent & { listItemCreateInfo?: unknown } = {}
  ): Promise<readonly FormAnswer[]> =>
    answered(
      await post(owner, `${of}/AddValidateUpdateItemUsingPath()`, {
        formValues: formValues(fields),
        ...(listItemCreateInfo !== undefined && { listItemCreateInfo }),
        ...manner
      })
    );
  const inFolder = (name: string, more: object = {}) => ({
    listItemCreateInfo: { FolderPath: { DecodedUrl: `${listPath}/${name}` }, ...more }
  });

  test('makes an item, and says its number in a row of its own', async () => {
    expect(await add({ Title: 'one', Order0: '5' })).toEqual([
      {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: 'Title',
        FieldValue: 'one',
        HasException: false,
        ItemId: 0
      },
      expect.objectContaining({ FieldName: 'Order0', HasException: false }),
      {
        ErrorCode: 0,
        ErrorMessage: null,
        FieldName: 'Id',
        FieldValue: '1',
        HasException: false,
        ItemId: 0
      }
    ]);
    expect(await rows(owner, '$select=Title,Order0,OData__UIVersionString')).toEqual([
      { Title: 'one', Order0: 5, OData__UIVersionString: '1.0' }
    ]);
  });

  test('makes none when a value is refused, and says 0', async () => {
    const answer = await add({ Title: 'one', Order0: 'five' });
    expect(codes(answer)).toEqual([0, INVALID, 0]);
    expect(answer[2]).toMatchObject({ FieldName: 'Id', FieldValue: '0' });
    expect(await rows(owner, '')).toEqual([]);
  });

  test('makes none twice where a column is unique', async () => {
    await add({ RecordId: 'one' });
    expect(codes(await add({ RecordId: 'one' }))).toEqual([-2130575169, 0]);
    expect(await rows(owner, '')).toHaveLength(1);
  });

  test('keeps who wrote it and when with bNewDocumentUpdate', async () => {
    const answer = await add(
      {
        Title: 'old',
        Author: JSON.stringify([{ Key: people.staff.login }]),
        Created: '15/06/2017 14:30',
        Modified: '01/12/2017 09:05'
      },
      { bNewDocumentUpdate: true }
    );
    expect(answer.some(({ HasException }) => HasException)).toBe(false);
    expect(
      await rows(owner, '$select=Created,Modified,Author/EMail,Editor/EMail&$expand=Author,Editor')
    ).toEqual([
      {
        Created: '2017-06-15T13:30:00Z',
        Modified: '2017-12-01T09:05:00Z',
        Author: { EMail: people.staff.email },
        Editor: { EMail: people.owner.email }
      }
    ]);
  });

  test('makes a folder, and an item in it', async () => {
    await merge(owner, list, { EnableFolderCreation: true });
    await add(
      { Title: '2026' },
      {
        listItemCreateInfo: {
          FolderPath: { DecodedUrl: listPath },
          LeafName: { DecodedUrl: '2026' },
          UnderlyingObjectType: 1
        }
      }
    );
    await add({ Title: 'in it' }, inFolder('2026'));
    expect(
      await rows(owner, '$select=Title,FileRef,FileDirRef,FSObjType,OData__UIVersionString')
    ).toEqual([
      {
        Title: '2026',
        FileRef: `${listPath}/2026`,
        FileDirRef: listPath,
        FSObjType: '1',
        OData__UIVersionString: '1.0'
      },
      {
        Title: 'in it',
        FileRef: `${listPath}/2026/2_.000`,
        FileDirRef: `${listPath}/2026`,
        FSObjType: '0',
        OData__UIVersionString: '1.0'
      }
    ]);
  });

  test('makes a folder of the content type Folder', async () => {
    await merge(owner, list, { EnableFolderCreation: true });
    const answer = await add({
      Title: 'sub',
      FileLeafRef: 'sub',
      ContentType: 'Folder',
      ContentTypeId: '0x0120'
    });
    expect(answer.filter(({ HasException }) => HasException)).toEqual([]);
    expect(await rows(owner, '$select=FileRef,FileSystemObjectType')).toEqual([
      { FileRef: `${listPath}/sub`, FileSystemObjectType: 1 }
    ]);
    expect((await merge(owner, `${list}/items(1)`, { FileLeafRef: 'sub' })).status).toBe(204);
  });

  test('into a folder that is not there is refused with 500', async () => {
    const response = await post(owner, `${list}/AddValidateUpdateItemUsingPath`, {
      formValues: formValues({ Title: 'x' }),
      ...inFolder('missing')
    });
    expect(response.status).toBe(500);
    expect(await errorCode(response)).toBe('-2147024894, Microsoft.SharePoint.SPException');
    expect(await rows(owner, '')).toEqual([]);
  });

  test('into a library makes folders, and no files', async () => {
    await makeLibrary(owner);
    const answer = await add(
      { Title: 'A' },
      {
        of: library,
        listItemCreateInfo: { UnderlyingObjectType: 1, LeafName: { DecodedUrl: 'A' } }
      }
    );
    expect(answer[1]).toMatchObject({ FieldName: 'Id', FieldValue: '1' });
    const file = await post(owner, `${library}/AddValidateUpdateItemUsingPath`, {
      formValues: formValues({ Title: 'x' })
    });
    expect(file.status).toBe(400);
  });

  test('has an older sister that names the folder as text', async () => {
    const response = await post(owner, `${list}/AddValidateUpdateItem`, {
      listItemCreateInfo: { FolderUrl: listPath, UnderlyingObjectType: 0 },
      formValues: formValues({ Title: 'one' })
    });
    expect((await answered(response)).map(({ FieldValue }) => FieldValue)).toEqual(['one', '1']);
  });

  test('is answered under its own name in verbose', async () => {
    const response = await post(
      owner,
      `${list}/AddValidateUpdateItemUsingPath`,
      { formValues: formValues({ Title: 'one' }) },
      { accept: 'application/json;odata=verbose' }
    );
    expect(await response.json()).toMatchObject({
      d: {
        AddValidateUpdateItemUsingPath: { results: [{ FieldName: 'Title' }, { FieldName: 'Id' }] }
      }
    });
  });
});

test('AddItem and AddItemUsingPath make an empty item', async () => {
  for (const name of ['AddItem', 'AddItemUsingPath']) {
    const response = await post(owner, `${list}/${name}`, { parameters: {} });
    expect(response.status).toBe(200);
  }
  expect(await rows(owner, '$select=Id,Title')).toEqual([
    { Id: 1, ID: 1, Title: null },
    { Id: 2, ID: 2, Title: null }
  ]);
});
