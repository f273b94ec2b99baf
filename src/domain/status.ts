/**
 * The status that a paper prints and a record holds (`domain.md` 2.1).
 *
 * GREEN implemented, AMBER ongoing, RED past its deadline or not to be implemented, WHITE with
 * another body, CLOSED closed without being implemented.
 */
export type RecordedStatus = 'RED' | 'AMBER' | 'WHITE' | 'GREEN' | 'CLOSED';

/** Every status in the order in which screens and papers list them. */
export const STATUS_ORDER: readonly RecordedStatus[] = ['RED', 'AMBER', 'WHITE', 'GREEN', 'CLOSED'];

/** RED and AMBER: work that the force still has to finish (`screens.md`, Decisions, "Open"). */
export function isOpen(status: RecordedStatus): boolean {
  return status === 'RED' || status === 'AMBER';
}

/** GREEN and CLOSED: what a summary sentence calls complete (`domain.md` rule 7). */
export function isComplete(status: RecordedStatus): boolean {
  return status === 'GREEN' || status === 'CLOSED';
}
