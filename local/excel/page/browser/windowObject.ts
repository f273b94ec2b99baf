/** What the page offers to tests and to whoever tries things in the browser's console. */
import type { SignedInPerson } from '../../signIn/nestedAppAuth';
import type { MessageRecord } from '../../interpreter';
import type { Rect, WorkbookModel } from '../../workbook';
import type { Person } from '../../workbook/person';

/** `window.excelHost`; docs/local-excel.md says how it is used. */
export interface ExcelHostWindow {
  /** The workbook that is open: the same object that the grid draws and the add-in works on. */
  readonly model: WorkbookModel;
  /** What a person does to the workbook, with Excel's rules: as the tests without a page do. */
  readonly person: Person;
  /** Who is signed in; undefined: nobody. */
  readonly signedIn: SignedInPerson | undefined;
  /** Signs somebody in by their login, or out; the pane is loaded anew. */
  readonly signInAs: (login: string | undefined) => void;
  /** A new, empty workbook; the pane is loaded anew. */
  readonly newWorkbook: () => void;
  /** The workbook as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Opens the bytes of an .xlsx file; the pane is loaded anew. */
  readonly open: (bytes: Uint8Array, name?: string) => Promise<void>;
  /** Resolves when everything that changed so far is drawn. */
  readonly drawn: () => Promise<void>;
  /** Gives the keyboard to the grid. */
  readonly focusGrid: () => void;
  /** What the grid shows in a cell of the active sheet, by its address such as "B2". */
  readonly shown: (address: string) => string;
  /** The cells that are in sight, counted from 0. */
  readonly inSight: () => Rect | undefined;
  /** The messages between add-in and workbook since it was opened. */
  readonly messages: readonly MessageRecord[];
}

declare global {
  interface Window {
    excelHost: ExcelHostWindow;
  }
}
