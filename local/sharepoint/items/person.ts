import { withoutClaim } from '../principals/directory';
import type { Entity, Resource, Value } from '../resource';
import { smallCollection } from '../resource';
import type { Session } from '../session';
import type { Principal } from '../storage';

/** The columns of the user information list that a person column may be expanded to. */
const COLUMNS = new Map<string, (person: Principal) => Value>([
  ['Id', ({ id }) => id],
  ['ID', ({ id }) => id],
  ['Title', ({ title }) => title],
  ['Name', ({ login }) => login],
  ['EMail', ({ email }) => email],
  ['UserName', ({ login }) => withoutClaim(login)],
  ['SipAddress', ({ email }) => email],
  ['FirstName', ({ title }) => title.split(' ')[0] ?? ''],
  ['LastName', ({ title }) => title.split(' ').slice(1).join(' ')],
  ['Department', ({ properties }) => (properties.department as string | undefined) ?? null],
  ['JobTitle', ({ properties }) => (properties.jobTitle as string | undefined) ?? null]
]);

/** What the user information list says of a person or group, by column. */
export const personColumns = (person: Principal): readonly (readonly [string, Value])[] =>
  [...COLUMNS].map(([name, read]) => [name, read(person)] as const);

/** A person as an expanded column shows them: $select=Lead/Title&$expand=Lead. */
export function personOfColumn(session: Session, id: number): Resource {
  const person = session.storage.principals.byId(session.site.num, id);
  return person ? personEntity(person) : { kind: 'nothing' };
}

export const peopleOfColumn = (
  session: Session,
  address: string,
  ids: readonly number[]
): Resource =>
  smallCollection('SP.ListItem', address, () =>
    ids
      .map((id) => session.storage.principals.byId(session.site.num, id))
      .flatMap((person) => (person ? [personEntity(person)] : []))
  );

function personEntity(person: Principal): Entity {
  return {
    kind: 'entity',
    type: 'SP.ListItem',
    payloadType: 'SP.Data.UserInfoItem',
    id: `user-${person.id}`,
    address: `Web/SiteUserInfoList/Items(${person.id})`,
    defaults: ['Title', 'EMail', 'Name', 'ID'],
    property: (name) => COLUMNS.get(name)?.(person),
    navigate: () => undefined,
    openProperty: (name) => (COLUMNS.has(name) ? { name } : undefined),
    operations: {}
  };
}
