import { toStamp } from '../dates';
import { fileNotFound, notYet } from '../errors';
import { listHolding, within } from '../folders/folders';
import { demandName, freeName } from '../folders/names';
import {
  fileOf,
  find,
  parted,
  scopeOf,
  scopeOfFile,
  type FileAt,
  type FolderAt
} from '../folders/places';
import { addItem, updateItem } from '../items/writing';
import { isLibrary } from '../lists/names';
import type { Session } from '../session';
import { fileExists } from './errors';

export interface AddFileOptions {
  readonly overwrite: boolean;
  /** Finds a free name: "plan1.pdf" where "plan.pdf" is taken. */
  readonly ensureUniqueName?: boolean;
}

/**
 * Puts a file into a folder of a library.
 * @param name its name, or a server-relative address
 * @throws SharePointError 400 for a name that is taken or not allowed, 403, 404 without its folder
 */
export function addFile(
  session: Session,
  folder: FolderAt,
  name: string,
  bytes: Uint8Array,
  { overwrite, ensureUniqueName = false }: AddFileOptions
): FileAt {
  const { dir: asked, name: leafAsked } = parted(within(session, folder, name));
  const holder = find(session, asked);
  if (holder?.kind !== 'folder') throw fileNotFound();
  const { url: dir } = holder.folder;
  const isTaken = (one: string): boolean => find(session, `${dir}/${one}`) !== undefined;
  const leaf = ensureUniqueName ? freeName(leafAsked, isTaken) : leafAsked;
  const known = find(session, `${dir}/${leaf}`);
  session.rights.demand(scopeOf(session, holder.folder), 'addListItems');
  if (known) {
    if (known.kind === 'folder' || !overwrite) throw taken(session, `${dir}/${leaf}`);
    return saveContent(session, known.file, bytes);
  }
  const list = listHolding(session, holder.folder);
  if (!isLibrary(list)) throw notYet('files in lists that are no libraries');
  demandName(dir, leaf);
  const content = session.storage.contents.add(bytes);
  const place = {
    kind: 'file',
    dir,
    name: leaf,
    content,
    size: bytes.length,
    contentVersion: 1,
    comment: ''
  } as const;
  return { url: `${dir}/${leaf}`, list, item: addItem(session, list, {}, place), place };
}

/** New bytes for a file that is there: a new version of it. Throws 403 without the right to edit. */
export const saveContent = (session: Session, file: FileAt, bytes: Uint8Array): FileAt =>
  saveKept(session, file, () => session.storage.contents.add(bytes));

/** The same with bytes that are in the content store already: a finished upload. */
export function saveKept(session: Session, file: FileAt, content: () => number): FileAt {
  const { storage, rights } = session;
  rights.demand(scopeOfFile(session, file), 'editListItems');
  const kept = content();
  const place = {
    ...file.place,
    content: kept,
    size: storage.contents.size(kept),
    contentVersion: file.place.contentVersion + 1,
    comment: ''
  };
  const item = updateItem(session, file.list, file.item, {}, { place });
  return fileOf(file.list, item) ?? file;
}

function taken(session: Session, url: string): Error {
  const { storage, site, web } = session;
  const found = find(session, url);
  const item =
    found?.kind === 'file'
      ? found.file.item
      : found?.folder.kind === 'item'
        ? found.folder.item
        : undefined;
  const editor = storage.principals.byId(site.num, item?.editor ?? 0)?.login ?? '';
  const at = toStamp(new Date(item?.modified ?? web.created));
  return fileExists(url.slice(web.path.length + 1), editor, at);
}
