import { describePapers, ENDINGS, only, readSourcePaper, truthOf } from './papers';
import type { Fields, ReadJson } from './papers';

interface GroundTruth {
  readonly checks: Fields;
  readonly findings: readonly Fields[];
}

/** The fields of a recommendation that every form of the paper shows. */
const FIELDS = [
  'ref',
  'kind',
  'kindPrinted',
  'text',
  'statusPrinted',
  'status',
  'isNew',
  'duePrinted',
  'dueOriginal',
  'dueRevised',
  'duePrecision',
  'dueSource',
  'leadPrinted',
  'lead',
  'leadInherited',
  'tasks',
  'narrativeLabelPrinted',
  'comment'
];

/** Checks of what stands in the plain text only: its pages repeat headings and cut rows. */
const OF_PAGES = ['repeatedHeadingRows', 'headingVariants', 'continuationRowsWithNoRef'];

describePapers('paper 00', () => {
  const truth = truthOf('00') as GroundTruth;
  const checks = Object.keys(truth.checks);

  describe.each(ENDINGS)('as .%s', (ending) => {
    let paper: ReadJson;
    beforeAll(async () => {
      paper = await readSourcePaper(`00-peel-action-plan.${ending}`);
    });

    test('is recognised as the action plan for one report', () => {
      expect(paper.paper).toBe('00');
      expect(paper.title).toBe('Integrated PEEL Assessment 2018/2019 Action Plan');
      expect(paper.reports.map(({ title }) => title)).toEqual([
        'Integrated PEEL Assessment 2018/2019'
      ]);
      expect([paper.legend, paper.plans, paper.asAt]).toEqual([[], [], null]);
    });

    test('gives the checks that a careful reader counts', () => {
      const counted = paper.checks as unknown as Fields;
      expect(Object.keys(counted).sort()).toEqual([...checks].sort());
      const same = ending === 'txt' ? checks : checks.filter((key) => !OF_PAGES.includes(key));
      expect(only(same, counted)).toEqual(only(same, truth.checks));
      if (ending === 'txt') return;
      // The pages of these files were joined: one heading, and no row is cut.
      expect(only(OF_PAGES, counted)).toEqual({
        repeatedHeadingRows: 1,
        headingVariants: { 'Areas for Improvement': 1 },
        continuationRowsWithNoRef: []
      });
    });

    test.each(truth.findings.map((finding, index) => [finding.ref, index] as const))(
      'reads recommendation %s as the careful reader did',
      (_ref, index) => {
        expect(only(FIELDS, paper.recommendations[index])).toEqual(
          only(FIELDS, truth.findings[index])
        );
      }
    );

    test('says that 7 and 8 are one block', () => {
      const [seven] = paper.recommendations.filter(({ ref }) => ref === '7');
      expect(only(['commentInheritedFrom', 'leadInheritedFrom'], seven)).toEqual({
        commentInheritedFrom: 'R1/8',
        leadInheritedFrom: 'R1/8'
      });
      const doubts = paper.warnings.filter(({ at }) => at === seven.at);
      expect(doubts.map(({ kept }) => kept).join(' ')).toMatch(/R1\/8/);
    });

    test('leaves nothing out', () => {
      expect(paper.warnings.filter(({ kept }) => /^Left out/.test(kept))).toEqual([]);
    });
  });

  test('words of 9 that a page break left behind 8 are moved, and the doubt says where', async () => {
    const { warnings } = await readSourcePaper('00-peel-action-plan.txt');
    const moved = warnings.filter(({ kept }) => kept.startsWith('Moved down to recommendation 9'));
    expect(moved.map(({ at }) => at)).toEqual(['line 37']);
    const split = warnings.filter(({ what }) => what.includes('without list marks'));
    expect(split.map(({ at }) => at)).toEqual(
      [4, 16, 28, 29, 38, 41, 44].map((line) => `line ${line}`)
    );
  });
});
