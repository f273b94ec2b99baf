import { formatDate } from '../../../domain/dates/formatDate';
import { isPartialDate } from '../../../domain/dates/partialDate';
import type { RecordedStatus } from '../../../domain/status';
import { statusName } from '../../../domain/words/statusWord';
import type { AllocationFields, PositionFields } from '../../../services/records/trackerStore';
import type { ClashField } from '../../conflict/clashField';
import { EDIT } from '../../loc/edit';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const date = (value: unknown): string => {
  const words = text(value);
  return isPartialDate(words) ? formatDate(words, 'long') : words;
};

/** How the fields of a position read where two people changed one of them. */
export const POSITION_CLASH_FIELDS: readonly ClashField<PositionFields>[] = [
  { field: 'text', label: EDIT.labels.text, words: text, writable: true },
  {
    field: 'status',
    label: EDIT.labels.status,
    words: (value) => statusName(value as RecordedStatus),
    writable: false
  },
  { field: 'reason', label: EDIT.labels.reason, words: text, writable: true },
  { field: 'waitingFor', label: EDIT.labels.waitingFor, words: text, writable: true },
  { field: 'asAt', label: EDIT.labels.asAt, words: date, writable: false }
];

/** How the fields of an allocation read where two people changed one of them. */
export const ALLOCATION_CLASH_FIELDS: readonly ClashField<AllocationFields>[] = [
  { field: 'directorate', label: EDIT.labels.directorate, words: text, writable: true },
  { field: 'leadPost', label: EDIT.labels.leadPost, words: text, writable: true },
  { field: 'leadOfficer', label: EDIT.labels.leadOfficer, words: text, writable: true }
];
