import { accessDenied, itemUnknown } from '../errors';
import type { Filter } from '../odata/syntax';
import { permission } from '../permissions/bits';
import { scopeOfItem, scopeOfList } from '../permissions/inForce';
import type { Session } from '../session';
import type { Item, List } from '../storage';

/**
 * A list may let people read (ReadSecurity 2) or edit (WriteSecurity 2) only the items that they made
 * themselves, or edit none (WriteSecurity 4). Whoever may override lists' behaviours is not held to it.
 * Source: SPList.ReadSecurity and WriteSecurity; "Override List Behaviors" in Microsoft's list of rights.
 */
const OWN_ONLY = 2;
const NONE = 4;

const mayOverride = (session: Session, list: List): boolean =>
  (session.rights.mask(scopeOfList(session, list)) & permission.cancelCheckout) !== 0n;

/** The person whose items alone are shown, where the list shows people only their own. */
export const readsOnlyOf = (session: Session, list: List): number | undefined =>
  list.properties.ReadSecurity === OWN_ONLY && !mayOverride(session, list)
    ? session.person.id
    : undefined;

/** A filter that leaves a person their own items, where the list shows no others. */
export function ownOnly(
  session: Session,
  list: List,
  filter: Filter | undefined
): Filter | undefined {
  const author = readsOnlyOf(session, list);
  if (author === undefined) return filter;
  const own: Filter = {
    kind: 'compare',
    operator: 'eq',
    left: { kind: 'column', column: 'AuthorId' },
    right: { kind: 'number', value: author }
  };
  return filter ? { kind: 'and', left: filter, right: own } : own;
}

/** @throws SharePointError 404 for an item of somebody else where people see only their own. Not recorded. */
export function demandOwnToRead(session: Session, list: List, item: Item): void {
  const author = readsOnlyOf(session, list);
  if (author !== undefined && item.author !== author) throw itemUnknown();
}

/** Whether WriteSecurity lets the person change or delete the item. */
export function mayWriteOwn(session: Session, list: List, item: Item): boolean {
  const { WriteSecurity } = list.properties;
  if (WriteSecurity !== OWN_ONLY && WriteSecurity !== NONE) return true;
  if (mayOverride(session, list)) return true;
  return WriteSecurity === OWN_ONLY && item.author === session.person.id;
}

/** @throws SharePointError 403 for who may not edit the item */
export function demandEdit(session: Session, list: List, item: Item): void {
  session.rights.demand(scopeOfItem(session, list, item), 'editListItems');
  if (!mayWriteOwn(session, list, item)) throw accessDenied();
}

/** Where a list lets people write nothing, they add nothing either. */
export const mayAdd = (session: Session, list: List): boolean =>
  list.properties.WriteSecurity !== NONE || mayOverride(session, list);
