import type { SamplePerson } from '../../../local/people';
import type { Person } from '../../../local/excel/workbook/person';
import type { SheetKind } from '../../../src/domain/sheet/sheetKind';
import type { SeenWorkbook } from './seenWorkbook';

/** What a person does at Excel's grid (`local/excel/workbook/person`). */
export type Operation = Exclude<keyof Person, 'leave'>;

/** Everything that the pane says after something was done, as text. */
export type Told = string;

export type Side = 'mine' | 'theirs';

/** A person at Excel with the add-in in it. The scenarios know nothing of what stands behind it. */
export interface AtExcel {
  /** Whoever signs in from now on; the pane begins anew. */
  readonly signInAs: (person: SamplePerson) => Promise<void>;
  /** Works on the grid. Rejects with Excel's own words where Excel refuses. */
  readonly does: <Op extends Operation>(
    operation: Op,
    ...given: Parameters<Person[Op]>
  ) => Promise<ReturnType<Person[Op]>>;
  /** How this Excel reads what is typed: en-GB until told otherwise. */
  readonly readsAs: (locale: string) => Promise<void>;
  /** What stands in the workbook now. */
  readonly seen: () => Promise<SeenWorkbook>;
  /** Pulls a directorate onto a sheet of its own; that table is in hand then. */
  readonly pull: (directorate: string, kind?: SheetKind) => Promise<Told>;
  readonly check: () => Promise<Told>;
  /** Sends what can be sent, by the button. */
  readonly send: () => Promise<Told>;
  /** Chooses this side in every clash that waits, and sends those rows. */
  readonly choose: (side: Side) => Promise<Told>;
  readonly refresh: () => Promise<Told>;
  readonly receiptsAsSheet: () => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
  /** Opens a saved file in an Excel that knows nothing of before; its newest table is in hand. */
  readonly openElsewhere: (file: Uint8Array) => Promise<void>;
}
