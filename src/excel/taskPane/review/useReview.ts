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
export function useReview(props: TableViewProps): Review {
  const { site, table, inHand, onDone, isShown, changes, now } = props;
  const reading = useTask();
  const { run } = reading;
  const { work } = site;
  const { pullId } = table.memory;
  const lookAgain = React.useCallback(
    () =>
      run(
        async (options) => {
          const before = changes();
          return { before, review: await work.review(pullId, options) };
        },
        ({ before, review }) =>
          onDone({ review, reviewedAt: now().toISOString(), isOld: changes() !== before })
      ),
    [run, work, pullId, onDone, changes, now]
  );
  React.useEffect(() => {
    if (isShown) lookAgain();
  }, [isShown, lookAgain]);
  return { reading, review: inHand.review, lookAgain };
}
