import { answer, smallCollection, writes, type Operation } from '../resource';
import type { Session } from '../session';
import type { List, ChangesAsked, LoggedChange } from '../storage';
import { changedThings, type ChangedThings } from './changedThings';
import { changeEntity } from './change';
import { readChangeQuery, startOfLog, type ChangeQuery } from './changeQuery';
import { tokenScope, type TokenOwner } from './changeToken';

/** Whose changes are asked for, and how their tokens are called. */
interface ChangesOf {
  readonly owner: TokenOwner;
  readonly where: Pick<ChangesAsked, 'web' | 'list' | 'uniqueId'>;
  /** Only what is in this folder. */
  readonly folder?: string;
}

export const getChangesOfSite = (session: Session): Operation =>
  getChanges(session, {
    owner: { scope: tokenScope.site, id: session.site.siteId },
    where: {}
  });

export const getChangesOfWeb = (session: Session): Operation =>
  getChanges(session, {
    owner: { scope: tokenScope.web, id: session.web.webId },
    where: { web: session.web.num }
  });

export const getChangesOfList = (session: Session, list: List): Operation =>
  getChanges(session, { owner: tokenOwner(list), where: { list: list.id } });

/** Of an item or a file; its tokens are the list's. Not recorded. */
export const getChangesOfItem = (
  session: Session,
  list: List,
  item: { readonly uniqueId: string }
): Operation =>
  getChanges(session, {
    owner: tokenOwner(list),
    where: { list: list.id, uniqueId: item.uniqueId }
  });

/** Of what is in a folder, with RecursiveAll also of what is below; its tokens are the list's. */
export const getChangesInFolder = (session: Session, list: List, folder: string): Operation =>
  getChanges(session, { owner: tokenOwner(list), where: { list: list.id }, folder });

const tokenOwner = (list: List): TokenOwner => ({ scope: tokenScope.list, id: list.id });

/**
 * getChanges: a page of the change log, oldest first. What is left of it is asked for with the token
 * of the last row.
 * Source: recorded answers; SPChangeQuery in Microsoft's documentation.
 */
function getChanges(session: Session, of: ChangesOf): Operation {
  return writes(({ args }) => {
    const query = readChangeQuery(args.query, of.owner, session.now);
    const things = changedThings(session);
    const rows = readLog(session, of, query, things);
    return answer(
      smallCollection('SP.Change', 'Changes', () =>
        rows.map((change) => changeEntity(session, of.owner, things, change))
      )
    );
  });
}

/** Reads on until the page is full: rows that are left out do not end it early. */
function readLog(
  session: Session,
  of: ChangesOf,
  query: ChangeQuery,
  things: ChangedThings
): readonly LoggedChange[] {
  const { storage, site, now } = session;
  if (query.objects.length === 0 || query.kinds.length === 0) return [];
  const { objects, kinds, latestFirst, limit } = query;
  const given: LoggedChange[] = [];
  let { after, upTo } = query;
  for (;;) {
    const page = storage.changes.page({
      site: site.num,
      ...of.where,
      objects,
      kinds,
      since: startOfLog(now),
      ...(after && { after }),
      ...(upTo && { upTo }),
      latestFirst,
      limit
    });
    given.push(...page.filter((change) => isGiven(session, of, query, things, change)));
    const last = page[page.length - 1];
    if (!last || page.length < limit || given.length >= limit) return given.slice(0, limit);
    if (latestFirst) upTo = { id: last.id - 1 };
    else after = { id: last.id };
  }
}

/**
 * Lists that a person may not see are left out with all that is in them. Items that they may not see
 * are left out where RequireSecurityTrim asks for it; else their row says no more than their ids.
 */
function isGiven(
  session: Session,
  of: ChangesOf,
  query: ChangeQuery,
  things: ChangedThings,
  change: LoggedChange
): boolean {
  if (of.folder !== undefined && !isIn(things, change, of.folder, query.recursive)) return false;
  const { rights } = session;
  const web = things.web(change);
  const list = things.list(change);
  const around = list?.scope ?? web?.scope;
  if (list && around !== undefined && !rights.may(around, 'viewListItems')) return false;
  const scope = things.scope(change);
  return !query.trimmed || scope === undefined || rights.may(scope, 'viewListItems');
}

function isIn(
  things: ChangedThings,
  change: LoggedChange,
  folder: string,
  recursive: boolean
): boolean {
  const dir = things.item(change)?.place?.dir.toLowerCase();
  const wanted = folder.toLowerCase();
  return dir === wanted || (recursive && dir?.startsWith(`${wanted}/`) === true);
}
