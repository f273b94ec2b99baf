import { directoryOf, type DirectoryPerson } from '../principals/directory';
import type { Storage } from '../storage';
import { makeSite } from './newSite';

export interface LocalSite {
  /** Server-relative: '/sites/recommendations'. */
  readonly path: string;
  readonly title: string;
  /** Logins in the site's Owners group when it is made. None is a site collection administrator. */
  readonly owners: readonly string[];
}

/** Makes the sites that the data file has not. */
export function ensureSites(
  storage: Storage,
  sites: readonly LocalSite[],
  people: readonly DirectoryPerson[],
  now: string
): void {
  const directory = directoryOf(people);
  for (const { path, title, owners } of sites) {
    if (storage.webs.byPath(path)) continue;
    const known = owners.map((login) => {
      const person = directory.byLogin(login);
      if (!person) throw new UnknownOwner(path, login);
      return person;
    });
    storage.transaction('write', () => makeSite(storage, { path, title, owners: known }, now));
  }
}

export class UnknownOwner extends Error {
  public readonly name = 'UnknownOwner';
  public constructor(path: string, login: string) {
    super(`${login} is to own ${path} and is not in the directory.`);
  }
}
