import type { TableRefresh, TrackerWorkbook } from '../../../src/excel/workbook/trackerWorkbook';
import type { Fetch } from '../../../src/services/sync/formDigest';
import type { Breaking } from './bridge/bridgeTheatre';
import type { PureBreaking } from './pure/pureTheatre';

/**
 * Senders and refreshers that are broken on purpose, to show that the judge sees it. Each stands for a
 * mistake that somebody could make in the product.
 */
export const breakages = {
  /** Writes over whatever stands there. */
  'the version is not sent along': {
    send: rewritten((body) => body.replace(/^If-Match: .*$/gim, 'If-Match: *'))
  },
  /** What is sent again is another record. */
  'each update has an id of its own': {
    send: rewritten((body) =>
      body.replace(/("RecordId":")[0-9a-f-]{36}/g, (_found, before: string) => {
        return `${before}${crypto.randomUUID()}`;
      })
    )
  },
  /** What is sent is not what was typed. */
  'words are changed on the way': {
    send: rewritten((body) => body.replace(/("(?:Text|CurrentPosition)":")/g, '$1x'))
  },
  /** What the person typed and did not send is written over. */
  'Refresh writes over what was typed': {
    workbook: (workbook: TrackerWorkbook): TrackerWorkbook => ({
      ...workbook,
      refresh: async (pullId, refresh) => {
        const cell = { value: 'Refreshed', format: '@' };
        const cells = [...refresh.memory.rows.keys()].map(
          (id) => ({ id, column: 'position', cell }) as const
        );
        await workbook.refresh(pullId, { ...refresh, cells });
      }
    })
  },
  /** What others wrote is taken for seen, and no cell ever showed it. */
  'Refresh writes no cell': {
    workbook: (workbook: TrackerWorkbook): TrackerWorkbook => ({
      ...workbook,
      refresh: (pullId, refresh) => workbook.refresh(pullId, { ...refresh, cells: [] })
    })
  },
  /** A new row that was sent without an answer is another one once its words were corrected. */
  'the workbook forgets which new rows were sent': {
    workbook: (workbook: TrackerWorkbook): TrackerWorkbook => {
      let promised: NonNullable<TableRefresh['identified']> = [];
      return {
        ...workbook,
        refresh: async (pullId, { identified = [], ...refresh }) => {
          promised = identified;
          if (identified.length === 0) await workbook.refresh(pullId, refresh);
        },
        // Once it looks as if the ids stood there.
        read: async (pullId) => {
          const { rows, missing } = await workbook.read(pullId);
          const ids = new Map(promised.map(({ rowNumber, id }) => [rowNumber, id]));
          promised = [];
          return {
            rows: rows.map((row) => ({ ...row, id: row.id ?? ids.get(row.rowNumber) })),
            missing
          };
        }
      };
    }
  }
} as const satisfies Readonly<Record<string, Breaking>>;

export type Breakage = keyof typeof breakages;

/** The same for the sender's decisions, over a site in memory. */
export const pureBreakages = {
  /** The base is what the site says now: whatever others wrote is written over. */
  'nothing that others changed is asked about': (sender) => ({
    send: (rows, options) =>
      sender.send(
        rows.map((row) => ({ ...row, memory: { ...row.memory, hashes: {}, versions: {} } })),
        options
      )
  }),
  /** A row that failed is told to be sent. */
  'a failure is told as a success': (sender) => ({
    send: async (rows, options) =>
      (await sender.send(rows, options)).map((receipt, place) =>
        receipt.kind === 'failed'
          ? {
              ...{ id: receipt.id, rowNumber: receipt.rowNumber, name: receipt.name },
              ...{ kind: 'sent', sent: rows[place]?.changes ?? {}, joined: [], notes: [] },
              ...{ at: '2017-11-20T10:00:00Z', versions: {} }
            }
          : receipt
      )
  }),
  /** A column goes along that nobody touched. */
  'a column is sent that nobody touched': (sender) => ({
    send: (rows, options) =>
      sender.send(
        rows.map((row) => ({ ...row, changes: { ...row.changes, reason: 'Written along' } })),
        options
      )
  })
} as const satisfies Readonly<Record<string, PureBreaking>>;

export type PureBreakage = keyof typeof pureBreakages;

function rewritten(change: (body: string) => string): (send: Fetch) => Fetch {
  return (send) => (address, init) =>
    send(address, typeof init.body === 'string' ? { ...init, body: change(init.body) } : init);
}
