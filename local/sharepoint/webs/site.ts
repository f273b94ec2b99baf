import { defaultsOf } from '../metadata/model';
import { complex, type Entity, type Value } from '../resource';
import { siteUrl, type Session } from '../session';
import { changeToken } from './changeToken';
import { webEntity } from './web';

/** The site collection; this server has one web in each. */
export function siteEntity(session: Session): Entity {
  return {
    kind: 'entity',
    type: 'SP.Site',
    address: 'site',
    defaults: Object.keys(defaultsOf('SP.Site')),
    property: (name) => siteProperty(session, name),
    navigate: (name) => (name === 'RootWeb' ? webEntity(session) : undefined),
    operations: {}
  };
}

function siteProperty(session: Session, name: string): Value | undefined {
  const { site } = session;
  switch (name) {
    case 'Id':
      return site.siteId;
    case 'Url':
    case 'PrimaryUri':
      return siteUrl(session);
    case 'ServerRelativeUrl':
      return site.path;
    case 'ResourcePath':
      return complex('SP.ResourcePath', { DecodedUrl: siteUrl(session) });
    case 'CurrentChangeToken':
      return changeToken(session, 1, site.siteId, undefined);
    default:
      return defaultsOf('SP.Site')[name] as Value | undefined;
  }
}
