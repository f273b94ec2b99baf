import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { PulledTable } from '../../workbook/trackerWorkbook';

/**
 * The tables that were in hand since the pane was opened. They stay there unseen, so that going to another
 * sheet and back loses nothing: what is under way goes on, and what was chosen in a clash stays chosen.
 */
export function useOpened(
  tables: readonly PulledTable[],
  chosen: PulledTable | undefined
): readonly PulledTable[] {
  const opened = React.useRef(new Set<RecordId>());
  if (chosen !== undefined) opened.current.add(chosen.memory.pullId);
  return tables.filter(({ memory }) => opened.current.has(memory.pullId));
}
