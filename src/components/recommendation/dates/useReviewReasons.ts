import * as React from 'react';
import type { RecordId } from '../../../domain/records';
import type { DateFormProps } from './dateForm';

export interface ReviewReasons {
  readonly byReview: ReadonlyMap<RecordId, string>;
  readonly failed: boolean;
}

const NONE: ReviewReasons = { byReview: new Map(), failed: false };

/** Why dates were not agreed, read where there are such. Staff may not read it and do not ask. */
export function useReviewReasons(props: DateFormProps): ReviewReasons {
  const { ledger, rights, store, subject } = props;
  const [reasons, setReasons] = React.useState(NONE);
  const isAsked = ledger.refused.length > 0 && (rights.askForDate || rights.review);
  const { id } = subject;
  React.useEffect(() => {
    if (!isAsked) return undefined;
    let isCurrent = true;
    store.dates.reasons(id).then(
      (byReview) => isCurrent && setReasons({ byReview, failed: false }),
      (error: unknown) => {
        console.warn('The reasons of reviews could not be read', error);
        if (isCurrent) setReasons({ byReview: new Map(), failed: true });
      }
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked, store, id, ledger]);
  return reasons;
}
