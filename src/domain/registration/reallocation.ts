import type { Recommendation } from '../records';

/** Who answers; only what is given is changed. */
export interface AllocationTo {
  readonly directorate?: string;
  readonly leadPost?: string;
  readonly leadOfficer?: string;
}

export type AllocationField = keyof AllocationTo;

export const ALLOCATION_FIELDS: readonly AllocationField[] = [
  'directorate',
  'leadPost',
  'leadOfficer'
];

/** A field that a re-allocation changes. */
export interface AllocationChange {
  readonly field: AllocationField;
  readonly from?: string;
  readonly to: string;
}

/** What was filled in, trimmed; an empty field is not changed. */
export function filledFields(to: AllocationTo): AllocationTo {
  return Object.fromEntries(
    ALLOCATION_FIELDS.flatMap((field) => {
      const value = (to[field] ?? '').trim();
      return value === '' ? [] : [[field, value]];
    })
  );
}

/** What a re-allocation changes on one recommendation; empty where it stands so already. */
export function allocationChanges(
  recommendation: Pick<Recommendation, AllocationField>,
  to: AllocationTo
): readonly AllocationChange[] {
  const filled = filledFields(to);
  return ALLOCATION_FIELDS.flatMap((field) => {
    const wanted = filled[field];
    const from = recommendation[field];
    if (wanted === undefined || wanted === from) return [];
    return [{ field, to: wanted, ...(from !== undefined && { from }) }];
  });
}
