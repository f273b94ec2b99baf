import { excelFile, readAsJson, textFile, wordFile } from './papers';
import type { ReadJson, TestBlock } from './papers';

const HEADING = ['No.', 'Finding', 'Lead officer', 'Deadline', 'RAG', 'Latest update'];

const OTHER_FORCE: readonly TestBlock[] = [
  'Inspection tracker, Wessex Police',
  'Custody suites: a short inspection',
  'A force report by HMICFRS',
  'Published March 2021',
  'There are 3 recommendations; 2 of which apply to force.',
  [
    HEADING,
    [
      '1',
      'Recommendation Check every cell daily.',
      'Head of Custody',
      'June 2021',
      'Amber',
      'Rota agreed.'
    ],
    ['3', 'Areas for improvement Train all sergeants.', '', 'TBC', 'New Green', 'All trained.']
  ],
  'Firearms licensing',
  'A national report by HMICFRS and HMCPSI',
  'Published 4 January 2021',
  'There is 1 recommendation and this applies to the force.',
  [
    HEADING,
    ['1', 'Within six months, clear the backlog.', 'Head of Licensing', 'July 2021', 'Red', '']
  ]
];

function facts(paper: ReadJson): readonly unknown[] {
  return paper.recommendations.map(({ report, ref, kind, status, isNew, dueOriginal, lead }) => [
    report,
    ref,
    kind,
    status,
    isNew,
    dueOriginal,
    lead
  ]);
}

describe("another force's paper", () => {
  test('reads with other headings in another order', async () => {
    const paper = await readAsJson('wessex.docx', wordFile(OTHER_FORCE));
    expect(facts(paper)).toEqual([
      ['R1', '1', 'recommendation', 'AMBER', false, '2021-06', 'Head of Custody'],
      ['R1', '3', 'area for improvement', 'GREEN', true, null, null],
      ['R2', '1', 'recommendation', 'RED', false, '2021-07', 'Head of Licensing']
    ]);
    expect(
      paper.reports.map(({ title, published, publishers }) => [title, published, publishers])
    ).toEqual([
      ['Custody suites: a short inspection', '2021-03', ['HMICFRS']],
      ['Firearms licensing', '2021-01-04', ['HMICFRS', 'HMCPSI']]
    ]);
    expect(paper.title).toBe('Inspection tracker, Wessex Police');
    expect(paper.checks.findingsNotListed).toEqual({ R1: ['2'] });
  });

  test('reads the same from text with pipes and from a workbook without blank rows', async () => {
    const word = await readAsJson('wessex.docx', wordFile(OTHER_FORCE));
    const lines = OTHER_FORCE.flatMap((block) =>
      typeof block === 'string' ? [block] : block.map((row) => row.join(' | '))
    );
    const text = await readAsJson('wessex.txt', textFile(...lines));
    const excel = await readAsJson(
      'wessex.xlsx',
      await excelFile((sheet) =>
        OTHER_FORCE.forEach((block) => {
          if (typeof block === 'string') sheet.addRow([block]);
          else block.forEach((row) => sheet.addRow(row));
        })
      )
    );
    expect(facts(text)).toEqual(facts(word));
    expect(facts(excel)).toEqual(facts(word));
    expect(excel.recommendations.map(({ at }) => at)[0]).toBe('sheet Paper, row 7');
  });

  test('statuses in words are read, and said to be inference', async () => {
    const paper = await readAsJson(
      'words.txt',
      textFile(
        'Vetting',
        'A force report by HMIC',
        'Published May 2020',
        'Recommendation\tStatus\tDue',
        'Recommendation: Vet everybody.\tCompleted\tMay 2021',
        'Recommendation: Vet them again.\tPending\tMay 2022'
      )
    );
    expect(paper.recommendations.map(({ status }) => status)).toEqual(['GREEN', null]);
    expect(paper.warnings.map(({ at }) => at)).toEqual(
      expect.arrayContaining(['line 5', 'line 6'])
    );
  });
});

describe('merged cells', () => {
  const heading = [{ lines: ['Recommendation'], columns: 2 }, 'Status', 'Due date', 'Comment'];
  const table = (
    rows: readonly (readonly (string | { lines: string[]; merge?: 'begins' | 'goes on' })[])[]
  ): readonly TestBlock[] => [
    'Roads policing',
    'A force report by HMICFRS',
    'Published July 2020',
    [heading, ...rows]
  ];

  test('a due date over several rows holds for each, and is printed beside the first', async () => {
    const paper = await readAsJson(
      'merged.docx',
      wordFile(
        table([
          ['1', 'Plan patrols.', 'AMBER', { lines: ['May 2021'], merge: 'begins' }, 'Begun.'],
          ['2', 'Report on them.', 'AMBER', { lines: [], merge: 'goes on' }, 'Begun.'],
          ['3', 'Publish it.', 'AMBER', '', 'Begun.']
        ])
      )
    );
    expect(paper.recommendations.map(({ dueOriginal }) => dueOriginal)).toEqual([
      '2021-05',
      '2021-05',
      null
    ]);
    expect(paper.recommendations.map(({ duePrinted }) => duePrinted)).toEqual([
      ['May 2021'],
      [],
      []
    ]);
  });

  test('a text over two statuses is one recommendation with two parts', async () => {
    const paper = await readAsJson(
      'parts.docx',
      wordFile(
        table([
          [
            { lines: ['4'], merge: 'begins' },
            { lines: ['Do both.'], merge: 'begins' },
            'GREEN',
            'May 2020',
            'Within 6 months Done.'
          ],
          [
            { lines: [], merge: 'goes on' },
            { lines: [], merge: 'goes on' },
            'RED',
            'May 2022',
            'Within 2 years Late.'
          ]
        ])
      )
    );
    expect(paper.recommendations).toHaveLength(1);
    expect(paper.recommendations[0]).toMatchObject({ ref: '4', status: 'RED', dueOriginal: null });
    expect(paper.recommendations[0].parts?.map(({ part, status }) => [part, status])).toEqual([
      ['Within 6 months', 'GREEN'],
      ['Within 2 years', 'RED']
    ]);
  });

  test('in plain text, a comment of its own says that a blank due date is blank', async () => {
    const paper = await readAsJson(
      'blank.txt',
      textFile(
        'Roads policing',
        'A force report by HMICFRS',
        'Published July 2020',
        'Recommendation\t\tStatus\tDue date\tComment',
        '1\tPlan patrols.\tAMBER\tMay 2021\tBegun.',
        '2\tReport on them.\tAMBER\t\t',
        '3\tPublish it.\tAMBER\t\tNo date yet.'
      )
    );
    expect(paper.recommendations.map(({ dueOriginal }) => dueOriginal)).toEqual([
      '2021-05',
      '2021-05',
      null
    ]);
    expect(paper.recommendations.map(({ commentInheritedFrom }) => commentInheritedFrom)).toEqual([
      null,
      'R1/1',
      null
    ]);
  });
});

