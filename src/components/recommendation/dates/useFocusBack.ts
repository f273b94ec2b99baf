import * as React from 'react';

/** Puts the focus where it belongs when a form was closed: on what opened it, or near where it was. */
export function useFocusBack(isOpen: boolean, focus: () => void): void {
  const before = React.useRef(isOpen);
  React.useEffect(() => {
    if (before.current && !isOpen) focus();
    before.current = isOpen;
  });
}
