import { toWire } from '../dates';
import { accessDenied } from '../errors';
import { rightsOf, type Rights } from '../permissions/rights';
import { asUser, ensurePerson } from '../principals/people';
import type { Session } from '../session';
import { withinScope } from '../signIn/scopes';
import type { Principal, Site, Web } from '../storage';
import { mayEnter } from '../webs/mayEnter';
import type { Serving } from './serving';
import type { Asker } from './whoAsks';

/** Who asks which web, and from where it calls itself. */
export interface Caller {
  readonly site: Site;
  readonly web: Web;
  readonly asker: Asker;
  readonly origin: string;
}

/** A token never lets its bearer do more than it was asked for. */
function rightsWithin({ storage }: Serving, { site, asker }: Caller, user: Principal): Rights {
  const rights = rightsOf(storage, site.num, user);
  return asker.by === 'token' ? withinScope(rights, asker.scope) : rights;
}

/** Anybody may be refused; nobody is taken into the list of people before they may enter. */
export function demandEntry(serving: Serving, caller: Caller): void {
  const { site, web, asker } = caller;
  const stranger = asUser(0, asker.person);
  const user = serving.storage.principals.userByLogin(site.num, stranger.login) ?? stranger;
  if (!mayEnter(rightsWithin(serving, caller, user).mask(web.scope))) throw accessDenied();
}

/** What the nouns work with. */
export function sessionOf(serving: Serving, caller: Caller): Session {
  const { storage, directory, clock, limits } = serving;
  const { site, web, asker, origin } = caller;
  const user = ensurePerson(storage, site.num, asker.person);
  return {
    storage,
    site,
    // Read anew: an earlier part of a batch may have changed it.
    web: storage.webs.byNumber(web.num) ?? web,
    directory,
    origin,
    person: user,
    rights: rightsWithin(serving, caller, user),
    limits,
    now: toWire(clock())
  };
}
