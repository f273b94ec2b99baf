import { longText } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';

/** What holds for the whole site, one row a setting. */
export const settingsList = declareList({
  title: 'Settings',
  description: 'What holds for the whole Tracker: the force, the last paper, the schema version.',
  titleColumn: { title: 'Setting', description: 'Name of the setting.', unique: true },
  fields: {
    Value: longText({ title: 'Value', description: 'Value of the setting.' })
  },
  views: [
    {
      title: 'All settings',
      columns: ['LinkTitle', 'Value', 'Modified', 'Editor'],
      sortBy: { column: 'ID' },
      opensFirst: true
    }
  ],
  versions: 100,
  grants: OWNERS_WRITE
});
