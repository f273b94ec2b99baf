import { list, merge, post, remove } from '../register';
import { EVERYTHING, fresh, row, type Bit, type Stage, type Verb } from './stage';

const rowWithVersions = async (stage: Stage): Promise<string> => {
  const address = await row(stage);
  await merge(stage.owner, address, { Title: fresh('changed') });
  return address;
};
const attached = async (stage: Stage): Promise<string> => {
  const address = await row(stage);
  const path = `${address}/AttachmentFiles/add(FileName='a.txt')`;
  await stage.owner(path, { method: 'POST', body: 'a' });
  return address;
};
const see: readonly Bit[] = ['viewListItems'];

export const itemsVerbs: readonly Verb[] = [
  { verb: 'read items', needs: see, act: (as) => as(`${list}/items`), succeeds: 200 },
  { verb: 'read an item', needs: see, prepare: row, act: (as, on) => as(on), succeeds: 200 },
  {
    verb: 'read a list as a stream',
    needs: see,
    act: (as) => post(as, `${list}/RenderListDataAsStream`, { parameters: { RenderOptions: 2 } }),
    succeeds: 200
  },
  {
    verb: 'add an item',
    needs: ['addListItems', ...see],
    act: (as) => post(as, `${list}/items`, { Title: 'new' }),
    succeeds: 201
  },
  {
    verb: 'change an item',
    needs: ['editListItems', ...see],
    prepare: row,
    act: (as, on) => merge(as, on, { Title: 'changed' }),
    succeeds: 204
  },
  {
    verb: 'change an item as a form does',
    needs: ['editListItems', ...see],
    prepare: row,
    act: (as, on) =>
      post(as, `${on}/ValidateUpdateListItem`, {
        formValues: [{ FieldName: 'Title', FieldValue: 'changed' }],
        bNewDocumentUpdate: false
      }),
    succeeds: 200
  },
  {
    verb: 'delete an item',
    needs: ['deleteListItems', ...see],
    prepare: row,
    act: (as, on) => remove(as, on),
    succeeds: 200
  },
  {
    verb: 'recycle an item',
    needs: ['deleteListItems', ...see],
    prepare: row,
    act: (as, on) => post(as, `${on}/recycle`),
    succeeds: 200
  },
  {
    verb: 'read the versions of an item',
    needs: ['viewVersions', ...see],
    prepare: rowWithVersions,
    act: (as, on) => as(`${on}/versions`),
    succeeds: 200
  },
  {
    verb: 'delete a version of an item',
    needs: ['deleteVersions', 'viewVersions', ...see],
    prepare: rowWithVersions,
    act: (as, on) => remove(as, `${on}/versions(512)`),
    succeeds: 200
  },
  {
    verb: 'attach a file',
    needs: ['editListItems', ...see],
    prepare: row,
    act: (as, on) =>
      as(`${on}/AttachmentFiles/add(FileName='a.txt')`, { method: 'POST', body: 'a' }),
    succeeds: 200
  },
  {
    verb: 'delete an attachment',
    needs: ['editListItems', ...see],
    prepare: attached,
    act: (as, on) => remove(as, `${on}/AttachmentFiles('a.txt')`),
    succeeds: 200
  },
  {
    verb: 'write an attachment anew',
    needs: ['editListItems', ...see],
    prepare: attached,
    act: (as, on) =>
      as(`${on}/AttachmentFiles('a.txt')/$value`, {
        method: 'POST',
        headers: { 'X-HTTP-Method': 'PUT' },
        body: 'b'
      }),
    succeeds: 204
  },
  {
    verb: 'restore an item of one’s own from the bin',
    needs: ['addListItems'],
    prepare: async (stage) => {
      const address = await row(stage);
      await stage.allow(EVERYTHING);
      const recycled = await post(stage.staff, `${address}/recycle`);
      return ((await recycled.json()) as { readonly value: string }).value;
    },
    act: (as, on) => post(as, `_api/web/recycleBin('${on}')/restore`),
    succeeds: 200
  }
];
