import type { ConnectedSite } from '../paneSurroundings';
import type { PulledTable, TrackerWorkbook } from '../../workbook/trackerWorkbook';
import type { TableInHand } from './useTables';

/** What each of Refresh, Check changes and Send is given. */
export interface TableViewProps {
  readonly site: ConnectedSite;
  readonly workbook: TrackerWorkbook;
  readonly table: PulledTable;
  readonly inHand: TableInHand;
  readonly onDone: (more: TableInHand) => void;
}
