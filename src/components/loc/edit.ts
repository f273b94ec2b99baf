import { joinWithAnd } from '../../domain/words/joinWords';

/** What editing in the panel says. */
export const EDIT = {
  reading: 'Reading the newest version',
  notBegun: 'The record could not be read for editing.',
  basedOn: (when: string) => `editing, based on the version of ${when}`,
  editing: 'editing',
  save: 'Save',
  saving: 'Saving\u2026',
  sendAgain: 'Send again',
  cancel: 'Cancel',
  close: 'Close the form',
  keys: 'Ctrl+Enter saves; Esc cancels',
  kept: 'What you typed is kept here.',
  failed: 'Something went wrong while saving.',
  clashNotShown:
    'Somebody else changed the same field. Nothing was saved, and the choice between the two could ' +
    'not be shown. What you typed is kept as a draft; reload the page and continue it.',
  saved: 'Saved.',
  joined: (fields: readonly string[], by: string | undefined) => {
    const who = by ?? 'Somebody else';
    return `Saved. ${who} changed ${joinWithAnd(fields)} meanwhile; both are saved.`;
  },

  draft: (when: string) => `You typed something here on ${when} that is not saved.`,
  continueDraft: 'Continue',
  discardDraft: 'Discard it',

  leaveTitle: 'What you typed is not saved',
  leaveText: (block: string) =>
    `You have changed “${block}”. A draft is offered again when you come back to this record.`,
  stay: 'Keep editing',
  keepDraft: 'Keep as a draft',
  discard: 'Discard',
  sendingTitle: 'What you typed is being saved',
  sending:
    'It is on its way to the site, and leaving does not take it back. A draft is kept until it is saved.',
  wait: 'Wait here',
  leaveSending: 'Leave',

  fields: {
    text: 'the current position',
    status: 'the status',
    reason: 'the reason',
    waitingFor: 'the body awaited',
    asAt: 'the day it describes',
    directorate: 'the directorate',
    leadPost: 'the lead post',
    leadOfficer: 'the lead officer'
  },
  labels: {
    text: 'Current position',
    status: 'Status proposed',
    reason: 'Reason',
    waitingFor: 'Body or decision awaited',
    asAt: 'As at',
    directorate: 'Directorate',
    leadPost: 'Lead post',
    leadOfficer: 'Lead officer'
  },

  takeDay: (day: string) => `Use ${day}`,
  statusRecorded: (status: string) => `${status} (as recorded)`
} as const;
