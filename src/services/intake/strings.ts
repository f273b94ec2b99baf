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
    `${name} is not a paper that is known here: recommendations by report with its month above a table headed such as Recommendation, Status, Due date and Comment; an action plan with its tasks; or a review with a plan, its level and its tier in each row.`
} as const;

/** Where a doubt stands that no line or row can be named for. */
export const places = { wholeFile: 'the whole file' } as const;

/** What to call a part that has neither label nor reference. */
export const partNames = {
  unnumbered: (inferredRef: string | undefined) =>
    inferredRef === undefined ? '(unnumbered)' : `(unnumbered; ${inferredRef} by inference)`
} as const;

const orInherited = (words: string, inherited: boolean): string =>
  inherited ? `${words} (inherited)` : words;

/** Who set a deadline, and how that is known. */
export const dueSources = {
  inspectorate: 'the inspectorate',
  internal: 'internal',
  unstated: 'unstated',
  noneSet: (body: string, inherited: boolean) => orInherited(`none set by ${body}`, inherited),
  setBy: (body: string, inherited: boolean) => orInherited(body, inherited),
  relative: (body: string, inherited: boolean) => orInherited(`${body} relative`, inherited),
  inText: (body: string, words: string) => `${body} (text: "${words}")`,
  notPrinted: (textSays: string | undefined) =>
    textSays === undefined ? 'not printed' : `not printed; text says '${textSays}'`
} as const;

/** What was done about a doubt: the first half says what was found, the second what was kept. */
export const doubts = {
  noRef: (position: number) => ({
    what: 'No number is printed.',
    kept: `Kept without a number, as item ${position} of its report.`
  }),
  refInText: (ref: string) => ({
    what: `The number ${ref} stands in the text cell.`,
    kept: 'Kept as the number of this recommendation.'
  }),
  sameRef: (ref: string) => ({
    what: `The number ${ref} is printed twice in this report.`,
    kept: 'Both kept as separate recommendations.'
  }),
  kindFromHeading: (heading: string, kind: string) => ({
    what: 'The text does not begin with its kind, such as "Recommendation".',
    kept: `Read as the kind "${kind}", from the heading "${heading}".`
  }),
  kindFromSentence: (kind: string) => ({
    what: 'The text does not begin with its kind, such as "Recommendation".',
    kept: `Read as the kind "${kind}", from the report's own sentence (inference).`
  }),
  kindUnknown: (kind: string) => ({
    what: "No kind is printed: not before the text, nor in a heading, nor in the report's sentence.",
    kept: `Read as the kind "${kind}" (inference).`
  }),
  dueShared: (from: string) => ({
    what: 'The due date is blank.',
    kept: `Taken from ${from}, as one cell for both (inference).`
  }),
  commentShared: (from: string) => ({
    what: 'The comment is blank.',
    kept: `Taken from ${from}, as one cell for both (inference).`
  }),
  duePartShared: (from: string) => ({
    what: 'Only a revised date is printed.',
    kept: `The original date is taken from ${from}, as one cell for both (inference).`
  }),
  dueMerged: (from: string) => ({
    what: 'The due date cell spans several rows.',
    kept: `Kept for this row as well as for ${from}.`
  }),
  dueNotUnderstood: (printed: string) => ({
    what: `The due date "${printed}" could not be understood.`,
    kept: 'Kept as printed, without a date.'
  }),
  tasksMoved: (ref: string) => ({
    what: 'Tasks begin behind the narrative and stop within a sentence.',
    kept: `Moved down to recommendation ${ref}, whose cell goes on with them (inference).`
  }),
  tasksSplit: (count: number) => ({
    what: 'The tasks stand one behind the other without list marks.',
    kept: `Told apart by full stops and capitals into ${count} (inference).`
  }),
  tasksMerged: (last: string) => ({
    what: `The cell of tasks spans the rows down to recommendation ${last}.`,
    kept: `Its tasks are kept here; its narrative and a lead over the same rows with ${last}, for all of them.`
  }),
  oneBlock: (ref: string) => ({
    what: 'Tasks stand beside this recommendation, and its narrative and lead beside the next.',
    kept: `Read as one block with ${ref}, whose narrative holds for both (inference).`
  }),
  leadShared: (from: string) => ({
    what: 'No lead is printed.',
    kept: `Taken from ${from}, as one cell for both (inference).`
  }),
  leadMerged: (from: string) => ({
    what: 'The lead cell spans several rows.',
    kept: `Kept for this row as well as for ${from}.`
  }),
  leadBlank: () => ({
    what: 'No lead is printed.',
    kept: 'Kept without a lead.'
  }),
  statusMoved: () => ({
    what: 'The status stands beside the end of the row before.',
    kept: 'Moved down to the part that begins here (inference).'
  }),
  statusUnknown: (printed: string) => ({
    what:
      printed === '' ? 'No status is printed.' : `"${printed}" is no status that is known here.`,
    kept: 'Kept without a status; somebody has to give one before it can be added to the site.'
  }),
  statusMeant: (printed: string, status: string) => ({
    what: `The status is printed "${printed}".`,
    kept: `Read as ${status} (inference).`
  }),
  rolledUp: (lines: number, status: string | undefined) => ({
    what: `${lines} status lines stand under one recommendation.`,
    kept:
      status === undefined
        ? 'Kept as its parts; the recommendation has no status, as one of them has none.'
        : `Kept as its parts; the recommendation as a whole is ${status} (inference).`
  }),
  refOfPart: (ref: string) => ({
    what: 'This part prints no reference in square brackets.',
    kept: `Taken for ${ref}, the only number that the parts beside it leave (inference).`
  }),
  /** `ref` is empty for a recommendation without a number, which `row` tells. */
  continued: (ref: string, row: string) => ({
    what: 'The row goes on with the one before it.',
    kept:
      ref === '' ? `Joined to the recommendation at ${row}.` : `Joined to recommendation ${ref}.`
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
    what: 'The row has more or fewer cells than its heading.',
    kept: 'Its cells are told apart by where the status stands (inference).'
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
    what: `The title says "${title}", and the line below it "${byline}".`,
    kept: `Kept as "${byline}".`
  }),
  tagsRead: (tags: string) => ({
    what: `Web tags stand in the text as words: ${tags}.`,
    kept: 'Left out; the words between them are kept.'
  }),
  hiddenSheet: (name: string) => ({
    what: `The sheet "${name}" is hidden.`,
    kept: 'Read all the same: what stands in it may be an earlier copy.'
  }),
  otherTable: (first: string) => ({
    what: `A table without recommendations was found: "${first}"`,
    kept: 'Left out.'
  })
} as const;
