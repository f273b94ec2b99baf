import { within } from '../folders/folders';
import { fileOf, find, folderAddress, type FolderAt } from '../folders/places';
import { scopeOfItem } from '../permissions/inForce';
import {
  answer,
  flagOf,
  reads,
  smallCollection,
  textOf,
  writes,
  writesContent,
  type Collection,
  type Entity
} from '../resource';
import { mayView } from '../roles/securable';
import type { Session } from '../session';
import type { List } from '../storage';
import { fileUnknown } from './errors';
import { fileEntity } from './file';
import { templatePage } from './templatePage';
import { addFile } from './writing';

/** The files in a folder. */
export function fileCollection(session: Session, folder: FolderAt): Collection {
  const { storage } = session;
  const byUrl = (name: string): Entity => {
    const address = within(session, folder, name);
    const found = find(session, address);
    if (found?.kind !== 'file') throw fileUnknown(address);
    return fileEntity(session, found.file);
  };
  return smallCollection(
    'SP.File',
    `${folderAddress(folder)}/Files`,
    () => {
      const list = listIn(session, folder);
      if (!list) return [];
      return storage.items
        .inFolder(list.num, folder.url)
        .filter((item) => mayView(session, scopeOfItem(session, list, item)))
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
        AddTemplateFile: writes(({ args }) =>
          answer(
            fileEntity(
              session,
              addFile(
                session,
                folder,
                textOf(args.urlOfFile),
                templatePage(args.templateFileType),
                {
                  overwrite: false
                }
              )
            )
          )
        ),
        GetByUrl: reads(({ args }) => byUrl(textOf(args.url)))
      }
    }
  );
}

/** The list whose files stand in a folder: for the web's own that of what stands in it itself. */
function listIn({ storage, web }: Session, folder: FolderAt): List | undefined {
  if (folder.kind !== 'web') return folder.list;
  return folder.url === web.path ? storage.lists.ofWebItself(web.num, undefined) : undefined;
}
