import { noteChange } from '../changes/noteChange';
import type { Session } from '../session';
import { changeKind, principalKind, type Principal, type Storage } from '../storage';
import {
  CLAIM,
  EVERYONE_LOGIN,
  EVERYONE_TITLE,
  withoutClaim,
  type Directory,
  type DirectoryPerson
} from './directory';
import { userNotFound } from './errors';

/** How a person of the directory stands in a site's list of people. */
export const asUser = (id: number, person: DirectoryPerson): Principal => ({
  id,
  kind: principalKind.person,
  login: `${CLAIM}${person.login}`,
  title: person.name,
  email: person.email,
  properties: {
    // As the directory had them at the last look: a site may give somebody another name.
    seenName: person.name,
    seenEmail: person.email,
    department: person.department,
    ...(person.jobTitle !== undefined && { jobTitle: person.jobTitle })
  }
});

/**
 * The person of the directory as a user of the site, added on first meeting. What the directory
 * changes is taken over; what the site has changed since stays.
 */
export function ensurePerson(storage: Storage, site: number, person: DirectoryPerson): Principal {
  const known = storage.principals.userByLogin(site, `${CLAIM}${person.login}`);
  if (!known) {
    const id = storage.sites.takePrincipalId(site);
    return storage.principals.add(site, asUser(id, person));
  }
  const { seenName = known.title, seenEmail = known.email } = known.properties;
  if (seenName === person.name && seenEmail === person.email) return known;
  const current = asUser(known.id, person);
  const next = { ...current, properties: { ...known.properties, ...current.properties } };
  storage.principals.update(site, next);
  return next;
}

/** "Everyone except external users": every person of the directory. */
export function ensureEveryone(storage: Storage, site: number): Principal {
  const known = storage.principals.userByLogin(site, EVERYONE_LOGIN);
  if (known) return known;
  return storage.principals.add(site, {
    id: storage.sites.takePrincipalId(site),
    kind: principalKind.securityGroup,
    login: EVERYONE_LOGIN,
    title: EVERYONE_TITLE,
    email: '',
    properties: {}
  });
}

/** Finds in the directory whoever a login, an address or a display name names. */
function directoryPersonNamed(directory: Directory, name: string): DirectoryPerson | undefined {
  const wanted = withoutClaim(name).toLowerCase();
  return (
    directory.byLogin(wanted) ??
    directory.people.find(
      (person) => person.email.toLowerCase() === wanted || person.name.toLowerCase() === wanted
    )
  );
}

/** ensureUser: the user of that name, added to the site when the directory knows them. */
export function ensureUser(session: Session, name: string): Principal {
  const { storage, site, directory } = session;
  const wanted = name.trim().toLowerCase();
  if (wanted === EVERYONE_TITLE.toLowerCase() || wanted === EVERYONE_LOGIN.toLowerCase()) {
    return ensureEveryone(storage, site.num);
  }
  const person = directoryPersonNamed(directory, name);
  if (!person) throw userNotFound(name);
  const known = storage.principals.userByLogin(site.num, `${CLAIM}${person.login}`);
  const user = ensurePerson(storage, site.num, person);
  if (!known) noteChange(session, { object: 'user', change: changeKind.add, key: String(user.id) });
  return user;
}

/** A user of the site by login; a person of the directory who was never here has no id. */
export function userNamed(session: Session, login: string): Principal | undefined {
  const { storage, site, directory } = session;
  const known =
    storage.principals.userByLogin(site.num, login) ??
    storage.principals.userByLogin(site.num, `${CLAIM}${withoutClaim(login)}`);
  if (known) return known;
  const person = directory.byLogin(withoutClaim(login));
  return person && asUser(0, person);
}
