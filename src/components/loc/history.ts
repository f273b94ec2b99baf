import { formatDate, formatSeveral } from '../../domain/dates/formatDate';
import type { PartialDate } from '../../domain/dates/partialDate';
import type { HistoryTopic } from '../../domain/history/historyEvent';
import { plural } from '../../domain/words/plural';

const change = (what: string, from: string | undefined, to: string | undefined): string => {
  if (to === undefined) return `${what} taken away: ${from ?? ''}`;
  return from === undefined ? `${what}: ${to}` : `${what}: ${to} (was ${from})`;
};

const several = (dates: readonly PartialDate[]): string =>
  dates.length === 0 ? 'no date' : formatSeveral(dates, 'long');

const byOn = (by: string | undefined, on: string | undefined): string =>
  `${by === undefined ? '' : ` by ${by}`}${on === undefined ? '' : ` on ${on}`}`;

/** What the time line of a recommendation says. */
export const HISTORY = {
  /** Who acts in what nobody wrote. */
  tracker: 'Tracker',
  paper: (paper: string) => `Paper ${paper}`,
  ofPart: (part: string, what: string) => `${part}: ${what}`,

  positionUpdated: 'Position updated',
  statusProposed: (status: string) => `Position updated; status ${status}`,
  positionPrinted: 'Position in the paper',
  statusPrinted: (status: string) => `Position in the paper; status ${status}`,
  tookBack: (by: string | undefined, on: string | undefined, status: string | undefined) =>
    `Update${byOn(by, on)} withdrawn${status === undefined ? '' : `; status ${status}`}`,
  asAt: (date: string) => `as at ${date}`,
  notChosen: 'set aside: another version was kept',
  withdrawnBy: (by: string | undefined, on: string | undefined) => `withdrawn${byOn(by, on)}`,

  dateAskedFor: (to: readonly PartialDate[]) => `New date asked for: ${several(to)}`,
  dateRequestWithdrawn: (to: readonly PartialDate[]) =>
    to.length === 0 ? 'Request for a new date withdrawn' : `Request for ${several(to)} withdrawn`,
  dateAgreed: (to: readonly PartialDate[]) => `New date agreed: ${several(to)}`,
  dateNotAgreed: (to: readonly PartialDate[]) => `New date not agreed: ${several(to)}`,
  dateMoved: (to: readonly PartialDate[]) =>
    to.length === 0
      ? 'New date taken back; the original stands'
      : `Date moved to ${formatSeveral(to, 'long')}`,
  dateWas: (from: readonly PartialDate[]) => `was ${several(from)}`,
  decisionWithdrawn: 'withdrawn since',
  doesNotCount: 'does not count',

  evidenceAdded: (name: string | undefined) =>
    name === undefined ? 'Evidence added' : `Evidence added: ${name}`,
  evidenceWithdrawn: (name: string | undefined) =>
    name === undefined ? 'Evidence withdrawn' : `Evidence withdrawn: ${name}`,
  evidenceJudged: (outcome: string | undefined, name: string | undefined) =>
    `Evidence ${outcome ?? 'looked at'}${name === undefined ? '' : `: ${name}`}`,
  nonPublic: 'non-public file',
  proves: (what: string) => `proves: ${what}`,
  inForce: (from: string | undefined, to: string | undefined) => {
    if (from === undefined) return `until ${to ?? ''}`;
    return to === undefined ? `from ${from}` : `${from} to ${to}`;
  },

  reviewed: (review: string, outcome: string | undefined) =>
    outcome === undefined ? review : `${review}: ${outcome}`,
  tier: (tier: number) => `tier ${tier}`,
  reviewWithdrawn: (review: string) => `${review} withdrawn`,

  partAdded: (part: string) => `${part} added`,
  partStatus: (from: string | undefined, to: string | undefined) =>
    change('status', from, to ?? 'none'),
  partPosition: 'position updated',
  partDone: (by: string | undefined, on: string | undefined) => `done${byOn(by, on)}`,
  partNotDone: 'no longer done',
  partDates: (from: readonly PartialDate[], to: readonly PartialDate[]) =>
    `due ${several(to)} (was ${several(from)})`,
  partLead: (from: string | undefined, to: string | undefined) => change('lead', from, to),
  partWording: 'worded anew',
  partWas: (words: string) => `was: ${words}`,
  partWithdrawn: (reason: string) => `withdrawn as a mistake: ${reason}`,
  partRestored: 'restored',

  leadChanged: (from?: string, to?: string) => change('Lead', from, to),
  directorateChanged: (from?: string, to?: string) => change('Directorate', from, to),
  corrected: (fields: string) => `Registration corrected: ${fields}`,
  correctedFields: {
    ref: 'number',
    kind: 'kind',
    wording: 'words as published',
    topic: 'topic',
    'applies to': 'whom it applies to',
    marking: 'marking',
    deadline: 'original date',
    order: 'place in its report'
  },
  correction: (field: string, from: string | undefined, to: string | undefined) =>
    `${field}: ${to ?? 'none'} (was ${from ?? 'none'})`,
  withdrawnAsMistake: 'Withdrawn as a mistake',
  restored: 'Restored',
  wentOverdue: (original: PartialDate) =>
    `Red, overdue: ${formatDate(original, 'long')} has passed`,
  registered: 'Published and registered',

  showWords: 'Show what was written',
  loading: 'Reading the history',
  empty: 'Nothing is recorded yet.',
  emptyTopic: 'Nothing of this kind is recorded.',
  failed: 'The history could not be read.',
  tryAgain: 'Try again',

  show: 'Show',
  all: 'Everything',
  topics: {
    position: 'Position',
    dates: 'Dates',
    evidence: 'Evidence and reviews',
    who: 'Who leads'
  } as Readonly<Record<HistoryTopic, string>>,
  topicCount: (topic: string, count: number) => `${topic} (${count})`,
  shown: (count: number, of: number) => `${count} of ${plural(of, 'entry', 'entries')}`,
  earlier: (count: number) => `Show ${plural(count, 'earlier entry', 'earlier entries')}`,

  withdraw: 'Withdraw this update',
  withdrawing: 'Withdraw an update',
  withdrawExplained:
    'The update stays readable here, struck through, with your name. What stands afterwards is ' +
    'below: the position before it. Change it where that is no longer right.',
  changedMeanwhile:
    'Somebody changed this record since it was shown here. Reload it and look at its history first.',
  readingUpdate: 'Reading the newest version',
  withdrawnSaid: 'The update is withdrawn.'
} as const;
