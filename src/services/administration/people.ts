import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import '@pnp/sp/profiles';
import type { Person } from '../../domain/post';
import { NOT_READ } from '../errors/errorSentences';
import { isTrackerError, TrackerError } from '../errors/trackerError';
import { NO_METADATA } from '../sync/odata';
import { isBusy, reading, refusalOf, writing } from '../sync/sharePointAnswer';
import { AdministrationError } from './administrationError';

const CLAIM = 'i:0#.f|membership|';
/** People have the principal type 1; groups and "Everyone" others. */
const PERSON = 1;
const MOST_SUGGESTIONS = 10;

/** "i:0#.f|membership|owen.pryce@force.example" -> "owen.pryce@force.example". */
export function loginOf(loginName: string): string {
  return loginName.toLowerCase().startsWith(CLAIM) ? loginName.slice(CLAIM.length) : loginName;
}

export interface SitePerson {
  /** In the site's list of people. */
  readonly id: number;
  readonly name: string;
  readonly login: string;
  /** The login with its claims prefix. */
  readonly loginName: string;
}

interface UserInfo {
  readonly Id: number;
  readonly Title: string;
  readonly LoginName: string;
  readonly PrincipalType: number;
}

/**
 * The person of a sign-in name or e-mail address; one whom the site does not know yet is added to its
 * list of people, as SharePoint's own pages do. Throws `AdministrationError` where there is nobody.
 */
export async function personId(sp: SPFI, typed: string): Promise<SitePerson> {
  const name = typed.trim();
  if (name === '') throw new AdministrationError('person not found', typed);
  try {
    const { Id, Title, LoginName } = await writing(() => sp.web.ensureUser(name));
    return { id: Id, name: Title, login: loginOf(LoginName), loginName: LoginName };
  } catch (error) {
    // Names that cannot be resolved are refused in several wordings and codes.
    if (isTrackerError(error, 'refused')) {
      throw new AdministrationError('person not found', name, error);
    }
    throw error;
  }
}

/** The people whom the site knows already, by name. Throws `TrackerError`. */
export async function readKnownPeople(sp: SPFI): Promise<readonly Person[]> {
  const users = await reading(() =>
    sp.web.siteUsers.select('Id', 'Title', 'LoginName', 'PrincipalType').top(500)<
      readonly UserInfo[]
    >({ headers: NO_METADATA })
  );
  return users
    .filter(({ PrincipalType, LoginName }) => PrincipalType === PERSON && LoginName.includes('@'))
    .map(({ Title, LoginName }) => ({ name: Title, login: loginOf(LoginName) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/**
 * People of the organisation whose name or address begins so, as SharePoint's own people picker finds
 * them. Undefined where the site offers no search: then a sign-in name can still be typed.
 */
export async function searchPeople(
  sp: SPFI,
  typed: string
): Promise<readonly Person[] | undefined> {
  const words = typed.trim();
  if (words.length < 2) return [];
  try {
    const found = await sp.profiles.clientPeoplePickerSearchUser({
      AllowEmailAddresses: true,
      AllowMultipleEntities: false,
      MaximumEntitySuggestions: MOST_SUGGESTIONS,
      PrincipalSource: 15,
      PrincipalType: PERSON,
      QueryString: words
    });
    return found.map(({ Key, DisplayText }) => ({ name: DisplayText, login: loginOf(Key) }));
  } catch (error) {
    if (isBusy(error)) throw new TrackerError('site busy', error, NOT_READ['site busy']);
    const status = refusalOf(error)?.status;
    // Not there for a moment: the next search may be answered.
    if (status === undefined || status >= 500) {
      throw new TrackerError('site did not answer', error);
    }
    // No such search here, or not for this person: the field takes what is typed.
    return undefined;
  }
}
