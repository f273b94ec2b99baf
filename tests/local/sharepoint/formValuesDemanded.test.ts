import { people, startLocalServer, type LocalServer, type PersonFetch } from '../localServer';
import { answered, codes, formValues, INVALID, update } from './forms';
import { library, makeLibrary } from './library';
import { addRow, list, makeRegister, merge, post, rows, titles } from './register';

let server: LocalServer;
let owner: PersonFetch;
beforeEach(async () => {
  server = await startLocalServer();
  owner = server.as(people.owner.login);
  await makeRegister(owner);
});
afterEach(() => server.stop());

describe('what the columns and the list demand', () => {
  const column = (SchemaXml: string) =>
    post(owner, `${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  beforeEach(async () => {
    await addRow(owner, { Title: 'one' });
    await addRow(owner, { Title: 'two' });
  });

  test('a lookup is a number, several are numbers and titles by turns', async () => {
    const id = ((await (await owner(`${list}?$select=Id`)).json()) as { readonly Id: string }).Id;
    await column(
      `<Field Type="Lookup" Name="Parent" DisplayName="Parent" List="{${id}}" ShowField="Title"/>`
    );
    await column(
      `<Field Type="LookupMulti" Mult="TRUE" Name="Kin" DisplayName="Kin" List="{${id}}" ShowField="Title"/>`
    );
    const written = async (Kin: string, Parent = '2'): Promise<unknown> => {
      expect(codes(await update(owner, { Parent, Kin }))).toEqual([0, 0]);
      const [row] = await rows(owner, '$select=ParentId,KinId&$filter=Id eq 1');
      return [row?.ParentId, row?.KinId];
    };
    expect(await written('1;#;#2')).toEqual([2, [1, 2]]);
    expect(await written('1;#;#2;#;#')).toEqual([2, [1, 2]]);
    expect(await written('1;#one;#2;#two', '1;#one')).toEqual([1, [1, 2]]);
    // The second is read as the title of the first.
    expect(await written('1;#2')).toEqual([2, [1]]);
    expect(await written('', '')).toEqual([null, null]);
    expect(codes(await update(owner, { Parent: 'two' }))).toEqual([INVALID]);
    expect(codes(await update(owner, { Parent: '77' }))).toEqual([INVALID]);
  });

  test('a validation formula that is not fulfilled saves nothing, and answers 200', async () => {
    await merge(owner, list, {
      ValidationFormula: '=[Title]<>"bad"',
      ValidationMessage: 'Not bad'
    });
    const answer = await update(owner, { Title: 'bad', Ref: 'a' });
    expect(answer).toEqual([
      expect.objectContaining({ HasException: true, ErrorCode: -2130575162 }),
      expect.objectContaining({ HasException: true, ErrorCode: -2130575162 })
    ]);
    expect(await titles(owner, '')).toEqual(['one', 'two']);
    expect(codes(await update(owner, { Title: 'good' }))).toEqual([0]);
    const added = await post(owner, `${list}/AddValidateUpdateItemUsingPath`, {
      formValues: formValues({ Title: 'bad' })
    });
    expect((await answered(added)).map(({ FieldValue }) => FieldValue)).toEqual(['bad', '0']);
    expect(await titles(owner, '')).toEqual(['good', 'two']);
  });

  test('a number keeps between the bounds of its column', async () => {
    await column('<Field Type="Number" Name="Score" DisplayName="Score" Min="1" Max="5"/>');
    expect(codes(await update(owner, { Score: '6' }))).toEqual([INVALID]);
    expect(codes(await update(owner, { Score: '0' }))).toEqual([INVALID]);
    expect(codes(await update(owner, { Score: '5' }))).toEqual([0]);
  });

  test('a file is renamed by a form as well', async () => {
    await makeLibrary(owner);
    await post(owner, `${library}/rootFolder/files/addUsingPath(DecodedUrl='a.txt')`);
    await update(owner, { FileLeafRef: 'b.txt' }, { of: `${library}/items(1)` });
    const item = await owner(`${library}/items(1)?$select=FileLeafRef`);
    expect(await item.json()).toEqual({ FileLeafRef: 'b.txt' });
  });
});
