import { choice, longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_ONLY } from './grants';
import { sha256Field, sourcePaperField } from './sharedFields';

export const INTAKE_STATES = ['begun', 'written', 'undone'] as const;

/** Papers that were read in: what was written, and what stood there before, so that it can be undone. */
export const intakesList = declareList({
  title: 'Intakes',
  description: 'Papers that were read in, and what they changed. Only owners see it.',
  titleColumn: { title: 'Intake', description: 'Name of the file that was read.' },
  fields: {
    RecordId: ownRecordId('intake'),
    IntakeState: choice({
      title: 'State',
      description: 'Begun, written, or undone.',
      choices: INTAKE_STATES,
      indexed: true
    }),
    Sha256: sha256Field,
    SourcePaper: sourcePaperField,
    PaperKind: text({ title: 'Read as', description: 'The kind of paper that it was read as.' }),
    Mapping: longText({
      title: 'Columns',
      description: 'What each column of the paper was taken for. Written by the Tracker.'
    }),
    Written: longText({
      title: 'Written',
      description: 'The records that it added or changed. Written by the Tracker.'
    }),
    ValuesBefore: longText({
      title: 'Values before',
      description: 'What stood there before, for undoing. Written by the Tracker.'
    }),
    LeftOut: longText({
      title: 'Left out',
      description: 'Words of the paper that are in no record, and why.'
    })
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'SourcePaper', 'IntakeState', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: OWNERS_ONLY
});
