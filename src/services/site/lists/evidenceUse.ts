import { EVIDENCE_PLACES, VERDICTS_ASKED } from '../../../domain/evidence/evidence';
import { choice, longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { LEADS_ADD } from './grants';
import {
  markingField,
  parentIdField,
  partialDateField,
  sha256Field,
  withdrawsField
} from './sharedFields';

/**
 * Which file or link proves what, and for which recommendation. Staff read the list, so of a restricted
 * file it holds the GUID and no facts (`architecture.md`, Records).
 */
export const evidenceUseList = declareList({
  title: 'EvidenceUse',
  description:
    'What each file or link proves, and for which recommendation. Rows are only added. ' +
    'Of a restricted file only its Record ID stands here.',
  titleColumn: { title: 'Evidence use', description: 'What it proves, in its first words.' },
  fields: {
    RecordId: ownRecordId('use of evidence'),
    RecommendationId: parentIdField('Recommendation', 'the recommendation that it is for'),
    ActionId: parentIdField('Clause', 'the clause or part that it proves; empty for the whole'),
    EvidenceId: parentIdField('Evidence', 'the file or link'),
    KeptIn: choice({
      title: 'Kept in',
      description: 'The library or list that holds the file or link.',
      choices: EVIDENCE_PLACES,
      indexed: true
    }),
    Proves: longText({ title: 'Proves', description: 'What it proves, in words.' }),
    EffectiveFrom: partialDateField('In force from', 'When what it proves began to hold'),
    EffectiveTo: {
      ...partialDateField('In force until', 'When what it proves ceases to hold'),
      indexed: true
    },
    VerdictAsked: choice({
      title: 'Verdict asked for',
      description: 'What whoever handed it in says that it comes to; reviews decide.',
      choices: VERDICTS_ASKED
    }),
    FileVersion: text({
      title: 'File version',
      description: 'Version of the file, as 2.0; empty for a restricted file.'
    }),
    Sha256: {
      ...sha256Field,
      description: 'Fingerprint of that version of the file; empty for a restricted file.'
    },
    Marking: markingField,
    WithdrawsId: withdrawsField('use of evidence')
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'KeptIn', 'VerdictAsked', 'EffectiveTo', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    },
    {
      title: 'Restricted',
      columns: ['LinkTitle', 'VerdictAsked', 'EffectiveTo', 'Created', 'Author'],
      only: [{ column: 'KeptIn', oneOf: ['RestrictedEvidence'] }],
      sortBy: { column: 'ID', descending: true }
    }
  ],
  grants: LEADS_ADD
});
