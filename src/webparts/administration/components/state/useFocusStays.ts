import * as React from 'react';

/**
 * Where the button that was pressed gives way to another one in the same place, that one takes the
 * focus. `which` says which button stands there.
 */
export function useFocusStays(place: React.RefObject<HTMLElement>, which: unknown): void {
  const before = React.useRef(which);
  React.useEffect(() => {
    if (before.current === which) return;
    before.current = which;
    if (document.activeElement !== document.body) return;
    place.current?.querySelector('button')?.focus();
  }, [place, which]);
}
