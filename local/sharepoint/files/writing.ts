import { fileExists, fileNotFound, notYet } from '../errors';
import { find, fileOf, scopeOf, scopeOfFile, type FileAt, type FolderAt } from '../folders/places';
import { demandName } from '../folders/names';
import { within } from '../folders/folders';
import { addItem, updateItem } from '../items/writing';
import { isLibrary } from '../lists/names';
import type { Session } from '../session';

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
  const wanted = within(session, folder, name);
  const slash = wanted.lastIndexOf('/');
  const holder = find(session, wanted.slice(0, slash));
  if (holder?.kind !== 'folder') throw fileNotFound();
  if (holder.folder.kind === 'web' || !isLibrary(holder.folder.list)) {
    throw notYet('files outside libraries');
  }
  const { list, url: dir } = holder.folder;
  const leaf = ensureUniqueName
    ? freeName(session, list.num, dir, wanted.slice(slash + 1))
    : wanted.slice(slash + 1);
  session.rights.demand(scopeOf(session, holder.folder), 'addListItems');
  const known = find(session, `${dir}/${leaf}`);
  if (known) {
    if (known.kind === 'folder' || !overwrite) throw taken(session, `${dir}/${leaf}`);
    return saveContent(session, known.file, bytes);
  }
  demandName(dir, leaf);
  const content = keep(session, bytes);
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
  saveKept(session, file, () => keep(session, bytes));

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

function keep({ storage }: Session, bytes: Uint8Array): number {
  const content = storage.contents.begin();
  storage.contents.append(content, bytes);
  return content;
}

function freeName({ storage }: Session, list: number, dir: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 0; ; number += 1) {
    const free = number === 0 ? name : `${stem}${number}${ending}`;
    if (!storage.items.byPlace(list, dir, free)) return free;
  }
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
  const at = new Date(item?.modified ?? web.created).toUTCString().slice(5).replace('GMT', '-0000');
  return fileExists(url.slice(web.path.length + 1), editor, at);
}
