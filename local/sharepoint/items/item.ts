import { contentTypeOfItem } from '../contentTypes/itemType';
import { scopeOfItem } from '../permissions/inForce';
import { attachments } from './attachments';
import { defaultsOfList, openColumn, resolveColumn, type Column } from './columns';
import { removeItem } from './deletion';
import { demandMatch, itemEtag } from './etag';
import { fieldTexts } from './fieldTexts';
import { givenValues } from './givenValues';
import { itemOperations } from './itemOperations';
import { heldBy, lookedUp } from './lookups';
import { demandEdit, demandOwnToRead } from './ownItems';
import { columnValue, ownValues } from './ownValues';
import { peopleOfColumn, personOfColumn } from './person';
import { unseenItem } from './unseenItem';
import { versionCollection } from './versions';
import { updateItem } from './writing';
import { isLookup, isReference } from '../fields/fieldKinds';
import { fileEntity } from '../files/file';
import { etagAsked, folderEntity } from '../folders/folder';
import { fileOf, folderOfItem, placeOfItem } from '../folders/places';
import { fileProperties, folderProperties } from '../folders/properties';
import { renamed } from '../folders/renaming';
import { listAddress, listEntity, listSecurable } from '../lists/list';
import { itemTypeName } from '../lists/names';
import {
  deleteObject,
  many,
  writes,
  type Entity,
  type Operations,
  type Resource,
  type Value
} from '../resource';
import { folderAbove, hasOwnScope } from '../roles/inheritance';
import {
  securableNavigation,
  securableOperations,
  securableProperty,
  type Securable
} from '../roles/securable';
import type { Session } from '../session';
import { changeKind, type Item, type Json, type List } from '../storage';

const itemSecurable = (session: Session, list: List, item: Item): Securable => ({
  address: `${listAddress(list)}/Items(${item.id})`,
  secured: { kind: 'item', list, item },
  scope: scopeOfItem(session, list, item),
  get own() {
    return hasOwnScope(session, item);
  },
  get parent() {
    const folder = item.place && folderAbove(session, item.place.dir);
    const above = (): Securable =>
      folder?.scope === undefined
        ? listSecurable(session, list)
        : itemSecurable(session, list, folder);
    return {
      ...(folder?.scope !== undefined && { passesOn: folder.scope }),
      entity: () => {
        const securable = above();
        return securable.own ? securable.self() : (securable.parent?.entity() ?? securable.self());
      }
    };
  },
  setScope: (scope) => session.storage.items.setScope(list.num, item.id, scope),
  self: () => itemEntity(session, list, item)
});

/** An item. What it may be asked for is worked out only when it is asked: pages hold thousands. */
export function itemEntity(session: Session, list: List, item: Item): Entity {
  const securable = itemSecurable(session, list, item);
  const { address } = securable;
  const remove = (ifMatch: string | undefined, recycled: boolean): string =>
    removeItem(session, list, item, { ifMatch, recycled });
  return {
    kind: 'entity',
    type: 'SP.ListItem',
    payloadType: itemTypeName(list),
    address,
    etag: itemEtag(item),
    defaults: defaultsOfList(session, list),
    property: (name) => {
      // Null is a value here: an empty column.
      const value = itemProperty(session, list, item, name);
      return value === undefined ? securableProperty(session, securable, name) : value;
    },
    navigate: (name) =>
      securableNavigation(session, securable, name) ??
      itemNavigation(session, list, item, address, name),
    openProperty: (name) => openColumn(session, list, name),
    get operations(): Operations {
      return {
        ...securableOperations(session, securable),
        Recycle: writes(() => ({ kind: 'value', name: 'Recycle', value: remove(undefined, true) })),
        RecycleWithParameters: writes(({ args }) => ({
          kind: 'value',
          name: 'RecycleWithParameters',
          value: remove(etagAsked(args.parameters), true)
        })),
        DeleteObject: deleteObject(() => remove(undefined, false)),
        ...itemOperations(session, list, item, address)
      };
    },
    merge: (body, ifMatch) => {
      demandEdit(session, list, item);
      demandMatch(ifMatch, item);
      const place = renamed(session, list, item, body.FileLeafRef);
      const next = updateItem(
        session,
        list,
        item,
        givenValues(session, list, body),
        place ? { place, change: changeKind.rename } : {}
      );
      return { kind: 'updated', etag: itemEtag(next) };
    },
    remove: (ifMatch) => {
      remove(ifMatch, false);
      return { kind: 'deleted' };
    }
  };
}

