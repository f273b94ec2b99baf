import * as React from 'react';

/**
 * Puts the focus into the first field of a form that is said to be wrong, once saving was tried. Gives
 * what to call when it is tried.
 */
export function useFocusOnProblem(form: React.RefObject<HTMLElement>): () => void {
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    if (tries === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, tries]);
  return () => setTries((before) => before + 1);
}
