import { batchesOf } from '../../../src/services/sync/batchesOf';

const MEGABYTE = 1_048_576;

const bytesOf = (batch: readonly unknown[]): number =>
  batch.reduce<number>((sum, body) => sum + Buffer.byteLength(JSON.stringify(body)), 0);

test('bodies keep their order and go as many together as may', () => {
  expect(batchesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(batchesOf([], 2)).toEqual([]);
});

test.each([
  ['plain letters', 'a'],
  ['letters of three bytes', '\u20ac'],
  ['what JSON escapes', '\u0001'],
  ['pairs of surrogates', '\u{1f600}']
])('no batch is larger than SharePoint takes, whatever the text: %s', (_name, character) => {
  const bodies = Array.from({ length: 40 }, (_, index) => ({
    Text: character.repeat(20_000 * (index % 4))
  }));
  const batches = batchesOf(bodies, 50);
  expect(batches.flat()).toEqual(bodies);
  expect(Math.max(...batches.map(bytesOf))).toBeLessThan(MEGABYTE);
});

test('a body that fills a batch stands alone', () => {
  const large = 'x'.repeat(MEGABYTE);
  expect(batchesOf(['a', large, 'b'], 50)).toEqual([['a'], [large], ['b']]);
});
