import type { Session } from '../session';
import { principalKind, type Principal } from '../storage';
import { CLAIM, EVERYONE_LOGIN, EVERYONE_TITLE, withoutClaim } from './directory';
import { asUser } from './people';
import { isSystemAccount } from './systemAccount';

/** PrincipalSource: where it is looked for. Source: SP.Utilities.PrincipalSource. */
const USER_INFO_LIST = 1;
const DIRECTORY = 2 + 4;
const EVERYWHERE = 15;

export interface Looking {
  /** Kinds (PrincipalType) added up; 0 is people. */
  readonly kinds: number;
  /** Sources added up; 0 is all of them. */
  readonly sources: number;
  /** Members of this SharePoint group alone. */
  readonly within?: number;
}

/**
 * Everybody who may be found: people of the directory and of the site, everyone as a group, and the
 * site's groups. Whoever was never in the site has no number there: 0.
 */
export function candidates(session: Session, looking: Looking): readonly Principal[] {
  const { storage, site, directory } = session;
  const kinds = looking.kinds || principalKind.person;
  const sources = looking.sources || EVERYWHERE;
  const known = storage.principals.users(site.num).filter((user) => !isSystemAccount(user));
  const logins = new Set(known.map(({ login }) => login.toLowerCase()));
  const strangers = [...directory.people.map((person) => asUser(0, person)), everyoneOf(0)].filter(
    ({ login }) => !logins.has(login.toLowerCase())
  );
  const here = looking.within
    ? storage.principals.members(site.num, looking.within)
    : [
        ...known.filter(
          ({ login }) => (sources & USER_INFO_LIST) !== 0 || isInDirectory(session, login)
        ),
        ...((sources & DIRECTORY) !== 0 ? strangers : []),
        ...storage.principals.groups(site.num)
      ];
  return [...here]
    .filter(({ kind }) => (kinds & kind) !== 0)
    .sort((one, other) => one.kind - other.kind || place(session, one) - place(session, other));
}

const everyoneOf = (id: number): Principal => ({
  id,
  kind: principalKind.securityGroup,
  login: EVERYONE_LOGIN,
  title: EVERYONE_TITLE,
  email: '',
  properties: {}
});

const isInDirectory = ({ directory }: Session, login: string): boolean =>
  login === EVERYONE_LOGIN || directory.byLogin(withoutClaim(login)) !== undefined;

/** People in the order of the directory, groups in that of the site. */
function place({ directory }: Session, { kind, id, login }: Principal): number {
  if (kind !== principalKind.person) return id;
  const found = directory.people.findIndex(
    (person) => `${CLAIM}${person.login}`.toLowerCase() === login.toLowerCase()
  );
  return found < 0 ? directory.people.length + id : found;
}

/** Names begin with it, or any word of them, or the address or login. */
export const begins = (wanted: string, { title, email, login }: Principal): boolean =>
  [title, ...title.split(/\s+/), email, withoutClaim(login), login].some((text) =>
    text.toLowerCase().startsWith(wanted.toLowerCase())
  );

/** It is the name, the address or the login. */
export const isNamed = (wanted: string, { title, email, login }: Principal): boolean =>
  [title, email, withoutClaim(login), login].some(
    (text) => text !== '' && text.toLowerCase() === wanted.toLowerCase()
  );
