import type { RecordId } from '../../../domain/records';
import { SHEET_WORDS } from '../strings';

/**
 * A few characters of the pull's id. They stand in the heading of the hidden column, so that a table is
 * known as this pull's also where it, or its sheet, was renamed or copied.
 */
export function pullMark(pullId: RecordId): string {
  return pullId.replace(/[^0-9a-z]/gi, '').slice(0, 8);
}

export const idHeading = (pullId: RecordId): string => SHEET_WORDS.idHeading(pullMark(pullId));

/** Table names are unique in a workbook, and letters, digits and underscores. */
export const tableName = (pullId: RecordId): string =>
  `Tracker_${pullId.replace(/[^0-9a-z]/gi, '')}`.slice(0, 255);

/** The mark in a heading; undefined where the heading is none of a hidden column's. */
export function markIn(heading: string): string | undefined {
  const mark = heading.trim().split(' ').pop() ?? '';
  return mark !== '' && heading.trim() === SHEET_WORDS.idHeading(mark) ? mark : undefined;
}
