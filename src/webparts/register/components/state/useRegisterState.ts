import * as React from 'react';
import type { RegisterDefaults, RegisterState } from '../../../../domain/register/address';
import { readRegisterState, writeRegisterState } from '../../../../domain/register/address';
import { usePlaceOnPage } from './usePlaceOnPage';

/** Browsers refuse more than some 100 changes of the address in 30 seconds: typing is written at rest. */
const AT_REST = 250;

export interface RegisterStateInAddress {
  readonly state: RegisterState;
  readonly change: (part: Partial<RegisterState>) => void;
  /** The address that opens what is set now, or the same with another record open. */
  readonly linkTo: (part?: Partial<RegisterState>) => string;
}

/**
 * What a person has set on the register, kept in the page's address (`screens.md`, "The address") by
 * `history.replaceState`, so that a view can be sent as a link and a reload brings it back.
 * What the page begins with is not written; where a page author changes that, the list follows.
 */
export function useRegisterState({ grouped }: RegisterDefaults): RegisterStateInAddress {
  const place = usePlaceOnPage();
  const [state, setState] = React.useState(() =>
    readRegisterState(new URLSearchParams(window.location.search), { grouped }, place)
  );
  const begunWith = React.useRef(grouped);
  React.useEffect(() => {
    if (begunWith.current !== grouped) setState((before) => ({ ...before, grouped }));
    begunWith.current = grouped;
  }, [grouped]);
  const change = React.useCallback(
    (part: Partial<RegisterState>) => setState((before) => ({ ...before, ...part })),
    []
  );

  const pending = React.useRef<() => void>();
  React.useEffect(() => {
    const write = (): void => {
      pending.current = undefined;
      const address = addressOf(state, { grouped }, place);
      if (address !== window.location.href) {
        window.history.replaceState(window.history.state, '', address);
      }
    };
    pending.current = write;
    const timer = window.setTimeout(write, AT_REST);
    return () => window.clearTimeout(timer);
  }, [state, grouped, place]);
  // A person who leaves within the rest still finds the address written.
  React.useEffect(() => {
    const flush = (): void => pending.current?.();
    window.addEventListener('pagehide', flush);
    return () => window.removeEventListener('pagehide', flush);
  }, []);

  const linkTo = React.useCallback(
    (part: Partial<RegisterState> = {}) => addressOf({ ...state, ...part }, { grouped }, place),
    [state, grouped, place]
  );
  return { state, change, linkTo };
}

function addressOf(state: RegisterState, defaults: RegisterDefaults, place: number): string {
  const { origin, pathname, search, hash } = window.location;
  const written = writeRegisterState(
    state,
    new URLSearchParams(search),
    defaults,
    place
  ).toString();
  return `${origin}${pathname}${written === '' ? '' : `?${written}`}${hash}`;
}
