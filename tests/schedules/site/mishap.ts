import type { Fault } from '../../../local/sharepoint';

/** What befalls one request on its way. */
export type Mishap =
  | { readonly kind: 'none' }
  /** The connection ends before SharePoint saw the request. */
  | { readonly kind: 'dropped before' }
  /** SharePoint did what was asked, and the connection ends before its answer. */
  | { readonly kind: 'dropped after' }
  /** SharePoint did what was asked, and no answer ever comes: the connection stays open. */
  | { readonly kind: 'no answer' }
  /** The sender is told that the connection ended, and the request arrives later all the same. */
  | { readonly kind: 'arrives late' }
  /** The request arrives, its answer is lost, and the browser sends it once more by itself. */
  | { readonly kind: 'arrives twice' }
  /** Refused as too busy; nothing is done. */
  | { readonly kind: 'busy'; readonly status: 429 | 503; readonly retryAfter: number }
  /** Something between answers in HTML: the request was not passed on, or it was and took too long. */
  | { readonly kind: 'gateway'; readonly status: 500 | 502 | 504; readonly isPassedOn: boolean }
  /** The digest is refused as expired. */
  | { readonly kind: 'digest expired' }
  /** Somebody else writes another column of the row just before: 412. */
  | { readonly kind: 'overtaken' };

/** One step of a schedule: which of the requests under way is delivered, and what befalls it. */
export interface Step {
  readonly turn: number;
  readonly mishap: Mishap;
  /** It befalls writes only: a read that fails is of less interest. */
  readonly isForWrites: boolean;
}

export const PLAIN_STEP: Step = { turn: 0, mishap: { kind: 'none' }, isForWrites: false };

/** What the server itself does on demand (`local/sharepoint/faults`); undefined: nothing. */
export function serverFault(mishap: Mishap): Fault | undefined {
  switch (mishap.kind) {
    case 'dropped before':
      return { kind: 'drop-before-commit' };
    case 'dropped after':
      return { kind: 'drop-after-commit' };
    case 'no answer':
      return { kind: 'lost-answer' };
    case 'busy':
      return { kind: 'throttle', status: mishap.status, retryAfter: mishap.retryAfter };
    case 'digest expired':
      return { kind: 'digest-expired' };
    default:
      return undefined;
  }
}
