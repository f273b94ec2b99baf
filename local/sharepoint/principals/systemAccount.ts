import { principalKind, type Principal, type Storage } from '../storage';

/** The number of SharePoint's own account, in every site. Source: recorded site users. */
const SYSTEM_ACCOUNT = 1073741823;

export const isSystemAccount = ({ id }: Pick<Principal, 'id'>): boolean => id === SYSTEM_ACCOUNT;

/** What stands for it in place of a number from Entra ID. Source: recorded site users. */
export const SYSTEM_USER_ID = { NameId: 'S-1-0-0', NameIdIssuer: 'urn:office:idp:activedirectory' };

/** SharePoint itself among the people of a site; nobody signs in as it, and no search finds it. */
export function ensureSystemAccount(storage: Storage, site: number): void {
  if (storage.principals.byId(site, SYSTEM_ACCOUNT)) return;
  storage.principals.add(site, {
    id: SYSTEM_ACCOUNT,
    kind: principalKind.person,
    login: 'SHAREPOINT\\system',
    title: 'System Account',
    email: '',
    properties: {}
  });
}
