import { ownRecordId, person, text, vocabularyChoice, yesNo } from '../declaration/field';
import { declareList } from '../declaration/list';
import { OWNERS_WRITE } from './grants';
import { sourcePaperField } from './sharedFields';

/** Who holds which post, and when: a new holder is a new row, so that the past can be told. */
export const postsList = declareList({
  title: 'Posts',
  description: 'Posts and who holds them. When the holder changes, end the row and add another.',
  titleColumn: { title: 'Post', description: 'The post, as recommendations name it.' },
  fields: {
    RecordId: ownRecordId('post'),
    Directorate: vocabularyChoice({
      title: 'Directorate',
      description: 'Directorate that the post belongs to.',
      vocabulary: 'directorates',
      indexed: true
    }),
    Holder: person({
      title: 'Holder',
      description: 'Who holds the post; empty while it is vacant.',
      indexed: true
    }),
    Deputy: person({ title: 'Deputy', description: 'Who stands in.', indexed: true }),
    HeldFrom: text({
      title: 'From',
      description: 'First day, as 2017-11-14; empty: from the beginning.',
      indexed: true
    }),
    HeldTo: text({
      title: 'Until',
      description: 'Last day, as 2017-11-14; empty: until further notice.',
      indexed: true
    }),
    SourcePaper: sourcePaperField,
    HeadsDirectorate: yesNo({
      title: 'Heads the directorate',
      description: 'Whether its holder sees all that the directorate answers for.'
    })
  },
  views: [
    {
      title: 'By directorate',
      columns: ['LinkTitle', 'Holder', 'Deputy', 'HeldFrom', 'HeldTo'],
      groupBy: 'Directorate',
      sortBy: { column: 'ID' },
      opensFirst: true
    },
    {
      title: 'My posts',
      columns: ['LinkTitle', 'Directorate', 'Deputy', 'HeldFrom', 'HeldTo'],
      only: [{ column: 'Holder', isMe: true }],
      sortBy: { column: 'ID' }
    },
    {
      title: 'Posts I stand in for',
      columns: ['LinkTitle', 'Directorate', 'Holder', 'HeldFrom', 'HeldTo'],
      only: [{ column: 'Deputy', isMe: true }],
      sortBy: { column: 'ID' }
    },
    {
      title: 'Vacant',
      columns: ['LinkTitle', 'Directorate', 'Deputy', 'HeldFrom'],
      only: [
        { column: 'Holder', isEmpty: true },
        { column: 'HeldTo', isEmpty: true }
      ],
      sortBy: { column: 'ID' }
    }
  ],
  grants: OWNERS_WRITE
});
