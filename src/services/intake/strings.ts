import { LARGEST_FILE, LARGEST_UNPACKED, MOST_ROWS, sizeInWords } from './limits';

/** Sentences that people see when a file cannot be read. */
export const problems = {
  tooLarge: (name: string, bytes: number) =>
    `${name} is ${sizeInWords(bytes)}; the limit is ${sizeInWords(LARGEST_FILE)}.`,
  empty: (name: string) => `${name} is empty.`,
  wrongEnding: (name: string) =>
    `${name} cannot be read: choose a Word document (.docx), an Excel workbook (.xlsx) or plain text (.txt).`,
  notWhatItSays: (name: string, ending: string) =>
    `${name} ends in ${ending} but does not hold such a file.`,
  passwordProtected: (name: string) =>
    `${name} is protected by a password; save a copy without it and choose that.`,
  oldFormat: (name: string) =>
    `${name} is in the format of Office 97 to 2003; open it and save it as .docx or .xlsx.`,
  damaged: (name: string) => `${name} is damaged or was cut short, so nothing was read from it.`,
  unpacksTooLarge: (name: string) =>
    `${name} unpacks to more than ${sizeInWords(LARGEST_UNPACKED)}, which no paper does, so it was not read.`,
  tooLong: (name: string) => `${name} is far longer than any paper, so it was not read.`,
  tooManyRows: (name: string) =>
    `${name} holds more than ${MOST_ROWS} rows, which no paper does, so it was not read.`,
  unsafe: (name: string) => `${name} holds something that no paper needs, so it was not read.`,
  noPaper: (name: string) =>
    `${name} is not a paper that lists recommendations by report: each report with its month, above a table headed such as Recommendation, Status, Due date and Comment.`
} as const;

/** What was done about a doubt: the first half says what was found, the second what was kept. */
export const doubts = {
  noRef: (position: number) => ({
    what: 'No number is printed.',
    kept: `Kept without a number, in place ${position} of its report.`
  }),
  refInText: (ref: string) => ({
    what: `The number ${ref} stands in the text cell.`,
    kept: `Read as number ${ref}.`
  }),
  sameRef: (ref: string) => ({
    what: `The number ${ref} is printed twice in this report.`,
    kept: 'Both kept as separate recommendations.'
  }),
  kindFromHeading: (heading: string, kind: string) => ({
    what: 'No kind is printed beside the text.',
    kept: `Read as ${kind}, from the heading "${heading}".`
  }),
  kindFromSentence: (kind: string) => ({
    what: 'No kind is printed beside the text.',
    kept: `Read as ${kind}, from the report's own sentence (inference).`
  }),
  kindUnknown: (kind: string) => ({
    what: "No kind is printed beside the text, in a heading or in the report's sentence.",
    kept: `Read as ${kind} (inference).`
  }),
  dueShared: (from: string) => ({
    what: 'The due date is blank.',
    kept: `Read as one cell with that of ${from} (inference).`
  }),
  commentShared: (from: string) => ({
    what: 'The comment is blank.',
    kept: `Read as one cell with that of ${from} (inference).`
  }),
  duePartShared: (from: string) => ({
    what: 'Only a revised date is printed.',
    kept: `Read as one cell with the due date of ${from} (inference).`
  }),
  dueMerged: (from: string) => ({
    what: 'The due date cell spans several rows.',
    kept: `Holds for this row as for ${from}.`
  }),
  dueNotUnderstood: (printed: string) => ({
    what: `The due date "${printed}" is not one that is understood.`,
    kept: 'Kept as printed, without a date.'
  }),
  statusMoved: () => ({
    what: 'The status stands beside the end of the row before.',
    kept: 'Moved down to the row that begins here (inference).'
  }),
  statusUnknown: (printed: string) => ({
    what: printed === '' ? 'No status is printed.' : `"${printed}" is not a status that is known.`,
    kept: 'Kept without a status; it has to be given before it is added.'
  }),
  statusMeant: (printed: string, status: string) => ({
    what: `The status is printed "${printed}".`,
    kept: `Read as ${status} (inference).`
  }),
  rolledUp: (lines: number, status: string) => ({
    what: `${lines} status lines stand under one recommendation.`,
    kept: `Kept as parts; the recommendation is ${status} (rolled up, inference).`
  }),
  continued: (ref: string) => ({
    what: 'The row continues the one before (no number, no status).',
    kept: `Joined to ${ref}.`
  }),
  noteAcross: (note: string) => ({
    what: `A note stands across the table: "${note}"`,
    kept: 'Kept with the recommendation above it.'
  }),
  innerHeading: (heading: string) => ({
    what: `A heading stands within the table: "${heading}"`,
    kept: 'Kept as the topic of the rows below it.'
  }),
  leftOver: (text: string) => ({
    what: `"${text}" belongs to no report that was recognised.`,
    kept: 'Left out.'
  }),
  unknownColumn: (heading: string) => ({
    what: heading === '' ? 'A column has no heading.' : `The column "${heading}" is not known.`,
    kept: 'Its words are kept at the end of the comment.'
  }),
  unevenRow: () => ({
    what: 'The row has another number of cells than its heading.',
    kept: 'Its cells were matched by where the status stands (inference).'
  }),
  noTitle: () => ({
    what: 'No title stands above the report.',
    kept: 'The line above its table is used as its title.'
  }),
  noPublished: () => ({
    what: 'No month of publication is printed.',
    kept: 'The report is kept without one.'
  }),
  scopeDiffers: (title: string, byline: string) => ({
    what: `The title says ${title}, the line below it says ${byline}.`,
    kept: `Kept as ${byline}.`
  }),
  tagsRead: (tags: string) => ({
    what: `Web tags stand in the text as words: ${tags}.`,
    kept: 'Left out; the words between them are kept.'
  }),
  otherTable: (first: string) => ({
    what: `A table without recommendations was found: "${first}"`,
    kept: 'Left out.'
  })
} as const;
