import { longText, ownRecordId, url } from '../declaration/field';
import { declareList } from '../declaration/list';
import { LEADS_ADD } from './grants';
import { markingField, withdrawsField } from './sharedFields';

/** Evidence that lives elsewhere. Only https addresses count. */
export const evidenceLinksList = declareList({
  title: 'EvidenceLinks',
  description: 'Evidence that lives elsewhere, by its https address. Rows are only added.',
  titleColumn: { title: 'Link', description: 'What stands there.' },
  fields: {
    RecordId: ownRecordId('link'),
    Address: url({ title: 'Address', description: 'Where it is; it begins with https.' }),
    Describes: longText({ title: 'What it is', description: 'What stands there, in words.' }),
    Marking: markingField,
    WithdrawsId: withdrawsField('link')
  },
  views: [
    {
      title: 'Latest first',
      columns: ['LinkTitle', 'Address', 'Describes', 'Created', 'Author'],
      sortBy: { column: 'ID', descending: true },
      opensFirst: true
    }
  ],
  grants: LEADS_ADD
});
