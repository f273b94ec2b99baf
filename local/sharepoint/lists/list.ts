import { randomUUID } from 'node:crypto';
import { noteChange } from '../changes/noteChange';
import { etagMismatch, itemUnknown, listTitleTaken } from '../errors';
import { fieldCollection } from '../fields/fields';
import { folderEntity } from '../folders/folder';
import { folderOfList } from '../folders/places';
import { itemById, itemByUniqueId, itemCollection } from '../items/items';
import { defaultsOf } from '../metadata/model';
import {
  complex,
  guidOf,
  numberOf,
  reads,
  textOf,
  writes,
  type Entity,
  type Resource,
  type Value
} from '../resource';
import {
  securableNavigation,
  securableOperations,
  securableProperty,
  type Securable
} from '../roles/securable';
import type { Session } from '../session';
import { changeKind, type List } from '../storage';
import { userById } from '../principals/users';
import { viewByDefault, viewById, viewCollection } from '../views/views';
import { changeToken } from '../webs/changeToken';
import { webEntity } from '../webs/web';
import { entityTypeName, formsUrl, isLibrary, itemTypeName } from './names';
import { renderListData } from './renderListData';
import { listSettings } from './settings';

export const listAddress = (list: List): string => `Web/Lists(guid'${list.id}')`;

export const listSecurable = (session: Session, list: List): Securable => ({
  address: listAddress(list),
  scope: list.scope ?? session.web.scope,
  own: list.scope !== undefined,
  parent: { scope: session.web.scope, entity: () => webEntity(session) },
  setScope: (scope) => session.storage.lists.setScope(list.num, scope),
  self: () => listEntity(session, list)
});

/** A list. Throws 403 when the person may not see it. */
export function listEntity(session: Session, list: List): Entity {
  const { storage, site, web, rights } = session;
  const securable = listSecurable(session, list);
  rights.demand(securable.scope, 'viewListItems');
  const etag = `"${list.version}"`;
  const remove = (recycled: boolean): string => {
    rights.demand(securable.scope, 'manageLists');
    const id = randomUUID();
    storage.bin.add({
      id,
      site: site.num,
      object: 'list',
      list: list.num,
      title: list.title,
      recycled,
      author: list.author,
      deletedBy: session.person.id,
      deleted: session.now
    });
    storage.lists.remove(list.num, id);
    noteChange(session, { object: 'list', change: changeKind.delete, list, key: list.id });
    return id;
  };
  return {
    kind: 'entity',
    type: 'SP.List',
    address: listAddress(list),
    etag,
    defaults: Object.keys(defaultsOf('SP.List')),
    property: (name) =>
      securableProperty(session, securable, name) ?? listProperty(session, list, name),
    navigate: (name) =>
      securableNavigation(session, securable, name) ?? listNavigation(session, list, name),
    operations: {
      ...securableOperations(session, securable),
      GetItemById: reads(({ args }) => itemById(session, list, numberOf(args.id))),
      GetItemByStringId: reads(({ args }) => itemById(session, list, numberOf(args.sId))),
      GetItemByUniqueId: reads(({ args }) => {
        const item = itemByUniqueId(session, list, guidOf(args.uniqueId));
        if (!item) throw itemUnknown();
        return item;
      }),
      RenderListDataAsStream: renderListData(session, list),
      GetView: reads(({ args }) => viewById(session, list, guidOf(args.viewGuid))),
      Recycle: writes(() => ({ kind: 'value', name: 'Recycle', value: remove(true) })),
      DeleteObject: writes(() => {
        remove(false);
        return { kind: 'void', name: 'DeleteObject' };
      })
    },
    merge: (body, ifMatch) => {
      rights.demand(securable.scope, 'manageLists');
      if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) {
        throw etagMismatch(ifMatch, etag);
      }
      const title = typeof body.Title === 'string' ? textOf(body.Title) : list.title;
      const holder = storage.lists.byTitle(web.num, title);
      if (holder && holder.num !== list.num) throw listTitleTaken();
      storage.lists.update(list, title, { ...list.properties, ...listSettings(body) });
      noteChange(session, { object: 'list', change: changeKind.update, list, key: list.id });
      return { kind: 'updated', etag: `"${list.version + 1}"` };
    },
    remove: (ifMatch) => {
      if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) {
        throw etagMismatch(ifMatch, etag);
      }
      remove(false);
      return { kind: 'deleted' };
    }
  };
}

function listProperty(session: Session, list: List, name: string): Value | undefined {
  const { web, storage } = session;
  const url = formsUrl(web, list);
  switch (name) {
    case 'Id':
      return list.id;
    case 'Title':
      return list.title;
    case 'Description':
      return (list.properties.Description as string | undefined) ?? '';
    case 'BaseTemplate':
      return list.template;
    case 'BaseType':
      return isLibrary(list) ? 1 : 0;
    case 'Created':
      return list.created;
    case 'CurrentChangeToken':
      return changeToken(session, 3, list.id, list.id);
    case 'EntityTypeName':
      return entityTypeName(list);
    case 'ListItemEntityTypeFullName':
      return itemTypeName(list);
    case 'ImagePath':
      return complex('SP.ResourcePath', {
        DecodedUrl: `/_layouts/15/images/${isLibrary(list) ? 'itdl' : 'itgen'}.png?rev=47`
      });
    case 'ItemCount':
      return list.itemCount;
    case 'LastItemDeletedDate':
      return list.itemDeleted;
    case 'LastItemModifiedDate':
    case 'LastItemUserModifiedDate':
      return list.itemModified;
    case 'ParentWebPath':
      return complex('SP.ResourcePath', { DecodedUrl: web.path });
    case 'ParentWebUrl':
      return web.path;
    case 'AllowDeletion':
      return true;
    case 'DefaultViewUrl':
      return storage.views.all(list.num).find(({ isDefault }) => isDefault)?.url ?? '';
    case 'DefaultDisplayFormUrl':
      return `${url}/DispForm.aspx`;
    case 'DefaultEditFormUrl':
      return `${url}/EditForm.aspx`;
    case 'DefaultNewFormUrl':
      return `${url}/${isLibrary(list) ? 'Upload' : 'NewForm'}.aspx`;
    case 'IsSystemList':
    case 'IsSiteAssetsLibrary':
    case 'IsDefaultDocumentLibrary':
    case 'ExcludeFromOfflineClient':
      return (list.properties[name] as boolean | undefined) ?? false;
    case 'ValidationFormula':
    case 'ValidationMessage':
      return (list.properties[name] as string | undefined) ?? null;
    case 'DefaultSensitivityLabelForLibrary':
      return '';
    default:
      return (list.properties[name] ?? defaultsOf('SP.List')[name]) as Value | undefined;
  }
}

function listNavigation(session: Session, list: List, name: string): Resource | undefined {
  switch (name) {
    case 'Fields':
      return fieldCollection(session, list);
    case 'Items':
      return itemCollection(session, list);
    case 'Views':
      return viewCollection(session, list);
    case 'DefaultView':
      return viewByDefault(session, list);
    case 'ParentWeb':
      return webEntity(session);
    case 'Author':
      return userById(session, list.author);
    case 'RootFolder':
      return folderEntity(session, folderOfList(session, list));
    default:
      return undefined;
  }
}
