import { ENDINGS, fileOf, readAsJson } from './papers';

const SUMMARY = [
  ['Report', 'Status', 'Number of AFIs', 'Number of recommendations'],
  ['Roads policing', 'In hand', '1', '1']
] as const;

const ROADS = [
  'Roads policing',
  'A force report by HMICFRS',
  'Published July 2020',
  [
    ['Ref', 'Recommendation', 'Status', 'Due date', 'Comment'],
    ['1', 'Recommendation: Plan patrols.', 'AMBER', 'May 2021', 'Begun.'],
    ['2', 'Area for improvement: Count crashes.', 'RED', 'May 2021', 'Late.']
  ]
] as const;

const PLANS = [
  'Force Action Plan',
  [
    ['Name of Action Plan', 'Owner', 'Level', 'Action points', 'Completion Date', 'Status'],
    ['Roads policing', 'Head of Roads', 'Level 2', '2 AFIs', 'May 2024', 'Tier 1'],
    ['Custody', 'Head of Custody', 'Level 3', '1 AFI', 'June 2024', 'Tier 2']
  ]
] as const;

describe.each(ENDINGS)('as .%s', (ending) => {
  test('a paper by report with a table of its reports on top is one by report', async () => {
    const bytes = await fileOf(ending, ['Tracker', SUMMARY, ...ROADS]);
    const paper = await readAsJson(`roads.${ending}`, bytes);
    expect([paper.paper, paper.recommendations.length, paper.plans]).toEqual(['01', 2, []]);
    expect(paper.warnings.some(({ what }) => what.includes('In hand'))).toBe(true);
  });

  test('a review of plans is one also where its headings could be those of recommendations', async () => {
    const paper = await readAsJson(`plans.${ending}`, await fileOf(ending, PLANS));
    expect([paper.paper, paper.recommendations]).toEqual(['02', []]);
    expect(paper.plans.map(({ title, tier, completion }) => [title, tier, completion])).toEqual([
      ['Roads policing', 1, '2024-05'],
      ['Custody', 2, '2024-06']
    ]);
  });
});

test.each(['docx', 'xlsx'] as const)(
  'a heading within a table of plans is no plan, as .%s',
  async (ending) => {
    const [title, [headings, roads, custody]] = PLANS;
    const blank = headings.map(() => '').slice(1);
    const rows = [headings, ['Plans of level 2', ...blank], roads, ['Level 3', ...blank], custody];
    const paper = await readAsJson(`plans.${ending}`, await fileOf(ending, [title, rows]));
    expect(paper.plans.map((plan) => plan.title)).toEqual(['Roads policing', 'Custody']);
    const within = paper.warnings.filter(({ what }) => what.startsWith('A heading stands within'));
    expect(within.map(({ what }) => what).join()).toMatch(/Plans of level 2.*Level 3/);
  }
);
