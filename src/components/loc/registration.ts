import { formatDate } from '../../domain/dates/formatDate';
import type { DeadlineSetBy } from '../../domain/deadline/deadline';
import { joinWithAnd } from '../../domain/words/joinWords';
import type { Scope } from '../../domain/records';
import type { RegistrationProblem } from '../../domain/registration/checkNewReport';
import type { LeadWarning } from '../../domain/registration/leadsToChoose';
import type { BuiltOnOriginal } from '../../domain/registration/mayCorrectOriginal';
import type { ForWhom } from '../../domain/registration/newRow';
import type { PastedDoubt } from '../../domain/registration/pasted/pastedRow';
import type { DeadlineFound } from '../../domain/registration/proposedDeadline';
import { countSentence } from '../../domain/words/countSentence';
import { dateTypedSentence } from '../../domain/words/dateTypedSentence';

const SCOPES: Readonly<Record<Scope, string>> = {
  force: 'Force',
  national: 'National',
  'joint national': 'Joint national',
  'force and national': 'Force and national',
  local: 'Local'
};

const FOR_WHOM: Readonly<Record<ForWhom, string>> = {
  'the force': 'The force',
  'another body': 'Another body (White)',
  'the force, waiting': 'The force, once another body has acted (White)'
};

const SET_BY: Readonly<Record<DeadlineSetBy, string>> = {
  inspectorate: 'The inspectorate',
  internal: 'The force (internal)',
  'none set': 'Nobody: no deadline set',
  'not said': 'Not said'
};

const DOUBTS: Readonly<Record<PastedDoubt, string>> = {
  'no mark': 'No number or label stands before this. Is it a recommendation?',
  'paragraph added': 'A paragraph without a number of its own was put here.',
  'cells added': 'Cells of the table that were not understood were put to the words.',
  'number twice': 'This number stands in the text twice.',
  'kind from heading': 'The kind was taken from a heading above.',
  'names a body': 'The words name another body. Is it for that body?'
};

