import { plural } from '../../domain/words/plural';

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const inWords = (count: number): string => WORDS[count] ?? String(count);

/** What is said of sending: what will go, what became of each row, and what waits for a choice. */
export const EXCEL_SEND = {
  nothing: 'There is nothing to send.',
  button: (rows: number) => `Send ${plural(rows, 'row', 'rows')}`,
  heldBack: (rows: number) =>
    rows === 1
      ? 'One row is held back: it has something to put right.'
      : `${rows} rows are held back: they have something to put right.`,
  lookThere: 'See Check changes.',
  onlyHere: 'Nothing is sent but by this button.',
  changedSince: (at: string) =>
    `The sheet has changed since it was looked at (${at}). Send takes what stands there now.`,
  nothingThen: (at: string) => `At ${at} there was nothing to send. The sheet has changed since.`,
  buttonAnyway: 'Send what changed',
  lookAgain: 'Look again',

  sent: (sent: number, of: number) => `${sent} of ${plural(of, 'row', 'rows')} sent`,
  nothingSent: 'Nothing was left to send',
  nothingNew: 'The site says so already',
  waiting: (rows: number) =>
    rows === 1 ? 'One row waits for you.' : `${inWords(rows)} rows wait for you.`,
  failed: (rows: number) =>
    rows === 1 ? 'One row could not be sent.' : `${inWords(rows)} rows could not be sent.`,
  notReached: (rows: number) =>
    rows === 1 ? 'One row was not reached.' : `${inWords(rows)} rows were not reached.`,
  nothingElse: 'Nothing else was touched.',
  again: 'Sending again is safe: nothing is sent twice.',

  clashBy: (field: string, who: string, at: string | undefined) =>
    `${field} was changed by ${who}${at === undefined ? '' : ` at ${at}`}, after your last pull.`,
  clashesBy: (fields: string, who: string, at: string | undefined) =>
    `${fields} were changed by ${who}${at === undefined ? '' : ` at ${at}`}, after your last pull.`,
  someone: 'somebody else',
  whenPulled: 'When pulled',
  notKnown: 'not kept by the site any more',
  yours: 'Yours',
  theirs: (name: string) => `${name}’s`,
  theirsUnnamed: 'Theirs',
  sendRow: 'Send this row',
  leave: 'Leave for now',
  signInAgain: 'Sign in, then send the rows that were not sent.',
  left: 'Left for now.',
  chooseNow: 'Choose now',
  chooseFirst: (fields: string) => `Choose for ${fields} first.`,
  rowName: (name: string, row: number) => `Row ${row}, ${name}`,
  sentFrom: (sheet: string, at: string, by: string | undefined) =>
    `Sent from “${sheet.replace(/\n/g, ' ')}”${by === undefined ? '' : ` by ${by}`}, ${at}`,

  notNoted:
    'The receipts below hold all the same, but the workbook has not taken note of them yet. Press Enter or ' +
    'Esc in the sheet, then check the changes and send again: nothing is sent twice.',

  receipts: 'Receipts',
  ofSend: (at: string, said: string) => `${at}: ${said}`,
  copyAll: 'Copy all',
  copied: 'Copied.',
  notCopied:
    'The receipts could not be copied. “Receipts as a sheet” writes them into the workbook.',
  asSheet: 'Receipts as a sheet',
  writingSheet: 'Writing the receipts',
  sheetWritten: 'The receipts stand on a sheet of their own.',
  version: (number: number) => `v${number}`,
  field: (heading: string, value: string) => `${heading}: ${value}`,
  joined: (fields: string, who: string | undefined) =>
    `${fields}: changed by ${who ?? 'others'} meanwhile, and kept.`,
  theirsChosen: (fields: string) =>
    `${fields}: what others wrote stands, as you chose; Refresh brings it in.`,
  partly: (fields: string) => `Sent all the same: ${fields}.`,
  unsure: 'It may have arrived. Send again to find out; nothing is sent twice.',
  notReachedRow: 'Not sent: it was stopped before.',
  theirsStand: 'theirs kept',
  sentInPart: 'sent in part',
  readOnlyFollow:
    'Read-only columns, such as Status as shown, say how it was at the pull; Refresh brings them up to date.',
  state: {
    sent: 'sent',
    'nothing to send': 'nothing to send',
    clash: 'waits for you',
    failed: 'not sent',
    'not reached': 'not reached'
  }
} as const;
