import { numberOf, textOf, writes, type Body, type Operation } from '../resource';
import type { Session } from '../session';
import { objectArgument } from '../settableValues';
import { principalKind, type Principal } from '../storage';
import { begins, candidates, isNamed } from './candidates';
import { withoutClaim } from './directory';

const MOST_SUGGESTIONS = 30;

/**
 * ClientPeoplePickerSearchUser: people of the directory, and groups, by the beginning of a word of
 * their name or of their address. Answers with JSON as text. Shape: PnPjs's types.
 */
export const searchPeople = (session: Session): Operation =>
  writes(({ body }) => {
    const query = objectArgument(body.queryParams, 'queryParams');
    const most = numberOf(query.MaximumEntitySuggestions) || MOST_SUGGESTIONS;
    return {
      kind: 'value',
      name: 'ClientPeoplePickerSearchUser',
      value: JSON.stringify(matches(session, query).slice(0, most).map(entityFound))
    };
  });

/**
 * ClientPeoplePickerResolveUser: the one that the text names. Several are given as MultipleMatches of
 * an answer that is not resolved, none as an answer without them.
 */
export const resolvePerson = (session: Session): Operation =>
  writes(({ body }) => {
    const query = objectArgument(body.queryParams, 'queryParams');
    const text = textOf(query.QueryString).trim();
    const found = matches(session, query);
    const exact = found.filter((principal) => isNamed(text, principal));
    const [only, ...others] = exact.length > 0 ? exact : found;
    return {
      kind: 'value',
      name: 'ClientPeoplePickerResolveUser',
      value: JSON.stringify(
        only && others.length === 0
          ? entityFound(only)
          : unresolved(text, only ? [only, ...others] : [])
      )
    };
  });

function matches(session: Session, query: Body): readonly Principal[] {
  const wanted = textOf(query.QueryString).trim();
  if (wanted === '') return [];
  const group = numberOf(query.SharePointGroupID);
  return candidates(session, {
    kinds: numberOf(query.PrincipalType),
    sources: numberOf(query.PrincipalSource),
    ...(group > 0 && { within: group })
  }).filter((principal) => begins(wanted, principal));
}

/** What the picker calls the kinds of principals. */
function entityFound(principal: Principal): object {
  switch (principal.kind) {
    case principalKind.person:
      return personFound(principal);
    case principalKind.group:
      return groupFound(principal);
    default:
      return everyoneFound(principal);
  }
}

const personFound = ({ id, login, title, email, properties }: Principal): object => ({
  Key: login,
  DisplayText: title,
  IsResolved: true,
  Description: withoutClaim(login),
  EntityType: 'User',
  EntityData: {
    IsAltSecIdPresent: 'False',
    Title: properties.jobTitle ?? '',
    Email: email,
    MobilePhone: '',
    Department: properties.department ?? '',
    PrincipalType: 'User',
    ...(id > 0 && { SPUserID: String(id) })
  },
  MultipleMatches: [],
  ProviderName: 'Tenant',
  ProviderDisplayName: 'Tenant'
});

const groupFound = ({ id, title }: Principal): object => ({
  Key: title,
  DisplayText: title,
  IsResolved: true,
  Description: title,
  EntityType: '',
  EntityData: {
    SPGroupID: String(id),
    AccountName: title,
    PrincipalType: 'SharePointGroup'
  },
  MultipleMatches: [],
  ProviderName: '',
  ProviderDisplayName: ''
});

const everyoneFound = ({ login, title }: Principal): object => ({
  Key: login,
  DisplayText: title,
  IsResolved: true,
  Description: title,
  EntityType: 'SecGroup',
  EntityData: { AccountName: login, Email: '', DisplayName: title, PrincipalType: 'SecurityGroup' },
  MultipleMatches: [],
  ProviderName: 'AllUsers',
  ProviderDisplayName: 'All Users'
});

/** Not recorded: made from the type alone. */
const unresolved = (text: string, several: readonly Principal[]): object => ({
  Key: text,
  DisplayText: text,
  IsResolved: false,
  Description: several.length > 0 ? 'Multiple entries matched, please click to resolve.' : '',
  EntityType: '',
  EntityData: {},
  MultipleMatches: several.map(entityFound),
  ProviderName: '',
  ProviderDisplayName: ''
});
