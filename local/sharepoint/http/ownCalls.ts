import { randomBytes } from 'node:crypto';
import type { Request } from './requestLog';

/** A header by which calls of this very process tell themselves from those of clients. */
export interface OwnCalls {
  readonly header: string;
  /** Another at every start, and never sent to anybody. */
  readonly key: string;
}

export const newOwnCalls = (): OwnCalls => ({
  header: 'x-local-own-call',
  key: randomBytes(32).toString('hex')
});

/**
 * Whether this process itself asks, to make a page: SharePoint makes its pages inside itself, where no
 * client's limits hold.
 */
export const isOwnCall = ({ header, key }: OwnCalls, { headers }: Request): boolean =>
  headers(header) === key;
