import { notYet } from '../errors';
import type { Filter } from '../odata/syntax';
import type { Field } from '../storage';
import type { XmlElement } from '../xml/xml';
import { operandOf, type Reading } from './columns';
import { malformedQuery } from './errors';
import { compared, joined, numberOf } from './values';

/** No item has it: a membership of nobody. */
const NO_ID = -1;

/** <Membership>: the column holds one of the asker's groups, or a member of a group. */
export function readMembership(reading: Reading, element: XmlElement, field: Field): Filter {
  if (field.type !== 'User') throw malformedQuery();
  const [first = NO_ID, ...others] = membersOf(reading, element);
  const isOne = (id: number): Filter =>
    compared('eq', operandOf(field, true), { kind: 'number', value: id });
  return others.reduce<Filter>((left, id) => joined('or', left, isOne(id)), isOne(first));
}

function membersOf({ session }: Reading, { attributes }: XmlElement): readonly number[] {
  const { storage, site, person } = session;
  const ids = (principals: readonly { readonly id: number }[]): readonly number[] =>
    principals.map(({ id }) => id);
  switch (attributes.Type) {
    case 'CurrentUserGroups':
      return ids(storage.principals.groupsOf(site.num, person.id));
    case 'SPWeb.Groups':
      return ids(storage.principals.groups(site.num));
    case 'SPWeb.AllUsers':
    case 'SPWeb.Users':
      return ids(storage.principals.users(site.num));
    case 'SPGroup':
      return ids(storage.principals.members(site.num, numberOf(attributes.ID ?? '')));
    default:
      throw notYet(`the CAML membership ${attributes.Type}`);
  }
}
