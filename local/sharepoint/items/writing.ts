import { randomUUID } from 'node:crypto';
import { noteChange } from '../changes/noteChange';
import { duplicateValue } from '../errors';
import { startOfDay } from '../dates';
import { fieldSetting, isDateOnly, isOwnColumn } from '../fields/fieldKinds';
import type { Session } from '../session';
import type { ChangeKind, Field, Item, ItemData, Json, List, Place } from '../storage';

/** Versions kept when a list keeps none: the current one, which concurrency needs. */
const versionsKept = (list: List): number =>
  list.properties.EnableVersioning === true ? Number(list.properties.MajorVersionLimit ?? 50) : 1;

/** Writes down in the change log what happened to an item. */
export function logItem(session: Session, list: List, item: Item, change: ChangeKind): void {
  noteChange(session, { object: 'item', change, list, item });
}

/** Throws SharePoint's error when a column that must be unique would hold a value twice. */
function demandUnique(session: Session, list: List, id: number, values: ItemData): void {
  const { storage } = session;
  for (const field of storage.fields.all(list.num)) {
    const value = values[field.internalName];
    if (field.properties.EnforceUniqueValues !== true || value === null || value === undefined) {
      continue;
    }
    const key = typeof value === 'boolean' ? Number(value) : (value as string | number);
    if (storage.items.holder(list.num, field, key, id) !== undefined) {
      throw duplicateValue(field.title);
    }
  }
}

/** What a column is given when a new item does not say: its default value. */
function defaultValue(session: Session, field: Field): Json | undefined {
  const text = fieldSetting(field, 'DefaultValue');
  if (typeof text !== 'string' || text === '') return undefined;
  switch (field.type) {
    case 'Boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'Number':
    case 'Currency':
      return Number(text);
    case 'DateTime': {
      if (text.toLowerCase() !== '[today]') return text;
      return isDateOnly(field) ? startOfDay(session.now) : session.now;
    }
    case 'MultiChoice':
      return text.split(';#').filter((part) => part !== '');
    case 'User':
    case 'UserMulti':
    case 'URL':
      return undefined;
    default:
      return text;
  }
}

/** @param place where a file or folder of a library begins to stand */
export function addItem(session: Session, list: List, values: ItemData, place?: Place): Item {
  const { storage, person, now } = session;
  const data: Record<string, Json> = {};
  for (const field of storage.fields.all(list.num)) {
    const value = values[field.internalName] ?? defaultValue(session, field);
    if (isOwnColumn(field) && value !== undefined && value !== null)
      data[field.internalName] = value;
  }
  demandUnique(session, list, 0, data);
  const item: Item = {
    id: storage.items.takeId(list.num),
    uniqueId: randomUUID(),
    guid: randomUUID(),
    version: 1,
    major: 1,
    author: person.id,
    editor: person.id,
    created: now,
    modified: now,
    scope: undefined,
    place,
    attachments: 0,
    data
  };
  storage.items.save(list.num, item, versionsKept(list), now);
  logItem(session, list, item, 1);
  return item;
}

/** What an update changes beside the columns. */
export interface Changed extends Partial<
  Pick<Item, 'place' | 'author' | 'editor' | 'created' | 'modified'>
> {
  /** The version stays what it was; only the ETag goes on. */
  readonly sameVersion?: boolean;
}

/** Every update is one version where the list keeps versions, also one that changes nothing. */
export function updateItem(
  session: Session,
  list: List,
  item: Item,
  values: ItemData,
  { sameVersion = false, ...changed }: Changed = {}
): Item {
  const { storage, person, now } = session;
  demandUnique(session, list, item.id, values);
  const data = Object.fromEntries(
    Object.entries({ ...item.data, ...values }).filter(([, value]) => value !== null)
  );
  const versioned = list.properties.EnableVersioning === true && !sameVersion;
  const next: Item = {
    ...item,
    data,
    version: item.version + 1,
    major: versioned ? item.major + 1 : item.major,
    editor: person.id,
    modified: now,
    ...changed
  };
  storage.items.save(list.num, next, versionsKept(list), now);
  logItem(session, list, next, 2);
  return next;
}
