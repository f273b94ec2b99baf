import * as React from 'react';

export interface FocusAfterForm {
  /** To be called before a form opens: what has the focus then gets it back. */
  readonly remember: () => void;
}

/**
 * Gives the focus back to the button that a form was opened by, when it closes. Where that button goes
 * with what was saved, `saying` takes it: the sentence that says what was done.
 */
export function useFocusAfterForm(
  isOpen: boolean,
  saying: React.RefObject<HTMLElement>
): FocusAfterForm {
  const opener = React.useRef<Element | null>(null);
  const wasOpen = React.useRef(isOpen);
  // After every render: the list may be read again after the form has closed.
  React.useEffect(() => {
    const closed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    const button = opener.current;
    if (isOpen || !(button instanceof HTMLElement)) return;
    if (closed && button.isConnected) button.focus();
    if (button.isConnected) return;
    opener.current = null;
    if (document.activeElement === document.body) saying.current?.focus();
  });
  return {
    remember: () => {
      opener.current = document.activeElement;
    }
  };
}
