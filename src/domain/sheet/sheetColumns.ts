import { DATE_CHANGE_CAUSES } from '../dueDateChange';
import { causeWord } from '../words/dateWords';
import { PLAIN_STATUS_WORDS } from '../words/plainStatusWord';
import { sheetHeading } from '../words/sheetHeadings';
import type { ColumnKey, SheetColumn, SheetColumns } from './sheetColumn';
import type { SheetKind } from './sheetKind';

type Shape = Omit<SheetColumn, 'heading' | 'edit' | 'shown'>;
type Placed = Shape & Pick<SheetColumn, 'shown'> & Partial<Pick<SheetColumn, 'edit'>>;

/** What "Yes" says in a cell; no is an empty cell. */
export const YES_WORD = 'Yes';

const SHAPES: Readonly<Record<ColumnKey, Omit<Shape, 'key'>>> = {
  report: { holds: 'text', width: 142 },
  ref: { holds: 'text', width: 56 },
  wording: { holds: 'long text', width: 300 },
  label: { holds: 'text', width: 96 },
  status: { holds: 'status', width: 92, choices: PLAIN_STATUS_WORDS },
  standing: { holds: 'text', width: 236 },
  reason: { holds: 'long text', width: 180 },
  waitingFor: { holds: 'long text', width: 148 },
  isNew: { holds: 'yes', width: 80 },
  dueOriginal: { holds: 'date', width: 104 },
  due: { holds: 'date', width: 104 },
  moves: { holds: 'text', width: 168 },
  directorate: { holds: 'text', width: 148 },
  leadPost: { holds: 'text', width: 178 },
  leadOfficer: { holds: 'text', width: 142 },
  position: { holds: 'long text', width: 360 },
  asAt: { holds: 'date', width: 104 },
  lastUpdate: { holds: 'date', width: 104 },
  newDate: { holds: 'date', width: 124 },
  newDateCause: { holds: 'choice', width: 190, choices: DATE_CHANGE_CAUSES.map(causeWord) },
  newDateReason: { holds: 'long text', width: 236 },
  done: { holds: 'yes', width: 72, choices: [YES_WORD] },
  doneBy: { holds: 'text', width: 142 },
  doneOn: { holds: 'date', width: 104 },
  author: { holds: 'text', width: 142 },
  id: { holds: 'id', width: 260 }
};

/** Columns in the order in which a sheet shows them; nobody edits a column that says nothing else. */
function columnsOf(
  kind: SheetKind,
  placed: readonly Omit<Placed, 'holds' | 'width'>[]
): SheetColumn[] {
  return placed.map(({ key, edit = 'nobody', shown }) => ({
    ...SHAPES[key],
    key,
    heading: sheetHeading(kind, key),
    edit,
    shown
  }));
}

const ALWAYS = 'always';
const USUAL = 'unless left out';
const CHOSEN = 'when chosen';
const ON_NEW_ROWS = 'owners on new rows';

/** Every column that there is, by kind of table; who edits them is as the lists grant it. */
export const SHEET_COLUMNS: SheetColumns = {
  recommendations: columnsOf('recommendations', [
    { key: 'report', shown: ALWAYS, edit: ON_NEW_ROWS },
    { key: 'ref', shown: ALWAYS, edit: ON_NEW_ROWS },
    { key: 'wording', shown: ALWAYS, edit: ON_NEW_ROWS },
    { key: 'status', shown: USUAL, edit: 'leads' },
    { key: 'standing', shown: USUAL },
    { key: 'reason', shown: USUAL, edit: 'leads' },
    { key: 'waitingFor', shown: USUAL, edit: 'leads' },
    { key: 'isNew', shown: USUAL },
    { key: 'dueOriginal', shown: USUAL, edit: ON_NEW_ROWS },
    { key: 'due', shown: USUAL },
    { key: 'moves', shown: CHOSEN },
    { key: 'directorate', shown: USUAL, edit: 'owners' },
    { key: 'leadPost', shown: USUAL, edit: 'owners' },
    { key: 'leadOfficer', shown: USUAL, edit: 'owners' },
    { key: 'position', shown: USUAL, edit: 'leads' },
    { key: 'asAt', shown: USUAL, edit: 'leads' },
    { key: 'lastUpdate', shown: CHOSEN },
    { key: 'newDate', shown: USUAL, edit: 'leads' },
    { key: 'newDateCause', shown: USUAL, edit: 'leads' },
    { key: 'newDateReason', shown: USUAL, edit: 'leads' },
    { key: 'id', shown: 'hidden' }
  ]),
  parts: columnsOf('parts', [
    { key: 'report', shown: ALWAYS },
    { key: 'ref', shown: ALWAYS },
    { key: 'label', shown: USUAL },
    { key: 'wording', shown: ALWAYS },
    { key: 'status', shown: USUAL, edit: 'leads' },
    { key: 'standing', shown: USUAL },
    { key: 'reason', shown: USUAL, edit: 'leads' },
    { key: 'waitingFor', shown: USUAL, edit: 'leads' },
    { key: 'isNew', shown: CHOSEN },
    { key: 'dueOriginal', shown: USUAL },
    { key: 'due', shown: USUAL },
    { key: 'moves', shown: CHOSEN },
    { key: 'leadPost', shown: USUAL },
    { key: 'leadOfficer', shown: USUAL },
    { key: 'position', shown: USUAL, edit: 'leads' },
    { key: 'asAt', shown: USUAL, edit: 'leads' },
    { key: 'id', shown: 'hidden' }
  ]),
  tasks: columnsOf('tasks', [
    { key: 'report', shown: ALWAYS },
    { key: 'ref', shown: ALWAYS },
    { key: 'label', shown: CHOSEN },
    { key: 'wording', shown: ALWAYS },
    { key: 'due', shown: USUAL },
    { key: 'leadPost', shown: USUAL },
    { key: 'leadOfficer', shown: USUAL },
    { key: 'done', shown: USUAL, edit: 'leads' },
    { key: 'doneBy', shown: USUAL },
    { key: 'doneOn', shown: USUAL },
    { key: 'id', shown: 'hidden' }
  ]),
  updates: columnsOf('updates', [
    { key: 'report', shown: ALWAYS },
    { key: 'ref', shown: ALWAYS },
    { key: 'wording', shown: CHOSEN },
    { key: 'position', shown: ALWAYS },
    { key: 'status', shown: USUAL },
    { key: 'reason', shown: USUAL },
    { key: 'waitingFor', shown: USUAL },
    { key: 'asAt', shown: USUAL },
    { key: 'author', shown: USUAL },
    { key: 'lastUpdate', shown: USUAL },
    { key: 'id', shown: 'hidden' }
  ])
};

/** A column of a kind of table; undefined where that kind has none. */
export function columnOf(kind: SheetKind, key: ColumnKey): SheetColumn | undefined {
  return SHEET_COLUMNS[kind].find((column) => column.key === key);
}

/**
 * The columns that are pulled, in their order: those that are always there, those chosen, and the
 * hidden id. Without a choice the usual ones. Keys that the kind does not have are left out.
 */
export function columnsFor(kind: SheetKind, chosen?: readonly ColumnKey[]): readonly SheetColumn[] {
  return SHEET_COLUMNS[kind].filter(
    ({ key, shown }) =>
      shown === ALWAYS ||
      shown === 'hidden' ||
      (chosen === undefined ? shown === USUAL : chosen.includes(key))
  );
}
