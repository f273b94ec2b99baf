import type { Recommendation } from '../records';

/** Who answers; only what is given is changed, and the officer of a post that gave it away. */
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
  /** Undefined: nobody is named any more. */
  readonly to: string | undefined;
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

/**
 * What a re-allocation changes on one recommendation; empty where it stands so already. Where one post
 * takes the place of another and no officer is given, nobody is named any more, else the officer of the
 * post that gave it away would go on answering. Whoever was named without a post stays.
 */
export function allocationChanges(
  recommendation: Pick<Recommendation, AllocationField>,
  to: AllocationTo
): readonly AllocationChange[] {
  const filled = filledFields(to);
  const { leadPost: before = '' } = recommendation;
  const isOtherPost = before !== '' && filled.leadPost !== undefined && filled.leadPost !== before;
  return ALLOCATION_FIELDS.flatMap((field) => {
    const wanted = filled[field];
    const from = recommendation[field];
    const isLeft = wanted === undefined && !(field === 'leadOfficer' && isOtherPost);
    if (isLeft || wanted === from) return [];
    return [{ field, to: wanted, ...(from !== undefined && { from }) }];
  });
}
