import { fileUnknown } from '../errors';
import { within } from '../folders/folders';
import { find, fileOf, type FolderAt } from '../folders/places';
import {
  answer,
  flagOf,
  reads,
  smallCollection,
  textOf,
  writesContent,
  type Collection,
  type Entity
} from '../resource';
import { mayView } from '../roles/securable';
import type { Session } from '../session';
import { fileEntity } from './file';
import { addFile } from './writing';

/** The files in a folder. */
export function fileCollection(session: Session, folder: FolderAt): Collection {
  const { storage, web } = session;
  const byUrl = (name: string): Entity => {
    const address = within(session, folder, name);
    const found = find(session, address);
    if (found?.kind !== 'file') throw fileUnknown(address);
    return fileEntity(session, found.file);
  };
  return smallCollection(
    'SP.File',
    `Web/GetFolderByServerRelativePath(decodedurl='${folder.url.replace(/'/g, "''")}')/Files`,
    () => {
      if (folder.kind === 'web') return [];
      const { list } = folder;
      return storage.items
        .inFolder(list.num, folder.url)
        .filter((item) => mayView(session, item.scope ?? list.scope ?? web.scope))
        .map((item) => fileOf(list, item))
        .flatMap((file) => (file ? [fileEntity(session, file)] : []));
    },
    {
      byKey: (key) => byUrl(textOf(key)),
      operations: {
        Add: writesContent(({ args, content }) => {
          const overwrite = flagOf(args.Overwrite);
          return answer(
            fileEntity(session, addFile(session, folder, textOf(args.Url), content, { overwrite }))
          );
        }),
        AddUsingPath: writesContent(({ args, content }) => {
          const file = addFile(session, folder, textOf(args.DecodedUrl), content, {
            overwrite: flagOf(args.Overwrite),
            ensureUniqueName: flagOf(args.EnsureUniqueFileName)
          });
          return answer(fileEntity(session, file));
        }),
        GetByUrl: reads(({ args }) => byUrl(textOf(args.url)))
      }
    }
  );
}
