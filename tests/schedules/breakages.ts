import { randomUUID } from 'node:crypto';
import type { Fetch } from '../../src/services/sync/formDigest';

/**
 * Senders that break what the product holds to, to show that the judge sees it. Each stands for a
 * mistake that somebody could make in the product.
 */
export const breakages = {
  /** Writes over whatever stands there. */
  'the version is not sent along': (send: Fetch): Fetch => {
    return (address, init) => {
      const headers = new Headers(init.headers);
      if (headers.has('If-Match')) headers.set('If-Match', '*');
      return send(address, { ...init, headers });
    };
  },
  /** What is sent again is another record. */
  'each create has an id of its own': (send: Fetch): Fetch => {
    return (address, init) =>
      send(
        address,
        withBody(init, isCreate, (row) => ({ ...row, RecordId: randomUUID() }))
      );
  },
  /** A create without an answer is sent again at once, as another record. */
  'a create without an answer is sent again': (send: Fetch): Fetch => {
    return async (address, init) => {
      try {
        return await send(address, init);
      } catch (error) {
        if (!isCreate(init)) throw error;
        const again = withBody(init, isCreate, (row) => ({ ...row, RecordId: randomUUID() }));
        return send(address, again);
      }
    };
  },
  /** Nothing is written, and everybody is told that it was. */
  'a change is acknowledged and not made': (send: Fetch): Fetch => {
    return async (address, init) =>
      isChange(init)
        ? new Response(null, { status: 204, headers: { ETag: '"none,99"' } })
        : send(address, init);
  },
  /** Columns are written that nobody touched. */
  'a change writes a column that nobody touched': (send: Fetch): Fetch => {
    return (address, init) =>
      send(
        address,
        withBody(init, isChange, (row) => ({ ...row, [otherColumn(address)]: 'Written along' }))
      );
  }
} as const;

export type Breakage = keyof typeof breakages;

function isChange({ headers }: RequestInit): boolean {
  return new Headers(headers).has('If-Match');
}

function isCreate(init: RequestInit): boolean {
  return typeof init.body === 'string' && init.body.includes('"RecordId":"') && !isChange(init);
}

/** A column of the list that the edits of the schedules do not have. */
function otherColumn(address: string): string {
  return decodeURIComponent(address).includes("'Positions'") ? 'StatusSince' : 'SourcePaper';
}

function withBody(
  init: RequestInit,
  concerns: (init: RequestInit) => boolean,
  change: (row: object) => object
): RequestInit {
  if (!concerns(init) || typeof init.body !== 'string') return init;
  return { ...init, body: JSON.stringify(change(JSON.parse(init.body) as object)) };
}
