/** A run of words that both texts have, only the second has, or only the first has. */
export interface WordRun {
  readonly kind: 'kept' | 'added' | 'removed';
  /** With the space that follows the words. */
  readonly text: string;
}

// Above this many pairs of words the middle is shown as replaced whole: a screen must not freeze.
const MOST_PAIRS = 4000000;

/**
 * What changed between two texts, word by word, for the screen that shows a conflict. The kept and
 * removed runs together are the first text, the kept and added runs the second.
 */
export function wordDiff(from: string, to: string): readonly WordRun[] {
  const a = wordsOf(from);
  const b = wordsOf(to);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  return joinRuns([
    ...runsOf('kept', a.slice(0, start)),
    ...middleRuns(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...runsOf('kept', a.slice(a.length - end))
  ]);
}

/** Words with the space behind them, so that joining them gives the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+\s*/g) ?? [];
}

function middleRuns(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  if (a.length * b.length > MOST_PAIRS) return [...runsOf('removed', a), ...runsOf('added', b)];
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'kept', text: a[i] });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j === b.length || common[(i + 1) * width + j] >= common[i * width + j + 1])
    ) {
      runs.push({ kind: 'removed', text: a[i] });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: b[j] });
      j += 1;
    }
  }
  return runs;
}

/** Length of the longest common run of words from each pair of places to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  return lengths;
}

function runsOf(kind: WordRun['kind'], words: readonly string[]): readonly WordRun[] {
  return words.length === 0 ? [] : [{ kind, text: words.join('') }];
}

/** Neighbouring runs of one kind as one; of neighbouring changes the removed words first. */
function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const run of runs) {
    if (run.kind === 'removed') removed += run.text;
    else if (run.kind === 'added') added += run.text;
    else {
      flush();
      const last = joined[joined.length - 1];
      if (last?.kind === 'kept')
        joined[joined.length - 1] = { ...last, text: last.text + run.text };
      else joined.push(run);
    }
  }
  flush();
  return joined;
}
