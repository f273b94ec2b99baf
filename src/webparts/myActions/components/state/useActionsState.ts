import * as React from 'react';
import type { ActionsState } from '../../../../domain/owed/address';
import { readActionsState, writeActionsState } from '../../../../domain/owed/address';

export interface ActionsStateInAddress {
  readonly state: ActionsState;
  readonly change: (part: Partial<ActionsState>) => void;
}

/**
 * What a person has chosen in My actions, kept in the page's address (`screens.md`, "The address") by
 * `history.replaceState`, so that a view can be sent as a link and a reload brings it back.
 */
export function useActionsState(): ActionsStateInAddress {
  const [state, setState] = React.useState(() =>
    readActionsState(new URLSearchParams(window.location.search))
  );
  const change = React.useCallback(
    (part: Partial<ActionsState>) => setState((before) => ({ ...before, ...part })),
    []
  );
  const { view, open } = state;
  React.useEffect(() => {
    const { origin, pathname, search, hash } = window.location;
    const written = writeActionsState({ view, open }, new URLSearchParams(search)).toString();
    const address = `${origin}${pathname}${written === '' ? '' : `?${written}`}${hash}`;
    if (address !== window.location.href) {
      window.history.replaceState(window.history.state, '', address);
    }
  }, [view, open]);
  return { state, change };
}
