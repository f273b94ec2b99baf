import { invalidArgument } from '../errors';
import {
  complex,
  flagOf,
  many,
  numberOf,
  textOf,
  writes,
  type Complex,
  type Operation,
  type Value
} from '../resource';
import type { Session } from '../session';
import { principalKind, type Principal } from '../storage';
import { begins, candidates, isNamed } from './candidates';
import { ensureUser } from './people';

/** Whoever the site does not know has the number -1. Source: PnPjs issue 2940. */
const info = ({ id, kind, login, title, email, properties }: Principal): Complex =>
  complex('SP.Utilities.PrincipalInfo', {
    Department: (properties.department as string | undefined) ?? '',
    DisplayName: title,
    Email: email,
    JobTitle: (properties.jobTitle as string | undefined) ?? '',
    LoginName: login,
    Mobile: '',
    PrincipalId: id === 0 ? -1 : id,
    PrincipalType: kind,
    SIPAddress: email
  });

const found = (name: string, value: Value) => ({ kind: 'value', name, value }) as const;

const several = (name: string, principals: readonly Principal[]) =>
  found(name, many('SP.Utilities.PrincipalInfo', principals.map(info)));

/** SP.Utilities.Utility.GetCurrentUserEmailAddresses */
export const currentUserEmailAddresses = ({ person }: Session): Operation =>
  writes(() => found('GetCurrentUserEmailAddresses', person.email));

/** SP.Utilities.Utility.ResolvePrincipalInCurrentContext: the one named exactly, or null. */
export const resolvePrincipal = (session: Session): Operation =>
  writes(({ body }) => {
    const name = 'ResolvePrincipalInCurrentContext';
    const input = textOf(body.input);
    const emailOnly = flagOf(body.inputIsEmailOnly);
    const principal = candidates(session, {
      kinds: numberOf(body.scopes),
      sources: numberOf(body.sources)
    }).find((one) =>
      emailOnly ? one.email.toLowerCase() === input.toLowerCase() : isNamed(input, one)
    );
    if (!principal) return found(name, null);
    const isNew = principal.id === 0 && flagOf(body.addToUserInfoList);
    return found(name, info(isNew ? ensureUser(session, principal.login) : principal));
  });

/** SP.Utilities.Utility.SearchPrincipalsUsingContextWeb */
export const searchPrincipals = (session: Session): Operation =>
  writes(({ body }) => {
    const { storage, site } = session;
    const input = textOf(body.input);
    const groupName = textOf(body.groupName);
    const group =
      groupName === '' ? undefined : storage.principals.groupByName(site.num, groupName);
    const all = candidates(session, {
      kinds: numberOf(body.scopes),
      sources: numberOf(body.sources),
      ...(group && { within: group.id })
    }).filter((one) => begins(input, one));
    return several('SearchPrincipalsUsingContextWeb', all.slice(0, numberOf(body.maxCount)));
  });

/** SP.Utilities.Utility.ExpandGroupsToPrincipals: the members of groups; people stay as they are. */
export const expandGroups = (session: Session): Operation =>
  writes(({ body }) => {
    const { storage, site } = session;
    if (!Array.isArray(body.inputs)) throw invalidArgument('The parameter inputs has no value.');
    const everybody = candidates(session, { kinds: 15, sources: 0 });
    const members = body.inputs.flatMap((input) =>
      everybody
        .filter((one) => isNamed(String(input), one))
        .flatMap((one) =>
          one.kind === principalKind.group ? storage.principals.members(site.num, one.id) : [one]
        )
    );
    const once = [...new Map(members.map((one) => [one.login, one])).values()];
    return several('ExpandGroupsToPrincipals', once.slice(0, numberOf(body.maxCount)));
  });
