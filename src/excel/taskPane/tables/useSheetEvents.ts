import * as React from 'react';
import type { SheetEvent, WatchSheets } from '../../workbook/watchSheets';

/**
 * Hears what a person does with sheets while the pane is there. Where Excel does not tell, the pane works
 * as before: tables are chosen from the list and looked at by a button.
 *
 * @param tell stays the same function
 */
export function useSheetEvents(watch: WatchSheets, tell: (event: SheetEvent) => void): void {
  React.useEffect(() => {
    let isHere = true;
    const watching = watch((event) => {
      if (isHere) tell(event);
    });
    watching.catch(console.error);
    return () => {
      isHere = false;
      watching.then((stop) => stop()).catch(console.error);
    };
  }, [watch, tell]);
}
