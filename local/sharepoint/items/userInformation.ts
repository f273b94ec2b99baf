import { builtInTypes } from '../contentTypes/builtInTypes';
import { contentTypeEntity } from '../contentTypes/contentType';
import { typesOfWeb } from '../contentTypes/typeHome';
import { itemUnknown } from '../errors';
import { listAddress, listEntity } from '../lists/list';
import { isSiteAdmin } from '../permissions/rights';
import { numberOf, reads, smallCollection, type Collection, type Entity } from '../resource';
import type { Session } from '../session';
import type { List, Principal, PrincipalKind } from '../storage';
import { personColumns } from './person';

/** Content types of people and groups, by the kind of principal. Source: SPBuiltInContentTypeId. */
const TYPE_OF: Readonly<Record<PrincipalKind, string>> = { 1: '0x010A', 4: '0x010C', 8: '0x010B' };

/**
 * The rows of the User Information List: everybody and every group that the site knows. They are read
 * alone; a part of their columns.
 */
export function userInformation(session: Session, list: List): Collection {
  const { storage, site, web, rights } = session;
  rights.demand(web.scope, 'browseUserInfo');
  const row = (id: number): Entity => {
    const principal = storage.principals.present(site.num, id);
    if (!principal) throw itemUnknown();
    return rowEntity(session, list, principal);
  };
  return smallCollection(
    'SP.ListItem',
    `${listAddress(list)}/Items`,
    () =>
      [...storage.principals.groups(site.num), ...storage.principals.users(site.num)]
        .sort((one, other) => one.id - other.id)
        .map((principal) => rowEntity(session, list, principal)),
    {
      byKey: (key) => row(numberOf(key)),
      operations: { GetById: reads(({ args }) => row(numberOf(args.itemId))) }
    }
  );
}

function rowEntity(session: Session, list: List, principal: Principal): Entity {
  const columns = new Map([
    ...personColumns(principal),
    ['FileSystemObjectType', 0] as const,
    ['ContentTypeId', TYPE_OF[principal.kind]] as const,
    ['IsSiteAdmin', isSiteAdmin(principal)] as const,
    ['Deleted', false] as const
  ]);
  const named = (name: string): string | undefined =>
    [...columns.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  return {
    kind: 'entity',
    type: 'SP.ListItem',
    payloadType: 'SP.Data.UserInfoItem',
    address: `${listAddress(list)}/Items(${principal.id})`,
    defaults: [...columns.keys()],
    property: (name) => columns.get(name),
    navigate: (name) => {
      if (name === 'ParentList') return listEntity(session, list);
      const type = builtInTypes.find(({ id }) => id === TYPE_OF[principal.kind]);
      return name === 'ContentType' && type
        ? contentTypeEntity(session, typesOfWeb(session), type)
        : undefined;
    },
    openProperty: (name) => {
      const found = named(name);
      if (found === undefined) return undefined;
      return found.toLowerCase() === 'id' ? { name: 'Id', twin: 'ID' } : { name: found };
    },
    operations: {}
  };
}
