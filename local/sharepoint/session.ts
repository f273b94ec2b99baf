import type { Limits } from './limits';
import type { Directory } from './principals/directory';
import type { Rights } from './permissions/rights';
import type { Principal, Site, Storage, Web } from './storage';

/** One request of one person to one web: what every noun works with. */
export interface Session {
  readonly storage: Storage;
  /** The site collection: people, groups, levels. */
  readonly site: Site;
  readonly web: Web;
  readonly directory: Directory;
  /** "http://localhost:4400": what absolute addresses begin with. */
  readonly origin: string;
  readonly person: Principal;
  readonly rights: Rights;
  readonly limits: Limits;
  /** The time of the request in wire form. */
  readonly now: string;
}

/** The absolute address of the session's web. */
export const webUrl = ({ origin, web }: Session): string => `${origin}${web.path}`;

/** The web that the session's is directly below; undefined for the first of a site. */
export const webAbove = ({ storage, web }: Pick<Session, 'storage' | 'web'>): Web | undefined =>
  web.parent === undefined ? undefined : storage.webs.byNumber(web.parent);

/** The same request, seen from another web of the site. */
export const onWeb = (session: Session, web: Web): Session => ({ ...session, web });
