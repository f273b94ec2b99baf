import { currentToken, tokenScope } from '../changes/changeToken';
import { getChangesOfWeb } from '../changes/getChanges';
import { availableContentTypes, webContentTypes } from '../contentTypes/contentTypes';
import { eventReceivers } from '../eventReceivers/eventReceivers';
import { features } from '../features/features';
import { availableFields, siteColumnCollection } from '../fields/fields';
import { heldByWeb } from '../holder';
import { defaultsOf } from '../metadata/model';
import { fileAt, fileById, fileByUrl } from '../files/file';
import { folderAt, folderById, folderEntity } from '../folders/folder';
import { folderCollection } from '../folders/folders';
import { folderOfWeb } from '../folders/places';
import { listAt } from '../lists/byAddress';
import { lists, listByTitle } from '../lists/lists';
import { USER_INFORMATION } from '../lists/templates';
import { navigation } from '../navigation/navigation';
import { fromHighLow } from '../permissions/bits';
import { associatedGroup, createDefaultAssociatedGroups } from '../principals/associatedGroups';
import { siteGroups } from '../principals/groups';
import { ensureUser } from '../principals/people';
import { presentUserById, siteUsers, userById, userEntity } from '../principals/users';
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
import { recycleBin } from '../recycleBin/recycleBin';
import { recycleBinItems } from '../recycleBin/recycleBinItems';
import { roleDefinitions } from '../roles/definitions';
import {
  securableNavigation,
  securableOperations,
  securableProperty,
  type Securable
} from '../roles/securable';
import { onWeb, webAbove, webUrl, type Session } from '../session';
import { userCustomActions } from '../userCustomActions/userCustomActions';
import { allProperties } from './allProperties';
import { ownWeb } from './ownWeb';
import { regionalSettings } from './regionalSettings';
import { removeWeb } from './removeWeb';
import { updateWeb } from './updateWeb';
import { userResource } from './userResource';
import { catalogOf, webFunctions } from './webFunctions';
import { lastItemModified, templateOfWeb, webInformation } from './webInformation';
import { webInfos, webs } from './webs';

/** The session’s web, SP.Web. */
export function webEntity(session: Session): Entity {
  const { storage, web, rights } = session;
  const above = webAbove(session);
  const securable: Securable = {
    address: 'Web',
    secured: { kind: 'web', web },
    scope: web.scope,
    own: web.ownScope,
    parent: above && { entity: () => ownWeb(onWeb(session, above)) },
    setScope: (scope) => storage.webs.setScope(web.num, scope),
    self: () => webEntity(session)
  };
  return {
    kind: 'entity',
    type: 'SP.Web',
    address: 'Web',
    base: `${webUrl(session)}/_api/`,
    defaults: Object.keys(defaultsOf('SP.Web')),
    property: (name) => securableProperty(session, securable, name) ?? webProperty(session, name),
    navigate: (name) =>
      securableNavigation(session, securable, name) ?? webNavigation(session, name),
    operations: {
      ...securableOperations(session, securable),
      ...webFunctions(session),
      DeleteObject: deleteObject(() => removeWeb(session)),
      CreateDefaultAssociatedGroups: createDefaultAssociatedGroups(session),
      EnsureUser: writes(({ args }) => {
        rights.demand(web.scope, 'browseUserInfo');
        return userEntity(session, ensureUser(session, textOf(args.logonName)));
      }),
      GetChanges: getChangesOfWeb(session),
      ...recycleBinItems(session, 'web'),
      GetUserById: reads(({ args }) => presentUserById(session, numberOf(args.userId))),
      GetList: reads(({ args }) => listAt(session, textOf(args.strUrl))),
      GetListUsingPath: reads(({ args }) => listAt(session, textOf(args.DecodedUrl))),
      GetFileById: reads(({ args }) => fileById(session, guidOf(args.uniqueId))),
      GetFileByServerRelativePath: reads(({ args }) => fileAt(session, textOf(args.DecodedUrl))),
      GetFileByServerRelativeUrl: reads(({ args }) =>
        fileAt(session, textOf(args.serverRelativeUrl))
      ),
      GetFileByUrl: reads(({ args }) => fileByUrl(session, textOf(args.fileUrl))),
      GetFolderById: reads(({ args }) => folderById(session, guidOf(args.uniqueId))),
      GetFolderByServerRelativePath: reads(({ args }) =>
        folderAt(session, textOf(args.DecodedUrl))
      ),
      GetFolderByServerRelativeUrl: reads(({ args }) =>
        folderAt(session, textOf(args.serverRelativeUrl))
      ),
      GetListByTitle: reads(({ args }) => listByTitle(session, textOf(args.title))),
      DoesUserHavePermissions: reads(({ args, body }) => {
        const wanted = fromHighLow(args.permissionMask ?? body.permissionMask);
        return {
          kind: 'value',
          name: 'DoesUserHavePermissions',
          value: (rights.mask(web.scope) & wanted) === wanted
        };
      })
    },
    merge: (body) => updateWeb(session, body),
    remove: () => {
      removeWeb(session);
      return { kind: 'deleted' };
    }
  };
}

