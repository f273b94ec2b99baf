import * as React from 'react';
import type { RecordId } from '../../domain/records';
import type { TrackerStore } from '../../services/records/trackerStore';

/** Why reviews about one record came to their outcome. */
export interface ReviewReasons {
  readonly byReview: ReadonlyMap<RecordId, string>;
  readonly failed: boolean;
}

export interface ReasonsAsked {
  readonly store: Pick<TrackerStore, 'dates'>;
  readonly subjectId: RecordId;
  /** Whether there is one to read, and the person may: staff may not, and do not ask. */
  readonly isAsked: boolean;
  /** Another value has them read again. */
  readonly again: unknown;
}

const NONE: ReviewReasons = { byReview: new Map(), failed: false };

/** Reads the reasons of the reviews about a record, where they are asked for. */
export function useReasonsOf({ store, subjectId, isAsked, again }: ReasonsAsked): ReviewReasons {
  const [reasons, setReasons] = React.useState(NONE);
  const { dates } = store;
  React.useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    dates.reasons(subjectId).then(
      (byReview) => isCurrent && setReasons({ byReview, failed: false }),
      (error: unknown) => {
        console.warn('The reasons of reviews could not be read', error);
        if (isCurrent) setReasons({ byReview: new Map(), failed: true });
      }
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked, dates, subjectId, again]);
  return reasons;
}
