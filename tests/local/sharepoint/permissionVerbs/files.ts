import { addFolder, fileAddress, folderAddress, put, upload } from '../library';
import { post, remove } from '../register';
import { fresh, type Bit, type Stage, type Verb } from './stage';

const file = async ({ owner }: Stage): Promise<string> => {
  const name = `${fresh('file')}.txt`;
  await upload(owner, name, 'one');
  return name;
};
const fileWithVersions = async (stage: Stage): Promise<string> => {
  const name = await file(stage);
  await put(stage.owner, name, 'two');
  return name;
};
const folder = async ({ owner }: Stage): Promise<string> => {
  const name = fresh('folder');
  await addFolder(owner, name);
  return name;
};
/** A part of an upload needs a GUID that is not there yet. */
const uploadId = (): string => `00000000-0000-4000-8000-${fresh('').trim().padStart(12, '0')}`;
const see: readonly Bit[] = ['viewListItems'];

export const filesVerbs: readonly Verb[] = [
  {
    verb: 'read about a file',
    needs: see,
    prepare: file,
    act: (as, on) => as(fileAddress(on)),
    succeeds: 200
  },
  {
    verb: 'read a file',
    needs: ['openItems', ...see],
    prepare: file,
    act: (as, on) => as(`${fileAddress(on)}/$value`),
    succeeds: 200
  },
  {
    verb: 'add a file',
    needs: ['addListItems', ...see],
    act: (as) => upload(as, `${fresh('new')}.txt`, 'new'),
    succeeds: 200
  },
  {
    verb: 'add a file over another',
    needs: ['addListItems', 'editListItems', ...see],
    prepare: file,
    act: (as, on) => upload(as, on, 'two', { overwrite: true }),
    succeeds: 200
  },
  {
    verb: 'write a file',
    needs: ['editListItems', 'openItems', ...see],
    prepare: file,
    act: (as, on) => put(as, on, 'two'),
    succeeds: 204
  },
  {
    verb: 'begin to upload a file in parts',
    needs: ['editListItems', ...see],
    prepare: file,
    act: (as, on) =>
      as(`${fileAddress(on)}/startUpload(uploadId=guid'${uploadId()}')`, {
        method: 'POST',
        body: 'part'
      }),
    succeeds: 200
  },
  {
    verb: 'delete a file',
    needs: ['deleteListItems', ...see],
    prepare: file,
    act: (as, on) => remove(as, fileAddress(on)),
    succeeds: 200
  },
  {
    verb: 'recycle a file',
    needs: ['deleteListItems', ...see],
    prepare: file,
    act: (as, on) => post(as, `${fileAddress(on)}/recycle`),
    succeeds: 200
  },
  {
    verb: 'read the versions of a file',
    needs: ['viewVersions', ...see],
    prepare: fileWithVersions,
    act: (as, on) => as(`${fileAddress(on)}/versions`),
    succeeds: 200
  },
  {
    verb: 'delete a version of a file',
    needs: ['deleteVersions', 'viewVersions', ...see],
    prepare: fileWithVersions,
    act: (as, on) => post(as, `${fileAddress(on)}/versions/deleteById(vid=512)`),
    succeeds: 200
  },
  {
    verb: 'restore a version of a file',
    needs: ['editListItems', 'viewVersions', ...see],
    prepare: fileWithVersions,
    act: (as, on) => post(as, `${fileAddress(on)}/versions/restoreByLabel(versionlabel='1.0')`),
    succeeds: 200
  },
  {
    verb: 'read a folder',
    needs: see,
    prepare: folder,
    act: (as, on) => as(folderAddress(on)),
    succeeds: 200
  },
  {
    verb: 'make a folder',
    needs: ['addListItems', ...see],
    act: (as) => addFolder(as, fresh('folder')),
    succeeds: 200
  },
  {
    verb: 'delete a folder',
    needs: ['deleteListItems', ...see],
    prepare: folder,
    act: (as, on) => remove(as, folderAddress(on)),
    succeeds: 200
  },
  {
    verb: 'read the bytes of a version',
    needs: ['openItems', 'viewVersions', ...see],
    prepare: fileWithVersions,
    act: (as, on) => as(`${fileAddress(on)}/versions(512)/$value`),
    succeeds: 200
  }
];
