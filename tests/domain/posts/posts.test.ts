import type { Post } from '../../../src/domain/post';
import { checkPost } from '../../../src/domain/posts/checkPost';
import {
  checkHandOver,
  endOfPresent,
  lastDayBefore,
  rowThatBegins
} from '../../../src/domain/posts/handOver';
import { postsOnDay, standsOn } from '../../../src/domain/posts/postOnDay';
import { unlistedPosts } from '../../../src/domain/posts/unlistedPosts';

const owen = { name: 'Owen Pryce', login: 'owen.pryce@force.example' };
const jo = { name: 'Jo Adeyemi', login: 'jo.adeyemi@force.example' };

function post(fields: Partial<Post>): Post {
  return { id: '00000000-0000-4000-8000-000000000001', title: 'Head of Crime', ...fields };
}

describe('a post on a day', () => {
  it('is held on the first and on the last day of its period, and not beyond', () => {
    const held = post({ from: '2017-03-01', to: '2017-11-19', holder: owen });
    expect(standsOn(held, '2017-03-01')).toBe(true);
    expect(standsOn(held, '2017-11-19')).toBe(true);
    expect(standsOn(held, '2017-02-28')).toBe(false);
    expect(standsOn(held, '2017-11-20')).toBe(false);
    expect(standsOn(post({}), '1990-01-01')).toBe(true);
  });

  it('shows the present holder, those before, newest first, and those to come', () => {
    const rows = [
      post({ id: 'a', to: '2015-12-31', holder: jo }),
      post({ id: 'b', from: '2016-01-01', to: '2017-06-30', holder: owen }),
      post({ id: 'c', title: 'head of  crime', from: '2017-07-01', holder: jo }),
      post({ id: 'd', from: '2018-01-01', holder: owen })
    ];
    const [shown, ...others] = postsOnDay(rows, '2017-11-20');
    expect(others).toEqual([]);
    expect(shown?.current.map(({ id }) => id)).toEqual(['c']);
    expect(shown?.past.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(shown?.coming.map(({ id }) => id)).toEqual(['d']);
    expect(shown?.vacant).toBe(false);
  });

  it('is vacant without a holder, and where its last holder has gone', () => {
    const shown = postsOnDay(
      [
        post({ title: 'Nobody yet' }),
        post({ title: 'Somebody gone', to: '2017-01-31', holder: owen }),
        post({ title: 'Held', holder: owen })
      ],
      '2017-11-20'
    );
    expect(shown.map(({ title, vacant }) => [title, vacant])).toEqual([
      ['Held', false],
      ['Nobody yet', true],
      ['Somebody gone', true]
    ]);
  });
});

describe('posts that recommendations name', () => {
  it('are offered where the list does not hold them, the most named first', () => {
    const found = unlistedPosts(
      [{ title: 'Head of Crime' }],
      [
        { leadPost: 'head of crime ' },
        { leadPost: 'Head of Custody', directorate: 'Uniform Policing' },
        { leadPost: 'Head of Intelligence', directorate: 'Crime' },
        { leadPost: 'Head of Intelligence', directorate: 'Crime' },
        { leadPost: 'Head of Intelligence' },
        { leadPost: 'Head of Custody', directorate: 'Crime' },
        {}
      ]
    );
    expect(found).toEqual([
      { title: 'Head of Intelligence', directorate: 'Crime', named: 3 },
      { title: 'Head of Custody', named: 2 }
    ]);
  });
});

describe('checking a post', () => {
  const fields = {
    title: 'Head of Crime',
    directorate: undefined,
    headsDirectorate: undefined,
    holder: undefined,
    deputy: undefined,
    from: undefined,
    to: undefined
  };

  it('asks for its name, and for days that are days and in order', () => {
    expect(checkPost(fields)).toEqual([]);
    expect(checkPost({ ...fields, title: ' ' })).toEqual([
      { field: 'title', problem: 'post missing' }
    ]);
    expect(checkPost({ ...fields, title: undefined })).toEqual([
      { field: 'title', problem: 'post missing' }
    ]);
    expect(checkPost({ ...fields, from: '2017-11', to: 'soon' })).toEqual([
      { field: 'from', problem: 'not a day' },
      { field: 'to', problem: 'not a day' }
    ]);
    expect(checkPost({ ...fields, from: '2017-11-20', to: '2017-11-19' })).toEqual([
      { field: 'to', problem: 'ends before it begins' }
    ]);
    expect(checkPost({ ...fields, from: '2017-11-20', to: '2017-11-20' })).toEqual([]);
  });

  it('asks which directorate a post heads', () => {
    expect(checkPost({ ...fields, headsDirectorate: true, directorate: ' ' })).toEqual([
      { field: 'directorate', problem: 'heads no directorate' }
    ]);
    expect(checkPost({ ...fields, headsDirectorate: true, directorate: 'Crime' })).toEqual([]);
  });
});

describe('the length of what is typed', () => {
  const rest = {
    headsDirectorate: undefined,
    holder: undefined,
    deputy: undefined,
    from: undefined,
    to: undefined
  };

  it('is 255 characters at the most, spaces at the ends aside', () => {
    const longest = 'x'.repeat(255);
    expect(checkPost({ ...rest, title: `${longest}  `, directorate: ` ${longest}` })).toEqual([]);
    const longer = 'x'.repeat(256);
    expect(checkPost({ ...rest, title: longer, directorate: longer })).toEqual([
      { field: 'title', problem: 'post too long' },
      { field: 'directorate', problem: 'directorate too long' }
    ]);
  });
});

describe('handing a post over', () => {
  it('needs a day after the present holder began', () => {
    const mine = { from: '2017-11-20', holder: jo, deputy: undefined };
    expect(checkHandOver({ from: '2017-11-19' }, mine)).toEqual([]);
    expect(checkHandOver({}, mine)).toEqual([]);
    expect(checkHandOver({ from: '2017-11-20' }, mine)).toEqual(['before the present holder']);
    expect(checkHandOver({}, { ...mine, from: '2017-11' })).toEqual(['no day']);
    expect(checkHandOver({}, { ...mine, from: undefined })).toEqual(['no day']);
  });

  it('ends the present row on the day before, over months and leap years', () => {
    expect(lastDayBefore('2017-11-20')).toBe('2017-11-19');
    expect(lastDayBefore('2018-01-01')).toBe('2017-12-31');
    expect(lastDayBefore('2016-03-01')).toBe('2016-02-29');
  });

  it('leaves the end of a row whose holder went long before', () => {
    expect(endOfPresent({ to: '2017-10-31' }, '2017-11-20')).toBe('2017-10-31');
    expect(endOfPresent({ to: '2018-03-31' }, '2017-11-20')).toBe('2017-11-19');
    expect(endOfPresent({}, '2017-11-20')).toBe('2017-11-19');
  });

  it('begins a row of the same post that keeps an end only where it lies ahead', () => {
    const mine = { from: '2017-11-20', holder: jo, deputy: undefined };
    const present = post({ directorate: 'Crime', holder: owen, to: '2018-03-31' });
    expect(rowThatBegins(present, mine, 'new')).toEqual({
      id: 'new',
      title: 'Head of Crime',
      directorate: 'Crime',
      holder: jo,
      from: '2017-11-20',
      to: '2018-03-31'
    });
    expect(rowThatBegins({ ...present, to: '2017-10-31' }, mine, 'new').to).toBeUndefined();
  });
});
