import { list, merge, post, remove } from '../register';
import { aList, fresh, idOf, type Bit, type Stage, type Verb } from './stage';

const field = async ({ owner }: Stage): Promise<string> =>
  `${list}/fields('${await idOf(
    post(owner, `${list}/fields`, { Title: fresh('Field'), FieldTypeKind: 2 })
  )}')`;
const view = async ({ owner }: Stage): Promise<string> =>
  `${list}/views('${await idOf(post(owner, `${list}/views`, { Title: fresh('View') }))}')`;
const hex = (): string => fresh('').trim().padStart(32, '0');
const newWeb = (): { readonly Url: string } => ({
  ...{ Title: 'Below', WebTemplate: 'STS', Language: 1033, UseSamePermissionsAsParentSite: true },
  Url: fresh('below').replace(' ', '')
});
const see: readonly Bit[] = ['viewListItems'];

export const listsVerbs: readonly Verb[] = [
  { verb: 'read the web', needs: [], act: (as) => as('_api/web'), succeeds: 200 },
  {
    verb: 'change the web',
    needs: ['manageWeb'],
    act: (as) => merge(as, '_api/web', { Description: 'd' }),
    succeeds: 204
  },
  { verb: 'read a list', needs: see, act: (as) => as(list), succeeds: 200 },
  {
    verb: 'make a list',
    needs: ['manageLists', ...see],
    act: (as) => post(as, '_api/web/lists', { Title: fresh('New'), BaseTemplate: 100 }),
    succeeds: 201
  },
  {
    verb: 'change a list',
    needs: ['manageLists', ...see],
    prepare: aList,
    act: (as, on) => merge(as, on, { Description: 'd' }),
    succeeds: 204
  },
  {
    verb: 'delete a list',
    needs: ['manageLists', ...see],
    prepare: aList,
    act: (as, on) => remove(as, on),
    succeeds: 200
  },
  {
    verb: 'recycle a list',
    needs: ['manageLists', ...see],
    prepare: aList,
    act: (as, on) => post(as, `${on}/recycle`),
    succeeds: 200
  },
  {
    verb: 'read the columns of a list',
    needs: see,
    act: (as) => as(`${list}/fields`),
    succeeds: 200
  },
  {
    verb: 'add a column',
    needs: ['manageLists', ...see],
    act: (as) => post(as, `${list}/fields`, { Title: fresh('Column'), FieldTypeKind: 2 }),
    succeeds: 201
  },
  {
    verb: 'add a column as XML',
    needs: ['manageLists', ...see],
    act: (as) =>
      post(as, `${list}/fields/createfieldasxml`, {
        parameters: { SchemaXml: `<Field Type="Text" DisplayName="${fresh('Xml')}"/>` }
      }),
    succeeds: 200
  },
  {
    verb: 'change a column',
    needs: ['manageLists', ...see],
    prepare: field,
    act: (as, on) => merge(as, on, { Description: 'd' }),
    succeeds: 204
  },
  {
    verb: 'show a column in a form',
    needs: ['manageLists', ...see],
    prepare: field,
    act: (as, on) => post(as, `${on}/setshowineditform(true)`),
    succeeds: 200
  },
  {
    verb: 'delete a column',
    needs: ['manageLists', ...see],
    prepare: field,
    act: (as, on) => remove(as, on),
    succeeds: 200
  },
  {
    verb: 'add a view',
    needs: ['manageLists', ...see],
    act: (as) => post(as, `${list}/views`, { Title: fresh('View') }),
    succeeds: 200
  },
  {
    verb: 'change a view',
    needs: ['manageLists', ...see],
    prepare: view,
    act: (as, on) => merge(as, on, { RowLimit: 5 }),
    succeeds: 204
  },
  {
    verb: 'give a view a column',
    needs: ['manageLists', ...see],
    prepare: view,
    act: (as, on) => post(as, `${on}/viewfields/addviewfield('Ref')`),
    succeeds: 200
  },
  {
    verb: 'delete a view',
    needs: ['manageLists', ...see],
    prepare: view,
    act: (as, on) => remove(as, on),
    succeeds: 200
  },
  {
    verb: 'make a view of one’s own',
    needs: ['managePersonalViews', ...see],
    act: (as) => post(as, `${list}/views`, { Title: fresh('Mine'), PersonalView: true }),
    succeeds: 200
  },
  {
    verb: 'ask what changed in a list',
    needs: see,
    act: (as) => post(as, `${list}/getchanges`, { query: { Item: true, Add: true } }),
    succeeds: 200
  },
  {
    verb: 'make a column of the site',
    needs: ['manageWeb'],
    act: (as) => post(as, '_api/web/fields', { Title: fresh('Column'), FieldTypeKind: 2 }),
    succeeds: 201
  },
  {
    verb: 'make a content type',
    needs: ['manageWeb'],
    act: (as) =>
      post(as, '_api/web/contentTypes', {
        Name: fresh('Type'),
        Id: { StringValue: `0x0100${hex()}` }
      }),
    succeeds: 201
  },
  {
    verb: 'make a web below',
    needs: ['manageSubwebs'],
    act: (as) => post(as, '_api/web/webs/add', { parameters: newWeb() }),
    succeeds: 200
  },
  {
    verb: 'delete a web below',
    needs: ['manageWeb'],
    prepare: async ({ owner, server }) => {
      const parameters = newWeb();
      await post(owner, '_api/web/webs/add', { parameters });
      return `${server.siteUrl}/${parameters.Url}/_api/web`;
    },
    act: (as, on) => remove(as, on),
    succeeds: 200
  }
];
