import { changesToSend } from '../../../src/domain/sheet/changesToSend';
import { memoryAfterSend } from '../../../src/domain/sheet/memoryAfterSend';
import { newRowId } from '../../../src/domain/sheet/newSheetRow';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';
import { anAction, aRecommendation, aReport } from '../builders';
import { onlyRow, problemsOf, sentencesOf, SHEET, SITE } from './reviewBuilders';
import type { ASheet } from './sheetBuilders';
import {
  aPull,
  aSite,
  hash,
  LEAD,
  OWNER,
  PULL_ID,
  reviewOf,
  typed,
  withRow
} from './sheetBuilders';

describe('what is wrong with a row', () => {
  it('is that it stands twice: neither is sent', () => {
    const [first] = SHEET.read.rows;
    const copy = withRow(SHEET, { ...first.cells, position: 'Mine.' }, first.id);
    const { rows } = reviewOf(copy, SITE);
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 4]);
    expect(rows.map(changesToSend)).toEqual([undefined, undefined]);
    expect(sheetProblemSentence(rows[0].problems[0], 'recommendations')).toBe(
      'One record stands in rows 2 and 4, so neither is sent. Delete the row that is the copy.'
    );
  });

  it('is that its record is gone, or was withdrawn', () => {
    const gone = { ...SITE, recommendations: SITE.recommendations.slice(0, 1) };
    expect(problemsOf(SHEET, OWNER, gone)).toEqual(['record gone']);
    const withdrawn = {
      ...SITE,
      recommendations: SITE.recommendations.map((one) => ({ ...one, withdrawn: 'Twice.' }))
    };
    expect(problemsOf(typed(SHEET, 0, { position: 'Mine.' }), OWNER, withdrawn)).toEqual([
      'record withdrawn',
      'record withdrawn'
    ]);
  });

  it('is that nobody can tell which record it is', () => {
    const [first] = SHEET.read.rows;
    expect(problemsOf(withRow(SHEET, first.cells))).toEqual(['id not known']);
    expect(problemsOf(withRow(SHEET, { position: 'Mine.' }, 'some-other-id'))).toEqual([
      'id not known'
    ]);
  });

  it('is nothing where the row holds no word of ours', () => {
    expect(reviewOf(withRow(SHEET, {}), SITE).rows).toEqual([]);
  });
});

