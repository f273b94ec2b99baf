import { ENDINGS, excelFile, fileOf, only, readAsJson, textFile } from './papers';
import type { Fields, ReadJson } from './papers';

const FACTS = [
  'title',
  'level',
  'afis',
  'recommendations',
  'causesOfConcern',
  'tier',
  'completion',
  'closed'
];

function facts(paper: ReadJson): readonly Fields[] {
  return paper.plans.map((plan) => only(FACTS, plan));
}

/** Another force's review: counts in columns of their own, other words, another order. */
const OTHER_FORCE = [
  'Improvement plans, position at June 2024',
  'Tier 1: work goes on.',
  'Tier 2: work is reviewed.',
  [
    [
      'Ref',
      'Target date',
      'Inspection report',
      'Tier',
      'Number of AFIs',
      'Number of recommendations',
      'Causes of concern',
      'Commentary',
      'Directorate',
      'Level'
    ],
    ['1', 'May 2024', 'Custody (2022)', 'Tier 1', '4', '0', '1', 'Late.', 'Custody', '2'],
    ['2', '30/09/2024', 'Roads policing (2021/22)', '2', '0', '', '0', 'On time.', 'Roads', '3'],
    ['3', 'Closed', 'Vetting – CLOSED', 'Tier 2', '1', '2', '0', 'HMIC confirmed closed.', '', '1']
  ]
] as const;

describe("another force's plan review", () => {
  test.each(ENDINGS)('reads with other headings in another order, as .%s', async (ending) => {
    const paper = await readAsJson(`plans.${ending}`, await fileOf(ending, OTHER_FORCE));
    expect([paper.paper, paper.title, paper.asAt]).toEqual([
      '02',
      'Improvement plans, position at June 2024',
      { value: '2024-06', inferred: false }
    ]);
    expect(paper.tierDefinitions).toHaveLength(2);
    expect(facts(paper)).toEqual([
      {
        title: 'Custody (2022)',
        level: 2,
        afis: 4,
        recommendations: 0,
        causesOfConcern: 1,
        tier: 1,
        completion: '2024-05',
        closed: false
      },
      {
        title: 'Roads policing (2021/22)',
        level: 3,
        afis: 0,
        recommendations: null,
        causesOfConcern: 0,
        tier: 2,
        completion: '2024-09-30',
        closed: false
      },
      {
        title: 'Vetting – CLOSED',
        level: 1,
        afis: 1,
        recommendations: 2,
        causesOfConcern: 0,
        tier: 2,
        completion: null,
        closed: true
      }
    ]);
    expect(paper.plans.map(({ directorates, confirmedBy }) => [directorates, confirmedBy])).toEqual(
      [
        [['Custody'], null],
        [['Roads'], null],
        [[], 'HMIC']
      ]
    );
    expect(paper.checks as unknown as Fields).toMatchObject({
      overdueAsAtJune2024: [1],
      closedRows: [3],
      rowsWithLostRecommendationCount: [2]
    });
  });

  test('spelling errors in headings and rows cut by a page are read', async () => {
    const paper = await readAsJson(
      'plans.txt',
      textFile(
        'Review of plans',
        'Name of plan\tLevel\tNumber of action\tTier\tComplition\tUpdate',
        '\t\tpoints\t\tdate\t',
        'Custody, a look at\tLevel 2\t0 AFIs\tTier 1\tMay\tThe rota is',
        'every suite (2022)\t\t3\t\t2024\twritten and',
        '\t\tRecommendations\t\t\ttried out.',
        'Roads\tLevel 3\t1 area for improvement, 2 reccs\tTier 3\t\tDone.'
      )
    );
    expect(facts(paper).map((plan) => Object.values(plan))).toEqual([
      ['Custody, a look at every suite (2022)', 2, 0, 3, null, 1, '2024-05', false],
      ['Roads', 3, 1, 2, null, 3, null, false]
    ]);
    expect(paper.plans.map(({ update }) => update)).toEqual([
      'The rota is written and tried out.',
      'Done.'
    ]);
  });
});

