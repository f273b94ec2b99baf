import * as React from 'react';
import { isTrackerError } from '../../services/errors/trackerError';
import { FailedBar } from '../shell/FailedBar';
import { SiteNotice } from '../shell/SiteNotice';
import type { SiteSetUp } from '../shell/siteSetUp';

export interface ReadFailedProps {
  readonly error: unknown;
  readonly setUp: SiteSetUp;
  readonly siteTitle: string;
  readonly onReadAgain: () => void;
}

/** Stands where nothing could be read: not set up yet, not allowed, or failed, and what to do then. */
export function ReadFailed(props: ReadFailedProps): React.ReactElement {
  const { error, setUp, siteTitle, onReadAgain } = props;
  // A site of an earlier version lacks columns, so that SharePoint refuses to give them.
  const asksForSite =
    isTrackerError(error, 'site not set up') ||
    isTrackerError(error, 'not allowed') ||
    isTrackerError(error, 'refused');
  return asksForSite ? (
    <SiteNotice setUp={setUp} siteTitle={siteTitle} onReady={onReadAgain} error={error} />
  ) : (
    <FailedBar error={error} onTryAgain={onReadAgain} />
  );
}
