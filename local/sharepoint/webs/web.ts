import { defaultsOf } from '../metadata/model';
import { fileAt, fileById } from '../files/file';
import { folderAt, folderById, folderEntity } from '../folders/folder';
import { folderCollection } from '../folders/folders';
import { folderOfWeb } from '../folders/places';
import { listAt } from '../lists/byAddress';
import { lists, listByTitle } from '../lists/lists';
import { fromHighLow, permission } from '../permissions/bits';
import { groupEntity, siteGroups } from '../principals/groups';
import { ensureUser } from '../principals/people';
import { siteUsers, userById, userEntity } from '../principals/users';
import {
  complex,
  guidOf,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Entity,
  type Resource,
  type Value
} from '../resource';
import { roleDefinitions } from '../roles/definitions';
import {
  securableNavigation,
  securableOperations,
  securableProperty,
  type Securable
} from '../roles/securable';
import { onWeb, webUrl, type Session } from '../session';
import { settableValues } from '../settableValues';
import { changeToken } from './changeToken';
import { regionalSettings } from './regionalSettings';

/** Texts and switches of a web that may be set, and that nothing here depends on. */
const SETTABLE = new Set([
  'Description',
  'QuickLaunchEnabled',
  'MegaMenuEnabled',
  'HeaderLayout',
  'HeaderEmphasis',
  'FooterEnabled',
  'SiteLogoUrl',
  'TreeViewEnabled'
]);

export function webEntity(session: Session): Entity {
  const { storage, web, rights } = session;
  const above = web.parent === undefined ? undefined : storage.webs.byNumber(web.parent);
  const securable: Securable = {
    address: 'Web',
    scope: web.scope,
    own: web.ownScope,
    parent: above && {
      scope: above.scope,
      entity: () => webEntity(onWeb(session, above))
    },
    setScope: (scope) => storage.webs.setScope(web.num, scope),
    self: () => webEntity(session)
  };
  return {
    kind: 'entity',
    type: 'SP.Web',
    address: 'Web',
    defaults: Object.keys(defaultsOf('SP.Web')),
    property: (name) => securableProperty(session, securable, name) ?? webProperty(session, name),
    navigate: (name) =>
      securableNavigation(session, securable, name) ?? webNavigation(session, name),
    operations: {
      ...securableOperations(session, securable),
      EnsureUser: writes(({ args }) => {
        rights.demand(web.scope, 'browseUserInfo');
        return userEntity(session, ensureUser(session, textOf(args.logonName)));
      }),
      GetUserById: reads(({ args }) => userById(session, numberOf(args.userId))),
      GetList: reads(({ args }) => listAt(session, textOf(args.strUrl))),
      GetListUsingPath: reads(({ args }) => listAt(session, textOf(args.DecodedUrl))),
      GetFileById: reads(({ args }) => fileById(session, guidOf(args.uniqueId))),
      GetFileByServerRelativePath: reads(({ args }) => fileAt(session, textOf(args.DecodedUrl))),
      GetFileByServerRelativeUrl: reads(({ args }) =>
        fileAt(session, textOf(args.serverRelativeUrl))
      ),
      GetFileByUrl: reads(({ args }) => fileAt(session, textOf(args.fileUrl))),
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
    merge: (body) => {
      rights.demand(web.scope, 'manageWeb');
      const kept = { ...web.properties, ...settableValues(body, SETTABLE) };
      storage.webs.update(web, typeof body.Title === 'string' ? body.Title : web.title, kept);
      return { kind: 'updated' };
    }
  };
}

function webProperty(session: Session, name: string): Value | undefined {
  const { storage, web } = session;
  const lastModified = (): string =>
    storage.lists
      .all(web.num)
      .reduce(
        (latest, { itemModified }) => (itemModified > latest ? itemModified : latest),
        web.created
      );
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
      return lastModified();
    case 'CurrentChangeToken':
      return changeToken(session, 2, web.webId, undefined);
    case 'Language':
      return 1033;
    case 'WebTemplate':
      return 'STS';
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
  const group = (id: number): Resource => {
    const found = storage.principals.byId(site.num, id);
    return found ? groupEntity(session, found) : { kind: 'nothing' };
  };
  switch (name) {
    case 'Lists':
      return lists(session);
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
      return group(site.ownerGroup);
    case 'AssociatedMemberGroup':
      return group(site.memberGroup);
    case 'AssociatedVisitorGroup':
      return group(site.visitorGroup);
    case 'RegionalSettings':
      return regionalSettings;
    case 'RootFolder':
      return folderEntity(session, folderOfWeb(session));
    case 'Folders':
      return folderCollection(session, folderOfWeb(session));
    case 'ParentWeb': {
      const above = web.parent === undefined ? undefined : storage.webs.byNumber(web.parent);
      return above ? webEntity(onWeb(session, above)) : { kind: 'nothing' };
    }
    case 'Webs':
      return smallCollection('SP.Web', 'Web/Webs', () =>
        storage.webs.below(web.num).map((one) => webEntity(onWeb(session, one)))
      );
    case 'Author':
      return userById(session, storage.principals.users(site.num)[0]?.id ?? person.id);
    default:
      return undefined;
  }
}

/** Whether somebody may reach the web over REST at all. */
export const mayEnter = (mask: bigint): boolean =>
  (mask & permission.open) !== 0n && (mask & permission.useRemoteInterfaces) !== 0n;
