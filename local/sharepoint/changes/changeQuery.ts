import { toWire } from '../dates';
import { wrongKindOfValue } from '../errors';
import type { Body } from '../resource';
import { objectArgument } from '../settableValues';
import { changeKind, type ChangedObject, type ChangeKind, type LogPosition } from '../storage';
import { readToken, type TokenOwner } from './changeToken';
import { tokenTooOld } from './errors';

/** SP.ChangeQuery, read: what of the change log is wanted. */
export interface ChangeQuery {
  readonly objects: readonly ChangedObject[];
  readonly kinds: readonly ChangeKind[];
  readonly after?: LogPosition;
  readonly upTo?: LogPosition;
  readonly latestFirst: boolean;
  readonly limit: number;
  /** Those in the folders below, too. */
  readonly recursive: boolean;
  /** Leave out what the person may not see. */
  readonly trimmed: boolean;
}

/** The switches that say which objects. Those that nothing here is of (alerts, apps) find nothing. */
const OBJECTS: Readonly<Record<string, ChangedObject>> = {
  Item: 'item',
  List: 'list',
  Web: 'web',
  Site: 'site',
  Field: 'field',
  View: 'view',
  ContentType: 'contentType',
  File: 'file',
  Folder: 'folder',
  User: 'user',
  Group: 'group',
  SecurityPolicy: 'security'
};

/**
 * The switches that say what befell them. Which of them broken inheritance and the content types of a
 * list come under is not recorded.
 */
const KINDS: Readonly<Record<string, readonly ChangeKind[]>> = {
  Add: [changeKind.add, changeKind.contentTypeAdd],
  Update: [changeKind.update],
  DeleteObject: [changeKind.delete, changeKind.contentTypeDelete],
  Rename: [changeKind.rename],
  Move: [changeKind.moveAway, changeKind.moveInto],
  Restore: [changeKind.restore],
  SystemUpdate: [changeKind.systemUpdate],
  RoleDefinitionAdd: [changeKind.roleAdd],
  RoleDefinitionDelete: [changeKind.roleDelete],
  RoleDefinitionUpdate: [changeKind.roleUpdate],
  RoleAssignmentAdd: [changeKind.assignmentAdd, changeKind.scopeAdd],
  RoleAssignmentDelete: [changeKind.assignmentDelete, changeKind.scopeDelete],
  GroupMembershipAdd: [changeKind.memberAdd],
  GroupMembershipDelete: [changeKind.memberDelete],
  Navigation: [changeKind.navigation]
};

/** Changes of a call. Source: SPChangeQuery.FetchLimit, Microsoft's documentation. */
const DEFAULT_LIMIT = 1000;
const MOST = 2000;

const LOG_DAYS = 60;

/** How far back the log goes, seen from `now`. */
export const startOfLog = (now: string): string =>
  toWire(new Date(Date.parse(now) - LOG_DAYS * 86_400_000));

/**
 * Reads what a body gives as `query`. Changes are given only for objects and verbs that are both
 * switched on; the start token itself is not given, the end token is.
 * @throws SharePointError 400 for a token that is too old, another's or none
 */
export function readChangeQuery(given: unknown, owner: TokenOwner, now: string): ChangeQuery {
  const query = objectArgument(given, 'query');
  const isOn = (name: string): boolean => switched(query, name);
  const startToken = tokenText(query.ChangeTokenStart);
  const endToken = tokenText(query.ChangeTokenEnd);
  const start = startToken === undefined ? undefined : readToken(owner, startToken);
  const end = endToken === undefined ? undefined : readToken(owner, endToken);
  const tooOld = start !== undefined && start.time < startOfLog(now);
  if (tooOld && !isOn('IgnoreStartTokenNotFoundError')) throw tokenTooOld();
  return {
    objects: Object.keys(OBJECTS).flatMap((name) => (isOn(name) ? (OBJECTS[name] ?? []) : [])),
    kinds: Object.keys(KINDS).flatMap((name) => (isOn(name) ? (KINDS[name] ?? []) : [])),
    ...(start && !tooOld && { after: start.at }),
    ...(end && { upTo: end.at }),
    latestFirst: isOn('LatestFirst'),
    limit: limitOf(query.FetchLimit),
    recursive: isOn('RecursiveAll'),
    trimmed: isOn('RequireSecurityTrim')
  };
}

function switched(query: Body, name: string): boolean {
  const value = query[name] ?? false;
  if (typeof value !== 'boolean') throw wrongKindOfValue('Edm.Boolean');
  return value;
}

function tokenText(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'object') throw wrongKindOfValue('SP.ChangeToken');
  const { StringValue } = given as { readonly StringValue?: unknown };
  if (StringValue === undefined || StringValue === null || StringValue === '') return undefined;
  if (typeof StringValue !== 'string') throw wrongKindOfValue('Edm.String');
  return StringValue;
}

/** Edm.Int64 comes as a number or as text. */
function limitOf(given: unknown): number {
  if (given === undefined || given === null) return DEFAULT_LIMIT;
  const limit = Number(given);
  if (!Number.isInteger(limit)) throw wrongKindOfValue('Edm.Int64');
  return limit <= 0 ? DEFAULT_LIMIT : Math.min(limit, MOST);
}
