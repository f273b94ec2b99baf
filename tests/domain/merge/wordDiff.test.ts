import fc from 'fast-check';

import { wordDiff } from '../../../src/domain/merge/wordDiff';
import type { WordRun } from '../../../src/domain/merge/wordDiff';

function textOf(runs: readonly WordRun[], ...kinds: readonly WordRun['kind'][]): string {
  return runs
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
}

describe('the words that changed between two texts', () => {
  test('stand between the words that were kept', () => {
    expect(wordDiff('Training begins in May.', 'Training began in late May.')).toEqual([
      { kind: 'kept', text: 'Training ' },
      { kind: 'removed', text: 'begins ' },
      { kind: 'added', text: 'began ' },
      { kind: 'kept', text: 'in ' },
      { kind: 'added', text: 'late ' },
      { kind: 'kept', text: 'May.' }
    ]);
  });

  test('are none for one text, and all for an empty one', () => {
    expect(wordDiff('Same words.', 'Same words.')).toEqual([{ kind: 'kept', text: 'Same words.' }]);
    expect(wordDiff('', 'New words.')).toEqual([{ kind: 'added', text: 'New words.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  test('give both texts back, with no two runs of one kind in a row', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '\n', '  '), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const runs = wordDiff(from, to);
        expect(textOf(runs, 'kept', 'removed')).toBe(from);
        expect(textOf(runs, 'kept', 'added')).toBe(to);
        runs.forEach((run, index) => expect(run.kind).not.toBe(runs[index - 1]?.kind));
      })
    );
  });

  test('are shown whole where the texts are too long to compare', () => {
    const from = Array.from({ length: 2100 }, (_, index) => `a${index}`).join(' ');
    const to = Array.from({ length: 2100 }, (_, index) => `b${index}`).join(' ');
    expect(wordDiff(from, to).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
