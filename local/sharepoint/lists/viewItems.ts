import type { Scope, ViewQuery } from '../caml/viewQuery';
import { joined } from '../caml/values';
import { pageOfItems, readItems, type ItemsAsked } from '../items/items';
import { lookupsNamed } from '../items/lookupsNamed';
import { touchesTooMany } from '../items/threshold';
import { lookupThreshold, viewThreshold } from '../errors';
import type { Filter } from '../odata/syntax';
import type { Session } from '../session';
import type { Item, List, ItemPage } from '../storage';
import { isLibrary, listUrl } from './names';

/** What is asked of a list through a view, wherever its parts came from. */
export interface ViewAsked {
  readonly query: ViewQuery;
  /** Conditions beside those of the view. */
  readonly further: Filter | undefined;
  /** Server-relative address of the folder; the list's own where it is empty. */
  readonly folder: string;
  readonly paging: URLSearchParams;
  readonly top: number;
  /** A large list may be answered a piece at a time, instead of being refused. */
  readonly inPieces: boolean;
}

/**
 * A page of the items that a view shows. A filter that no index answers is refused on a large list,
 * or, in pieces, looks through as many rows as the threshold allows and says where to go on: such a
 * page may be short or empty. Source: pnpjs#1647, sp-dev-docs#4621 (ix_Paged, ix_ID).
 * @throws SharePointError 500 above a threshold
 */
export function itemsOfView(session: Session, list: List, asked: ViewAsked): ItemPage {
  const { query, paging, top, inPieces } = asked;
  const wanted = wantedOf(session, list, asked);
  const byId = query.orderBy.every(({ column, descending }) => column === 'ID' && !descending);
  const { select = [] } = wanted;
  if (
    inPieces &&
    byId &&
    touchesTooMany(session, list, { ...wanted, filter: wanted.asked, select, expand: [] })
  ) {
    demandFewLookups(session, list, wanted);
    return pieceOfItems(session, list, wanted, Number(paging.get('ix_ID') ?? 0));
  }
  return readItems(session, list, {
    ...wanted,
    top: Math.min(top, session.limits.page),
    skipToken: paging.get('Paged') === 'TRUE' ? paging.toString() : undefined
  });
}

/** All of them, for groups and totals. Throws 500 where that would touch too many rows. */
export function allItemsOfView(session: Session, list: List, asked: ViewAsked): readonly Item[] {
  const wanted = wantedOf(session, list, asked);
  const { select = [] } = wanted;
  demandFewLookups(session, list, wanted);
  const touched = { ...wanted, filter: wanted.asked, select, expand: [], aggregates: true };
  if (touchesTooMany(session, list, touched)) throw viewThreshold();
  return pageOfItems(session, list, { ...wanted, top: list.itemCount, skipToken: undefined }).items;
}

function wantedOf(
  session: Session,
  list: List,
  { query, further, folder, top }: ViewAsked
): ItemsAsked {
  const asked = both(query.filter, further);
  const within = withinFolder(session, list, query.scope, folder);
  return {
    filter: both(asked, within),
    asked,
    ...(query.scope !== 'Recursive' && query.scope !== 'RecursiveAll' && { folder: within }),
    orderBy: query.orderBy,
    select: ['ID', ...(query.fields ?? [])],
    top,
    skipToken: undefined
  };
}

function demandFewLookups(
  session: Session,
  list: List,
  { asked, orderBy, select = [] }: ItemsAsked
) {
  const named = lookupsNamed(session, list, { select, expand: [], filter: asked, orderBy });
  if (named > session.limits.lookups) throw lookupThreshold();
}

/** What fulfils the filter among the next rows after `from`, as many as the threshold allows. */
function pieceOfItems(session: Session, list: List, wanted: ItemsAsked, from: number): ItemPage {
  const { top, filter } = wanted;
  const inOrder = { orderBy: [], skipToken: undefined };
  const looked = pageOfItems(session, list, {
    ...inOrder,
    filter: id('gt', from),
    top: session.limits.viewThreshold
  });
  const end = looked.items[looked.items.length - 1]?.id ?? from;
  const piece = both(both(id('gt', from), id('le', end)), filter);
  const found = pageOfItems(session, list, { ...inOrder, filter: piece, top });
  const reached = found.next === undefined ? end : (found.items[found.items.length - 1]?.id ?? end);
  const goesOn = found.next !== undefined || looked.next !== undefined;
  return {
    items: found.items,
    next: goesOn ? `Paged=TRUE&ix_Paged=TRUE&ix_ID=${reached}` : undefined,
    previous: undefined
  };
}

/** A view of a library shows one folder, unless its scope goes further. */
function withinFolder(
  session: Session,
  list: List,
  scope: Scope,
  folder: string
): Filter | undefined {
  const root = listUrl(session.web, list);
  const at = folder.replace(/\/+$/, '') || root;
  const isRoot = at.toLowerCase() === root.toLowerCase();
  if (isRoot && !isLibrary(list)) return undefined;
  const here = directory('eq', at);
  const below = isRoot ? undefined : joined('or', here, directory('startswith', `${at}/`));
  const filesOnly: Filter = {
    kind: 'compare',
    operator: 'eq',
    left: { kind: 'column', column: 'FSObjType' },
    right: { kind: 'number', value: 0 }
  };
  switch (scope) {
    case 'Default':
      return here;
    case 'FilesOnly':
      return both(here, filesOnly);
    case 'Recursive':
      return both(below, filesOnly);
    case 'RecursiveAll':
      return below;
  }
}

function directory(kind: 'eq' | 'startswith', value: string): Filter {
  const column = { kind: 'column', column: 'FileDirRef' } as const;
  const text = { kind: 'string', value } as const;
  return kind === 'eq'
    ? { kind: 'compare', operator: 'eq', left: column, right: text }
    : { kind, column, text };
}

const id = (operator: 'gt' | 'le', value: number): Filter => ({
  kind: 'compare',
  operator,
  left: { kind: 'column', column: 'ID' },
  right: { kind: 'number', value }
});

function both(left: Filter | undefined, right: Filter | undefined): Filter | undefined {
  return left && right ? joined('and', left, right) : (left ?? right);
}