function webProperty(session: Session, name: string): Value | undefined {
  const { web } = session;
  switch (name) {
    case 'Id':
      return web.webId;
    case 'Title':
      return web.title;
    case 'Url':
      return webUrl(session);
    case 'ServerRelativeUrl':
      return web.path;
    case 'ResourcePath':
      return complex('SP.ResourcePath', { DecodedUrl: webUrl(session) });
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: web.path });
    case 'Created':
      // Without a zone, as recorded.
      return web.created.replace('Z', '');
    case 'LastItemModifiedDate':
    case 'LastItemUserModifiedDate':
      return lastItemModified(session);
    case 'CurrentChangeToken':
      return currentToken(session, { scope: tokenScope.web, id: web.webId });
    case 'Language':
      return Number(web.properties.Language ?? 1033);
    case 'WebTemplate':
      return templateOfWeb(web).name;
    case 'Configuration':
      return templateOfWeb(web).configuration;
    case 'WebTemplateConfiguration':
      return web.template;
    case 'CustomMasterUrl':
    case 'MasterUrl':
      return `${web.path}/_catalogs/masterpage/seattle.master`;
    case 'Description':
      return (web.properties.Description as string | undefined) ?? '';
    case 'AlternateCssUrl':
      return '';
    default:
      return (web.properties[name] ?? defaultsOf('SP.Web')[name]) as Value | undefined;
  }
}

function webNavigation(session: Session, name: string): Resource | undefined {
  const { storage, site, web, person, rights } = session;
  switch (name) {
    case 'Lists':
      return lists(session);
    case 'Fields':
      return siteColumnCollection(session);
    case 'AvailableFields':
      return availableFields(session);
    case 'ContentTypes':
      return webContentTypes(session);
    case 'AvailableContentTypes':
      return availableContentTypes(session);
    case 'RecycleBin':
      return recycleBin(session, 'web', 'Web/RecycleBin');
    case 'CurrentUser':
      return userEntity(session, person);
    case 'SiteUsers':
      return siteUsers(session);
    case 'SiteGroups':
      rights.demand(web.scope, 'browseUserInfo');
      return siteGroups(session);
    case 'RoleDefinitions':
      return roleDefinitions(session);
    case 'AssociatedOwnerGroup':
      return associatedGroup(session, 'Owner');
    case 'AssociatedMemberGroup':
      return associatedGroup(session, 'Member');
    case 'AssociatedVisitorGroup':
      return associatedGroup(session, 'Visitor');
    case 'RegionalSettings':
      return regionalSettings;
    case 'RootFolder':
      return folderEntity(session, folderOfWeb(session));
    case 'Folders':
      return folderCollection(session, folderOfWeb(session));
    case 'ParentWeb': {
      const above = webAbove(session);
      return above ? webInformation(onWeb(session, above)) : { kind: 'nothing' };
    }
    case 'Webs':
      return webs(session);
    case 'WebInfos':
      return webInfos(session);
    case 'AllProperties':
      return allProperties(session);
    case 'Features':
      return features(session, 'web');
    case 'Navigation':
      return navigation(session);
    case 'EventReceivers':
      return eventReceivers(session, heldByWeb(session));
    case 'UserCustomActions':
      return userCustomActions(session, heldByWeb(session));
    case 'SiteUserInfoList':
      return catalogOf(session, USER_INFORMATION);
    case 'TitleResource':
      return userResource('Web/TitleResource', web.title);
    case 'DescriptionResource':
      return userResource('Web/DescriptionResource', textOf(web.properties.Description ?? ''));
    case 'Author':
      return userById(session, storage.principals.users(site.num)[0]?.id ?? person.id);
    default:
      return undefined;
  }
}
