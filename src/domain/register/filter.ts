import type { PartialDate } from '../dates/partialDate';
import type { Kind, RecordId } from '../records';
import type { RecordedStatus } from '../status';

/** When a recommendation is due: a range of months, both ends included, or no range at all. */
export type DueChoice =
  | { readonly kind: 'between'; readonly from?: PartialDate; readonly to?: PartialDate }
  | { readonly kind: 'none set' }
  /** Past its original date and not complete. */
  | { readonly kind: 'overdue' };

/** Fields whose filter is a choice of texts; an empty text stands for "not recorded". */
export type TextFilterField = 'lead' | 'directorate' | 'publisher' | 'applies to';

/** A filter as data: an entry passes when it has one of the values. */
export type Filter =
  | { readonly field: 'status'; readonly values: readonly RecordedStatus[] }
  | { readonly field: 'kind'; readonly values: readonly Kind[] }
  | { readonly field: 'report'; readonly values: readonly RecordId[] }
  | { readonly field: TextFilterField; readonly values: readonly string[] }
  | { readonly field: 'due'; readonly due: DueChoice }
  | { readonly field: 'changed' }
  | { readonly field: 'pending review' };

export type FilterField = Filter['field'];