describe('a page break', () => {
  const page = (...rows: readonly string[]): Uint8Array =>
    textFile(
      'Roads policing',
      'A force report by HMICFRS',
      'Published July 2020',
      'Recommendation\t\tStatus\tDue date\tComment',
      '1\tPlan the\tRED\tMay 2021 [internal deadline]\tBegun in',
      '',
      ...rows
    );

  test('within a sentence joins what goes on under a repeated heading', async () => {
    const paper = await readAsJson(
      'break.txt',
      page(
        'Recommendation\t\tStatus\tDue date\tComment',
        '\tpatrols.\t\tNow due: June 2022\tMarch.'
      )
    );
    expect(paper.recommendations).toHaveLength(1);
    expect(paper.recommendations[0]).toMatchObject({
      text: 'Plan the patrols.',
      comment: 'Begun in March.',
      dueOriginal: '2021-05',
      dueRevised: ['2022-06']
    });
    expect(paper.checks.headingRowsTotal).toBe(2);
  });

  test('without the number cell is read by where the status stands', async () => {
    const paper = await readAsJson(
      'cells.txt',
      page(
        'Recommendation\tStatus\tDue date\tComment',
        '2\tReport on them.\tAMBER\tJune 2022\tNot begun.'
      )
    );
    expect(paper.recommendations.map(({ ref, status }) => [ref, status])).toEqual([
      ['1', 'RED'],
      ['2', 'AMBER']
    ]);
  });
});

test('web tags that stand as words are read as markup, other angle brackets stay', async () => {
  const paper = await readAsJson(
    'tags.txt',
    textFile(
      'Roads policing',
      'A force report by HMICFRS',
      'Published July 2020',
      'Recommendation\t\tStatus\tDue date\tComment',
      '\t<p>12</p> <p>Recommendation Keep speeds <30 mph.</p>\t<p>NEW RED</p>\tMay 2021\t<ul style="x"> • one • two'
    )
  );
  expect(paper.recommendations[0]).toMatchObject({
    ref: '12',
    body: 'Keep speeds <30 mph.',
    status: 'RED',
    isNew: true,
    comment: '• one • two'
  });
  expect(paper.warnings[0].what).toMatch(/<p> 3, <\/p> 3, <ul> 1/);
});

test('a real date in a workbook is read as its cell shows it', async () => {
  const bytes = await excelFile((sheet) => {
    sheet.addRow(['Roads policing']);
    sheet.addRow(['A force report by HMICFRS']);
    sheet.addRow(['Published July 2020']);
    sheet.addRow(['Ref', 'Recommendation', 'Status', 'Due date']);
    sheet.addRow([1, 'Plan.', 'AMBER', new Date(Date.UTC(2021, 4, 1))]).getCell(4).numFmt =
      'mmmm yyyy';
    sheet.addRow([2, 'Report.', 'AMBER', new Date(Date.UTC(2021, 4, 3))]).getCell(4).numFmt =
      'dd/mm/yyyy';
  });
  const paper = await readAsJson('dates.xlsx', bytes);
  expect(paper.recommendations.map(({ dueOriginal }) => dueOriginal)).toEqual([
    '2021-05',
    '2021-05-03'
  ]);
  expect(paper.recommendations.map(({ duePrinted }) => duePrinted)).toEqual([
    ['May 2021'],
    ['3 May 2021']
  ]);
});

test('a doubt about a continued row names the recommendation it was joined to', async () => {
  const { warnings } = await readAsJson(
    'continued.txt',
    textFile(
      'Roads policing',
      'A force report by HMICFRS',
      'Published July 2020',
      'Recommendation\t\tStatus\tDue date\tComment',
      '1\tPlan patrols.\tAMBER\tMay 2021\tBegun in',
      '\t\t\t\tMarch.',
      '\tReport on them.\tAMBER\tMay 2021\tBegun in',
      '\t\t\t\tApril.'
    )
  );
  const at = (line: string): string | undefined =>
    warnings.find((warning) => warning.at === line)?.kept;
  expect(at('line 6')).toBe('Joined to recommendation 1.');
  expect(at('line 8')).toBe('Joined to the recommendation at line 7.');
});
