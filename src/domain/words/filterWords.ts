import { formatMonthLong } from '../dates/formatDate';
import { monthsBetween } from '../dates/months';
import type { PartialDate } from '../dates/partialDate';
import type { RecordId } from '../records';
import type { DueChoice, Filter, FilterField } from '../register/filter';
import { joinWithOr } from './joinWords';
import { kindWordPlural } from './kindWord';
import { statusName } from './statusWord';

/** A filter as its chip says it: "Due" and "January to June 2018". */
export interface FilterWords {
  readonly field: string;
  /** Undefined where the field alone says it: "Changed since the last paper". */
  readonly value?: string;
}

const FIELD_WORDS: Readonly<Record<FilterField, string>> = {
  status: 'Status',
  kind: 'Kind',
  report: 'Report',
  lead: 'Lead',
  directorate: 'Directorate',
  publisher: 'Publisher',
  'applies to': 'Applies to',
  due: 'Due',
  changed: 'Changed since the last paper',
  'pending review': 'Pending evidential review'
};

/** What a field that can be filtered is called. */
export function filterFieldWord(field: FilterField): string {
  return FIELD_WORDS[field];
}

/** A filter in words. `titleOf` names a report; a report that is not there is called by that. */
export function filterWords(
  filter: Filter,
  titleOf: (report: RecordId) => string | undefined
): FilterWords {
  const field = FIELD_WORDS[filter.field];
  switch (filter.field) {
    case 'changed':
    case 'pending review':
      return { field };
    case 'due':
      return { field, value: dueWords(filter.due) };
    case 'status':
      return { field, value: joinWithOr(filter.values.map(statusName)) };
    case 'kind':
      return { field, value: joinWithOr(filter.values.map(kindWordPlural)) };
    case 'report':
      return {
        field,
        value: joinWithOr(filter.values.map((id) => titleOf(id) ?? 'a report not found'))
      };
    default:
      return {
        field,
        value: joinWithOr(filter.values.map((value) => filterValueWord(filter.field, value)))
      };
  }
}

/** A text value of a filter; an empty one is "not recorded", or the force where it means that. */
export function filterValueWord(field: FilterField, value: string): string {
  if (value !== '') return value;
  return field === 'applies to' ? 'the force' : 'not recorded';
}

function dueWords(due: DueChoice): string {
  if (due.kind === 'none set') return 'no date set';
  if (due.kind === 'overdue') return 'overdue';
  const { from, to } = due;
  if (from !== undefined && to !== undefined) return rangeWords(from, to);
  if (from !== undefined) return `${formatMonthLong(from)} or later`;
  return to === undefined ? 'any date' : `${formatMonthLong(to)} or earlier`;
}

function rangeWords(from: PartialDate, to: PartialDate): string {
  if (monthsBetween(from, to) === 0) return formatMonthLong(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = sameYear ? formatMonthLong(from).split(' ')[0] : formatMonthLong(from);
  return `${start} to ${formatMonthLong(to)}`;
}
