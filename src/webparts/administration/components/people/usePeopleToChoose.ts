import * as React from 'react';
import type { SPFI } from '@pnp/sp';
import type { Person } from '../../../../domain/post';
import { readKnownPeople, searchPeople } from '../../../../services/administration/people';

/** Whom a field for a person offers. */
export interface PeopleToChoose {
  readonly people: readonly Person[];
  /** Asks SharePoint's people picker for more, at rest. */
  readonly search: (typed: string) => void;
}

/** A person who types is not asked about with every key, in milliseconds. */
const AT_REST = 300;

/** The people whom the site knows, and those whom SharePoint finds for what is typed. */
export function usePeopleToChoose(sp: SPFI, wanted: boolean): PeopleToChoose {
  const [people, setPeople] = React.useState<readonly Person[]>([]);
  const here = React.useRef(true);
  const timer = React.useRef<number>();
  const offersSearch = React.useRef(true);
  React.useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      window.clearTimeout(timer.current);
    };
  }, []);
  const offer = React.useCallback((found: readonly Person[]) => {
    if (here.current) setPeople((before) => joined(before, found));
  }, []);

  React.useEffect(() => {
    // Without suggestions an address can still be typed; adding says what is wrong then.
    if (wanted) readKnownPeople(sp).then(offer, () => undefined);
  }, [sp, wanted, offer]);

  const search = React.useCallback(
    (typed: string) => {
      window.clearTimeout(timer.current);
      if (!offersSearch.current) return;
      timer.current = window.setTimeout(() => {
        searchPeople(sp, typed).then(
          (found) => {
            if (found === undefined) offersSearch.current = false;
            else offer(found);
          },
          // It may answer the next time.
          () => undefined
        );
      }, AT_REST);
    },
    [sp, offer]
  );
  return { people, search };
}

function joined(before: readonly Person[], found: readonly Person[]): readonly Person[] {
  const known = new Set(before.map(({ login }) => login.toLowerCase()));
  const fresh = found.filter(({ login }) => !known.has(login.toLowerCase()));
  if (fresh.length === 0) return before;
  return [...before, ...fresh].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
