import { formatDate, formatMonthShort, formatSeveral } from '../../domain/dates/formatDate';
import { MONTHS_LONG } from '../../domain/dates/monthNames';
import type { PartialDate } from '../../domain/dates/partialDate';
import type { NothingOwed } from '../../domain/owed/owedStep';
import type { AnswersAs, LeadFlag } from '../../domain/posts/responsible';
import type { RecordedStatus } from '../../domain/status';
import { countSentence } from '../../domain/words/countSentence';
import { plural } from '../../domain/words/plural';

const NUMBERS = 'No,One,Two,Three,Four,Five,Six,Seven,Eight,Nine,Ten,Eleven,Twelve'.split(',');

function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** "Owen Pryce’s", "Rashid Jones’". */
function possessive(name: string): string {
  return name.endsWith('s') ? `${name}\u2019` : `${name}\u2019s`;
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What My actions says. Status words and sentences about records are the domain's (`domain/words`). */
export const MY_ACTIONS = {
  title: 'My actions',
  titleOf: {
    mine: (title: string) => title || 'My actions',
    directorate: (directorate: string) => `Actions of ${directorate}`,
    everyone: 'Everyone\u2019s actions',
    person: (name: string) => `${possessive(name)} actions`
  },
  asAt: (day: string) => `as at ${day}`,
  count: (things: number, on: number, all: number, yours: boolean) =>
    `${numberWord(things)} ${things === 1 ? 'thing' : 'things'} to do, on ${on} of ${
      yours ? 'your ' : ''
    }${countSentence(all)}`,
  nothingOwedOnAny: (all: number, yours: boolean) =>
    `Nothing is owed on ${yours ? 'your ' : ''}${countSentence(all)}.`,
  nothingAllocated: {
    mine: 'No recommendation or AFI is allocated to you, so you owe nothing here.',
    directorate: 'No recommendation or AFI is allocated to this directorate.',
    everyone: 'No recommendation or AFI is recorded yet.',
    person: 'No recommendation or AFI is allocated to this person.'
  },
  noneFrom: (sources: string) => `This page shows records of the papers ${sources} only.`,
  loading: 'Reading what is owed',
  kept: 'What was read before is still shown.',
  evidenceNotRead: 'The evidence could not be read; what is owed of it is not shown.',
  notHere: 'The recommendation that the link names is not in this list.',
  answerFailed: 'The recommendation could not be opened.',

  whose: 'Whose actions',
  viewMine: 'Mine',
  viewDirectorate: (directorate: string) => `Directorate: ${directorate}`,
  viewEveryone: 'Everyone',
  people: 'One person',

  list: 'To do, most urgent first',
  mostUrgentFirst: 'Most urgent first',
  more: (count: number) => `Show ${count} more`,
  status: (word: string) => `Status: ${word}.`,
  others: (count: number) => `Nothing owed on the other ${count}`,
  noneOwed: (count: number) => `Nothing owed on ${count}`,
  show: 'Show',
  hide: 'Hide',
  nothing: {
    complete: 'complete',
    'waits for a review': 'waits for a review',
    'waits for another body': 'waits for another body',
    'up to date': 'up to date',
    'date asked for': 'waits for a decision on its date'
  } satisfies Record<NothingOwed, string>,

  flagsLabel: 'Weak leads',
  flagCount: {
    'no lead': (count: number) => `${count} without a lead`,
    'post not listed': (count: number) => `${count} with a post that is not in the list`,
    'post vacant': (count: number) => `${count} with a vacant post`,
    'single lead': (count: number) => `${count} with one person only`
  } satisfies Record<LeadFlag, (count: number) => string>,
  flag: {
    'no lead': 'no lead is allocated',
    'post not listed': 'the post is not in the list of posts',
    'post vacant': 'the post is vacant',
    'single lead': 'nobody stands in'
  } satisfies Record<LeadFlag, string>,
  onlyFlagged: (flag: string) => `Only those: ${flag}`,
  capacity: {
    holder: '',
    deputy: 'you stand in',
    named: 'named as lead officer'
  } satisfies Record<AnswersAs, string>,
  onlyPart: 'a sub-action is yours',
  lead: 'Lead',

  overdue: (months: number) => `${plural(months, 'month', 'months')} past`,
  inDays: (days: number) =>
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : plural(days, 'day', 'days'),
  dueMonth: (date: PartialDate) => formatMonthShort(date),
  noDate: 'no date',
  proposedSince: (since: PartialDate | undefined) =>
    since === undefined ? 'proposed' : `since ${formatDate(since)}`,

  back: 'All actions',
  openRecord: 'Open the full record',
  nowDue: (dates: readonly PartialDate[], slipped: string | undefined) =>
    `now due ${formatSeveral(dates, 'long')}${slipped === undefined ? '' : `, ${slipped}`}`,
  alike: (place: number, of: number) => `${place} of ${of} alike:`,
  openAlike: (ref: string) => `Open ${ref}`,
  nothingMore: 'Nothing is owed here now',
  writeAnother: 'Write an update',
  takeBack: 'Take back the last update',
  mayNotAnswer: 'You may read this; leads and administrators answer it.',
  lastTime: 'Last time',
  neverBefore: 'No position has been recorded.',
  proposedThen: (status: string) => `Status then: ${status}`,

  whereNow: 'Current position',
  whereNowHint: 'Two to five sentences. It prints in the committee paper.',
  copyLast: (date: PartialDate | undefined) =>
    date === undefined
      ? 'Copy the last words'
      : `Copy ${possessive(MONTHS_LONG[Number(date.slice(5, 7)) - 1])} words`,
  wordsNeeded: 'Say where it stands now, or copy the last words.',
  statusProposed: 'Status proposed',
  asRecorded: 'as recorded',
  statusHint: {
    RED: 'it cannot or will not be implemented: say why',
    AMBER: 'work goes on',
    WHITE: 'name the body it waits for',
    GREEN: 'needs evidence; a review follows',
    CLOSED: 'not to be implemented: say why'
  } satisfies Record<RecordedStatus, string>,
  datePassed: (date: string) => `${date} has passed`,
  send: 'Send the update',
  sendAgain: 'Send again',
  sendAndNext: 'Send and open next',
  draftKept: (time: string) => `Draft kept ${time}`,
  sent: 'The update was sent.',
  sentWithoutEvidence: 'The update was sent. The evidence on this screen is not saved yet.',
  evidenceUnsaved: {
    title: 'The evidence is not saved yet',
    text: (pieces: number) =>
      `${plural(pieces, 'piece', 'pieces')} of evidence on this screen ${
        pieces === 1 ? 'is' : 'are'
      } not saved: the update does not take evidence along.`,
    both: 'Save it, then send',
    only: 'Send the update only',
    stay: 'Keep editing'
  },
  allSent: 'The update was sent. Nothing more is owed.',
  reading: 'Reading the newest version',
  why: 'Why it came back',
  found: (kind: string, outcome = 'returned', by?: string, on?: string) =>
    `${upperFirst(kind)}: ${outcome}${by === undefined ? '' : `, by ${by}`}${
      on === undefined ? '' : `, ${on}`
    }.`,
  notEnough: (proves: string, on?: string) =>
    `What was handed in for \u201c${proves}\u201d was found insufficient${
      on === undefined ? '' : ` on ${on}`
    }.`,
  notAgreed: (dates: string, reason?: string, by?: string, on?: string) =>
    `${dates} was asked for${reason === undefined ? '' : ` (${reason})`} and not agreed${
      by === undefined ? '' : ` by ${by}`
    }${on === undefined ? '' : `, ${on}`}.`,
  reasonNotRead: 'The reason could not be read; it stands in the full record.'
} as const;
