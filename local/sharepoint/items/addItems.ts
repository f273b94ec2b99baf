import { isFolderType } from '../contentTypes/builtInTypes';
import { accessDenied, type SharePointError, spException, wrongKindOfValue } from '../errors';
import { addFolder } from '../folders/folders';
import { find, folderOfList, scopeOf, type FolderAt } from '../folders/places';
import { isLibrary } from '../lists/names';
import { answer, writes, type Arguments, type Operations, type Outcome } from '../resource';
import type { Session } from '../session';
import type { Item, ItemData, List } from '../storage';
import { addFilesInstead } from './errors';
import { readFormRows, type FormRow } from './formRows';
import { itemEntity } from './item';
import { mayAdd } from './ownItems';
import { formAnswer, isRefused, readForm, written, type JudgedRow } from './validateUpdate';
import { addItem, updateItem, type Changed } from './writing';

/** Where a new item is to be, and what: SP.ListItemCreationInformation(UsingPath). */
interface NewItem {
  readonly folder: FolderAt;
  readonly kind: 'item' | 'folder';
  readonly leafName: string | undefined;
}

/** The ways of a list to make items that are not POST items. */
export function addOperations(session: Session, list: List): Operations {
  const add = (given: unknown): Outcome => {
    const wanted = newItem(session, list, given);
    return answer(itemEntity(session, list, make(session, list, wanted, {}, {})));
  };
  return {
    AddItem: writes(({ args }) => add(args.parameters)),
    AddItemUsingPath: writes(({ args }) => add(args.parameters)),
    AddValidateUpdateItem: writes(({ args }) =>
      addValidated(session, list, args, 'AddValidateUpdateItem')
    ),
    AddValidateUpdateItemUsingPath: writes(({ args }) =>
      addValidated(session, list, args, 'AddValidateUpdateItemUsingPath')
    )
  };
}

/**
 * A new item with values as a form writes them. Answers 200 with one row a column and the row "Id", also
 * when a value is refused; then nothing is made, and "Id" is 0.
 * Source: recorded answers.
 */
function addValidated(session: Session, list: List, args: Arguments, name: string): Outcome {
  const given = readFormRows(args.formValues);
  const wanted = asFolder(newItem(session, list, args.listItemCreateInfo), given);
  const { rows, values, changed } = readForm(session, list, undefined, given, args);
  const add = (): Item => make(session, list, wanted, values, changed);
  const added = isRefused(rows) ? { rows } : addedOr(wanted, rows, add);
  const id = 'made' in added ? added.made.id : 0;
  const said = 'rows' in added ? added.rows : rows;
  return formAnswer(name, [...said, idRow(id)], 0);
}

/** A folder takes two writes: one that is refused takes back the whole request, not a part. */
const addedOr = (
  { kind }: NewItem,
  rows: readonly JudgedRow[],
  add: () => Item
): ReturnType<typeof written<Item>> => (kind === 'folder' ? { made: add() } : written(rows, add));

const idRow = (id: number): JudgedRow => ({
  row: { name: 'Id', given: String(id), text: String(id) }
});

/** A form may ask for a folder by the content type Folder, and name it as a file is named. */
function asFolder(wanted: NewItem, given: readonly FormRow[]): NewItem {
  const text = (name: string): string | undefined => given.find((row) => row.name === name)?.text;
  const asked =
    wanted.kind === 'folder' ||
    text('ContentType') === 'Folder' ||
    isFolderType(text('ContentTypeId') ?? '');
  if (!asked) return wanted;
  const leafName = wanted.leafName ?? text('FileLeafRef') ?? text('Title');
  return { ...wanted, kind: 'folder', leafName };
}

function make(
  session: Session,
  list: List,
  { folder, kind, leafName }: NewItem,
  values: ItemData,
  changed: Changed
): Item {
  if (!session.rights.may(scopeOf(session, folder), 'addListItems')) throw accessDenied();
  if (!mayAdd(session, list)) throw accessDenied();
  if (kind === 'folder') {
    const made = addFolder(session, folder, leafName ?? '', { overwrite: false });
    if (made.kind !== 'item') throw folderUnknown(made.url);
    return updateItem(session, list, made.item, values, { ...changed, sameVersion: true });
  }
  if (isLibrary(list)) throw addFilesInstead();
  const place = folder.kind === 'item' ? ({ kind: 'item', dir: folder.url } as const) : undefined;
  return addItem(session, list, values, place, changed);
}

/** @throws SharePointError 400 for what is no such object, 500 for a folder that is not in the list */
function newItem(session: Session, list: List, given: unknown): NewItem {
  if (given === undefined || given === null) {
    return { folder: folderOfList(session, list), kind: 'item', leafName: undefined };
  }
  if (typeof given !== 'object') throw wrongKindOfValue('SP.ListItemCreationInformation');
  const { FolderPath, FolderUrl, LeafName, UnderlyingObjectType } = given as Readonly<
    Record<string, unknown>
  >;
  const address = textOrPath(FolderPath) ?? textOrPath(FolderUrl);
  return {
    folder: address === undefined ? folderOfList(session, list) : folderIn(session, list, address),
    // FileSystemObjectType: 0 a file or item, 1 a folder.
    kind: Number(UnderlyingObjectType ?? 0) === 1 ? 'folder' : 'item',
    leafName: textOrPath(LeafName)
  };
}

/** A text, or SP.ResourcePath: {DecodedUrl}. */
function textOrPath(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  const text =
    typeof given === 'object' ? (given as { readonly DecodedUrl?: unknown }).DecodedUrl : given;
  if (text === undefined || text === null || text === '') return undefined;
  if (typeof text !== 'string') throw wrongKindOfValue('Edm.String');
  return text;
}

function folderIn(session: Session, list: List, address: string): FolderAt {
  const found = find(session, address);
  const folder = found?.kind === 'folder' ? found.folder : undefined;
  if (!folder || folder.kind === 'web' || folder.list.num !== list.num)
    throw folderUnknown(address);
  return folder;
}

/** 500, and no row of the form: noted of SharePoint Online in public. Code and text not recorded. */
const folderUnknown = (address: string): SharePointError =>
  spException(500, -2147024894, `There is no file with URL '${address}' in this Web.`);
