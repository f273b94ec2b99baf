import { randomUUID } from 'node:crypto';
import { noteChange } from '../changes/noteChange';
import { duplicateValue } from '../errors';
import { isOwnColumn } from '../fields/fieldKinds';
import { calculatedValues, demandValid } from '../formulas/itemFormulas';
import { defaultValue } from './defaultValue';
import { isOfWebItself } from '../lists/names';
import { scopeFromFolder } from '../roles/inheritance';
import type { Session } from '../session';
import {
  changeKind,
  type ChangeKind,
  type Field,
  type Item,
  type ItemData,
  type ItemPlace,
  type Json,
  type List,
  type Place
} from '../storage';
import { nameOfNumber } from './standing';

/** Versions kept when a list keeps none: the current one, which concurrency needs. */
const versionsKept = (list: List): number =>
  list.properties.EnableVersioning === true ? Number(list.properties.MajorVersionLimit ?? 50) : 1;

/** Writes down in the change log what happened to an item; a file or folder is noted as that too. */
export function logItem(session: Session, list: List, item: Item, change: ChangeKind): void {
  // What stands in the web itself is in no list, and no item.
  if (!isOfWebItself(list)) noteChange(session, { object: 'item', change, list, item });
  const kind = item.place?.kind;
  if (kind === 'file' || kind === 'folder')
    noteChange(session, { object: kind, change, list, item });
}

/** The column that must be unique and in which another item already holds the value. */
export function takenField(
  { storage }: Session,
  list: List,
  id: number,
  values: ItemData
): Field | undefined {
  return storage.fields.all(list.num).find((field) => {
    const value = values[field.internalName];
    if (field.properties.EnforceUniqueValues !== true || value === null || value === undefined) {
      return false;
    }
    const key = typeof value === 'boolean' ? Number(value) : (value as string | number);
    return storage.items.holder(list.num, field, key, id) !== undefined;
  });
}

/** Throws SharePoint's error when a column that must be unique would hold a value twice. */
export function demandUnique(session: Session, list: List, id: number, values: ItemData): void {
  const taken = takenField(session, list, id, values);
  if (taken) throw duplicateValue(taken.title);
}

/** An item in a folder has its number in its name, which it gets when it is made. */
export type NewPlace = Exclude<Place, ItemPlace> | Omit<ItemPlace, 'name'>;

/**
 * @param given where it begins to stand: a file, a folder, or an item in one
 * @param authorship who made it and when, where that is not the person and now
 */
export function addItem(
  session: Session,
  list: List,
  values: ItemData,
  given?: NewPlace,
  { author, editor, created, modified }: Changed = {}
): Item {
  const { storage, person, now } = session;
  const data: Record<string, Json> = {};
  for (const field of storage.fields.all(list.num)) {
    const value = values[field.internalName] ?? defaultValue(session, field);
    if (isOwnColumn(field) && value !== undefined && value !== null)
      data[field.internalName] = value;
  }
  const { ContentTypeId: contentType } = values;
  if (contentType !== undefined) data.ContentTypeId = contentType;
  demandUnique(session, list, 0, data);
  const id = storage.items.takeId(list.num);
  const standing = { id, created: created ?? now, modified: modified ?? now };
  demandValid(session, list, data, standing);
  const place = given?.kind === 'item' ? { ...given, name: nameOfNumber(id) } : given;
  const item: Item = {
    id,
    uniqueId: randomUUID(),
    guid: randomUUID(),
    version: 1,
    major: 1,
    author: author ?? person.id,
    editor: editor ?? person.id,
    created: standing.created,
    modified: standing.modified,
    // What is put into a folder has the folder's permissions.
    scope: scopeFromFolder(session, place?.dir),
    place,
    attachments: 0,
    data: kept({ ...data, ...calculatedValues(session, list, data, standing) })
  };
  storage.items.save(list.num, item, versionsKept(list), now);
  logItem(session, list, item, changeKind.add);
  return item;
}

/** What an update changes beside the columns. */
export interface Changed extends Partial<
  Pick<Item, 'place' | 'author' | 'editor' | 'created' | 'modified'>
> {
  /** The version stays what it was; only the ETag goes on. */
  readonly sameVersion?: boolean;
  /** What the change log calls it, where that is not an update. */
  readonly change?: ChangeKind;
}

/**
 * A column that is appended to holds what was written last; in the history a version that wrote none
 * of it says none.
 */
function withoutUnsaid(
  { storage }: Session,
  list: List,
  data: ItemData,
  values: ItemData
): ItemData {
  const unsaid = storage.fields
    .all(list.num)
    .filter(({ properties }) => properties.AppendOnly === true)
    .map(({ internalName }) => internalName)
    .filter((name) => values[name] === undefined);
  return Object.fromEntries(Object.entries(data).filter(([name]) => !unsaid.includes(name)));
}

/** An empty column is not kept. */
const kept = (data: ItemData): ItemData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

/** Every update is one version where the list keeps versions, also one that changes nothing. */
export function updateItem(
  session: Session,
  list: List,
  item: Item,
  values: ItemData,
  { sameVersion = false, change = changeKind.update, ...changed }: Changed = {}
): Item {
  const { storage, person, now } = session;
  demandUnique(session, list, item.id, values);
  const data = kept({ ...item.data, ...values });
  const standing = { id: item.id, created: item.created, modified: now, ...changed };
  demandValid(session, list, data, standing);
  const versioned = list.properties.EnableVersioning === true && !sameVersion;
  const next: Item = {
    ...item,
    data: kept({ ...data, ...calculatedValues(session, list, data, standing) }),
    version: item.version + 1,
    major: versioned ? item.major + 1 : item.major,
    editor: person.id,
    modified: now,
    ...changed
  };
  const said = withoutUnsaid(session, list, next.data, values);
  storage.items.save(list.num, next, versionsKept(list), now, said);
  logItem(session, list, next, change);
  return next;
}
