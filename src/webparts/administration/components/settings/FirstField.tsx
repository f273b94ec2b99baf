import * as React from 'react';

/**
 * Stands in a form and puts the focus into its first field, also where that is one to choose from, which
 * the form itself does not look for: Esc and Ctrl+Enter are heard only while the focus is in the form.
 */
export function FirstField(): React.ReactElement {
  const place = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    place.current
      ?.closest('form')
      ?.querySelector<HTMLElement>('input, textarea, [role=combobox]')
      ?.focus();
  }, []);
  return <span ref={place} hidden />;
}
