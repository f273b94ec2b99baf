import { notYet, resourceNotFound } from '../errors';
import type { Segment } from '../odata/syntax';
import type { Resource } from '../resource';
import type { Session } from '../session';
import { siteEntity } from './site';
import { webEntity } from './web';

/** Services of SharePoint Online that begin a path and that this server has not. */
const OTHER_SERVICES = new Set(['search', 'social', 'sitepages', 'groupservice', 'v2.0', 'v2.1']);

/** What the first segment after _api stands for. */
export function rootOf(session: Session, segment: Segment | undefined, path: string): Resource {
  const name = segment?.name.toLowerCase() ?? '';
  if (name === 'web') return webEntity(session);
  if (name === 'site') return siteEntity(session);
  if (OTHER_SERVICES.has(name) || name.startsWith('sp.') || name.includes('microsoft')) {
    throw notYet(path);
  }
  throw resourceNotFound(path);
}
