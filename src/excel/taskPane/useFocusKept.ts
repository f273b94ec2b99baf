import * as React from 'react';

/** What may take the focus in the place of what is gone: each is named, and stands around it. */
const PLACES = '[role=tabpanel], section[aria-labelledby], form, main';

/**
 * Keeps the focus in the pane where what had it goes away (a button that is pressed once, a notice that
 * ends): it goes to the nearest place around it that is still there. Otherwise it falls to the page's
 * beginning, and whoever uses the keyboard begins again (WCAG 2.4.3).
 */
export function useFocusKept<T extends HTMLElement>(): React.RefObject<T> {
  const element = React.useRef<T>(null);
  React.useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let around: readonly Element[] = [];
    let frame = 0;
    const remember = (event: FocusEvent): void => {
      around = event.composedPath().filter((each): each is Element => each instanceof Element);
    };
    const look = (): void => {
      const [had] = around;
      if (had === undefined || document.activeElement !== document.body) return;
      // Whoever clicked beside it left it themselves.
      if (isUsable(had) || !document.hasFocus()) return;
      const place = around.find((each) => each.matches(PLACES) && isUsable(each));
      if (!(place instanceof HTMLElement)) return;
      if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    // After what takes the focus by itself on its arrival.
    const watch = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    current.addEventListener('focusin', remember);
    const attributeFilter = ['disabled', 'hidden'];
    watch.observe(current, { subtree: true, childList: true, attributes: true, attributeFilter });
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      current.removeEventListener('focusin', remember);
    };
  }, []);
  return element;
}

/** Whether it is still on the page, seen, and not disabled. */
function isUsable(element: Element): boolean {
  return (
    element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled')
  );
}
