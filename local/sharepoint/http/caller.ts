import { toWire } from '../dates';
import { rightsOf, type Rights } from '../permissions/rights';
import { asUser, ensurePerson } from '../principals/people';
import type { Session } from '../session';
import { withinScope } from '../signIn/scopes';
import type { Principal, Site, Web } from '../storage';
import { ENTRY } from '../webs/mayEnter';
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

/** A caller who was let into the web. */
export interface Entered extends Caller {
  /** Undefined for somebody who was never here. */
  readonly user: Principal | undefined;
  readonly rights: Rights;
}

/**
 * Lets a caller in; nobody is taken into the list of people before they may enter. What was read for
 * that holds for the call: nothing else runs meanwhile. Throws 403.
 */
export function enter(serving: Serving, caller: Caller): Entered {
  const { site, web, asker } = caller;
  const stranger = asUser(0, asker.person);
  const user = serving.storage.principals.userByLogin(site.num, stranger.login);
  const rights = rightsWithin(serving, caller, user ?? stranger);
  rights.demand(web.scope, ...ENTRY);
  return { ...caller, user, rights };
}

/** What the nouns work with. */
export function sessionOf(serving: Serving, entered: Entered): Session {
  const { storage, directory, clock, limits } = serving;
  const { site, web, asker, origin, user: known, rights } = entered;
  const user = ensurePerson(storage, site.num, asker.person);
  return {
    storage,
    site,
    web,
    directory,
    origin,
    person: user,
    rights: known ? rights : rightsWithin(serving, entered, user),
    limits,
    now: toWire(clock())
  };
}
