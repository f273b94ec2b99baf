import * as React from 'react';
import type { SheetReview } from '../../../domain/sheet/sheetReview';
import type { TableViewProps } from '../tables/tableViewProps';
import type { Task } from '../task/useTask';
import { useTask } from '../task/useTask';

export interface Review {
  readonly reading: Task;
  /** As the sheet stood when it was looked at last. */
  readonly review: SheetReview | undefined;
  readonly lookAgain: () => void;
}

/** What changed in the sheet: looked at on arrival, for it may have changed since, and when asked to. */
export function useReview({ site, table, inHand, onDone }: TableViewProps): Review {
  const reading = useTask();
  const { run } = reading;
  const { work } = site;
  const { pullId } = table.memory;
  const lookAgain = React.useCallback(
    () =>
      run(
        (options) => work.review(pullId, options),
        (review) => onDone({ review })
      ),
    [run, work, pullId, onDone]
  );
  React.useEffect(lookAgain, [lookAgain]);
  return { reading, review: inHand.review, lookAgain };
}
