import { longText, ownRecordId } from '../declaration/field';
import type { Grants, ListDeclaration } from '../declaration/list';
import { declareList } from '../declaration/list';
import { CLEARED_EDIT, LEADS_EDIT } from './grants';
import { markingField, partialDateField, sha256Field } from './sharedFields';

const evidenceFields = {
  RecordId: ownRecordId('file'),
  Describes: longText({ title: 'What it is', description: 'What the file is, in words.' }),
  Marking: markingField,
  Sha256: sha256Field,
  EffectiveFrom: partialDateField('In force from', 'When what the file shows began to hold'),
  EffectiveTo: partialDateField('In force until', 'When what the file shows ceases to hold')
};

/** A library of evidence; what a file proves stands in EvidenceUse. */
function evidenceLibrary(
  title: string,
  description: string,
  grants: Grants
): ListDeclaration<typeof evidenceFields> {
  return declareList({
    title,
    description,
    holds: 'documents',
    titleColumn: { title: 'Title', description: 'What the file is called in papers.' },
    fields: evidenceFields,
    views: [
      {
        title: 'Latest files',
        columns: ['LinkFilename', 'Describes', 'Marking', 'EffectiveTo', 'Modified', 'Editor'],
        sortBy: { column: 'ID', descending: true },
        opensFirst: true
      }
    ],
    grants
  });
}

export const evidenceList = evidenceLibrary(
  'Evidence',
  'Files that show what was done. What each one proves is in EvidenceUse.',
  LEADS_EDIT
);

/** Facts of a restricted file stay on its item here; other lists hold only its GUID. */
export const restrictedEvidenceList = evidenceLibrary(
  'RestrictedEvidence',
  'Files for cleared readers only. Leads who are not cleared hand such a file to an owner.',
  CLEARED_EDIT
);
