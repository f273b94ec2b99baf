import { currentToken, tokenScope } from '../changes/changeToken';
import { getChangesOfList } from '../changes/getChanges';
import { itemUnknown } from '../errors';
import { listContentTypes } from '../contentTypes/contentTypes';
import { eventReceivers } from '../eventReceivers/eventReceivers';
import { fieldCollection } from '../fields/fields';
import { folderEntity } from '../folders/folder';
import { folderOfList } from '../folders/places';
import { heldByList } from '../holder';
import { addOperations } from '../items/addItems';
import { itemById, itemByUniqueId, itemCollection } from '../items/items';
import { userInformation } from '../items/userInformation';
import { defaultsOf } from '../metadata/model';
import { scopeOfList } from '../permissions/inForce';
import {
  complex,
  deleteObject,
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
import { removeList } from '../recycleBin/recycle';
import { webUrl, type Session } from '../session';
import type { List } from '../storage';
import { userById } from '../principals/users';
import { viewByDefault, viewById, viewCollection } from '../views/views';
import { userCustomActions } from '../userCustomActions/userCustomActions';
import { ownWeb } from '../webs/ownWeb';
import { userResource } from '../webs/userResource';
import { webEntity } from '../webs/web';
import { getItems } from './getItems';
import { entityTypeName, formsUrl, isLibrary, itemTypeName } from './names';
import { renderListFormData } from './renderListFormData';
import { renderListData, renderListDataAsStream } from './renderListData';
import { listNotDeletable } from './errors';
import { listXml } from './listXml';
import { relatedFields } from './relatedFields';
import { rightsManagement } from './rightsManagement';
import { templateOf, USER_INFORMATION } from './templates';
import { demandListEtag, listEtag, updateList } from './updateList';

export const listAddress = (list: List): string => `Web/Lists(guid'${list.id}')`;

export const listSecurable = (session: Session, list: List): Securable => ({
  address: listAddress(list),
  secured: { kind: 'list', list },
  scope: scopeOfList(session, list),
  own: list.scope !== undefined,
  parent: { entity: () => ownWeb(session) },
  setScope: (scope) => session.storage.lists.setScope(list.num, scope),
  self: () => listEntity(session, list)
});

/** A list. Throws 403 when the person may not see it. */
export function listEntity(session: Session, list: List): Entity {
  const { storage, rights } = session;
  const securable = listSecurable(session, list);
  rights.demand(securable.scope, 'viewListItems');
  const remove = (recycled: boolean): string => {
    rights.demand(securable.scope, 'manageLists');
    if (list.properties.AllowDeletion === false) throw listNotDeletable();
    return removeList(session, list, recycled);
  };
  return {
    kind: 'entity',
    type: 'SP.List',
    address: listAddress(list),
    base: `${webUrl(session)}/_api/`,
    etag: listEtag(list),
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
      GetChanges: getChangesOfList(session, list),
      ...addOperations(session, list),
      GetItems: getItems(session, list),
      RenderListData: renderListData(session, list),
      RenderListFormData: renderListFormData(session, list),
      RenderListDataAsStream: renderListDataAsStream(session, list),
      GetRelatedFields: reads(() => relatedFields(session, list)),
      ReserveListItemId: writes(() => {
        rights.demand(securable.scope, 'addListItems');
        const value = storage.items.takeId(list.num);
        return { kind: 'value', name: 'ReserveListItemId', value };
      }),
      GetView: reads(({ args }) => viewById(session, list, guidOf(args.viewGuid))),
      Recycle: writes(() => ({ kind: 'value', name: 'Recycle', value: remove(true) })),
      DeleteObject: deleteObject(() => remove(false))
    },
    merge: (body, ifMatch) => {
      rights.demand(securable.scope, 'manageLists');
      return updateList(session, list, body, ifMatch);
    },
    remove: (ifMatch) => {
      demandListEtag(list, ifMatch);
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
      return templateOf(list.template)?.baseType ?? 0;
    case 'TemplateFeatureId':
      return templateOf(list.template)?.feature ?? null;
    case 'SchemaXml':
      return listXml(session, list);
    case 'ImageUrl':
      return `/_layouts/15/images/${isLibrary(list) ? 'itdl' : 'itgen'}.png?rev=47`;
    case 'Created':
      return list.created;
    case 'CurrentChangeToken':
      return currentToken(session, { scope: tokenScope.list, id: list.id });
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
      return list.properties.AllowDeletion !== false;
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
    case 'ContentTypes':
      return listContentTypes(session, list);
    case 'Items':
      // People stand in the site's list of principals.
      return list.template === USER_INFORMATION
        ? userInformation(session, list)
        : itemCollection(session, list);
    case 'Views':
      return viewCollection(session, list);
    case 'DefaultView':
      return viewByDefault(session, list);
    case 'EventReceivers':
      return eventReceivers(session, heldByList(session, list));
    case 'UserCustomActions':
      return userCustomActions(session, heldByList(session, list));
    case 'InformationRightsManagementSettings':
      return rightsManagement(listAddress(list));
    case 'TitleResource':
      return userResource(`${listAddress(list)}/TitleResource`, list.title);
    case 'DescriptionResource':
      return userResource(
        `${listAddress(list)}/DescriptionResource`,
        textOf(list.properties.Description ?? '')
      );
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
