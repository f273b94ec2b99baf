import type { Person, Post } from '../post';
import { answersAs, responsibleOn } from '../posts/responsible';
import type { Allocated } from '../posts/responsible';
import { readRegisterState } from '../register/address';
import { applyFilters } from '../register/applyFilters';
import type { AsAt, RegisterEntry } from '../register/entry';
import { groupByReport } from '../register/groupByReport';
import type { RegisterRecords } from '../register/joinEntries';
import { joinEntries } from '../register/joinEntries';
import { search, searchable } from '../register/search';
import { sortEntries } from '../register/sortEntries';
import { isComplete } from '../status';
import type { PulledRow } from './pulledRow';
import {
  fieldsOfPart,
  fieldsOfRecommendation,
  fieldsOfTask,
  fieldsOfUpdate,
  nameOfRow
} from './rowFields';
import type { PullScope, SheetKind } from './sheetKind';

/** What is pulled. */
export interface PullOf {
  readonly kind: SheetKind;
  readonly scope: PullScope;
}

/** The records of a site, with the posts that say who answers for them. */
export interface PullRecords extends RegisterRecords {
  readonly posts: readonly Post[];
}

/** The day that statuses are shown for, and who pulls. */
export interface PullView {
  readonly asAt: AsAt;
  readonly me: Pick<Person, 'name'> & Partial<Pick<Person, 'login'>>;
}

/**
 * The rows of a pull, in the order of the register (a view that is sorted keeps its order). Of "mine"
 * also the sub-actions and tasks that are the person's own in recommendations of others. What was
 * withdrawn as a mistake is left out.
 */
export function rowsToPull(
  { kind, scope }: PullOf,
  records: PullRecords,
  view: PullView
): readonly PulledRow[] {
  const all = joinEntries(records, view.asAt);
  return rowsOfEntries(kind, scope, all, records.posts, view);
}

/** As `rowsToPull`, of entries that are joined already. */
export function rowsOfEntries(
  kind: SheetKind,
  scope: PullScope,
  all: readonly RegisterEntry[],
  posts: readonly Post[],
  view: PullView
): readonly PulledRow[] {
  if (scope.kind !== 'mine') {
    return entriesInScope(scope, all).flatMap((entry) => rowsOfEntry(kind, entry, view.me.name));
  }
  const answering = responsibleOn(posts, view.asAt.day);
  const isMine = (allocated: Allocated): boolean =>
    answersAs(view.me, answering(allocated)) !== undefined;
  return all.flatMap((entry) => {
    if (isMine(entry.recommendation)) return rowsOfEntry(kind, entry, view.me.name);
    if (kind !== 'parts' && kind !== 'tasks') return [];
    const parts = entry.parts.filter(({ action }) => isMine(action));
    return parts.length === 0 ? [] : rowsOfEntry(kind, { ...entry, parts }, view.me.name);
  });
}

/** How many recommendations a scope holds: said beside each choice. */
export function entriesInScope(
  scope: Exclude<PullScope, { kind: 'mine' }>,
  all: readonly RegisterEntry[]
): readonly RegisterEntry[] {
  switch (scope.kind) {
    case 'report':
      return all.filter(({ report }) => report.id === scope.reportId);
    case 'directorate':
      return all.filter(({ recommendation }) => recommendation.directorate === scope.directorate);
    case 'open':
      return all.filter(({ shown }) => !isComplete(shown.status));
    case 'view':
      return entriesOfView(scope.address, all);
  }
}

/** What somebody answers for on the day, as holder, deputy or by name. */
export function entriesOf(
  all: readonly RegisterEntry[],
  posts: readonly Post[],
  { me, asAt }: PullView
): readonly RegisterEntry[] {
  const answering = responsibleOn(posts, asAt.day);
  return all.filter(({ recommendation }) => answersAs(me, answering(recommendation)) !== undefined);
}

/** The rows of one recommendation: itself, or its sub-actions, tasks or updates. */
export function rowsOfEntry(
  kind: SheetKind,
  entry: RegisterEntry,
  me: string
): readonly PulledRow[] {
  switch (kind) {
    case 'recommendations':
      return [row(entry.recommendation.id, fieldsOfRecommendation(entry, me))];
    case 'parts':
      return entry.parts
        .filter(({ action }) => action.kind === 'sub-action')
        .map((part) => row(part.action.id, fieldsOfPart(entry, part), part.action.label));
    case 'tasks':
      return entry.parts
        .filter(({ action }) => action.kind === 'task')
        .map((part) => row(part.action.id, fieldsOfTask(entry, part), part.action.label));
    case 'updates':
      return entry.updates.map((update) => row(update.id, fieldsOfUpdate(entry, update)));
  }
}

function row(id: string, fields: PulledRow['fields'], label?: string): PulledRow {
  const name = nameOfRow(fields);
  return { id, name: label === undefined ? name : `${name}, ${label}`, fields };
}

/** What the register shows under an address (`register/address.ts`): searched, filtered, sorted. */
function entriesOfView(address: string, all: readonly RegisterEntry[]): readonly RegisterEntry[] {
  const parameters = address.slice(address.indexOf('?') + 1).replace(/#.*$/, '');
  const { query, filters, sort, grouped } = readRegisterState(new URLSearchParams(parameters));
  const filtered = applyFilters(all, filters);
  const found =
    query.trim() === ''
      ? filtered
      : search(searchable(filtered), query).map((place) => filtered[place]);
  const sorted = sortEntries(found, sort.by, sort.direction);
  return grouped ? groupByReport(sorted, all).flatMap(({ entries }) => entries) : sorted;
}
