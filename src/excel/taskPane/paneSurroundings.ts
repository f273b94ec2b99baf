import type { SiteState } from '../../services/site/inspectSite';
import type { SiteQueue } from '../../services/sync/siteQueue';
import type { SignIn } from '../signIn/signIn';
import type { SheetWork } from '../work/sheetWork';
import type { TrackerWorkbook } from '../workbook/trackerWorkbook';
import type { WatchSheets } from '../workbook/watchSheets';
import type { OfficeColours } from './theme/officeColours';

/** The site that a workbook belongs to, and what can be done with it. */
export interface ConnectedSite {
  /** Absolute address, without a slash at its end. */
  readonly siteUrl: string;
  readonly signIn: SignIn;
  readonly work: SheetWork;
  /** Where its requests wait while SharePoint is busy. */
  readonly queue: SiteQueue;
  /** Throws TrackerError. */
  readonly inspect: () => Promise<SiteState>;
}

/** What the task pane is handed by its entry, or by a test. */
export interface PaneSurroundings {
  readonly workbook: TrackerWorkbook;
  /** Nothing is asked of the site yet. */
  readonly connect: (siteUrl: string) => ConnectedSite;
  /** Tells what people do with the sheets. */
  readonly watch: WatchSheets;
  readonly now: () => Date;
  readonly copy: (text: string) => Promise<void>;
  /** The colours of Excel's own theme; undefined where it does not say. */
  readonly colours: () => OfficeColours | undefined;
}