function itemProperty(session: Session, list: List, item: Item, name: string): Value | undefined {
  switch (name) {
    case 'Id':
      return item.id;
    case 'FileSystemObjectType':
      return item.place?.kind === 'folder' ? 1 : 0;
    case 'ServerRedirectedEmbedUri':
      return null;
    case 'ServerRedirectedEmbedUrl':
      return '';
    case 'DisplayName':
    case 'Client_Title':
      return (
        (item.place?.kind === 'item' ? undefined : item.place?.name) ??
        String(item.data.Title ?? '')
      );
    case 'CommentsDisabled':
      return item.data.CommentsDisabled === true;
    case 'CommentsDisabledScope':
      return 0;
    default: {
      const column = resolveColumn(session, list, name);
      return column && valueOfColumn(session, list, item, column);
    }
  }
}

function valueOfColumn(
  session: Session,
  list: List,
  item: Item,
  column: Column
): Value | undefined {
  const { field, part } = column;
  // A column of people or items by its own name needs $expand; by name and Id it is a number.
  if (isReference(field) && part === 'value') return undefined;
  if (part === 'text') return idAsText(item.data[field.internalName]);
  const own = ownValues[field.internalName];
  if (own) return own(session, list, item);
  return columnValue(field, item.data[heldBy(session, list, field)]);
}

/** "7" of 7, and of several each. */
function idAsText(kept: Json | undefined): Value {
  if (kept === undefined || kept === null) return null;
  return Array.isArray(kept) ? many('Edm.String', kept.map(String)) : String(kept);
}

function itemNavigation(
  session: Session,
  list: List,
  item: Item,
  address: string,
  name: string
): Resource | undefined {
  switch (name) {
    case 'ParentList':
      return listEntity(session, list);
    case 'FieldValuesAsText':
    case 'FieldValuesAsHtml':
    case 'FieldValuesForEdit':
      return fieldTexts(session, list, item, name, `${address}/${name}`);
    case 'ContentType':
      return contentTypeOfItem(session, list, item);
    case 'Properties': {
      const place = placeOfItem(list, item);
      const at = `${address}/${name}`;
      if (place?.kind === 'file') return fileProperties(place.file, at);
      return place && folderProperties(session, place.folder, at);
    }
    case 'Versions':
      session.rights.demand(itemSecurable(session, list, item).scope, 'viewVersions');
      return versionCollection(session, list, item, `${address}/Versions`);
    case 'AttachmentFiles':
      return attachments(session, list, item, `${address}/AttachmentFiles`);
    case 'File': {
      const file = fileOf(list, item);
      return file ? fileEntity(session, file) : { kind: 'nothing' };
    }
    case 'Folder':
      return item.place?.kind === 'folder'
        ? folderEntity(session, folderOfItem(list, item, item.place))
        : { kind: 'nothing' };
    default: {
      const field = resolveColumn(session, list, name)?.field;
      if (field?.type === 'UserMulti') {
        const ids = (item.data[field.internalName] ?? []) as readonly number[];
        return peopleOfColumn(session, `${address}/${name}`, ids);
      }
      if (field && isLookup(field))
        return lookedUp(session, list, item, field, `${address}/${name}`);
      if (field?.type !== 'User') return undefined;
      const own = ownValues[field.internalName];
      const id = own ? own(session, list, item) : item.data[field.internalName];
      return typeof id === 'number' ? personOfColumn(session, id) : { kind: 'nothing' };
    }
  }
}

/** An item as the person who asks for it sees it. Throws 404 where the list shows people their own alone. */
export function itemAsSeen(session: Session, list: List, item: Item): Entity {
  const { scope } = itemSecurable(session, list, item);
  const entity = itemEntity(session, list, item);
  if (!session.rights.may(scope, 'viewListItems')) return unseenItem(entity);
  demandOwnToRead(session, list, item);
  return entity;
}
