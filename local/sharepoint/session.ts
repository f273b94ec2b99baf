import type { Directory } from './principals/directory';
import type { Rights } from './permissions/rights';
import type { Principal, Site, Storage } from './storage';

/** One request of one person to one site: what every noun works with. */
export interface Session {
  readonly storage: Storage;
  readonly site: Site;
  readonly directory: Directory;
  /** "http://localhost:4400": what absolute addresses begin with. */
  readonly origin: string;
  readonly person: Principal;
  readonly rights: Rights;
  /** The time of the request in wire form. */
  readonly now: string;
}

export const siteUrl = (session: Session): string => `${session.origin}${session.site.path}`;
