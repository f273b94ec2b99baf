import type { ColumnKey, FieldValue, SheetFields } from '../../domain/sheet/sheetColumn';
import { CORRECTED_COLUMNS } from '../../domain/sheet/newRowMemory';
import type { RecordedStatus } from '../../domain/status';
import { STATUS_ORDER } from '../../domain/status';
import type { PartFields } from '../records/parts/partStore';
import type { RegistrationFields } from '../records/registration/registrationStore';
import type { AllocationFields, PositionFields } from '../records/trackerStore';

/** Columns that are saved together, as fields of one record. */
export interface SheetGroup<Fields> {
  readonly name: 'position' | 'allocation' | 'part' | 'registration';
  readonly columns: readonly ColumnKey[];
  readonly valuesOf: (fields: Fields) => SheetFields;
  /** The fields with the values of those columns that are given. */
  readonly withValues: (fields: Fields, values: SheetFields) => Fields;
  readonly columnOf: (field: keyof Fields) => ColumnKey | undefined;
}

export const positionGroup: SheetGroup<PositionFields> = {
  name: 'position',
  columns: ['status', 'reason', 'waitingFor', 'position', 'asAt'],
  valuesOf: ({ text, status, reason, waitingFor, asAt }) => ({
    status,
    reason,
    waitingFor,
    position: text,
    asAt
  }),
  withValues: (fields, values) => ({
    text: given(values, 'position', fields.text),
    status: statusIn(values) ?? fields.status,
    reason: given(values, 'reason', fields.reason),
    waitingFor: given(values, 'waitingFor', fields.waitingFor),
    asAt: given(values, 'asAt', fields.asAt)
  }),
  columnOf: (field) => (field === 'text' ? 'position' : field)
};

export const allocationGroup: SheetGroup<AllocationFields> = {
  name: 'allocation',
  columns: ['directorate', 'leadPost', 'leadOfficer'],
  valuesOf: ({ directorate, leadPost, leadOfficer }) => ({ directorate, leadPost, leadOfficer }),
  withValues: (fields, values) => ({
    directorate: given(values, 'directorate', fields.directorate),
    leadPost: given(values, 'leadPost', fields.leadPost),
    leadOfficer: given(values, 'leadOfficer', fields.leadOfficer)
  }),
  columnOf: (field) => field
};

/** Of a new row whose answer was lost: its words as they were corrected since. */
export const registrationGroup: SheetGroup<RegistrationFields> = {
  name: 'registration',
  columns: CORRECTED_COLUMNS,
  valuesOf: ({ ref, wording, dueOriginal }) => ({ ref, wording, dueOriginal }),
  withValues: (fields, values) => ({
    ...fields,
    ref: given(values, 'ref', fields.ref),
    wording: given(values, 'wording', fields.wording) ?? fields.wording,
    dueOriginal: given(values, 'dueOriginal', fields.dueOriginal)
  }),
  columnOf: (field) => CORRECTED_COLUMNS.find((column) => column === field)
};

const PART_COLUMNS = ['status', 'reason', 'waitingFor', 'position', 'asAt'] as const;

export const partGroup: SheetGroup<PartFields> = {
  name: 'part',
  columns: PART_COLUMNS,
  valuesOf: ({ status, reason, waitingFor, position, asAt }) => ({
    status,
    reason,
    waitingFor,
    position,
    asAt
  }),
  withValues: (fields, values) => ({
    ...fields,
    status: 'status' in values ? statusIn(values) : fields.status,
    reason: given(values, 'reason', fields.reason),
    waitingFor: given(values, 'waitingFor', fields.waitingFor),
    position: given(values, 'position', fields.position),
    asAt: given(values, 'asAt', fields.asAt)
  }),
  columnOf: (field) => PART_COLUMNS.find((column) => column === field)
};

function given(values: SheetFields, column: ColumnKey, otherwise: FieldValue): FieldValue {
  return column in values ? values[column] : otherwise;
}

function statusIn({ status }: SheetFields): RecordedStatus | undefined {
  return STATUS_ORDER.find((one) => one === status);
}
