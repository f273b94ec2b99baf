import type { RecordId } from '../../../../src/domain/records';
import type { ColumnKey, FieldValue } from '../../../../src/domain/sheet/sheetColumn';
import type { Finding } from '../../../schedules/judge/finding';

/** Values by record and column. */
export interface Marks {
  readonly add: (id: RecordId, column: ColumnKey, value: FieldValue) => void;
  readonly has: (id: RecordId, column: ColumnKey, value: FieldValue) => boolean;
}

export function newMarks(): Marks {
  const marks = new Set<string>();
  const key = (id: RecordId, column: ColumnKey, value: FieldValue): string =>
    `${id} ${column} ${value ?? ''}`;
  return {
    add: (...given) => void marks.add(key(...given)),
    has: (...given) => marks.has(key(...given))
  };
}

/** What a person is known to have typed and seen, and was told. */
export interface Knowledge {
  readonly typed: Marks;
  /** What the site said, as their sheet or a clash showed it. */
  readonly seen: Marks;
}

/** A field that somebody was told to be sent. */
export interface Acknowledged {
  readonly by: string;
  readonly id: RecordId;
  readonly column: ColumnKey;
  readonly value: FieldValue;
}

/** Everything that happened in a sequence that the judge asks for. */
export interface SequenceLog {
  /** Of the seats, by the person's name. */
  readonly known: ReadonlyMap<string, Knowledge>;
  readonly acknowledged: Acknowledged[];
  /** Wordings of new rows that were typed, and whether somebody was told that they are there. */
  readonly rowsAdded: Map<string, boolean>;
  /** Reasons of dates asked for, and whether somebody was told. */
  readonly datesAsked: Map<string, { readonly id: RecordId; isTold: boolean }>;
  /** Found while it happened, in the sheets. */
  readonly findings: Finding[];
  /** In words, for whoever reads a failure. */
  readonly story: string[];
}

const CORRECTED = ', corrected ';

/** Other words for a row that was typed as `wording`. */
export function correctedWords(wording: string, number: number): string {
  return `${firstWordsOf(wording)}${CORRECTED}${number}`;
}

/** The words that a row was typed with first. */
export function firstWordsOf(wording: string): string {
  return wording.split(CORRECTED)[0] ?? wording;
}

export function newLog(names: readonly string[]): SequenceLog {
  return {
    known: new Map(names.map((name) => [name, { typed: newMarks(), seen: newMarks() }])),
    acknowledged: [],
    rowsAdded: new Map(),
    datesAsked: new Map(),
    findings: [],
    story: []
  };
}
