import type { Post } from '../../../src/domain/post';
import { postsOnDay } from '../../../src/domain/posts/postOnDay';
import { rowsShown } from '../../../src/webparts/administration/components/posts/postRowTime';
import { vacantWords } from '../../../src/webparts/administration/components/posts/vacantWords';

const first: Post = {
  id: 'first',
  title: 'Head of Crime',
  from: '2019-01-01',
  to: '2020-05-31'
};
const later: Post = { id: 'later', title: 'Head of Crime', from: '2021-01-01' };

/** What the post says of nobody holding it on a day, by the first row that is shown. */
function saidOn(day: string, rows: readonly Post[] = [later, first]): string | undefined {
  const [post] = postsOnDay(rows, day);
  const [shown] = post === undefined ? [] : rowsShown(post);
  return shown && `${shown.row.id}: ${vacantWords(shown.row, shown.when)}`;
}

describe('a post that nobody holds', () => {
  it('is not said to be vacant before its first holder began', () => {
    expect(saidOn('2018-06-01')).toBe('first: Not held before 1 Jan 2019');
    expect(saidOn('2018-06-01', [first])).toBe('first: Not held before 1 Jan 2019');
  });

  it('is vacant after the last holder so far, and where its row names nobody', () => {
    expect(saidOn('2020-07-01')).toBe('first: Vacant after 31 May 2020');
    expect(saidOn('2019-01-01')).toBe('first: Vacant');
  });
});
