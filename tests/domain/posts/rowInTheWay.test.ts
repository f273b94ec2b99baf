import type { Post } from '../../../src/domain/post';
import { countNaming } from '../../../src/domain/posts/countNaming';
import { postsOnDay } from '../../../src/domain/posts/postOnDay';
import {
  haveDayInCommon,
  laterRowInTheWay,
  rowHeldAlready
} from '../../../src/domain/posts/rowInTheWay';

function post(fields: Partial<Post>): Post {
  return { id: 'new', title: 'Head of Crime', ...fields };
}

describe('two periods', () => {
  it('have a day in common where one begins on the last day of the other, and not on the day after', () => {
    const first = { from: '2019-01-01', to: '2020-05-31' };
    expect(haveDayInCommon(first, { from: '2020-05-31' })).toBe(true);
    expect(haveDayInCommon({ from: '2020-05-31' }, first)).toBe(true);
    expect(haveDayInCommon(first, { from: '2020-06-01' })).toBe(false);
    expect(haveDayInCommon(first, { to: '2018-12-31' })).toBe(false);
    expect(haveDayInCommon(first, {})).toBe(true);
  });
});

describe('a post that is added', () => {
  const held = post({ id: 'held', from: '2019-01-01', to: '2020-05-31' });

  it('is there already under the same name, spaces and letter case aside, in the same time', () => {
    expect(rowHeldAlready([held], post({ title: ' head  of CRIME' }))).toBe(held);
    expect(rowHeldAlready([held], post({ title: 'Head of Custody' }))).toBeUndefined();
    expect(rowHeldAlready([held], post({ from: '2020-06-01' }))).toBeUndefined();
  });

  it('is not in its own way when it is sent again', () => {
    expect(rowHeldAlready([held], { ...held })).toBeUndefined();
  });

  it('counts once, however many rows it has', () => {
    const rows = [held, post({ id: 'b', title: 'head of  crime', from: '2020-06-01' })];
    expect(postsOnDay(rows, '2021-01-01')).toHaveLength(1);
  });
});

describe('a post that is handed over', () => {
  const handOver = { from: '2020-06-01', holder: undefined, deputy: undefined };
  const later = post({ id: 'later', title: 'head of crime', from: '2020-06-01' });

  it.each([
    ['on the day on which a later row begins', '2020-06-01'],
    ['after it has begun', '2020-09-01'],
    ['before it, from a row with an end before the day', '2020-05-31']
  ])('has that row in the way %s', (_when, from) => {
    const present = post({ id: 'present', from: '2019-01-01', to: '2020-05-30' });
    const rows = [present, post({ id: 'last', from: '2022-01-01' }), later];
    expect(laterRowInTheWay(rows, present, { ...handOver, from }, 'new')).toBe(later);
  });

  it('has nothing in the way where the new holder ends before it, or where it is the new row', () => {
    const present = post({ id: 'present', from: '2019-01-01', to: '2020-05-31' });
    const early = { ...handOver, from: '2019-06-01' };
    expect(laterRowInTheWay([present, later], present, early, 'new')).toBeUndefined();
    expect(laterRowInTheWay([present, later], present, handOver, 'later')).toBeUndefined();
  });

  it('leaves whoever shares the post with the present holder', () => {
    const present = post({ id: 'present', from: '2019-01-01' });
    const beside = post({ id: 'beside', from: '2019-03-01' });
    expect(laterRowInTheWay([present, beside], present, handOver, 'new')).toBeUndefined();
  });
});

describe('a post that is removed', () => {
  it('is named by every recommendation that leads with it, however it is written', () => {
    const named = [{ leadPost: ' head of crime' }, { leadPost: 'Head of Custody' }, {}];
    expect(countNaming('Head of Crime', named)).toBe(1);
  });
});
