import { readableLine } from '../../../src/domain/deadline/dueCell';
import { parsePrintedDeadline } from '../../../src/domain/deadline/parsePrintedDeadline';
import { linesWithCells } from '../../../src/domain/printed/quotedCells';
import { readPasted } from '../../../src/domain/registration/pasted/readPasted';

/** Eight times the text may take eight times the work; what is searched anew at each line takes 64. */
const TIMES = 8;
const MOST_TIMES_THE_WORK = 20;

/** Processor time of this process, in microseconds: the least of three runs. */
function workOf(run: () => unknown): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user;
  });
  return Math.max(Math.min(...runs), 1000);
}

describe('a long text that is pasted', () => {
  test.each<[string, number, (lines: number) => unknown]>([
    ['short lines of one paragraph', 10000, (n) => readPasted(`1. Go\n${'abc def\n'.repeat(n)}`)],
    ['quotes that do not close', 8000, (n) => readPasted('"abc\n'.repeat(n))],
    ['cells that close and open', 16000, (n) => linesWithCells(`"a\n${'"\t"b\n'.repeat(n)}"`)],
    ['tags that do not close', 8000, (n) => readableLine('<a'.repeat(n))]
  ])('takes work in proportion to its length: %s', (_name, lines, read) => {
    read(lines);
    const some = workOf(() => read(lines));
    const more = workOf(() => read(lines * TIMES));
    expect(more / some).toBeLessThan(MOST_TIMES_THE_WORK);
  });

  test('loses nothing: wrapped lines, cells of several lines, quotes that stay open', () => {
    expect(readPasted('1. Go on, well-\nbeing\nin mind').rows[0]?.words).toBe(
      'Go on, well-being in mind'
    );
    expect(linesWithCells('"a\n"\t"b\nc"\n"d')).toEqual([
      { number: 1, text: '"a\n"\t"b\nc"' },
      { number: 4, text: '"d' }
    ]);
    expect(linesWithCells('"a\n"')).toEqual([{ number: 1, text: '"a\n"' }]);
    expect(linesWithCells('"a\n"\n"b\n"')).toEqual([
      { number: 1, text: '"a\n"' },
      { number: 3, text: '"b\n"' }
    ]);
  });
});

describe('a due cell longer than any', () => {
  test('is kept as words', () => {
    const lines = ['January 2018', 'x'.repeat(2000)];
    expect(parsePrintedDeadline(lines)).toEqual({
      printed: lines,
      form: 'words',
      setBy: 'not said',
      revised: []
    });
  });
});
