import { objectArgument } from '../settableValues';
import { numberOf, textOf, writes, type Operation } from '../resource';
import type { Session } from '../session';
import type { Principal } from '../storage';
import { CLAIM, type DirectoryPerson } from './directory';

/** PrincipalType: what is looked for, added up. Source: SP.Utilities.PrincipalType. */
const PERSON = 1;
const SHAREPOINT_GROUP = 8;
const MOST_SUGGESTIONS = 30;

/**
 * ClientPeoplePickerSearchUser: people of the directory, and groups of the site, by the beginning of
 * a word of their name or of their address. Answers with JSON as text. Shape: PnPjs's types.
 */
export const searchPeople = (session: Session): Operation =>
  writes(({ body }) => {
    const query = objectArgument(body.queryParams, 'queryParams');
    const wanted = textOf(query.QueryString).trim().toLowerCase();
    const kinds = numberOf(query.PrincipalType) || PERSON;
    const most = numberOf(query.MaximumEntitySuggestions) || MOST_SUGGESTIONS;
    const { storage, site, directory } = session;
    const people = directory.people
      .filter(({ name, login, email }) => begins(wanted, name, login, email))
      .map((person) => personFound(session, person));
    const groups = storage.principals
      .groups(site.num)
      .filter(({ title }) => begins(wanted, title))
      .map(groupFound);
    const found = [
      ...((kinds & PERSON) !== 0 ? people : []),
      ...((kinds & SHAREPOINT_GROUP) !== 0 ? groups : [])
    ];
    return {
      kind: 'value',
      name: 'ClientPeoplePickerSearchUser',
      value: JSON.stringify(wanted === '' ? [] : found.slice(0, most))
    };
  });

const begins = (wanted: string, name: string, ...addresses: readonly string[]): boolean =>
  [name, ...name.split(/\s+/), ...addresses].some((text) => text.toLowerCase().startsWith(wanted));

function personFound({ storage, site }: Session, person: DirectoryPerson): object {
  const key = `${CLAIM}${person.login}`;
  const known = storage.principals.userByLogin(site.num, key);
  return {
    Key: key,
    DisplayText: person.name,
    IsResolved: true,
    Description: person.login,
    EntityType: 'User',
    EntityData: {
      Title: person.jobTitle ?? '',
      MobilePhone: '',
      Email: person.email,
      Department: person.department,
      ...(known && { SPUserID: String(known.id) })
    },
    MultipleMatches: [],
    ProviderName: 'Tenant',
    ProviderDisplayName: 'Tenant'
  };
}

const groupFound = (group: Principal): object => ({
  Key: group.title,
  DisplayText: group.title,
  IsResolved: true,
  Description: group.title,
  EntityType: '',
  EntityData: {
    SPGroupID: String(group.id),
    AccountName: group.title,
    PrincipalType: 'SharePointGroup'
  },
  MultipleMatches: [],
  ProviderName: '',
  ProviderDisplayName: ''
});
