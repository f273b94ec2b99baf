import { directoryOf, type Directory, type DirectoryPerson } from './principals/directory';
import { ensureEveryone, ensurePerson } from './principals/people';
import { builtInRoles, EDIT, FULL_CONTROL, READ } from './roles/definitions';
import type { Site, Storage } from './storage';

export interface LocalSite {
  /** Server-relative: '/sites/recommendations'. */
  readonly path: string;
  readonly title: string;
  /** Logins in the site's Owners group when it is made. None is a site collection administrator. */
  readonly owners: readonly string[];
}

/** Makes the sites that the data file has not: three groups and SharePoint's permission levels. */
export function ensureSites(
  storage: Storage,
  sites: readonly LocalSite[],
  people: readonly DirectoryPerson[],
  now: string
): void {
  const directory = directoryOf(people);
  for (const wanted of sites) {
    const known = storage.sites
      .all()
      .some(({ path }) => path.toLowerCase() === wanted.path.toLowerCase());
    if (!known) storage.transaction('write', () => makeSite(storage, wanted, directory, now));
  }
}

function makeSite(storage: Storage, wanted: LocalSite, directory: Directory, now: string): Site {
  const site = storage.sites.add(wanted.path, wanted.title, now);
  for (const role of builtInRoles) storage.roles.save(site.num, role);
  const groups = [
    { id: site.ownerGroup, name: `${wanted.title} Owners`, role: FULL_CONTROL },
    { id: site.visitorGroup, name: `${wanted.title} Visitors`, role: READ },
    { id: site.memberGroup, name: `${wanted.title} Members`, role: EDIT }
  ];
  for (const { id, name, role } of groups) {
    storage.principals.add(site.num, {
      id,
      kind: 8,
      login: name,
      title: name,
      email: '',
      properties: { owner: site.ownerGroup }
    });
    storage.roles.assign(site.scope, id, role);
  }
  for (const login of wanted.owners) {
    const person = directory.byLogin(login);
    if (!person) throw new UnknownOwner(wanted.path, login);
    const user = ensurePerson(storage, site.num, person);
    storage.principals.join(site.num, site.ownerGroup, user.id);
  }
  ensureEveryone(storage, site.num);
  return site;
}

export class UnknownOwner extends Error {
  public readonly name = 'UnknownOwner';
  public constructor(path: string, login: string) {
    super(`${login} is to own ${path} and is not in the directory.`);
  }
}
