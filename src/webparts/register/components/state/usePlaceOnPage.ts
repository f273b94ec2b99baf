import * as React from 'react';

/** The places that registers on this page have; all of a page's web parts share this module. */
const taken = new Set<number>();

/**
 * The register's place among the registers of its page, from 1, in the order in which they appear: by it
 * they keep their keys of the address apart. Given back when the register goes.
 */
export function usePlaceOnPage(): number {
  const [place] = React.useState(() => {
    let free = 1;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
  React.useEffect(() => () => void taken.delete(place), [place]);
  return place;
}
