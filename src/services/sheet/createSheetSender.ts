import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/post';
import type { HashText } from '../../domain/sheet/hashOf';
import { isSiteAway, isTrackerError } from '../errors/trackerError';
import { readMe } from '../records/me';
import type { TrackerStore } from '../records/trackerStore';
import { hashText } from './hashText';
import { newRowsSender } from './sendNewRows';
import type { SendingSurroundings } from './sendRow';
import { sendRow } from './sendRow';
import type { RowReceipt, RowToSend, SheetSender } from './sheetSender';
import { siteFacts } from './siteFacts';

/** Rows whose requests go together (`sync/batch/`): as many as one `$batch` holds requests. */
const ROWS_AT_ONCE = 100;

export interface SheetSenderSurroundings {
  readonly sp: SPFI;
  /** Of the same site; its records are read by change log before rows are sent. */
  readonly store: TrackerStore;
  readonly now: () => Date;
  readonly hash?: HashText;
}

/** The sender of sheets for one site and whoever is signed in. */
export function createSheetSender(given: SheetSenderSurroundings): SheetSender {
  const { sp, store, now, hash = hashText } = given;
  return {
    send: async (rows, { signal, progress } = {}) => {
      if (rows.length === 0) return [];
      if (isStopped(signal)) return rows.map(notReached);
      const facts = siteFacts(await store.readAll());
      const surroundings = { sp, store, facts, me: readOnce(() => readMe(sp)), now, hash };
      const newRows = newRowsSender(facts, store.registration);
      const receipts: RowReceipt[] = [];
      let done = 0;
      const tell = (receipt: RowReceipt): RowReceipt => {
        done += 1;
        progress?.(done, rows.length);
        return receipt;
      };
      while (receipts.length < rows.length) {
        const rest = rows.slice(receipts.length);
        if (isStopped(signal)) {
          receipts.push(...rest.map(notReached));
          break;
        }
        const away = siteIsAway(receipts.slice(-ROWS_AT_ONCE));
        if (away !== undefined) {
          receipts.push(...rest.map((row) => notBegun(row, away)));
          break;
        }
        receipts.push(
          ...(await sendTogether(surroundings, newRows, rest.slice(0, ROWS_AT_ONCE), tell))
        );
      }
      return receipts;
    }
  };
}

/** Rows that are there already all at once, new ones beside them, report by report. */
async function sendTogether(
  surroundings: SendingSurroundings,
  newRows: ReturnType<typeof newRowsSender>,
  rows: readonly RowToSend[],
  tell: (receipt: RowReceipt) => RowReceipt
): Promise<readonly RowReceipt[]> {
  const added = rows.filter(({ isNew }) => isNew);
  const adding = newRows.send(added);
  return Promise.all(
    rows.map(async (row) => {
      const before = row.isNew ? (await adding)[added.indexOf(row)] : undefined;
      return tell(await sendRow(surroundings, row, before === undefined ? [] : [before]));
    })
  );
}

function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

type Failed = Extract<RowReceipt, { kind: 'failed' }>;

/** Why none of the rows before could be sent, where it is for the same reason that the next could not. */
function siteIsAway(receipts: readonly RowReceipt[]): Failed | undefined {
  const [first] = receipts;
  if (first?.kind !== 'failed') return undefined;
  const isAway = receipts.every(
    (receipt) =>
      receipt.kind === 'failed' &&
      (isSiteAway(receipt.cause) || isTrackerError(receipt.cause, 'not signed in'))
  );
  return isAway ? first : undefined;
}

function notReached({ id, rowNumber, name }: RowToSend): RowReceipt {
  return { id, rowNumber, name, kind: 'not reached' };
}

function notBegun({ id, rowNumber, name }: RowToSend, { message, cause }: Failed): RowReceipt {
  return { id, rowNumber, name, kind: 'failed', message, isUnsure: false, sent: {}, cause };
}

/** Reads once; a failure is asked for again next time. */
function readOnce(read: () => Promise<Person>): () => Promise<Person> {
  let reading: Promise<Person> | undefined;
  return () =>
    (reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));
}
