import { emptySheet } from './sheets';
import type { WorkbookModel } from './types';

export interface WorkbookOptions {
  /** en-GB (day first), en-US (month first), de-DE (comma decimals). */
  readonly locale?: string;
  readonly name?: string;
  /** Unverified which Excel does: an add-in is tested with both. `kept` unless told. */
  readonly apostropheInTextCells?: 'kept' | 'taken';
  /** A GUID without braces; random unless a test wants to know it beforehand. */
  readonly newGuid?: () => string;
  /** The day and time of TODAY() and of a date typed without a year. */
  readonly now?: () => Date;
}

const DAY = 86_400_000;

/** A new workbook with one sheet, Sheet1. */
export function createWorkbookModel(options: WorkbookOptions = {}): WorkbookModel {
  const newGuid = options.newGuid ?? ((): string => globalThis.crypto.randomUUID());
  const now = options.now ?? ((): Date => new Date());
  const newId = (): string => `{${newGuid().toUpperCase()}}`;
  const first = emptySheet(newId(), 'Sheet1');
  return {
    name: options.name ?? 'Workbook.xlsx',
    sheets: [first],
    activeSheetId: first.id,
    names: [],
    customXmlParts: [],
    settings: new Map(),
    properties: {},
    cellBeingEdited: false,
    locale: options.locale ?? 'en-GB',
    apostropheInTextCells: options.apostropheInTextCells ?? 'kept',
    tracked: new Set(),
    watchers: new Set(),
    newId,
    now: () => {
      const moment = now();
      const clock = moment.getTime() - moment.getTimezoneOffset() * 60_000;
      return clock / DAY + 25_569;
    }
  };
}
