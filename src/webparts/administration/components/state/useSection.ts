import * as React from 'react';
import type { SectionName } from '../sectionNames';
import { searchWith, sectionOf } from '../sectionNames';

/** The section that is open, kept in the page's address so that it can be sent as a link. */
export function useSection(): readonly [SectionName, (section: SectionName) => void] {
  const [section, setSection] = React.useState(() => sectionOf(window.location.search));
  const open = React.useCallback((next: SectionName) => {
    setSection(next);
    const { origin, pathname, search, hash } = window.location;
    window.history.replaceState(
      window.history.state,
      '',
      `${origin}${pathname}${searchWith(search, next)}${hash}`
    );
  }, []);
  return [section, open];
}
