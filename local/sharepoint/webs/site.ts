import type { Entity, Value } from '../resource';
import { complex } from '../resource';
import { siteUrl, type Session } from '../session';
import { changeToken } from './changeToken';
import { webEntity } from './web';

/** The site collection; this server has one web in each. */
export function siteEntity(session: Session): Entity {
  const { site } = session;
  const url = siteUrl(session);
  const properties: Readonly<Record<string, Value>> = {
    AllowDesigner: true,
    CompatibilityLevel: 15,
    CurrentChangeToken: changeToken(session, 1, site.siteId, undefined),
    GroupId: '00000000-0000-0000-0000-000000000000',
    HubSiteId: '00000000-0000-0000-0000-000000000000',
    Id: site.siteId,
    IsHubSite: false,
    LockIssue: null,
    MaxItemsPerThrottledOperation: 5000,
    PrimaryUri: url,
    ReadOnly: false,
    ResourcePath: complex('SP.ResourcePath', { DecodedUrl: url }),
    ServerRelativeUrl: site.path,
    ShareByEmailEnabled: false,
    ShareByLinkEnabled: false,
    Url: url
  };
  return {
    kind: 'entity',
    type: 'SP.Site',
    address: 'site',
    defaults: Object.keys(properties),
    property: (name) => properties[name],
    navigate: (name) => (name === 'RootWeb' ? webEntity(session) : undefined),
    operations: {}
  };
}
