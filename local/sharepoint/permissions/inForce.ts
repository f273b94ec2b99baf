import type { Session } from '../session';
import type { Item, List } from '../storage';

/** The number of the permissions in force in a list: its own, or those of its web. */
export const scopeOfList = (
  { web }: Pick<Session, 'web'>,
  { scope }: Pick<List, 'scope'>
): number => scope ?? web.scope;

/**
 * The number of the permissions in force for an item, file or folder: its own or its folder's, which
 * it carries, or those of its list. Without an item those that a new one would have.
 */
export const scopeOfItem = (
  at: Pick<Session, 'web'>,
  list: Pick<List, 'scope'>,
  item: Pick<Item, 'scope'> | undefined
): number => item?.scope ?? scopeOfList(at, list);
