import type { ConnectedSite } from '../paneSurroundings';
import type { PulledTable, TrackerWorkbook } from '../../workbook/trackerWorkbook';
import type { TableInHand } from './tableInHand';

/** What each of Refresh, Check changes and Send is given. */
export interface TableViewProps {
  readonly site: ConnectedSite;
  readonly workbook: TrackerWorkbook;
  readonly table: PulledTable;
  readonly inHand: TableInHand;
  readonly onDone: (more: TableInHand) => void;
  /** Whether this table is the one that the pane shows. */
  readonly isShown: boolean;
  /** How often people changed the sheet since the pane was opened. */
  readonly changes: () => number;
  readonly now: () => Date;
}