/** What adding, correcting and withdrawing reports and recommendations says. */
export const REGISTRATION = {
  title: 'Add a report',
  close: 'Close',
  cancel: 'Cancel',
  draft: (when: string) => `You began to add a report on ${when} that is not saved.`,
  draftSent: (when: string) =>
    `You began to add a report on ${when}. Some of it is on the site already; “Continue” adds the rest.`,
  continueDraft: 'Continue',
  discardDraft: 'Discard it',
  what: 'Add a report',

  theReport: 'The report',
  addTo: 'Add to',
  aNewReport: 'A new report',
  reportTitle: 'Title',
  publishers: 'Published by',
  publishersHint: 'Several are separated by “;”',
  scope: 'Scope',
  scopes: SCOPES,
  notSaid: 'Not said',
  published: 'Published',
  publishedHint: 'A month or a day, such as November 2017',
  narrative: 'What the report says as a whole',
  sameReport: (title: string, published: string | undefined) =>
    `“${title}”${published === undefined ? '' : `, ${published},`} is on the site already.`,
  likeReport: (title: string, published: string | undefined) =>
    `Is it “${title}”${published === undefined ? '' : `, ${published}`}? That report is on the site already.`,
  addToIt: 'Add to that report',
  addToItLabel: (title: string) => `Add to “${title}”`,

  theRecommendations: 'Its recommendations',
  paste: 'Paste them from Word, Excel, a PDF or an e-mail',
  pasteHint: 'Numbers, labels, bullets and the columns of a table are understood. Nothing is lost.',
  readPasted: 'Read the text',
  pastedRead: (count: number, doubted: number) =>
    count === 0
      ? 'No words were found in the text.'
      : `${countSentence(count)} read${doubted === 0 ? '.' : `, ${doubted} of them in doubt.`}`,
  pastedHeadings: (headings: readonly string[]) =>
    `Read as headings: ${headings.map((one) => `“${one.trim().replace(/\s+/g, ' ')}”`).join(', ')}.`,
  pastedTooMany: (count: number, most: number) =>
    `That would be ${count} recommendations, more than ${most}. Paste a part of it. Nothing was read.`,
  addRow: 'Add a recommendation',
  noRows: 'No recommendation has been entered yet.',
  rowName: (kind: string, ref: string | undefined, place: number) =>
    ref === undefined || ref.trim() === '' ? `${kind}, place ${place}` : `${kind} ${ref.trim()}`,
  noWordsYet: 'no words yet',
  removeRow: (name: string) => `Remove: ${name}`,
  remove: 'Remove',
  removed: (name: string) => `${name} was removed.`,
  doubt: 'In doubt',
  doubts: DOUBTS,
  incomplete: 'Something is missing',

  ref: 'Number',
  kind: 'Kind',
  wording: 'Words as published',
  topic: 'Topic',
  forWhom: 'For',
  forWhoms: FOR_WHOM,
  body: 'The other body',
  bodyAwaited: 'Body or decision awaited',
  duePrinted: 'Deadline as printed',
  date: 'Due',
  setBy: 'Date set by',
  setBys: SET_BY,
  found: foundWords,
  dateAsFound: 'Take the date that the words set',

  directorate: 'Directorate',
  leadPost: 'Lead post',
  leadOfficer: 'Lead officer',
  heldBy: (title: string, holders: readonly string[]) =>
    `${title} (${holders.length === 0 ? 'vacant' : joinWithAnd(holders)})`,
  leadWarning: leadWarningWords,

  problem: problemWords,
  needsMending: (count: number) =>
    count === 1 ? 'One thing is to be mended first.' : `${count} things are to be mended first.`,
  noRecommendations: 'Enter at least one recommendation, or paste them.',
  pasteNotRead: 'The pasted text has not been read yet. Read it, or clear it.',
  isThere: 'This report is on the site already. Add to it, or give the title that tells it apart.',
  add: (count: number) => (count === 0 ? 'Add the report' : `Add ${countSentence(count)}`),
  sending: (done: number, of: number) => `${done} of ${of} saved`,
  stop: 'Stop',
  stopped: (done: number) =>
    done === 0
      ? 'Stopped. Nothing was saved.'
      : `Stopped. ${done} ${done === 1 ? 'row is' : 'rows are'} on the site already; “Send again” adds the rest, none twice.`,
  failed: 'Something went wrong while adding.',
  sendAgain: 'Send again',
  keptForLater:
    'What you entered is kept. “Send again” adds what is not on the site yet, and nothing twice.',
  mendRefused:
    'What is not on the site yet can be changed here. “Send again” adds it, and nothing twice.',
  added: (count: number, title: string) =>
    `${count === 1 ? 'One recommendation' : `${count} recommendations`} of “${title}” added.`,

  block: 'Registration',
  reportBlock: 'Report',
  noneRecorded: 'Not recorded',
  theForce: 'The force',
  appliesTo: 'Applies to',
  appliesToHint: 'Other bodies, one a line; empty means the force',
  marking: 'Marking',
  original: 'Original date',
  originalStands: (built: readonly BuiltOnOriginal[]) =>
    `The original date stands: there is ${joinWithAnd(built)} about this recommendation. ` +
    'Ask for a new date instead.',
  withdraw: 'Withdraw as a mistake',
  withdrawReport: 'Withdraw the report as a mistake',
  withdrawHint: 'It no longer counts anywhere, stays on record, and can be restored.',
  withdrawReason: 'Why it is a mistake',
  withdrawn: (reason: string) => `Withdrawn as a mistake: ${reason}`,
  reportWithdrawn: (reason: string) => `Its report was withdrawn as a mistake: ${reason}`,
  restore: 'Restore',
  restoreLabel: (what: string) => `Restore: ${what}`,
  restoring: 'Restoring\u2026',
  restored: (what: string) => `${what} counts again.`,
  notRestored: 'It could not be restored.',
  fields: {
    ref: 'the number',
    kind: 'the kind',
    wording: 'the words',
    topic: 'the topic',
    appliesTo: 'whom it applies to',
    marking: 'the marking',
    duePrinted: 'the deadline as printed',
    dueOriginal: 'the original date',
    dueSetBy: 'who set the date',
    withdrawn: 'the reason for withdrawing it'
  },
  reportFields: {
    title: 'the title',
    publishers: 'the publishers',
    scope: 'the scope',
    published: 'the month of publication',
    narrative: 'what the report says as a whole',
    withdrawn: 'the reason for withdrawing it'
  },

  withdrawnTitle: 'Withdrawn as mistakes',
  withdrawnIntro: 'None of these counts anywhere. Each can be restored.',
  withdrawnNone: 'Nothing is withdrawn.',
  withdrawnReport: (title: string) => `Report “${title}”, with all that it holds`,

  reallocateTitle: 'Re-allocate',
  reallocateIntro:
    'Fields left empty stay as they are. Where one post takes the place of another and no officer is filled in, nobody is named beside it.',
  reallocateTo: 'To',
  reallocateWhat: 'What',
  tickAll: 'All',
  change: (label: string, from: string | undefined, to: string | undefined) =>
    from === undefined
      ? `${label}: ${to ?? 'none'}, none before`
      : `${label}: ${to ?? 'none'}, in the place of ${from}`,
  stays: 'stays as it is',
  reallocateTooMany: (count: number, most: number) =>
    `${count} are shown, more than ${most}. Filter the register first.`,
  nothingFilled: 'Fill in a directorate, a post or an officer.',
  nothingTicked: 'Tick at least one.',
  nothingChanges: 'All that are ticked stand so already.',
  reallocate: (count: number) => `Re-allocate ${count}`,
  receipts: {
    saved: 'Saved',
    'nothing to change': 'Stood so already',
    clash: (by: string | undefined) =>
      `Not saved: ${by ?? 'somebody else'} changed the same field meanwhile. Look at it before giving it away.`,
    failed: (why: string) => `Not saved. ${why}`,
    'not reached': 'Not reached'
  },
  reallocated: (saved: number, of: number) =>
    saved === of ? `All ${of} re-allocated.` : `${saved} of ${of} re-allocated.`,
  done: 'Done'
} as const;

