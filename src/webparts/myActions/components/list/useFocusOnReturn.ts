import * as React from 'react';
import type { RecordId } from '../../../../domain/records';

/**
 * Gives the focus back to the row that was opened when the list takes the answer's place again, or to
 * the heading where the row has gone.
 */
export function useFocusOnReturn(
  pane: React.RefObject<HTMLElement>,
  heading: React.RefObject<HTMLElement>,
  returnedFrom: RecordId | undefined
): void {
  React.useEffect(() => {
    if (returnedFrom === undefined) return;
    const row = pane.current?.querySelector<HTMLElement>(`[data-record="${returnedFrom}"]`);
    (row ?? heading.current)?.focus();
  }, [pane, heading, returnedFrom]);
}
