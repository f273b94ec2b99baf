import type { Position, Update } from '../../../src/domain/records';
import {
  positionFrom,
  updateMissedBy,
  updatesMissedBy
} from '../../../src/services/records/latestUpdate';

const update = (id: string, rest: Partial<Update> = {}): Update => ({
  id,
  subjectId: 's',
  text: `text of ${id}`,
  status: 'AMBER',
  ...rest
});

test('a copy of the latest update misses nothing', () => {
  expect(updateMissedBy('a', [update('a')])).toBeUndefined();
});

test('an update that follows the copied one was missed', () => {
  const b = update('b', { followsId: 'a' });
  expect(updateMissedBy('a', [update('a'), b])).toBe(b);
});

test('the last of several that follow each other was missed', () => {
  const c = update('c', { followsId: 'b' });
  expect(updateMissedBy('a', [update('a'), update('b', { followsId: 'a' }), c])).toBe(c);
});

test('a withdrawn update was not missed; the one that takes its place was', () => {
  const b = update('b', { followsId: 'a' });
  const c = update('c', { followsId: 'a', withdrawsId: 'b' });
  expect(updateMissedBy('a', [update('a'), b, c])).toBe(c);
});

test('of two that follow the same one the first counts, and what was built on it', () => {
  const b = update('b', { followsId: 'a' });
  const c = update('c', { followsId: 'a' });
  const d = update('d', { followsId: 'b' });
  expect(updateMissedBy('a', [update('a'), b, c])).toBe(b);
  expect(updatesMissedBy('a', [update('a'), b, c, d])).toEqual([b, d]);
});

test('an update based on something older than the copy is not taken for newer', () => {
  expect(updateMissedBy('b', [update('x', { followsId: 'a' }), update('b')])).toBeUndefined();
});

test('updates read from papers were recorded with their position', () => {
  expect(updateMissedBy(undefined, [update('p', { sourcePaper: '01' })])).toBeUndefined();
});

test('updates that follow each other in a circle end', () => {
  const circle = [update('a', { followsId: 'b' }), update('b', { followsId: 'a' })];
  expect(updateMissedBy('a', circle)).toBeDefined();
});

test('the status is of the update’s day only when the update changed it', () => {
  const position: Position = { id: 's', status: 'AMBER', statusSince: '2017-06' };
  const same = positionFrom(position, update('a', { asAt: '2017-11-20' }));
  expect(same.statusSince).toBe('2017-06');
  const green = positionFrom(position, update('a', { status: 'GREEN', asAt: '2017-11-20' }));
  expect(green.statusSince).toBe('2017-11-20');
  expect(green.latestUpdateId).toBe('a');
});
