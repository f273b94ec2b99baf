import type { RecordId } from '../records';

/** What the rows of a pulled table are. */
export type SheetKind = 'recommendations' | 'parts' | 'tasks' | 'updates';

/** Which records are pulled; parts, tasks and updates are those of the recommendations meant. */
export type PullScope =
  /** What the signed-in person answers for (`posts/responsible.ts`). */
  | { readonly kind: 'mine' }
  | { readonly kind: 'report'; readonly reportId: RecordId }
  | { readonly kind: 'directorate'; readonly directorate: string }
  /** Everything that is not complete. */
  | { readonly kind: 'open' }
  /** A view of the register: what its address holds (`register/address.ts`), and what it is called. */
  | { readonly kind: 'view'; readonly name: string; readonly address: string };
