import * as React from 'react';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import type { SPFI } from '@pnp/sp';
import { registerIcons } from '../../../components/icons/registerIcons';
import { BusyNotice } from '../../../components/shell/BusyNotice';
import { connectToSite } from '../../../services/sync/connection';
import type { SiteQueue } from '../../../services/sync/siteQueue';
import { siteQueue } from '../../../services/sync/siteQueue';
import type { AdministrationProps } from './Administration';
import { Administration } from './Administration';
import { registerAdministrationIcons } from './registerAdministrationIcons';

export interface AdministrationAppProps extends Omit<AdministrationProps, 'sp'> {
  /** Absolute. */
  readonly siteUrl: string;
  /** The page's theme, or the theme of the section that the web part stands in. */
  readonly theme: PartialTheme;
}

registerIcons();
registerAdministrationIcons();

/** The administration in the page's theme. */
export function AdministrationApp(props: AdministrationAppProps): React.ReactElement {
  const { theme, siteUrl, ...administration } = props;
  const { sp, queue } = React.useMemo(() => connected(siteUrl), [siteUrl]);
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <Administration {...administration} sp={sp} />
      <BusyNotice queue={queue} />
    </ThemeProvider>
  );
}

function connected(siteUrl: string): { readonly sp: SPFI; readonly queue: SiteQueue } {
  const queue = siteQueue();
  return { sp: connectToSite(siteUrl, { queue }), queue };
}
