import { listEntity } from '../lists/list';
import { isCatalog } from '../lists/names';
import { shownLibraries } from '../lists/shownLibraries';
import { spException } from '../errors';
import {
  done,
  numberOf,
  reads,
  smallCollection,
  textOf,
  writes,
  type Operations,
  type Resource
} from '../resource';
import { onWeb, type Session } from '../session';
import { clientSideWebParts } from './clientSideWebParts';
import { mapToIcon } from './mapToIcon';
import { webTemplates } from './webTemplates';
import { subwebOperations } from './webs';

/** Code and text not recorded. */
const catalogUnknown = () => spException(404, -2147024809, 'The catalog does not exist.');

/** Functions of a web beside those that find files, folders, lists by address and people. */
export const webFunctions = (session: Session): Operations => ({
  ...subwebOperations(session),
  DefaultDocumentLibrary: reads(() => defaultDocumentLibrary(session)),
  GetAvailableWebTemplates: reads(({ args }) => webTemplates(numberOf(args.lcid))),
  GetCatalog: reads(({ args }) => catalogOf(session, numberOf(args.typeCatalog))),
  GetClientSideWebParts: reads(() => ({
    kind: 'value',
    name: 'GetClientSideWebParts',
    value: clientSideWebParts()
  })),
  // Nobody saves lists as templates here.
  GetCustomListTemplates: reads(() =>
    smallCollection('SP.ListTemplate', 'Web/GetCustomListTemplates', () => [])
  ),
  // No site here belongs to a hub: what SharePoint answers for such a site is nothing.
  HubSiteData: reads(() => ({ kind: 'value', name: 'HubSiteData', value: null })),
  SyncHubSiteTheme: writes(() => {
    session.rights.demand(session.web.scope, 'manageWeb');
    return done('SyncHubSiteTheme');
  }),
  MapToIcon: reads(({ args }) => ({
    kind: 'value',
    name: 'MapToIcon',
    value: mapToIcon(textOf(args.fileName), numberOf(args.size))
  }))
});

/** A gallery or the list of people by its template: the web's own, or the one its site shares. */
export function catalogOf(session: Session, template: number): Resource {
  const { storage, site, web } = session;
  for (const holder of [web, storage.webs.root(site.num)]) {
    const found = storage.lists
      .all(holder.num)
      .find((list) => list.template === template && isCatalog(list));
    if (found) return listEntity(onWeb(session, holder), found);
  }
  throw catalogUnknown();
}

/** "Documents", or the first library that is shown where that is gone. */
function defaultDocumentLibrary(session: Session): Resource {
  const libraries = shownLibraries(session);
  const found =
    libraries.find(({ properties }) => properties.IsDefaultDocumentLibrary === true) ??
    libraries[0];
  return found ? listEntity(session, found) : { kind: 'nothing' };
}
