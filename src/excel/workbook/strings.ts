import type { WorkbookErrorKind } from './workbookError';

/** What keeps the workbook from being read or written, as a sentence; `said` is a name or Excel's words. */
export const WORKBOOK_SENTENCES: Readonly<Record<WorkbookErrorKind, (said?: string) => string>> = {
  'cell is being edited': () =>
    'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  'sheet is protected': (sheet) =>
    `${capital(named(sheet))} is protected. Take the protection off (Review, Unprotect Sheet), then try again.`,
  'workbook is read-only': () =>
    'This workbook may only be read, or is protected. Save a copy that you may change, then try again.',
  'table gone': (sheet) =>
    `The table of ${named(sheet)} is not in this workbook any more. Pull it again.`,
  'ids gone': (sheet) =>
    `The hidden column “Tracker id” of ${named(sheet)} is gone or was emptied, so its rows cannot be told ` +
    'apart. Undo that, or pull again; nothing was sent.',
  'pull unknown': () => 'This workbook does not hold that pull. Pull again.',
  'too large': () =>
    'Excel does not take so much in one go. Pull fewer rows: a report or a directorate.',
  'merged cells': (sheet) =>
    `Cells of ${named(sheet)} are merged. Take the merging back, then try again.`,
  'text not kept': (text) =>
    `Excel did not keep “${text ?? ''}” as it was written. Nothing was sent. Pull again.`,
  'memory damaged': (sheet) =>
    `What this workbook keeps of ${named(sheet)} cannot be read. Pull it again; nothing was sent.`,
  'memory lost': (sheet) =>
    `${capital(named(sheet))} does not know any more what it was pulled from: it was moved here from ` +
    'another workbook, or saved by another program. Pull again; nothing was sent.',
  'memory newer': () =>
    'This sheet was pulled with a newer version of the Tracker. Update the add-in, or pull again.',
  'sheet left over': (sheet) =>
    `The pull was stopped, but ${named(sheet)}, which is unfinished, could not be removed. Delete it by hand.`,
  'dates from 1904': () =>
    'This workbook counts dates from 1904, so they would be four years off. Pull into a new workbook.',
  'settings not kept': () => 'Excel did not keep the settings in this workbook. Try again.',
  'Excel too old': () =>
    'This version of Excel is too old for the Tracker. Use Excel for Microsoft 365, or Excel on the web.',
  'Excel busy': () => 'Excel is busy or lost its connection. Wait a moment, then try again.',
  'Excel refused': (said) =>
    said === undefined ? 'Excel refused this.' : `Excel refused this: ${said}`
};

function named(sheet: string | undefined): string {
  return sheet === undefined || sheet === '' ? 'the pulled sheet' : `the sheet “${sheet}”`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is written into sheets besides records. */
export const SHEET_WORDS = {
  /** The hidden column's heading; the mark tells the pull, so that copies are recognised. */
  idHeading: (mark: string) => `Tracker id ${mark}`,
  idHeadingForgotten: 'Tracker id',
  untitled: 'Tracker',
  notInList: {
    title: 'Not in the list',
    message: (choices: readonly string[]) => `Choose one of the list: ${inWords(choices)}.`
  },
  notADate: {
    title: 'Not a date',
    message: 'Type a date, such as 30/9/2018, or a month, such as Sep 2018. Text cannot be sent.'
  }
} as const;

function inWords(choices: readonly string[]): string {
  const last = choices[choices.length - 1] ?? '';
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`;
}
