import { formatDate } from '../../../domain/dates/formatDate';
import { isPartialDate } from '../../../domain/dates/partialDate';
import { STATUS_ORDER } from '../../../domain/status';
import { statusName } from '../../../domain/words/statusWord';
import type { PartFields } from '../../../services/records/parts/partStore';
import type { ClashField } from '../../conflict/clashField';
import { PARTS } from '../../loc/parts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const day = (value: unknown): string => {
  const words = text(value);
  return isPartialDate(words) ? formatDate(words, 'long') : words;
};

const status = (value: unknown): string => {
  const found = STATUS_ORDER.find((one) => one === value);
  return found === undefined ? '' : statusName(found);
};

const { labels } = PARTS;

/** How the fields of a part read where two people changed one of them. */
export const PART_CLASH_FIELDS: readonly ClashField<PartFields>[] = [
  { field: 'position', label: labels.position, words: text, writable: true },
  { field: 'status', label: labels.status, words: status, writable: false },
  { field: 'reason', label: labels.reason, words: text, writable: true },
  { field: 'waitingFor', label: labels.waitingFor, words: text, writable: true },
  { field: 'asAt', label: labels.asAt, words: day, writable: false },
  { field: 'label', label: labels.label, words: text, writable: true },
  { field: 'text', label: labels.text, words: text, writable: true },
  { field: 'leadPost', label: labels.leadPost, words: text, writable: true },
  { field: 'leadOfficer', label: labels.leadOfficer, words: text, writable: true },
  {
    field: 'done',
    label: labels.done,
    words: (value) => (value === true ? PARTS.done : PARTS.notDone),
    writable: false
  },
  { field: 'doneBy', label: labels.doneBy, words: text, writable: false },
  { field: 'doneOn', label: labels.doneOn, words: day, writable: false },
  { field: 'order', label: labels.order, words: String, writable: false },
  { field: 'withdrawn', label: labels.withdrawn, words: text, writable: true }
];
