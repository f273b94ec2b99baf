import { defaultsOf } from '../metadata/model';
import { complex, type Entity, type Value } from '../resource';
import { onWeb, webUrl, type Session } from '../session';
import { changeToken } from './changeToken';
import { webEntity } from './web';

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
    navigate: (name) => (name === 'RootWeb' ? webEntity(inRoot) : undefined),
    operations: {}
  };
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
      return changeToken(session, 1, site.siteId, undefined);
    default:
      return defaultsOf('SP.Site')[name] as Value | undefined;
  }
}
