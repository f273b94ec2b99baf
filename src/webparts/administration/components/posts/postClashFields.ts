import type { ClashField } from '../../../../components/conflict/clashField';
import { POSTS } from '../../../../components/loc/administrationPosts';
import { formatDayLong } from '../../../../domain/dates/formatDate';
import type { Person } from '../../../../domain/post';
import type { PostFields } from '../../../../domain/posts/checkPost';

type Value = PostFields[keyof PostFields];

const wordsOf = (value: Value): string => (typeof value === 'string' ? value : '');
const personWords = (value: Value): string => {
  const person = typeof value === 'object' ? (value as Person) : undefined;
  return person === undefined ? '' : `${person.name} (${person.login})`;
};
const dayWords = (value: Value): string =>
  typeof value === 'string' && value !== '' ? formatDayLong(value) : '';

/** How the fields of a post read where two people changed them. */
export const postClashFields: readonly ClashField<PostFields>[] = [
  { field: 'title', label: POSTS.form.title, words: wordsOf, writable: true },
  { field: 'directorate', label: POSTS.form.directorate, words: wordsOf, writable: true },
  {
    field: 'headsDirectorate',
    label: POSTS.form.headsDirectorate,
    words: (value) => (value === true ? POSTS.yes : POSTS.no),
    writable: false
  },
  { field: 'holder', label: POSTS.form.holder, words: personWords, writable: false },
  { field: 'deputy', label: POSTS.form.deputy, words: personWords, writable: false },
  { field: 'from', label: POSTS.form.from, words: dayWords, writable: false },
  { field: 'to', label: POSTS.form.to, words: dayWords, writable: false }
];