describe('a new row', () => {
  const NEW = { report: ' crime  DATA integrity', ref: 3, wording: 'Audit the crime records.' };

  it('has an id of its own that does not change, and what it is registered with', () => {
    const sheet = withRow(SHEET, { ...NEW, leadPost: 'Head of IT', status: 'Amber' });
    const row = onlyRow(sheet);
    expect(row).toMatchObject({
      kind: 'new',
      id: newRowId(PULL_ID, { ...NEW, ref: '3' }, hash),
      rowNumber: 4,
      name: 'Audit the crime records.',
      problems: []
    });
    expect(changesToSend(row)).toEqual({
      report: ' crime  DATA integrity',
      ref: '3',
      wording: 'Audit the crime records.',
      leadPost: 'Head of IT',
      // As every finding begins: seen in Check changes and in the receipt.
      status: 'AMBER'
    });
    expect(onlyRow(withRow(SHEET, { ...NEW, leadPost: 'Another' })).id).toBe(row.id);
    expect(onlyRow(withRow(SHEET, { ...NEW, wording: 'Audit all.' })).id).not.toBe(row.id);
    const [signs, others] = ['???', '!!!'].map((wording) => ({ ...NEW, wording }));
    expect(onlyRow(withRow(SHEET, signs)).id).not.toBe(onlyRow(withRow(SHEET, others)).id);
  });

  it.each([
    [{ ...NEW, wording: '' }, 'A new row needs the words of the recommendation.'],
    [{ ...NEW, report: '' }, 'A new row needs the report that it belongs to.'],
    [
      { ...NEW, report: 'Unheard of' },
      'No report on the site is called “Unheard of”. Give its title as the site has it.'
    ],
    [{ ...NEW, ref: '2' }, 'The report has a recommendation with the number “2” already.'],
    [
      { ...NEW, wording: 'train every officer' },
      'The report has a recommendation with these words already.'
    ],
    [
      { ...NEW, dueOriginal: '31/02/2018' },
      '“31/02/2018” is no date. Type a month or a day, such as Mar 2018 or 31 Mar 2018.'
    ],
    [
      { ...NEW, position: 'Begun.' },
      '“Current position” can be filled in once the new row has been sent; it is not sent with it.'
    ],
    [
      { ...NEW, due: { value: 43190, format: 'mmm yyyy' } },
      '“Due” cannot be typed; nothing of it is sent. ' +
        'The date of a new row belongs into “Original due”.'
    ],
    [
      { ...NEW, status: 'Green' },
      '“Status” can be filled in once the new row has been sent; it is not sent with it.'
    ],
    [{ ...NEW, moves: 'x' }, '“Date moved” cannot be changed in a sheet; Refresh puts it right.']
  ])('%j: %s', (cells, sentence) => {
    const sheet = aPull(SITE, {
      columns: ['status', 'moves', 'dueOriginal', 'due', 'leadPost', 'position']
    });
    expect(sentencesOf(withRow(sheet, cells))).toEqual([sentence]);
  });

  describe('of one of two reports of one name', () => {
    const two = [
      aReport({ published: '2016-06' }),
      aReport({ id: 'report-2', order: 2, published: '2017-03-09' })
    ];
    const site = { ...SITE, reports: two };
    const sentences = (sheet: ASheet, records = site): readonly string[] =>
      reviewOf(sheet, records).rows.flatMap(({ problems }) =>
        problems.map((problem) => sheetProblemSentence(problem, 'recommendations'))
      );

    it('is told which there are', () => {
      expect(sentences(withRow(SHEET, { ...NEW, report: 'Crime data integrity' }))).toEqual([
        '2 reports are called “Crime data integrity”. Type which one: “Crime data integrity, Jun ' +
          '2016” or “Crime data integrity, 9 Mar 2017”.'
      ]);
      const undated = {
        ...SITE,
        reports: two.map((report) => ({ ...report, published: undefined }))
      };
      expect(sentences(withRow(SHEET, NEW), undated)[0]).toContain('Add this recommendation on');
    });

    it('belongs to the one whose date is typed as well', () => {
      const sheet = withRow(SHEET, { ...NEW, report: 'crime data integrity, 9 mar 2017' });
      expect(reviewOf(sheet, site).rows).toMatchObject([{ problems: [], reportId: 'report-2' }]);
    });

    it.each([NEW.report, ''])('belongs to the one that was pulled where “%s” stands', (report) => {
      const scope = { kind: 'report', reportId: 'report-2' } as const;
      const sheet = withRow({ ...SHEET, memory: { ...SHEET.memory, scope } }, { ...NEW, report });
      expect(reviewOf(sheet, site).rows).toMatchObject([{ problems: [], reportId: 'report-2' }]);
    });
  });

  it('whose number Excel made a date of is refused, and told the date', () => {
    const [sentence] = sentencesOf(withRow(SHEET, { ...NEW, ref: 43193 }));
    expect(sentence).toContain('or the date 3 April 2018;');
  });

  it('is not kept out by what was withdrawn, and does not go to a report that was', () => {
    const withdrawn = 'A mistake.';
    const [, second] = SITE.recommendations;
    const site = { ...SITE, recommendations: [{ ...second, withdrawn }] };
    const again = { ...NEW, ref: second.ref ?? '', wording: second.wording };
    const sheet = { ...aPull(site), memory: { ...SHEET.memory, rows: new Map() } };
    expect(problemsOf(withRow(sheet, again), OWNER, site)).toEqual([]);
    const gone = { ...SITE, reports: [aReport({ withdrawn })] };
    const [{ problems }] = reviewOf(withRow(sheet, NEW), gone).rows;
    expect(problems.map(({ kind }) => kind)).toEqual(['no such report']);
  });

  it('is added by owners only, and only to recommendations', () => {
    expect(problemsOf(withRow(SHEET, NEW), LEAD)).toEqual(['no right']);
    const site = aSite({ actions: [anAction({ kind: 'task', text: 'Check.' })] });
    const tasks = withRow(aPull(site, { kind: 'tasks' }), { wording: 'Another task.' });
    expect(problemsOf(tasks, OWNER, site)).toEqual(['no right']);
  });

  it('that stands twice is not added once or twice', () => {
    const { rows } = reviewOf(withRow(withRow(SHEET, NEW), NEW), SITE);
    expect(rows.map(changesToSend)).toEqual([undefined, undefined]);
    expect(rows[0].problems[0]).toMatchObject({ kind: 'there twice', said: ['4', '5'] });
  });

  it('whose number another new row of its report has is not added either', () => {
    const sheet = withRow(withRow(SHEET, NEW), { ...NEW, wording: 'Another.' });
    const { rows } = reviewOf(withRow(sheet, { ...NEW, ref: 4, wording: 'A third.' }), SITE);
    expect(rows.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual([
      ['there already'],
      ['there already'],
      []
    ]);
  });

  it('that was sent and is withdrawn since is not said to be sent once more', () => {
    const sheet = withRow(SHEET, NEW);
    const { id } = onlyRow(sheet);
    const added = aRecommendation({ id, ref: '3', order: 3, withdrawn: 'A mistake.' });
    const site = { ...SITE, recommendations: [...SITE.recommendations, added] };
    const { rows } = reviewOf(sheet, site);
    expect(rows.map(changesToSend)).toEqual([undefined]);
    expect(rows[0].problems).toMatchObject([{ kind: 'record withdrawn' }]);
  });

  it('that was sent is known again, with or without the memory of it', () => {
    const sheet = withRow(SHEET, NEW);
    const row = onlyRow(sheet);
    const sent = changesToSend(row) ?? {};
    const added = aRecommendation({
      id: row.id,
      ref: '3',
      order: 3,
      wording: 'Audit the crime records.'
    });
    const site = { ...SITE, recommendations: [...SITE.recommendations, added] };
    const memory = memoryAfterSend(sheet.memory, [{ id: row.id, sent, keepsSent: false }], hash);
    expect(reviewOf({ ...sheet, memory }, site).rows).toEqual([]);
    expect(reviewOf(sheet, site).rows).toEqual([]);
    // What is filled in after it was sent is a change like any other.
    const more = typed({ ...sheet, memory }, 2, { position: 'Begun.' });
    expect(reviewOf(more, site).rows).toMatchObject([
      { kind: 'changed', id: row.id, changes: [{ column: 'position', mine: 'Begun.' }] }
    ]);
  });
});
