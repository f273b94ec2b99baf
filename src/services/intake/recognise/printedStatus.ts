import type { RecordedStatus } from '../../../domain/status';

/** A status as printed in a cell. */
export interface PrintedStatus {
  /** Tags left out: "NEW GREEN". */
  readonly printed: string;
  readonly status: RecordedStatus;
  readonly isNew: boolean;
  /** Read from other words ("Complete"), which is inference. */
  readonly inferred: boolean;
}

const COLOURS: readonly RecordedStatus[] = ['RED', 'AMBER', 'WHITE', 'GREEN', 'CLOSED'];

/** Words that papers of other forces print instead of a colour. */
const OTHER_WORDS: ReadonlyMap<string, RecordedStatus> = new Map([
  ['COMPLETE', 'GREEN'],
  ['COMPLETED', 'GREEN'],
  ['IMPLEMENTED', 'GREEN'],
  ['ONGOING', 'AMBER'],
  ['IN PROGRESS', 'AMBER'],
  ['OVERDUE', 'RED']
]);

/** Reads a status cell; undefined where it holds anything but one status. */
export function readStatus(cell: string): PrintedStatus | undefined {
  const words = cell
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .trim();
  const isNew = words.startsWith('NEW ');
  const word = isNew ? words.slice('NEW '.length) : words;
  const colour = COLOURS.find((status) => status === word);
  const status = colour ?? OTHER_WORDS.get(word);
  if (status === undefined) return undefined;
  const printed = colour === undefined ? cell : words;
  return { printed, status, isNew, inferred: colour === undefined };
}
