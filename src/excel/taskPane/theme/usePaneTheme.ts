import * as React from 'react';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import type { OfficeColours } from './officeColours';
import { paneTheme } from './paneTheme';

/** The pane's theme; it follows the system while the pane is open. */
export function usePaneTheme(colours: () => OfficeColours | undefined): PartialTheme {
  const [asked] = React.useState(() => window.matchMedia('(prefers-color-scheme: dark)'));
  const [prefersDark, setPrefersDark] = React.useState(asked.matches);
  React.useEffect(() => {
    const follow = (): void => setPrefersDark(asked.matches);
    asked.addEventListener('change', follow);
    return () => asked.removeEventListener('change', follow);
  }, [asked]);
  return React.useMemo(() => paneTheme(colours(), prefersDark), [colours, prefersDark]);
}
