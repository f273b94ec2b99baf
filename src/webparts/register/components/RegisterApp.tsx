import * as React from 'react';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { BusyNotice } from '../../../components/shell/BusyNotice';
import type { SiteQueue } from '../../../services/sync/siteQueue';
import type { RegisterProps } from './Register';
import { Register } from './Register';

export interface RegisterAppProps extends RegisterProps {
  /** The page's theme, or the theme of the section that the web part stands in. */
  readonly theme: PartialTheme;
  /** Where requests wait while SharePoint is busy. */
  readonly queue: SiteQueue;
}

/** The register in the page's theme. */
export function RegisterApp({ theme, queue, ...register }: RegisterAppProps): React.ReactElement {
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <Register {...register} />
      <BusyNotice queue={queue} />
    </ThemeProvider>
  );
}
