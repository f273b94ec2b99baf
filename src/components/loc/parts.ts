import type { ActionKind } from '../../domain/records';

/** What the sub-actions, clauses and tasks of a recommendation say. */
export const PARTS = {
  title: 'Sub-actions and tasks',
  none: 'No sub-actions or tasks.',
  lists: {
    'sub-action': 'Sub-actions',
    clause: 'Clauses',
    task: 'Tasks'
  } as Readonly<Record<ActionKind, string>>,
  kinds: {
    'sub-action': 'Sub-action',
    clause: 'Clause',
    task: 'Task'
  } as Readonly<Record<ActionKind, string>>,
  kindHints: {
    'sub-action': 'Has a status, dates and an owner of its own.',
    clause: 'Published wording only: what evidence can prove.',
    task: 'Is done or not.'
  } as Readonly<Record<ActionKind, string>>,
  noTasks: 'No tasks.',

  done: 'Done',
  notDone: 'Not done',
  doneBy: (who: string | undefined, on: string | undefined) =>
    `done${who === undefined ? '' : ` by ${who}`}${on === undefined ? '' : ` on ${on}`}`,
  saving: 'Saving\u2026',
  ticked: (task: string) => `Done: ${task}.`,
  unticked: (task: string) => `No longer done: ${task}.`,
  tickedBefore: (task: string, by: string) => `${by} had already ticked ${task}.`,
  notTicked: 'The task could not be changed.',

  due: 'Due',
  asAt: (date: string) => `as at ${date}`,
  noOwner: 'no owner',
  askedNow: 'new date asked for',

  more: (part: string) => `More for ${part}`,
  edit: 'Edit',
  moveUp: 'Move up',
  moveDown: 'Move down',
  dates: 'Dates',
  datesOf: (part: string) => `Dates of ${part}`,
  closeDates: 'Close the dates',
  withdraw: 'Withdraw as a mistake',
  reading: 'Reading the newest version',
  notChanged: 'This could not be saved.',
  clashed: 'Somebody else changed the same at this moment. Nothing was saved; try again.',
  moved: (part: string) => `Moved: ${part}.`,
  restored: (part: string) => `Restored: ${part}.`,

  editing: (part: string) => `Edit ${part}`,
  withdrawing: (part: string) => `Withdraw ${part}`,
  withdrawExplained:
    'It leaves the list and no longer counts. Its words, and why it was withdrawn, stay in the ' +
    'history, and it can be restored.',
  withdrawnOnes: (count: number) => `${count} withdrawn`,
  restore: 'Restore',
  restorePart: (part: string) => `Restore ${part}`,

  add: 'Add',
  addPart: 'Add a sub-action or task',
  addHint: 'A sub-action without a date cannot become overdue.',
  added: (part: string) => `Added: ${part}.`,
  addButton: (kind: string) => `Add ${kind.toLowerCase()}`,

  labels: {
    kind: 'Kind',
    label: 'Label',
    text: 'What is to be done',
    due: 'Due',
    byInspectorate: 'The inspectorate set this date',
    status: 'Status proposed',
    reason: 'Reason',
    waitingFor: 'Body or decision awaited',
    position: 'Current position',
    asAt: 'As at',
    leadPost: 'Lead post',
    leadOfficer: 'Lead officer',
    done: 'Done',
    doneBy: 'Done by',
    doneOn: 'Done on',
    order: 'Place',
    withdrawn: 'Why it is withdrawn'
  },
  labelHint: 'As printed, such as II or Within six months; may be empty.',
  dueHint: 'A month or a day, such as April 2018. It becomes the original date.',
  proposedDue: (date: string, relative: string) => `Use ${date} (${relative})`,
  fields: {
    label: 'the label',
    text: 'the words',
    order: 'the place',
    status: 'the status',
    reason: 'the reason',
    waitingFor: 'the body awaited',
    position: 'the current position',
    asAt: 'the day it describes',
    leadPost: 'the lead post',
    leadOfficer: 'the lead officer',
    done: 'whether it is done',
    doneBy: 'who did it',
    doneOn: 'the day it was done',
    withdrawn: 'whether it is withdrawn'
  }
} as const;
