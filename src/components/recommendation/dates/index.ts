/** Dates of a record: their ledger, and the forms to ask for, decide and withdraw one. */
export type { DateFormProps } from './dateForm';
export type { DateRequesting } from './useDateRequest';
export type { RecordDatesProps } from './RecordDates';
export { AskedDates } from './AskedDates';
export { DateRequestButton } from './DateRequestButton';
export { DateRequestForm } from './DateRequestForm';
export { RecordDates } from './RecordDates';
export { useDateRequest } from './useDateRequest';
