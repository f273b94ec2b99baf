import { accessDenied, itemUnknown, valueOutOfRange } from '../errors';
import { listAddress, listSecurable } from '../lists/list';
import { isLibrary, itemTypeName } from '../lists/names';
import {
  answer,
  guidOf,
  numberOf,
  reads,
  type Collection,
  type Entity,
  type Page,
  type Query
} from '../resource';
import type { Session } from '../session';
import { readToken, type ItemPage, type List } from '../storage';
import { addFilesInstead } from './errors';
import { givenValues } from './givenValues';
import { openColumn } from './columns';
import { itemAsSeen, itemEntity } from './item';
import { mayAdd, ownOnly } from './ownItems';
import { seenItems } from './seenItems';
import { demandThreshold } from './threshold';
import { addItem } from './writing';

const DEFAULT_PAGE = 100;

/** @throws SharePointError 404 for an item that is not there */
export function itemById(session: Session, list: List, id: number): Entity {
  const item = session.storage.items.byId(list.num, id);
  if (!item) throw itemUnknown();
  return itemAsSeen(session, list, item);
}

/** Undefined where the list has none of this unique id. */
export function itemByUniqueId(session: Session, list: List, id: string): Entity | undefined {
  const item = session.storage.items.byUniqueId(list.num, id);
  if (!item) return undefined;
  return itemAsSeen(session, list, item);
}

/** The items of a list. Reading is done by the storage, and never by the small query of odata/. */
export function itemCollection(session: Session, list: List): Collection {
  const { rights } = session;
  return {
    kind: 'collection',
    type: 'SP.ListItem',
    payloadType: itemTypeName(list),
    address: `${listAddress(list)}/Items`,
    openProperty: (name) => openColumn(session, list, name),
    read: (query) => readPage(session, list, query),
    byKey: (key) => itemById(session, list, numberOf(key)),
    create: (body) => {
      const { scope } = listSecurable(session, list);
      if (!rights.may(scope, 'addListItems') || !mayAdd(session, list)) throw accessDenied();
      if (isLibrary(list)) throw addFilesInstead();
      const item = addItem(session, list, givenValues(session, list, body));
      return answer(itemEntity(session, list, item), 201);
    },
    operations: {
      GetById: reads(({ args }) => itemById(session, list, numberOf(args.itemId))),
      GetByStringId: reads(({ args }) => {
        const id = guidOf(args.sId);
        return itemById(session, list, Number(id));
      })
    }
  };
}

function readPage(session: Session, list: List, query: Query): Page {
  const { items, next } = readItems(session, list, {
    ...query,
    asked: query.filter,
    top: query.top ?? DEFAULT_PAGE
  });
  const entities = items.map((item) => itemEntity(session, list, item));
  // Not recorded: whoever goes back is led no further.
  const goesOn = next !== undefined && readToken(query.skipToken)?.previous !== true;
  return { entities, applied: true, ...(goesOn && { next }) };
}

export interface ItemsAsked
  extends
    Pick<Query, 'filter' | 'orderBy' | 'skipToken'>,
    Partial<Pick<Query, 'select' | 'expand'>> {
  /** The part of the filter that was asked for, by which the threshold goes. */
  readonly asked: Query['filter'];
  /** The part that keeps to one folder. */
  readonly folder?: Query['filter'];
  readonly top: number;
}

/**
 * Reads a page of the items that the person may see.
 * @throws SharePointError 400 for an unknown column or too large a page, 500 above the threshold
 */
export function readItems(session: Session, list: List, wanted: ItemsAsked): ItemPage {
  const { limits } = session;
  const { asked, folder, orderBy, top, select = [], expand = [] } = wanted;
  // Source: $top above 5000 is refused whatever the list's size. Text not recorded.
  if (top > limits.page) {
    throw valueOutOfRange(`The value of $top must not be greater than ${limits.page}.`);
  }
  demandThreshold(session, list, { filter: asked, folder, orderBy, select, expand });
  return pageOfItems(session, list, wanted);
}

/** The same, whatever it touches. */
export function pageOfItems(
  session: Session,
  list: List,
  { filter, orderBy, top, skipToken }: Pick<ItemsAsked, 'filter' | 'orderBy' | 'top' | 'skipToken'>
): ItemPage {
  const { storage, site, rights } = session;
  const visibleScopes = storage.roles
    .belowList(list.num)
    .filter((scope) => rights.may(scope, 'viewListItems'));
  return storage.items.page(site.num, list, storage.fields.all(list.num), {
    filter: ownOnly(session, list, filter),
    orderBy,
    top,
    // $skip means nothing on items; $skiptoken does the paging.
    token: readToken(skipToken),
    visibleScopes,
    seen: (id) => seenItems(session, id)
  });
}