describe('counts in one cell', () => {
  const counts = async (...cells: readonly string[]): Promise<readonly unknown[]> => {
    const paper = await readAsJson(
      'plans.txt',
      textFile(
        'Review of plans',
        'Plan\tLevel\tAction points\tTier\tDue\tUpdate',
        ...cells.map((cell, index) => `Plan ${index}\tLevel 1\t${cell}\tTier 1\tMay 2024\tBegun.`)
      )
    );
    return paper.plans.map(({ afis, recommendations, causesOfConcern }) => [
      afis,
      recommendations,
      causesOfConcern
    ]);
  };

  test.each([
    ['2 AFIs 3 Recommendations 1 Cause of Concern', [2, 3, 1]],
    ["2 AFI's, 3 recs and 1 cause for concern", [2, 3, 1]],
    ['2 areas for improvement; 3 reccs; 1x cause of concern', [2, 3, 1]],
    ['AFIs: 2 Recommendations: 3 Causes of Concern: 1', [2, 3, 1]]
  ])('%s', async (cell, read) => {
    expect(await counts(cell, '0 AFIs 0 Recommendations')).toEqual([read, [0, 0, null]]);
  });

  test('a kind that is not printed is unknown', async () => {
    expect(await counts('3 Recommendations', '0 AFIs 2 Recommendations 1 CoC', '')).toEqual([
      [null, 3, null],
      [0, 2, 1],
      [null, null, null]
    ]);
  });

  test('a kind that few plans print, and none with a 0, is none where others are counted', async () => {
    const plain = '0 AFIs 2 Recommendations';
    const cells = [plain, plain, plain, plain, `${plain} 1 Cause of Concern`, '2 AFIs', ''];
    expect((await counts(...cells)).slice(3)).toEqual([
      [0, 2, 0],
      [0, 2, 1],
      [2, null, 0],
      [null, null, null]
    ]);
  });

  test('a number that cannot be read is unknown, and never 0', async () => {
    expect(await counts('U AFIs Recommendations', '0 AFIs 0 Recommendations')).toEqual([
      [null, null, null],
      [0, 0, null]
    ]);
  });
});

describe('a plan that is closed', () => {
  const row = (changes: Partial<Record<'plan' | 'tier' | 'due' | 'update', string>>): Fields => {
    const { plan = 'Custody', tier = 'Tier 3', due = '', update = 'Begun.' } = changes;
    return { line: `${plan}\tLevel 1\t1 AFI\t${tier}\t${due}\t${update}` };
  };
  const read = async (line: Fields): Promise<Fields> =>
    (
      await readAsJson(
        'plans.txt',
        textFile(
          'Review of plans',
          'Plan\tLevel\tAction points\tTier\tDue\tUpdate',
          String(line.line)
        )
      )
    ).plans[0];

  test.each([
    [{ plan: '** CLOSED ** Custody' }, ['title **CLOSED**'], null],
    [{ tier: 'Closed' }, ['progress Closed'], null],
    [{ due: '(PLAN CLOSED)' }, ['completion (PLAN CLOSED)'], null],
    [{ update: 'All done. (Plan closed)' }, ['update (Plan closed)'], null],
    [{ update: 'HMICFRS Confirmed Closed.' }, ['update HMICFRS Confirmed Closed'], 'HMICFRS']
  ])('is known by its mark: %j', async (changes, closedMarkers, confirmedBy) => {
    expect(await read(row(changes))).toMatchObject({ closed: true, closedMarkers, confirmedBy });
  });

  test.each(['We ask for this plan to be closed down.', 'It is subject to review for closure.'])(
    'is not one whose closure is only spoken of: %s',
    async (update) => {
      expect(await read(row({ update }))).toMatchObject({ closed: false, closedMarkers: [] });
    }
  );

  test.each([
    ['Operation Amber', null],
    ['Custody – amber', 'amber'],
    ['Custody (Amber).', 'Amber'],
    ['Custody amber.', 'amber']
  ])('a colour at the end of a title is none of its name: %s', async (plan, ragWordInTitle) => {
    expect(await read(row({ plan }))).toMatchObject({ title: plan, ragWordInTitle });
  });
});

