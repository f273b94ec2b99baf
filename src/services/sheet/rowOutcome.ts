import type { ColumnKey, SheetFields } from '../../domain/sheet/sheetColumn';
import type { RowReceipt, RowToSend, SheetClash } from './sheetSender';

/** What became of one part of a row: its position, its allocation, the date that it asks for. */
export type PartOutcome =
  | {
      readonly kind: 'saved';
      readonly sent: SheetFields;
      readonly joined: readonly ColumnKey[];
      readonly joinedBy?: string;
      /** Which of the row's versions, and what it is now; undefined where that is not known. */
      readonly version?: {
        readonly of: 'standing' | 'published';
        readonly number: number | undefined;
      };
      readonly notes: readonly string[];
      /** The update is on the site, and the row of its record could not follow. */
      readonly isBehind?: true;
    }
  /** The site says all of it already. */
  | { readonly kind: 'there already'; readonly sent: SheetFields }
  | {
      readonly kind: 'clash';
      readonly clashes: readonly SheetClash[];
      readonly by?: string;
      readonly theirsAt?: string;
    }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly isUnsure: boolean;
      readonly cause: unknown;
    };

type Failed = Extract<PartOutcome, { kind: 'failed' }>;
type Clashing = Extract<PartOutcome, { kind: 'clash' }>;
type Saved = Extract<PartOutcome, { kind: 'saved' }>;

/** The receipt of a row whose parts came to these outcomes; `at` is an ISO date and time, UTC. */
export function receiptOf(
  row: RowToSend,
  outcomes: readonly PartOutcome[],
  left: readonly ColumnKey[],
  at: string
): RowReceipt {
  const { id, rowNumber, name, memory } = row;
  const about = { id, rowNumber, name, ...(left.length > 0 && { left }) };
  const sent: SheetFields = Object.assign(
    {},
    ...outcomes.map((outcome) => ('sent' in outcome ? outcome.sent : {}))
  );
  const failed = outcomes.find((one): one is Failed => one.kind === 'failed');
  if (failed !== undefined) {
    // Of two that failed, the row is unsure where one of them is.
    const isUnsure = outcomes.some((one) => one.kind === 'failed' && one.isUnsure);
    return { ...about, ...failed, isUnsure, sent };
  }
  const clashing = outcomes.filter((one): one is Clashing => one.kind === 'clash');
  const [first] = clashing;
  if (first !== undefined) {
    return { ...about, ...first, clashes: clashing.flatMap(({ clashes }) => clashes), sent };
  }
  const saved = outcomes.filter((one): one is Saved => one.kind === 'saved');
  if (saved.length === 0) return { ...about, kind: 'nothing to send' };
  const joinedBy = saved.find((one) => one.joinedBy !== undefined)?.joinedBy;
  return {
    ...about,
    kind: 'sent',
    sent,
    joined: saved.flatMap(({ joined }) => joined),
    ...(joinedBy !== undefined && { joinedBy }),
    at,
    versions: saved.reduce(
      (versions, { version }) =>
        version === undefined ? versions : { ...versions, [version.of]: version.number },
      memory.versions
    ),
    notes: saved.flatMap(({ notes }) => notes),
    ...(saved.some(({ isBehind }) => isBehind) && { isBehind: true as const })
  };
}
