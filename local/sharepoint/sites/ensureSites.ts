import { directoryOf, type DirectoryPerson } from '../principals/directory';
import { ensureSystemAccount } from '../principals/systemAccount';
import type { Storage } from '../storage';
import { furnishWeb } from './furnishWeb';
import { makeSite } from './newSite';

export interface LocalSite {
  /** Server-relative: '/sites/recommendations'. */
  readonly path: string;
  readonly title: string;
  /** Logins in the site's Owners group when it is made. */
  readonly owners: readonly string[];
  /** Logins of its site collection administrators when it is made; none where it is not given. */
  readonly administrators?: readonly string[];
}

/**
 * Makes the sites that the data file has not, and gives those of an older data file what every new web
 * has.
 */
export function ensureSites(
  storage: Storage,
  sites: readonly LocalSite[],
  people: readonly DirectoryPerson[],
  now: string
): void {
  const directory = directoryOf(people);
  for (const { path, title, owners, administrators = [] } of sites) {
    if (storage.webs.byPath(path)) continue;
    const known = (login: string): DirectoryPerson => {
      const person = directory.byLogin(login);
      if (!person) throw new UnknownOwner(path, login);
      return person;
    };
    const people = { owners: owners.map(known), administrators: administrators.map(known) };
    storage.transaction('write', () => makeSite(storage, { path, title, ...people }, now));
  }
  storage.transaction('write', () => {
    for (const { parent, site } of storage.webs.all()) {
      if (parent === undefined) ensureSystemAccount(storage, site);
    }
  });
  for (const web of storage.webs.unfurnished()) {
    storage.transaction('write', () => furnishWeb(storage, web, now));
  }
}

export class UnknownOwner extends Error {
  public readonly name = 'UnknownOwner';
  public constructor(path: string, login: string) {
    super(`${login} is to own ${path} and is not in the directory.`);
  }
}