test.each([
  ['The plan will remain as red until then.', 'RED', null, null],
  ['With a confirmed status of Amber.', 'AMBER', null, null],
  ['It will move to Green Status in June 2024.', null, 'GREEN', '2024-06'],
  ['It will move to amber status in August.', null, 'AMBER', '2024-08'],
  ['July will move to Green status.', null, 'GREEN', '2024-07'],
  ['The green vans are new, and Amber Road is closed.', null, null, null]
])('colours in the words of an update: %s', async (update, rag, ragExpected, ragExpectedBy) => {
  const paper = await readAsJson(
    'plans.txt',
    textFile(
      'Review of plans, May 2024',
      'Plan\tLevel\tAction points\tTier\tDue\tUpdate',
      `Custody\tLevel 1\t2 AFIs\tTier 1\tMay 2024\t${update}`
    )
  );
  expect(only(['rag', 'ragExpected', 'ragExpectedBy'], paper.plans[0])).toEqual({
    rag,
    ragExpected,
    ragExpectedBy
  });
});

test('real dates of a workbook are read as their cells show them', async () => {
  const bytes = await excelFile((sheet) => {
    sheet.addRow(['Review of plans, May 2024']);
    sheet.addRow(['Plan', 'Level', 'Action points', 'Tier', 'Due', 'Update']);
    const row = sheet.addRow(['Custody', 'Level 1', '1 AFI', 'Tier 1', '', 'Begun.']);
    row.getCell(5).value = new Date(Date.UTC(2024, 7, 1));
    row.getCell(5).numFmt = 'mmmm yyyy';
  });
  const paper = await readAsJson('plans.xlsx', bytes);
  expect(paper.plans.map((plan) => only(['completionPrinted', 'completion'], plan))).toEqual([
    { completionPrinted: 'August 2024', completion: '2024-08' }
  ]);
});

test('lines read twice at a page break are reported, and make no plan', async () => {
  const paper = await readAsJson(
    'plans.txt',
    textFile(
      'Review of plans',
      'Plan\tLevel\tAction points\tTier\tDue\tUpdate',
      'Custody\tLevel 1\t1 AFI\tTier 1\tMay 2024\tThe rota was agreed with the',
      'Raods po1icing and its pafrols\tLevel 2\t0 AFIs\tTior 3\tJune 2024\tsergeants in March.',
      'Roads policing and its patrols (2021)\tLevel 2\tU AFIs\tTier 2\tJune 2024\tPatrols are',
      'of the night\t\t3\tXQZ\t\tplanned for each month of the',
      'of thc night\t\tRecommendations\t\t\tplanncd for each month of thc'
    )
  );
  expect(facts(paper).map((plan) => Object.values(plan))).toEqual([
    ['Custody', 1, 1, null, null, 1, '2024-05', false],
    ['Roads policing and its patrols (2021) of the night', 2, 0, 3, null, 2, '2024-06', false]
  ]);
  expect(paper.plans[0].update).toBe('The rota was agreed with the sergeants in March.');
  const words = paper.warnings.map(({ what }) => what).join('\n');
  for (const lost of ['po1icing', 'Tior 3', 'XQZ', 'of thc night', 'planncd']) {
    expect(words).toContain(lost);
  }
});

test('two plans side by side with nearly one name stay two', async () => {
  const paper = await readAsJson(
    'plans.txt',
    textFile(
      'Review of plans',
      'Plan\tLevel\tAction points\tTier\tDue\tUpdate',
      'Custody: 2022\tLevel 1\t2 AFIs\tTier 1\tMay 2024\tBegun.',
      'Custody 2022\tLevel 1\t1 AFI\tTier 2\tJune 2024\tNearly done.'
    )
  );
  expect(paper.plans.map(({ afis }) => afis)).toEqual([2, 1]);
  expect(paper.warnings.map(({ what }) => what).join()).toMatch(/is the name of plan 1 too/);
});
