import fc from 'fast-check';
import { IntakeError, paperJson, readPaper } from '../../../src/services/intake';
import { textFile } from './papers';

/** A paper with most of what goes wrong in papers: each line may be cut, moved, doubled or torn. */
const BY_REPORT: readonly string[] = [
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

/** An action plan with tasks, and a plan review, with most of what goes wrong in each. */
const ACTION_PLAN: readonly string[] = [
  'Roads policing Action Plan',
  'Area\ts for Improvement\tStatus\tDue Date\tTasks and current status\tLead Officers',
  '1\tArea for Improvement Plan patrols.\tAMBER\tMay 2021\tTasks Buy cameras for all Train the drivers at\tHead of Roads',
  'Areas\tfor Improvement\tStatus\tDue Date\tTasks and current status\tLead Officers',
  '\t\t\t\tonce. Current Status Begun in March.\t',
  '2\tCount crashes. and\tRED\tMay 2021\tTasks • Hire clerks • Count them\t',
  '3\tCount injuries.\tRED\tMay 2021\tEvidence Since May both are counted. Tasks Tell the\tHead of Data',
  '4\tTell everybody.\tWHITE\tTBC\tpublic. Ask the schools Progress update: Not begun.\tHead of News'
];

const PLAN_REVIEW: readonly string[] = [
  'Review of plans, May 2024',
  'Tier 1: work goes on.',
  'Name of Plan\tLevel\tNumber of Action\tProgress\tCompletition\tUpdate',
  '\t\tPoints\tReview\tDate\t',
  'Custody, a look at\tLevel 2\t0 AFIs\tTier 1\tJune\tThe rota was agreed with the',
  'every suite (2022)\t\t3\t\t2024\tsergeants and the',
  'Raods po1icing\tLevel 2\t0 AFIC\tTior 3\t(PLAN\tinspectors in March.',
  'Roads policing (2021) – amber\tLevel 2\tU AFIs\tTier 2\t(PLAN CLOSED)\tPatrols run every',
  'of the night\t\tRecommendations\tTHEFT\tCLOSED\tmonth. HMICFRS Confirmed Closed.',
  'Appendix B, page 1',
  '\t1\t\t1\t\tAqqendix B, paqe 1',
  '** CLOSED ** Vetting\tLevel 3\t21 AFIs 1 Cause of Concern\tClosed\t\tSuperseded by another plan.',
  'Appendix B, page 2'
];

type Change = readonly [kind: 'cut' | 'double' | 'swap' | 'tear' | 'untab', at: number, by: number];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('cut', 'double', 'swap', 'tear', 'untab'),
  fc.nat(Math.max(BY_REPORT.length, PLAN_REVIEW.length) - 1),
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

test.each([
  ['paper by report', BY_REPORT, 400],
  ['action plan', ACTION_PLAN, 300],
  ['plan review', PLAN_REVIEW, 300]
])(
  'a mutated %s is read, or refused as no paper, and no word is lost',
  async (_kind, original, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const lines = changes.reduce(changed, original);
        const reading = await readPaper({ name: 'paper.txt', bytes: textFile(...lines) }).catch(
          (cause: unknown) => {
            if (cause instanceof IntakeError && cause.problem === 'no paper') return undefined;
            throw cause;
          }
        );
        if (reading === undefined) return;
        const kept = new Set(
          wordsOf(JSON.stringify({ ...paperJson(reading), reading }).replace(/\\t/g, ' '))
        );
        expect(lines.flatMap(wordsOf).filter((word) => !kept.has(word))).toEqual([]);
      }),
      { numRuns }
    );
  }
);
