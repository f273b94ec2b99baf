import { readFileSync } from 'node:fs';
import { describePapers, ENDINGS, only, paperFile, readSourcePaper, truthOf } from './papers';
import type { Fields, ReadJson } from './papers';

interface GroundTruth {
  readonly title: string;
  readonly asAt: unknown;
  readonly tierDefinitions: unknown;
  readonly checks: Fields;
  readonly planReview: readonly Fields[];
}

/** The fields of a plan that every form of the paper shows. */
const FIELDS = [
  'row',
  'title',
  'year',
  'levelPrinted',
  'level',
  'afis',
  'recommendations',
  'causesOfConcern',
  'progressPrinted',
  'progressNormalised',
  'tier',
  'completionPrinted',
  'completion',
  'closed',
  'closedMarkers',
  'closedConfirmedByHMICFRS',
  'update'
];

const NAME = '02-action-plan-review-august-2023';
/** Where footers stand among the words of each file; those of the Word file are no part of its text. */
const FOOTERS: Readonly<Record<string, readonly unknown[]>> = {
  docx: [],
  xlsx: [['sheet Action Plan Review, row 51']]
};

describePapers('paper 02', () => {
  const truth = truthOf('02') as GroundTruth;

  describe.each(ENDINGS)('as .%s', (ending) => {
    let paper: ReadJson;
    beforeAll(async () => {
      paper = await readSourcePaper(`${NAME}.${ending}`);
    });

    test('is recognised, with its title, its month and what its tiers mean', () => {
      expect(only(['paper', 'title', 'asAt', 'tierDefinitions'], { ...paper })).toEqual({
        paper: '02',
        title: truth.title,
        asAt: truth.asAt,
        tierDefinitions: truth.tierDefinitions
      });
      expect([paper.reports, paper.recommendations, paper.statusLines]).toEqual([[], [], []]);
    });

    test('gives the checks that a careful reader counts', () => {
      const { footers, ...counted } = paper.checks as unknown as Fields;
      const { footers: printed, ...expected } = truth.checks;
      expect(counted).toEqual(expected);
      if (ending === 'txt') expect(footers).toEqual(printed);
      else expect(Object.values(footers as Fields)).toEqual(FOOTERS[ending]);
    });

    test.each(truth.planReview.map(({ row, title }, index) => [row, title, index] as const))(
      'reads plan %s, %s',
      (_row, _title, index) => {
        expect(only(FIELDS, paper.plans[index])).toEqual(only(FIELDS, truth.planReview[index]));
      }
    );

    test('says which colours slipped into a title', () => {
      expect(paper.plans.map(({ ragWordInTitle }) => ragWordInTitle ?? undefined)).toEqual(
        truth.planReview.map(({ ragWordInTitle }) => ragWordInTitle)
      );
    });

    test('says that lost counts are unknown, that TBC is Cyrillic and that two months differ', () => {
      const what = paper.warnings.map((warning) => warning.what).join('\n');
      expect(what.match(/number of recommendations cannot be read/g)).toHaveLength(2);
      expect(what).toMatch(/No number of areas for improvement is printed/);
      expect(what).toMatch(/Cyrillic letters that look like "TBC"/);
      expect(what).toMatch(/names the month 2023-08, and a heading of the table 2023-05/);
      expect(what.match(/completion date, \w+ 2023, has passed/g)).toHaveLength(6);
    });

    test('leaves out footers and second readings only', () => {
      const left = paper.warnings.filter(({ kept }) => /^Left out/.test(kept));
      const others = left.filter(
        ({ what }) => !/foot of a page|read twice|means nothing/.test(what)
      );
      const tags = others.filter(({ kept }) => kept.includes('the words between them are kept'));
      expect(others).toEqual(tags);
      if (ending === 'docx') expect(left).toEqual([]);
    });
  });

  test('what was read twice or garbled is reported with its words and its line', async () => {
    const { plans, warnings } = await readSourcePaper(`${NAME}.txt`);
    const reported = (line: number, words: string): boolean =>
      warnings.some(({ at, what }) => at === `line ${line}` && what.includes(words));
    const lines = readFileSync(paperFile(`${NAME}.txt`), 'utf8').split('\n');
    const cells = (line: number): readonly string[] => lines[line - 1].split('\t');
    for (const line of [32, 41, 98]) expect(reported(line, cells(line)[0])).toBe(true);
    expect(reported(68, cells(68).slice(-1)[0])).toBe(true);
    expect(reported(32, cells(32)[3])).toBe(true);
    expect(reported(97, cells(97)[3])).toBe(true);
    expect(reported(97, cells(97)[1])).toBe(true);
    expect(plans.filter(({ tierUncertain }) => tierUncertain).map(({ row }) => row)).toEqual([5]);
  });

  test('each plan says which lines it was read from', async () => {
    const { plans } = await readSourcePaper(`${NAME}.txt`);
    for (const [index, { sourceLines }] of truth.planReview.entries()) {
      expect(plans[index].sourceLines).toEqual(expect.arrayContaining(sourceLines as number[]));
    }
  });
});
