import { longText, ownRecordId, text } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { sortOrderField } from './sharedFields';

/** Views of the Tracker's own screens that owners share with everybody. */
export const savedViewsList = declareList({
  title: 'SavedViews',
  description: 'Views of the Tracker’s screens that are shared: filters, columns and order.',
  titleColumn: { title: 'View', description: 'What the view is called.' },
  fields: {
    RecordId: ownRecordId('view'),
    Screen: text({ title: 'Screen', description: 'The web part that it is for.', indexed: true }),
    Definition: longText({
      title: 'Definition',
      description: 'Filters, columns and order. Written by the Tracker.'
    }),
    SortOrder: sortOrderField('its screen')
  },
  views: [
    {
      title: 'All views',
      columns: ['LinkTitle', 'Screen', 'SortOrder', 'Modified', 'Editor'],
      sortBy: { column: 'ID' },
      opensFirst: true
    }
  ],
  grants: OWNERS_WRITE
});
