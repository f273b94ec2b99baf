import * as React from 'react';

/** Lets the browser ask before a tab with typed words is closed (`screens.md`, Unsaved words). */
export function useUnsavedWarning(isDirty: boolean): void {
  React.useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Chromium asks only when a value is set.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
