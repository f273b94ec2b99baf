import { recommendationsList } from '../site/lists/recommendations';
import { RECORD_MERGES } from '../../domain/merge/recordMerges';
import type { Recommendation } from '../../domain/records';
import { keptText } from './positionFields';
import { recommendationRecords } from './recommendations';
import type { EditableFields } from './rowEdit';
import type { AllocationFields } from './trackerStore';

/** Who answers for a recommendation: what an owner allocates. */
export const allocationFields: EditableFields<
  AllocationFields,
  Recommendation,
  typeof recommendationsList
> = {
  list: recommendationsList,
  merge: RECORD_MERGES.allocation,
  toRecord: recommendationRecords.toRecord,
  fieldsOf: ({ directorate, leadPost, leadOfficer }) => ({ directorate, leadPost, leadOfficer }),
  kept: (fields) => ({
    directorate: keptText(fields.directorate),
    leadPost: keptText(fields.leadPost),
    leadOfficer: keptText(fields.leadOfficer)
  }),
  changedColumns: (_record, before, after) => ({
    ...(before.directorate === after.directorate ? {} : { Directorate: after.directorate ?? null }),
    ...(before.leadPost === after.leadPost ? {} : { LeadPost: after.leadPost ?? null }),
    ...(before.leadOfficer === after.leadOfficer ? {} : { LeadOfficer: after.leadOfficer ?? null })
  })
};
