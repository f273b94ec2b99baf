import { monthOf } from '../dates/partialDate';
import type { AppliedReason } from '../shownStatus/appliedReason';
import { appliedReason } from '../shownStatus/appliedReason';
import type { RegisterEntry } from './entry';
import type { DueChoice, Filter, TextFilterField } from './filter';

type Passes = (entry: RegisterEntry) => boolean;

/** The entries that pass every filter, in their order. */
export function applyFilters(
  entries: readonly RegisterEntry[],
  filters: readonly Filter[]
): readonly RegisterEntry[] {
  if (filters.length === 0) return entries;
  const passes = passesFilters(filters);
  return entries.filter(passes);
}

/** Whether an entry passes every filter; made once for many entries. */
export function passesFilters(filters: readonly Filter[]): Passes {
  const tests = filters.map(testOf);
  return (entry) => tests.every((test) => test(entry));
}

/** What an entry has in a field that is filtered by texts; an empty text where nothing is recorded. */
export function filterValuesOf(entry: RegisterEntry, field: TextFilterField): readonly string[] {
  const { recommendation, report } = entry;
  switch (field) {
    case 'lead':
      return orNone([recommendation.leadPost, recommendation.leadOfficer]);
    case 'directorate':
      return orNone([recommendation.directorate]);
    case 'publisher':
      return orNone(report.publishers);
    case 'applies to':
      return orNone(recommendation.appliesTo);
  }
}

function testOf(filter: Filter): Passes {
  switch (filter.field) {
    case 'status': {
      const statuses = new Set(filter.values);
      return ({ shown }) => statuses.has(shown.status);
    }
    case 'kind': {
      const kinds = new Set(filter.values);
      return ({ recommendation }) => kinds.has(recommendation.kind);
    }
    case 'report': {
      const reports = new Set(filter.values);
      return ({ report }) => reports.has(report.id);
    }
    case 'due':
      return dueTest(filter.due);
    case 'changed':
      return ({ shown, parts }) => shown.changed || parts.some((part) => part.shown?.changed);
    case 'pending review':
      return ({ shown }) => shown.pendingReview;
    default: {
      const values = new Set(filter.values);
      return (entry) => filterValuesOf(entry, filter.field).some((value) => values.has(value));
    }
  }
}

function dueTest(due: DueChoice): Passes {
  if (due.kind === 'none set') return (entry) => entry.due.length === 0;
  if (due.kind === 'overdue') return (entry) => isOverdue(appliedReason(entry.shown));
  const { from, to } = due;
  // With several current dates the earliest counts (`screens.md`, "Due").
  return ({ due: [earliest] }) =>
    earliest !== undefined &&
    (from === undefined || monthOf(earliest) >= monthOf(from)) &&
    (to === undefined || monthOf(earliest) <= monthOf(to));
}

function isOverdue(reason: AppliedReason): boolean {
  return reason.kind === 'overdue';
}

function orNone(values: readonly (string | undefined)[]): readonly string[] {
  const said = values.filter((value): value is string => value !== undefined && value !== '');
  return said.length > 0 ? said : [''];
}
