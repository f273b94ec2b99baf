import * as React from 'react';

/** SharePoint's bar across the top of every page; pages without it, and Teams, have none. */
const SUITE_BAR = 'SuiteNavWrapper';

/** Where the panel begins, in pixels from the top of the window: below the host's own bar. */
export function usePanelTop(whole: boolean): number {
  const [top, setTop] = React.useState(0);
  React.useLayoutEffect(() => {
    const bottom = document.getElementById(SUITE_BAR)?.getBoundingClientRect().bottom ?? 0;
    setTop(whole ? 0 : Math.max(0, bottom));
  }, [whole]);
  return top;
}
