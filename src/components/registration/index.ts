/** The dialogs of owners, fetched when one of them is opened. */
export { AddReportDialog } from './AddReportDialog';
export { ReallocateDialog } from './ReallocateDialog';
export { WithdrawnDialog } from './WithdrawnDialog';
