/**
 * What the judge counts, from the rows and versions of the server itself:
 *
 * - **lost**: somebody was told that their edit or record is saved, and it is not on the site, or no
 *   reader sees it; or a value was written over by somebody who began from an older one, and who was
 *   never shown it.
 * - **doubled**: what was sent once stands twice: two updates of one attempt that both count, two rows
 *   of one form, two versions from one send, a version that changes nothing.
 * - **untouched**: a column changed that nobody who wrote that version had touched, or a record is
 *   there that nobody sent.
 *
 * Whoever was told that something failed, or was told nothing, may find it done or not: at most once.
 */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'untouched';
  readonly words: string;
}

export const lost = (words: string): Finding => ({ kind: 'lost', words });
export const doubled = (words: string): Finding => ({ kind: 'doubled', words });
export const untouched = (words: string): Finding => ({ kind: 'untouched', words });
