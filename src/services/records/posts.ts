import type { Person, Post } from '../../domain/post';
import { personFrom, personId } from './people';
import type { PeopleRecordMapping } from './recordMapping';
import { rowReader } from './rowReader';
import { postsList } from '../site/lists/posts';

/** Posts and their rows. Holder and deputy are people of the site, so writing needs their ids. */
export const postRecords: PeopleRecordMapping<Post, typeof postsList> = {
  list: postsList,
  toRecord: (row) => {
    const read = rowReader(postsList.title, row);
    const record: Post = {
      id: read.ownId(),
      title: read.neededText('Title'),
      directorate: read.text('Directorate'),
      headsDirectorate: read.yes('HeadsDirectorate') ? true : undefined,
      holder: personFrom(row.Holder),
      deputy: personFrom(row.Deputy),
      from: read.day('HeldFrom'),
      to: read.day('HeldTo'),
      sourcePaper: read.text('SourcePaper')
    };
    return { record, problems: read.problems };
  },
  toRow: (post, ids) => ({
    RecordId: post.id,
    Title: post.title,
    Directorate: post.directorate ?? null,
    HolderId: personId(post.holder, ids),
    DeputyId: personId(post.deputy, ids),
    HeldFrom: post.from ?? null,
    HeldTo: post.to ?? null,
    SourcePaper: post.sourcePaper ?? null,
    HeadsDirectorate: post.headsDirectorate ?? false
  }),
  peopleIn: ({ holder, deputy }) =>
    [holder, deputy].filter((person): person is Person => person !== undefined)
};
