import type { RecordId } from '../../../../src/domain/records';
import type { ColumnKey, FieldValue } from '../../../../src/domain/sheet/sheetColumn';
import type { SendReceipt } from '../../../../src/excel/work/sheetWork';
import { lost, untouched } from '../../../schedules/judge/finding';
import { TYPED_COLUMNS } from './commands';
import type { Knowledge, SequenceLog } from './log';
import { firstWordsOf } from './log';
import type { RowSeen, Seat } from './world';

/** A row with a record id that stands in the sheet once. */
type Known = RowSeen & { readonly id: RecordId };

/**
 * Watches one sheet: what the add-in wrote into it and what the person did, so that it can be told what
 * they typed, what they have seen, and whether something that was typed was written over.
 */
export interface SheetWatch {
  /** Notes what stands in the sheet otherwise than the add-in left it. */
  readonly noteTyped: () => void;
  readonly pulled: () => void;
  readonly refreshed: (before: readonly RowSeen[], wasOnSite: WasOnSite) => Promise<void>;
  readonly sent: (before: readonly RowSeen[], receipt: SendReceipt) => void;
  /** A copy of what is known of the sheet, to go back to with a saved file. */
  readonly kept: () => () => void;
}

type WasOnSite = (id: RecordId, column: ColumnKey, value: FieldValue) => Promise<boolean>;

export function sheetWatch(seat: Seat, log: SequenceLog): SheetWatch {
  const knowledge = log.known.get(seat.name);
  if (knowledge === undefined) throw new Error(`Nobody is called ${seat.name}.`);
  const { typed, seen }: Knowledge = knowledge;
  let written = new Map<string, FieldValue>();
  /** Cells that were sent without an answer: typed back to what was pulled, they are typed all the same. */
  let unsure = new Set<string>();
  const at = (id: RecordId, column: ColumnKey): string => `${id} ${column}`;
  const isTouched = (id: RecordId, column: ColumnKey, value: FieldValue): boolean =>
    written.get(at(id, column)) !== value;
  const eachCell = (
    rows: readonly RowSeen[],
    visit: (row: Known, column: ColumnKey, value: FieldValue) => void
  ): void => {
    for (const row of onceIn(rows)) {
      for (const column of TYPED_COLUMNS) {
        if (column in row.fields) visit(row, column, row.fields[column]);
      }
    }
  };

  return {
    noteTyped: () => {
      for (const { id, fields } of seat.rows()) {
        if (id === undefined) continue;
        for (const column of TYPED_COLUMNS) {
          if (!(column in fields)) continue;
          if (isTouched(id, column, fields[column]) || unsure.has(at(id, column))) {
            typed.add(id, column, fields[column]);
          }
        }
      }
    },
    pulled: () => {
      written = new Map();
      eachCell(seat.rows(), ({ id }, column, value) => {
        written.set(at(id, column), value);
        seen.add(id, column, value);
      });
    },
    refreshed: async (before, wasOnSite) => {
      const after = seat.rows();
      const now = new Map(onceIn(after).map((row) => [row.id, row]));
      const doubts: (() => Promise<void>)[] = [];
      eachCell(before, (row, column, value) => {
        const fresh = now.get(row.id);
        if (fresh === undefined) {
          log.findings.push(lost(`Refresh took the row of ${row.id} away`));
          return;
        }
        const next = fresh.fields[column];
        if (next === value) return;
        if (isTouched(row.id, column, value)) {
          doubts.push(async () => {
            if (await wasOnSite(row.id, column, value)) return;
            const over = `${JSON.stringify(next)} over ${JSON.stringify(value)}`;
            log.findings.push(lost(`Refresh wrote ${over} in ${column}, which was never sent`));
          });
        }
      });
      for (const doubt of doubts) await doubt();
      const ownBefore = new Map(onceIn(before).map(({ id, own }) => [id, own.join('|')]));
      eachCell(after, (row, column, value) => {
        const own = ownBefore.get(row.id);
        if (own !== undefined && own !== row.own.join('|')) {
          log.findings.push(untouched(`Refresh wrote into a column of ${seat.name}'s own`));
        }
        const old = onceIn(before).find(({ id }) => id === row.id);
        if (old !== undefined && column in old.fields && old.fields[column] === value) return;
        written.set(at(row.id, column), value);
        seen.add(row.id, column, value);
      });
    },
    sent: (before, { receipts, review }) => {
      const after = seat.rows();
      const plain = ({ fields, own }: RowSeen): string => JSON.stringify([fields, own]);
      if (before.map(plain).join('\n') !== after.map(plain).join('\n')) {
        log.findings.push(untouched('Send wrote into the cells of the sheet'));
      }
      const rows = new Map(onceIn(after).map((row) => [row.id, row.fields]));
      const settle = (id: RecordId, column: ColumnKey): void => {
        written.set(at(id, column), rows.get(id)?.[column]);
        unsure.delete(at(id, column));
      };
      for (const receipt of receipts) {
        const { id, left = [] } = receipt;
        const mine = new Map(
          review.rows
            .filter((row) => row.id === id)
            .flatMap(({ changes }) => changes.map((one) => [one.column, one.mine] as const))
        );
        if (receipt.kind === 'failed' && receipt.isUnsure) {
          for (const column of mine.keys()) unsure.add(at(id, column));
        }
        const told =
          receipt.kind === 'nothing to send'
            ? new Map([...mine].filter(([column]) => !left.includes(column)))
            : receipt.kind === 'not reached'
              ? new Map<ColumnKey, FieldValue>()
              : new Map(Object.entries(receipt.sent) as [ColumnKey, FieldValue][]);
        for (const column of TYPED_COLUMNS) {
          if (!told.has(column)) continue;
          log.acknowledged.push({ by: seat.name, id, column, value: told.get(column) });
          settle(id, column);
        }
        if (receipt.kind !== 'failed') left.forEach((column) => settle(id, column));
        const wording = firstWordsOf(told.get('wording') ?? '');
        if (log.rowsAdded.has(wording)) log.rowsAdded.set(wording, true);
        const asked = log.datesAsked.get(told.get('newDateReason') ?? '');
        if (asked !== undefined) asked.isTold = true;
      }
    },
    kept: () => {
      const copy = { written: new Map(written), unsure: new Set(unsure) };
      return () => {
        written = new Map(copy.written);
        unsure = new Set(copy.unsure);
      };
    }
  };
}

/** Rows whose record stands in the sheet once: of the others nobody can tell which is meant. */
export function onceIn(rows: readonly RowSeen[]): readonly Known[] {
  const times = new Map<string, number>();
  for (const { id } of rows) if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  return rows.filter((row): row is Known => row.id !== undefined && times.get(row.id) === 1);
}
