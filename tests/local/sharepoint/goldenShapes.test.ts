import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { people, startLocalServer, type LocalServer } from '../localServer';
import { fileAddress, library, makeLibrary, upload } from './library';
import { addRow, list, makeRegister } from './register';

const golden = resolve(__dirname, '../../../../shared/sharepoint/golden-shapes.json');
const described = existsSync(golden)
  ? describe
  : (_name: string, tests: () => void) =>
      describe.skip('recorded shapes (the recordings are not on this machine)', tests);

interface Shape {
  readonly samples: number;
  readonly props: Readonly<
    Record<string, { readonly n: number; readonly types: readonly string[] }>
  >;
}
type Shapes = Readonly<Record<string, Shape>> & {
  readonly FieldByKind: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};

/** Not among what a plain read gives: navigations, answers of one tenant, spelling mistakes. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  RoleAssignment: ['RoleDefinitionBindings'],
  ListItem: ['Attachments'],
  // Not in $metadata any more.
  View: ['CustomOrder'],
  Field: ['AutofillInfo']
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

described('what is answered has the recorded properties and types', () => {
  let server: LocalServer;
  const shapes = (): Shapes => JSON.parse(readFileSync(golden, 'utf8')) as Shapes;
  const read = async (address: string): Promise<Readonly<Record<string, unknown>>> => {
    const body = (await (await server.as(people.owner.login)(address)).json()) as {
      readonly value?: readonly Readonly<Record<string, unknown>>[];
    } & Readonly<Record<string, unknown>>;
    return body.value?.[0] ?? body;
  };
  beforeAll(async () => {
    server = await startLocalServer();
    const owner = server.as(people.owner.login);
    await makeRegister(owner);
    await addRow(owner, { Title: 'x' });
    await makeLibrary(owner);
    await upload(owner, 'a.txt', 'one');
    await upload(owner, 'a.txt', 'two', { overwrite: true });
  });
  afterAll(() => server.stop());

  test.each([
    ['Web', '_api/web'],
    ['List', list],
    ['View', `${list}/defaultView`],
    ['User', '_api/web/currentUser'],
    ['Group', '_api/web/associatedOwnerGroup'],
    ['RoleDefinition', '_api/web/roleDefinitions'],
    ['RoleAssignment', '_api/web/roleAssignments'],
    ['Folder', `${list}/rootFolder`],
    ['ListItem', `${list}/items(1)`],
    ['List', library],
    ['Folder', `${library}/rootFolder`],
    ['ListItem', `${library}/items(1)`],
    ['File', fileAddress('a.txt')],
    ['FileVersion', `${fileAddress('a.txt')}/versions`]
  ])('%s of %s', async (name, address) => {
    const { samples, props } = shapes()[name] as Shape;
    const answered = await read(address);
    const wrong = Object.entries(props)
      .filter(([property, { n }]) => n >= samples * 0.9 && !LEFT_OUT[name]?.includes(property))
      .filter(([property, { types }]) => {
        const found = property in answered ? typeOf(answered[property]) : 'missing';
        return !types.includes(found);
      })
      .map(
        ([property, { types }]) =>
          `${property}: ${typeOf(answered[property])}, recorded ${types.join()}`
      );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['2:Text', 'Ref'],
    ['3:Note', 'Position'],
    ['4:DateTime', 'Due'],
    ['5:Counter', 'ID'],
    ['6:Choice', 'Status'],
    ['8:Boolean', 'IsNew'],
    ['9:Number', 'Order0'],
    ['11:URL', 'Source'],
    ['12:Computed', 'LinkTitle'],
    ['14:Guid', 'GUID'],
    ['15:MultiChoice', 'Areas'],
    ['20:User', 'Lead']
  ])('a field of kind %s', async (kind, name) => {
    const shape = shapes().FieldByKind[kind] ?? {};
    const answered = await read(`${list}/fields/getByInternalNameOrTitle('${name}')`);
    const wrong = Object.entries(shape)
      .filter(([property]) => !LEFT_OUT.Field?.includes(property))
      .filter(([property, types]) => {
        const found = property in answered ? typeOf(answered[property]) : 'missing';
        return !types.includes(found);
      })
      .map(
        ([property, types]) =>
          `${property}: ${typeOf(answered[property])}, recorded ${types.join()}`
      );
    expect(wrong).toEqual([]);
  });
});
