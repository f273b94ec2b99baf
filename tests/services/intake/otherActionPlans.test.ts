import { ENDINGS, fileOf, only, readAsJson, textFile, wordFile } from './papers';
import type { Fields, ReadJson } from './papers';

/** Another force's plan: other words for the headings, another order, a column for each matter. */
const COLUMNS_OF_THEIR_OWN = [
  'Custody suites 2022: Action Plan',
  [
    ['Responsible post', 'Ref', 'Finding', 'RAG', 'Agreed actions', 'Target date', 'Progress'],
    [
      'Head of Custody',
      '2.1',
      'Recommendation Check every cell daily.',
      'Amber',
      '• Write a rota\n• Train the sergeants',
      'June 2023',
      'The rota is written.'
    ],
    [
      '',
      '2.2',
      'Cause of concern: Detainees wait too long.',
      'Red',
      '• Count the waits',
      'TBC',
      'Counting has begun.'
    ]
  ]
] as const;

/** A third one: one column for tasks and what was done, with other labels. */
const ONE_COLUMN = [
  'Firearms licensing – Action plan',
  [
    ['Lead', 'No', 'Area for improvement', 'Tasks / latest position', 'Deadline', 'Status'],
    [
      'Head of Licensing',
      '1',
      'Clear the backlog.',
      'Tasks: Hire two clerks for the summer. Ask the Home Office for guidance. Latest position: One clerk started in May.',
      'July 2024',
      'GREEN'
    ]
  ]
] as const;

const FACTS = ['ref', 'kind', 'status', 'dueOriginal', 'lead', 'tasks', 'comment'];

function facts(paper: ReadJson): readonly Fields[] {
  return paper.recommendations.map((item) => only(FACTS, item));
}

describe("another force's action plan", () => {
  test.each(ENDINGS)('reads with a column for each matter, as .%s', async (ending) => {
    const bytes = await fileOf(ending, COLUMNS_OF_THEIR_OWN);
    const paper = await readAsJson(`custody.${ending}`, bytes);
    expect([paper.paper, paper.reports.map(({ title }) => title)]).toEqual([
      '00',
      ['Custody suites 2022']
    ]);
    expect(facts(paper)).toEqual([
      {
        ref: '2.1',
        kind: 'recommendation',
        status: 'AMBER',
        dueOriginal: '2023-06',
        lead: 'Head of Custody',
        tasks: ['Write a rota', 'Train the sergeants'],
        comment: 'The rota is written.'
      },
      {
        ref: '2.2',
        kind: 'cause of concern',
        status: 'RED',
        dueOriginal: null,
        lead: null,
        tasks: ['Count the waits'],
        comment: 'Counting has begun.'
      }
    ]);
    expect(paper.warnings.filter(({ what }) => what === 'No lead is printed.')).toHaveLength(1);
  });

  test.each(ENDINGS)('reads with tasks and position in one column, as .%s', async (ending) => {
    const bytes = await fileOf(ending, ONE_COLUMN);
    const paper = await readAsJson(`licensing.${ending}`, bytes);
    expect(paper.reports.map(({ title }) => title)).toEqual(['Firearms licensing']);
    expect(facts(paper)).toEqual([
      {
        ref: '1',
        kind: 'area for improvement',
        status: 'GREEN',
        dueOriginal: '2024-07',
        lead: 'Head of Licensing',
        tasks: ['Hire two clerks for the summer.', 'Ask the Home Office for guidance.'],
        comment: 'One clerk started in May.'
      }
    ]);
    expect(paper.recommendations[0].narrativeLabelPrinted).toBe('Latest position');
  });
});

