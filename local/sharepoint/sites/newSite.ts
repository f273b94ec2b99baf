import { FULL_CONTROL, builtInRoles, EDIT, READ } from '../roles/definitions';
import { ensureEveryone, ensurePerson } from '../principals/people';
import { ensureSystemAccount } from '../principals/systemAccount';
import type { DirectoryPerson } from '../principals/directory';
import { principalKind, type Storage, type Web } from '../storage';
import { furnishWeb } from './furnishWeb';

/** SharePoint's template of a team site without a group. */
const TEAM_SITE = 'STS#3';

export interface NewSite {
  /** Server-relative: '/sites/recommendations'. */
  readonly path: string;
  readonly title: string;
  /** Whoever is in its Owners group from the start. */
  readonly owners: readonly DirectoryPerson[];
  /** Its site collection administrators. */
  readonly administrators?: readonly DirectoryPerson[];
}

/** Makes a site: its first web with what every web has, three groups and SharePoint's levels. */
export function makeSite(storage: Storage, wanted: NewSite, now: string): Web {
  const site = storage.sites.add(now);
  const scope = storage.roles.addScope(site.num);
  const web = storage.webs.add({
    site: site.num,
    parent: undefined,
    path: wanted.path,
    title: wanted.title,
    template: TEAM_SITE,
    created: now,
    scope,
    properties: {}
  });
  for (const role of builtInRoles) storage.roles.save(site.num, role);
  const groups = [
    { id: site.ownerGroup, name: `${wanted.title} Owners`, role: FULL_CONTROL },
    { id: site.visitorGroup, name: `${wanted.title} Visitors`, role: READ },
    { id: site.memberGroup, name: `${wanted.title} Members`, role: EDIT }
  ];
  for (const { id, name, role } of groups) {
    storage.principals.add(site.num, {
      id,
      kind: principalKind.group,
      login: name,
      title: name,
      email: '',
      properties: { owner: site.ownerGroup }
    });
    storage.roles.assign(scope, id, role);
  }
  for (const owner of wanted.owners) {
    const user = ensurePerson(storage, site.num, owner);
    storage.principals.join(site.num, site.ownerGroup, user.id);
  }
  for (const administrator of wanted.administrators ?? []) {
    const user = ensurePerson(storage, site.num, administrator);
    storage.principals.update(site.num, {
      ...user,
      properties: { ...user.properties, siteAdmin: true }
    });
  }
  ensureEveryone(storage, site.num);
  ensureSystemAccount(storage, site.num);
  furnishWeb(storage, web, now);
  return web;
}
