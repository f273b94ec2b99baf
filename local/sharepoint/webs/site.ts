import { currentToken, tokenScope } from '../changes/changeToken';
import { getChangesOfSite } from '../changes/getChanges';
import { eventReceivers } from '../eventReceivers/eventReceivers';
import { features } from '../features/features';
import { heldBySite } from '../holder';
import { defaultsOf } from '../metadata/model';
import { userById } from '../principals/users';
import { complex, numberOf, reads, type Entity, type Resource, type Value } from '../resource';
import { recycleBin } from '../recycleBin/recycleBin';
import { recycleBinItems } from '../recycleBin/recycleBinItems';
import { onWeb, webUrl, type Session } from '../session';
import { principalKind } from '../storage';
import { userCustomActions } from '../userCustomActions/userCustomActions';
import { webEntity } from './web';
import { catalogOf } from './webFunctions';
import { openWebOperations } from './webs';
import { webTemplates } from './webTemplates';

/** The site collection, whichever of its webs is asked. */
export function siteEntity(session: Session): Entity {
  const { site, storage } = session;
  const inRoot = onWeb(session, storage.webs.root(site.num));
  return {
    kind: 'entity',
    type: 'SP.Site',
    address: 'site',
    defaults: Object.keys(defaultsOf('SP.Site')),
    property: (name) => siteProperty(inRoot, name),
    navigate: (name) => {
      if (name === 'RecycleBin') return recycleBin(inRoot, 'site', 'site/RecycleBin');
      return siteNavigation(inRoot, name);
    },
    operations: {
      ...openWebOperations(session),
      GetCatalog: reads(({ args }) => catalogOf(inRoot, numberOf(args.typeCatalog))),
      GetWebTemplates: reads(({ args }) => webTemplates(numberOf(args.LCID))),
      GetChanges: getChangesOfSite(session),
      GetRecycleBinItems: recycleBinItems(inRoot, 'site').GetRecycleBinItems
    }
  };
}

function siteNavigation(inRoot: Session, name: string): Resource | undefined {
  switch (name) {
    case 'RootWeb':
      return webEntity(inRoot);
    case 'Owner':
      return siteOwner(inRoot);
    case 'Features':
      return features(inRoot, 'site');
    case 'EventReceivers':
      return eventReceivers(inRoot, heldBySite(inRoot));
    case 'UserCustomActions':
      return userCustomActions(inRoot, heldBySite(inRoot));
    default:
      return undefined;
  }
}

/** Whoever was there first: sites here name no owner of their own. */
function siteOwner(session: Session): Resource {
  const { storage, site } = session;
  const first = storage.principals
    .users(site.num)
    .find(({ kind }) => kind === principalKind.person);
  return first ? userById(session, first.id) : { kind: 'nothing' };
}

function siteProperty(session: Session, name: string): Value | undefined {
  const { site, web } = session;
  switch (name) {
    case 'Id':
      return site.siteId;
    case 'Url':
    case 'PrimaryUri':
      return webUrl(session);
    case 'ServerRelativeUrl':
      return web.path;
    case 'ResourcePath':
      return complex('SP.ResourcePath', { DecodedUrl: webUrl(session) });
    case 'CurrentChangeToken':
      return currentToken(session, { scope: tokenScope.site, id: site.siteId });
    default:
      return defaultsOf('SP.Site')[name] as Value | undefined;
  }
}