function foundWords(found: DeadlineFound, publishers: readonly string[]): string {
  const by = publishers.length === 0 ? 'The inspectorate' : joinWithAnd(publishers);
  switch (found.kind) {
    case 'relative':
      return found.published === undefined
        ? `“${found.words}”, but the month of publication is not known.`
        : `“${found.words}” of ${formatDate(found.published, 'long')}.`;
    case 'immediate':
      return `“${found.words}” has no date. Set one; it counts as internal.`;
    case 'printed':
      return `As printed: “${found.words}”.`;
    case 'in the words':
      return `The words say “${found.words}”.`;
    case 'none set':
      return `${by} set none. Set one; it counts as internal.`;
    case 'to be confirmed':
      return 'To be confirmed. Set one once it is known.';
    case 'not understood':
      return `“${found.words}” is kept as printed and is no date.`;
    case 'nothing said':
      return 'The words set no date. Set one; it counts as internal.';
  }
}

function leadWarningWords(warning: LeadWarning): string {
  switch (warning.kind) {
    case 'vacant':
      return 'This post is vacant.';
    case 'single lead':
      return `${warning.holder} holds this post alone; it has no deputy.`;
    case 'not in the list':
      return 'This post is not in the list of posts.';
  }
}

function problemWords(problem: RegistrationProblem): string {
  switch (problem.kind) {
    case 'no title':
      return 'Give the title of the report.';
    case 'no words':
      return 'Give the words as published.';
    case 'no body':
      return 'Name the body or the decision that it waits for.';
    case 'no such date':
      return dateTypedSentence(problem.typed);
    case 'number twice':
      return `Number ${problem.ref} is taken in this report.`;
    case 'too long':
      return `This has ${problem.characters} characters; 255 fit.`;
    case 'no reason':
      return 'Say why it is a mistake.';
  }
}
