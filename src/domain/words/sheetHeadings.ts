import type { ColumnKey } from '../sheet/sheetColumn';
import type { SheetKind } from '../sheet/sheetKind';

const HEADINGS: Readonly<Record<ColumnKey, string>> = {
  report: 'Report',
  ref: 'Ref',
  wording: 'Recommendation',
  label: 'Label',
  status: 'Status',
  standing: 'Status as shown',
  reason: 'Reason for status',
  waitingFor: 'Waiting for',
  isNew: 'Changed',
  dueOriginal: 'Original due',
  due: 'Due',
  moves: 'Date moved',
  directorate: 'Directorate',
  leadPost: 'Lead post',
  leadOfficer: 'Lead officer',
  position: 'Current position',
  asAt: 'As at',
  lastUpdate: 'Last update',
  newDate: 'New date asked',
  newDateCause: 'Cause of new date',
  newDateReason: 'Reason for new date',
  done: 'Done',
  doneBy: 'Done by',
  doneOn: 'Done on',
  author: 'Written by',
  id: 'Tracker id'
};

const OF_KIND: Readonly<Record<SheetKind, Readonly<Partial<Record<ColumnKey, string>>>>> = {
  recommendations: {},
  parts: { wording: 'Sub-action' },
  tasks: { wording: 'Task' },
  updates: { position: 'Update', lastUpdate: 'Written on' }
};

/** What a column is called on a sheet, in the words of screens (`screens.md`, "Words"). */
export function sheetHeading(kind: SheetKind, key: ColumnKey): string {
  return OF_KIND[kind][key] ?? HEADINGS[key];
}
