import fc from 'fast-check';
import { IntakeError, paperJson, readPaper } from '../../../src/services/intake';
import { textFile } from './papers';

/** A paper with most of what goes wrong in papers: each line may be cut, moved, doubled or torn. */
const LINES: readonly string[] = [
  'Tracker of recommendations',
  'Colour\tDefinition of the colours',
  'GREEN\tAll done',
  'Roads policing: not optional',
  'A national report by HMICFRS',
  'Published July 2020',
  'There are 4 recommendations; 3 of which apply to force.',
  'Recommendation\t\tStatus\tDue date\tComment',
  '1\t<p>Recommendation Plan patrols of\tAMBER\tMay 2021 [internal deadline]\tRota agreed in',
  '',
  'Recommendation\t\tStatus\tDue date\tComment',
  '\tevery road.</p>\tNEW RED\tNow due: June 2022\tspring.',
  'Areas for improvement Count these:\t\t\t\t',
  '2\tcrashes\tGREEN\tApril 2021\tAction Required: I. Buy counters. [1.1]',
  '\t\tRED\tApril 2020\tAction Required: II. Use them. [1.2]',
  '\t\tSee the note below\t\t',
  '3\tnear misses\tWHITE\t\t',
  'Firearms',
  'A force report by HMIC',
  'Published May 2019',
  'Finding\tRAG\tDeadline\tUpdate',
  'Cause of concern: Licences late\tRED\tMay 2020\tSlow.'
];

type Change = readonly [kind: 'cut' | 'double' | 'swap' | 'tear' | 'untab', at: number, by: number];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('cut', 'double', 'swap', 'tear', 'untab'),
  fc.nat(LINES.length - 1),
  fc.nat(30)
);

function changed(lines: readonly string[], [kind, at, by]: Change): readonly string[] {
  const line = lines[at] ?? '';
  const replacedBy = (...instead: readonly string[]): readonly string[] => [
    ...lines.slice(0, at),
    ...instead,
    ...lines.slice(at + 1)
  ];
  if (kind === 'cut') return replacedBy();
  if (kind === 'double') return replacedBy(line, line);
  if (kind === 'tear') return replacedBy(line.slice(0, by), line.slice(by));
  if (kind === 'untab') return replacedBy(line.replace('\t', ' '));
  const other = by % Math.max(lines.length, 1);
  return lines.map((each, index) => (index === at ? lines[other] : index === other ? line : each));
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.toLowerCase());
}

test('a mutated paper is read, or refused as no paper, and no word of it is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const lines = changes.reduce(changed, LINES);
      const reading = await readPaper({ name: 'paper.txt', bytes: textFile(...lines) }).catch(
        (cause: unknown) => {
          if (cause instanceof IntakeError && cause.problem === 'no paper') return undefined;
          throw cause;
        }
      );
      if (reading === undefined) return;
      const kept = new Set(wordsOf(JSON.stringify({ ...paperJson(reading), reading })));
      expect(lines.flatMap(wordsOf).filter((word) => !kept.has(word))).toEqual([]);
    }),
    { numRuns: 400 }
  );
});
