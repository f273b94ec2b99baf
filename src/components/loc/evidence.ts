import { bytesWord } from '../../domain/words/bytesWord';
import { LARGEST_FILE_WORD } from '../../domain/words/evidenceWords';
import { plural } from '../../domain/words/plural';

/** What evidence on screen says; verdicts, faults and problems are said by `domain/words`. */
export const EVIDENCE = {
  title: 'Evidence',
  none: 'No evidence has been handed in.',
  reading: 'Reading the evidence\u2026',
  notRead: 'The evidence could not be read.',
  tryAgain: 'Try again',
  list: 'Evidence handed in',
  opens: '(opens in a new tab)',
  hidden: 'Restricted file',
  notThere: 'File that is not there',
  linkNotThere: 'Link that is not there',
  forPart: (part: string) => `for ${part}`,
  handedInBy: (who: string, when: string | undefined) =>
    when === undefined ? `handed in by ${who}` : `handed in by ${who}, ${when}`,
  judged: (who: string, when: string | undefined) => (when === undefined ? who : `${who}, ${when}`),
  becauseOf: (reason: string) => `What is missing: ${reason}`,
  period: {
    between: (from: string, to: string) => `${from} to ${to}`,
    from: (from: string) => `from ${from}`,
    until: (to: string) => `until ${to}`
  },
  restricted: 'Restricted',
  version: (version: string) => `version ${version}`,
  replaced: (now: string, handedIn: string) => `replaced, version ${now}; handed in as ${handedIn}`,

  add: 'Add file or link',
  chooseFiles: 'Choose files',
  addLink: 'Add a link',
  dropHere: 'Drop files anywhere here',
  dropInPanel: 'Drop files anywhere on this panel',
  taken: `Word, Excel, PDF, e-mail, pictures and more, up to ${LARGEST_FILE_WORD} each`,
  letGo: 'Let go to add them as evidence',
  restrictedHint: 'A file that staff must not read: hand it to an owner, not here.',

  file: (name: string) => `File ${name}`,
  link: 'Link',
  newFile: (name: string, size: number) => `${name}, ${bytesWord(size)}`,
  replaces: (name: string) => `Takes the place of ${name}, whose history stays.`,
  fileNotRead: (name: string) =>
    `“${name}” could not be read. Is it still where it was? Choose it again.`,
  checking: 'Looking at the file\u2026',
  remove: 'Remove',
  removeFile: (name: string) => `Remove ${name}`,
  stop: 'Stop',
  stopFile: (name: string) => `Stop sending ${name}`,
  waiting: 'Waits for its turn',
  hashing: (done: number, of: number) => `Checking: ${bytesOf(done, of)}`,
  sending: (done: number, of: number) => `Sent: ${bytesOf(done, of)}`,
  recording: 'Recording what it proves\u2026',
  progress: (name: string) => `Sending ${name}`,
  stopped: 'Stopped. What was sent is kept for a while: save again to go on.',
  failed: 'Something went wrong while it was sent.',
  failedKept: 'Everything is kept here; save again to go on.',
  sameThere: (name: string) =>
    `The site holds a file with the same contents already: ${name}. Use it here, and nothing is sent twice.`,
  useThere: 'Use the file that is there',
  sendAnyway: 'Send it all the same',

  labels: {
    proves: 'What does it prove?',
    part: 'For',
    from: 'Holds from',
    to: 'Holds until',
    marking: 'Marking',
    verdictAsked: 'It is offered as',
    restricted: 'Restricted: only cleared people may read it',
    address: 'Address (https)',
    title: 'Title'
  },
  periodHint: 'A day or a month; leave empty where it does not end',
  whole: 'The whole recommendation',
  defaultMarking: (marking: string | undefined) =>
    marking === undefined ? 'As the recommendation' : `As the recommendation (${marking})`,
  asked: {
    '': 'Not said',
    sufficient: 'All that is needed',
    'part of what is needed': 'Part of what is needed',
    'for information': 'For information'
  },
  save: 'Save',
  saveSeveral: (pieces: number) => `Save ${pieces} pieces`,
  saveAgain: 'Save again',
  cancel: 'Cancel',
  mend: (cards: number) =>
    `Not saved yet: ${plural(cards, 'piece needs', 'pieces need')} something more.`,

  unfinished: 'Not finished',
  unfinishedLine: (name: string, percent: number, when: string) =>
    `${name}, ${percent} % sent on ${when}: choose the file again to go on, or forget it.`,
  chooseAgain: 'Choose it again',
  chooseAgainFile: (name: string) => `Choose it again: ${name}`,
  forget: 'Forget it',
  forgetFile: (name: string) => `Forget it: ${name}`,
  fileAwaited: (name: string) =>
    `Choose ${name} again: what you typed is here, but the browser could not keep the file.`,
  fileWithoutName: 'the file',
  forgotten: (name: string) => `${name} is forgotten.`,
  goesOn: (percent: number) => `${percent} % is there already; the rest is sent when you save.`,

  actions: (name: string) => `More for ${name}`,
  withdraw: 'Withdraw',
  withdrawing: 'Withdraw this evidence?',
  withdrawText: (name: string, isLink: boolean) =>
    isLink
      ? `${name} no longer stands as evidence here. The history keeps it.`
      : `${name} no longer stands as evidence here. The file stays in its library, and the history keeps it.`,
  keep: 'Keep it',
  withdrawn: (name: string) => `${name} no longer stands as evidence.`,
  replace: 'Replace the file',
  judge: 'Review',
  judgeForm: (name: string) => `Review of ${name}`,
  outcome: 'Verdict',
  sufficient: 'Sufficient',
  insufficient: 'Insufficient',
  reason: 'Reason',
  reasonHint: 'Only owners, reviewers and leads read it.',
  reasonNeeded: 'Say what is missing.',
  outcomeNeeded: 'Choose one.',
  judgeSaved: (name: string) => `Your verdict on ${name} is saved.`,

  said: {
    begun: (name: string) => `Sending ${name}.`,
    saved: (name: string) => `${name} is saved as evidence.`,
    failed: (name: string, why: string) => `${name} was not saved. ${why}`,
    stopped: (name: string) => `${name} was stopped.`,
    added: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0] ?? ''} is ready: say what it proves.`
        : `${names.length} files are ready: say what each proves.`
  },
  asks: {
    judging: 'Your verdict is not saved yet. If you leave now, it is lost.',
    leaving: 'Evidence is not saved yet. If you leave now, it has to be added again.',
    leavingDraft:
      'Evidence is not saved yet. A draft keeps what you typed and offers it again here; files have ' +
      'to be chosen again, and nothing of restricted evidence is kept.',
    sending:
      'Evidence is being sent. Leaving stops it; what was sent is kept for a while, and choosing the ' +
      'same file again goes on from there.'
  },
  savingForm: 'Saving\u2026'
} as const;

/** "1.2 of 1.9 MB" where both have one unit. */
function bytesOf(done: number, of: number): string {
  const [all, sent] = [bytesWord(of), bytesWord(done)];
  const unit = all.slice(all.lastIndexOf(' '));
  return sent.endsWith(unit) ? `${sent.slice(0, -unit.length)} of ${all}` : `${sent} of ${all}`;
}
