import type { Faults } from '../faults';
import type { Limits } from '../limits';
import type { Directory } from '../principals/directory';
import type { TokenSigning } from '../signIn/token';
import type { Storage } from '../storage';
import type { OwnCalls } from './ownCalls';
import type { RequestLog } from './requestLog';

/** What every request is answered with. */
export interface Serving {
  readonly storage: Storage;
  readonly directory: Directory;
  /** Signs digests; kept in the data file so that they outlive a restart. */
  readonly secret: string;
  readonly tokens: TokenSigning;
  readonly clock: () => Date;
  readonly limits: Limits;
  readonly faults: Faults;
  /** Calls that no fault befalls, and no limit counts. */
  readonly ownCalls: OwnCalls;
  readonly log: (entry: RequestLog) => void;
}