describe('tasks in a column', () => {
  const tasksOf = async (cell: string, ...further: readonly string[]): Promise<unknown> => {
    const rows = further.map((more) => `\t\t\t\t${more}\t`);
    const paper = await readAsJson(
      'plan.txt',
      textFile(
        'Roads policing Action Plan',
        'Ref\tArea for improvement\tStatus\tDue date\tTasks and current status\tLead',
        `1\tPlan patrols.\tAMBER\tMay 2021\t${cell}\tHead of Roads`,
        ...rows
      )
    );
    return paper.recommendations[0].tasks;
  };

  test.each([
    ['at a capital that begins a sentence', 'Tasks Buy new cameras Train the drivers at once'],
    ['at list marks', 'Tasks • Buy new cameras • Train the drivers at once'],
    ['after a full stop', 'Tasks Buy new cameras. Train the drivers at once']
  ])('are told apart %s', async (_where, cell) => {
    const tasks = (await tasksOf(cell)) as readonly string[];
    expect(tasks.map((task) => task.replace(/\.$/, ''))).toEqual([
      'Buy new cameras',
      'Train the drivers at once'
    ]);
  });

  test.each([
    'Tasks Report each month to the Serious and Organised Crime Board.',
    'Tasks Report progress to every Safer Roads meeting.',
    'Tasks Agree the plan with all partners [City and County] before the summer.',
    'Tasks Train all drivers in Essex by the end of May.'
  ])('are not cut at a name: %s', async (cell) => {
    expect(await tasksOf(cell)).toEqual([cell.replace('Tasks ', '')]);
  });

  test('a list that a page break cut goes on with its sentence, or with its next task', async () => {
    expect(
      await tasksOf('Tasks Buy new cameras for', 'every road. Train the drivers', 'Tell the public')
    ).toEqual(['Buy new cameras for every road.', 'Train the drivers', 'Tell the public']);
  });

  test('words without a label in a column for both are narrative, and none is lost', async () => {
    expect(await tasksOf('Everything is in hand.')).toEqual([]);
  });

  test.each(['Task Force Oak', 'Action Fraud', 'Actions were agreed and Tasks'])(
    'do not begin within a narrative at a name: %s',
    async (name) => {
      expect(
        await tasksOf('Tasks Buy new cameras Current Status Begun.', `${name} is told of it.`)
      ).toEqual(['Buy new cameras']);
    }
  );

  test('"Evidence" within a task begins no narrative where it is part of a name', async () => {
    expect(await tasksOf('Tasks Join the national Evidence Based Policing network.')).toEqual([
      'Join the national Evidence Based Policing network.'
    ]);
  });
});

test('a lead over several rows of a Word table holds for each of them', async () => {
  const paper = await readAsJson(
    'merged.docx',
    wordFile([
      'Roads policing Action Plan',
      [
        ['Ref', 'Recommendation', 'Status', 'Due date', 'Tasks', 'Lead'],
        [
          '1',
          'Plan.',
          'AMBER',
          'May 2021',
          'Write it',
          { lines: ['Head of Roads'], merge: 'begins' }
        ],
        ['2', 'Report.', 'AMBER', 'May 2021', 'Send it', { lines: [], merge: 'goes on' }],
        ['3', 'Publish.', 'AMBER', 'May 2021', 'Print it', '']
      ]
    ])
  );
  expect(
    paper.recommendations.map(({ lead, leadInheritedFrom, tasks }) => [
      lead,
      leadInheritedFrom,
      tasks
    ])
  ).toEqual([
    ['Head of Roads', null, ['Write it']],
    ['Head of Roads', 'R1/1', ['Send it']],
    [null, null, ['Print it']]
  ]);
});

test('a heading that was cut over two cells is read whole', async () => {
  const paper = await readAsJson(
    'cut.txt',
    textFile(
      'Roads policing Action Plan',
      'Recom\tmendations\tStatus\tDue Date\tTasks\tLead',
      '7\tPlan patrols.\tAMBER\tMay 2021\tWrite it\tHead of Roads'
    )
  );
  expect(paper.recommendations.map(({ ref, text }) => [ref, text])).toEqual([
    ['7', 'Plan patrols.']
  ]);
});
