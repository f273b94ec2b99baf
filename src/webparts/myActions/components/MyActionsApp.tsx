import * as React from 'react';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { registerIcons } from '../../../components/icons/registerIcons';
import { BusyNotice } from '../../../components/shell/BusyNotice';
import { createSiteSetUp } from '../../../components/shell/siteSetUp';
import { createTrackerStore } from '../../../services/records/createTrackerStore';
import { connectToSite } from '../../../services/sync/connection';
import { siteQueue } from '../../../services/sync/siteQueue';
import type { MyActionsProps } from './MyActions';
import { MyActions } from './MyActions';

export interface MyActionsAppProps extends Omit<MyActionsProps, 'store' | 'setUp'> {
  /** Absolute. */
  readonly siteUrl: string;
  /** The page's theme, or the theme of the section that the web part stands in. */
  readonly theme: PartialTheme;
}

registerIcons();

/** My actions in the page's theme. */
export function MyActionsApp(props: MyActionsAppProps): React.ReactElement {
  const { theme, siteUrl, ...actions } = props;
  const { now, newId } = props;
  const { queue, ...site } = React.useMemo(() => {
    const waiting = siteQueue();
    const sp = connectToSite(siteUrl, { queue: waiting });
    return {
      queue: waiting,
      store: createTrackerStore(sp, { now, newId }),
      setUp: createSiteSetUp(sp)
    };
  }, [siteUrl, now, newId]);
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <MyActions {...actions} {...site} />
      <BusyNotice queue={queue} />
    </ThemeProvider>
  );
}
