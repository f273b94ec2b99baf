import * as React from 'react';

/**
 * Puts the focus on what has just taken the place of what was used: otherwise it falls to the page's
 * beginning, and whoever hears the pane is not told.
 *
 * @param wanted whether a person brought it there, and not the opening of the pane
 */
export function useFocusOnArrival<T extends HTMLElement>(wanted = true): React.RefObject<T> {
  const element = React.useRef<T>(null);
  React.useEffect(() => {
    if (wanted) element.current?.focus();
    // Once, on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return element;
}
