import type { ReviewReasons } from '../useReasonsOf';
import { useReasonsOf } from '../useReasonsOf';
import type { DateFormProps } from './dateForm';

/** Why dates were not agreed, read where there are such. */
export function useReviewReasons(props: DateFormProps): ReviewReasons {
  const { ledger, rights, store, subject } = props;
  const isAsked = ledger.refused.length > 0 && (rights.askForDate || rights.review);
  return useReasonsOf({ store, subjectId: subject.id, isAsked, again: ledger });
}
