import type { DeadlineSetBy } from '../../../domain/deadline/deadline';
import { formatDate } from '../../../domain/dates/formatDate';
import { isPartialDate } from '../../../domain/dates/partialDate';
import type { Kind, Scope } from '../../../domain/records';
import { kindWord } from '../../../domain/words/kindWord';
import type {
  RegistrationFields,
  ReportFields
} from '../../../services/records/registration/registrationStore';
import type { ClashField } from '../../conflict/clashField';
import { REGISTRATION } from '../../loc/registration';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : '');
const date = (value: unknown): string => {
  const words = text(value);
  return isPartialDate(words) ? formatDate(words, 'long') : words;
};

/** How the facts of a recommendation read where two owners corrected one of them. */
export const REGISTRATION_CLASH_FIELDS: readonly ClashField<RegistrationFields>[] = [
  { field: 'ref', label: REGISTRATION.ref, words: text, writable: true },
  {
    field: 'kind',
    label: REGISTRATION.kind,
    words: (value) => kindWord(value as Kind),
    writable: false
  },
  { field: 'wording', label: REGISTRATION.wording, words: text, writable: true },
  { field: 'topic', label: REGISTRATION.topic, words: text, writable: true },
  { field: 'appliesTo', label: REGISTRATION.appliesTo, words: lines, writable: false },
  { field: 'marking', label: REGISTRATION.marking, words: text, writable: false },
  { field: 'duePrinted', label: REGISTRATION.duePrinted, words: text, writable: true },
  { field: 'dueOriginal', label: REGISTRATION.original, words: date, writable: false },
  {
    field: 'dueSetBy',
    label: REGISTRATION.setBy,
    words: (value) => REGISTRATION.setBys[value as DeadlineSetBy],
    writable: false
  },
  { field: 'withdrawn', label: REGISTRATION.withdrawReason, words: text, writable: true }
];

/** How the facts of a report read where two owners corrected one of them. */
export const REPORT_CLASH_FIELDS: readonly ClashField<ReportFields>[] = [
  { field: 'title', label: REGISTRATION.reportTitle, words: text, writable: true },
  { field: 'publishers', label: REGISTRATION.publishers, words: lines, writable: false },
  {
    field: 'scope',
    label: REGISTRATION.scope,
    words: (value) => (value === undefined ? '' : REGISTRATION.scopes[value as unknown as Scope]),
    writable: false
  },
  { field: 'published', label: REGISTRATION.published, words: date, writable: false },
  { field: 'narrative', label: REGISTRATION.narrative, words: text, writable: true },
  { field: 'withdrawn', label: REGISTRATION.withdrawReason, words: text, writable: true }
];
