import { changesToSend } from '../../../src/domain/sheet/changesToSend';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';
import { anAction, aPosition } from '../builders';
import { onlyRow, sentencesOf, SHEET, SITE } from './reviewBuilders';
import { aPull, aSite, LEAD, reviewOf, typed, VISITOR } from './sheetBuilders';

describe('what a person changed', () => {
  it('is nothing on a sheet that was just pulled', () => {
    expect(reviewOf(SHEET, SITE)).toEqual({ rows: [], missing: [], unchanged: 2, removed: 0 });
  });

  it('is told by row and field, with what stood there', () => {
    const row = onlyRow(typed(SHEET, 0, { position: 'Training is done.', leadPost: '' }));
    expect(row).toEqual({
      kind: 'changed',
      id: 'recommendation-1',
      rowNumber: 2,
      name: 'Crime data integrity, 1',
      changes: [
        { column: 'leadPost', mine: undefined, base: 'Head of Crime', isBaseKnown: true },
        {
          column: 'position',
          mine: 'Training is done.',
          base: 'Training has begun.',
          isBaseKnown: true
        }
      ],
      problems: []
    });
    expect(changesToSend(row)).toEqual({ leadPost: undefined, position: 'Training is done.' });
  });

  it('is not known to be based on what others wrote since', () => {
    const since = { ...SITE, positions: [aPosition({ text: 'Changed by others.' })] };
    const sheet = typed(SHEET, 0, { position: 'Mine.', waitingFor: 'The NPCC' });
    expect(reviewOf(sheet, since).rows[0].changes).toEqual([
      { column: 'waitingFor', mine: 'The NPCC', isBaseKnown: true },
      { column: 'position', mine: 'Mine.', isBaseKnown: false }
    ]);
  });

  it('is found wherever the row was moved', () => {
    const { memory, read } = typed(SHEET, 0, { position: 'Mine.' });
    const [first, second] = read.rows;
    const moved = {
      memory,
      read: {
        ...read,
        rows: [
          { ...second, rowNumber: 7 },
          { ...first, rowNumber: 9 }
        ]
      }
    };
    expect(onlyRow(moved)).toMatchObject({ id: 'recommendation-1', rowNumber: 9 });
  });

  it('is nothing where only letter case of a choice, a number format or line ends differ', () => {
    const sheet = typed(SHEET, 0, {
      status: ' amber ',
      ref: 1,
      dueOriginal: { ...SHEET.read.rows[0].cells.dueOriginal, value: 43190, format: 'dd/mm/yyyy' },
      asAt: { value: 43069, format: 'dd/mm/yyyy' }
    });
    expect(reviewOf(sheet, SITE).rows).toEqual([]);
  });

  it('is only what stands in pulled columns that are still there', () => {
    const sheet = typed(SHEET, 0, { position: 'Mine.' });
    const read = { ...sheet.read, missing: ['position' as const] };
    expect(reviewOf({ ...sheet, read }, SITE)).toMatchObject({ rows: [], missing: ['position'] });
  });

  it('counts rows that were deleted, and does nothing with their records', () => {
    const read = { ...SHEET.read, rows: SHEET.read.rows.slice(1) };
    expect(reviewOf({ ...SHEET, read }, SITE)).toMatchObject({ rows: [], removed: 1 });
  });

  it('is not what stands in a row that was cleared, but one field may be emptied', () => {
    const cleared = Object.fromEntries(
      SHEET.memory.columns.filter((key) => key !== 'id').map((key) => [key, ''])
    );
    const row = onlyRow(typed(SHEET, 0, cleared));
    expect(row).toMatchObject({ changes: [], problems: [{ kind: 'row emptied' }] });
    expect(changesToSend(row)).toBeUndefined();
    expect(onlyRow(typed(SHEET, 0, { position: '' })).changes).toMatchObject([
      { column: 'position', base: 'Training has begun.' }
    ]);
  });

  it('may be the tick of a task, given or taken away', () => {
    const site = aSite({ actions: [anAction({ kind: 'task', text: 'Check.', done: true })] });
    const sheet = aPull(site, { kind: 'tasks' });
    expect(reviewOf(typed(sheet, 0, { done: '' }), site).rows[0]).toMatchObject({
      changes: [{ column: 'done', mine: undefined, base: 'yes' }],
      problems: []
    });
    expect(reviewOf(typed(sheet, 0, { done: true }), site).rows).toEqual([]);
  });
});

describe('what is wrong with a cell', () => {
  it.each([
    [
      { status: 'Grren' },
      'Status “Grren” does not exist. Choose Red, Amber, White, Green or Closed.'
    ],
    [{ status: '' }, 'The status is empty. Choose one, or undo the change.'],
    [
      { asAt: 'soon' },
      '“soon” is text and no date that Excel understands. Format the cell as a date and type a month or a day, such as Mar 2018 or 31 Mar 2018.'
    ],
    [
      { asAt: '31/02/2018' },
      '“31/02/2018” is no date. Type a month or a day, such as Mar 2018 or 31 Mar 2018.'
    ],
    [{ asAt: '3/4/1899' }, 'Give a year from 1900 to 2199.'],
    [
      { position: 42 },
      '“42” is a number; what you see in the cell may differ from it. Format the cell as text and type the words again.'
    ],
    [
      { position: { value: '#NAME?', isError: true } },
      'A formula in this cell has failed (#NAME?). Mend it, or type the words.'
    ],
    [{ leadPost: 'x'.repeat(300) }, 'This text has 300 characters; 255 can be kept.'],
    [
      { newDateCause: 'weather' },
      '“weather” is none of the choices. Choose Waiting for another body, Aligned with an inspection, ' +
        'People or posts, Money or procurement, Systems or technology, More work than expected, ' +
        'Evidence not yet sufficient or Other, or leave it empty.'
    ],
    [
      { wording: 'Other words.' },
      '“Recommendation” cannot be changed in a sheet; Refresh puts it right.'
    ],
    [{ due: 43100 }, '“Due” cannot be changed in a sheet; Refresh puts it right.']
  ])('%j: %s', (cells, sentence) => {
    expect(sentencesOf(typed(SHEET, 0, cells))).toEqual([sentence]);
  });

  it('blocks its row, so that half an update is never sent', () => {
    const row = onlyRow(typed(SHEET, 0, { status: 'Grren', position: 'Mine.' }));
    expect(changesToSend(row)).toBeUndefined();
  });

  it('in a read-only column blocks the cell alone', () => {
    const row = onlyRow(typed(SHEET, 0, { wording: 'Other.', position: 'Mine.' }));
    expect(changesToSend(row)).toEqual({ position: 'Mine.' });
  });

  it('is that a lead may not allocate, and a visitor nothing', () => {
    const sheet = typed(SHEET, 0, { leadPost: 'Head of IT', position: 'Mine.' });
    const row = onlyRow(sheet, LEAD);
    expect(row.problems).toMatchObject([{ column: 'leadPost', kind: 'no right' }]);
    expect(changesToSend(row)).toEqual({ position: 'Mine.' });
    const visitor = onlyRow(sheet, VISITOR);
    expect(visitor.problems).toHaveLength(2);
    expect(changesToSend(visitor)).toBeUndefined();
  });

  it('is nothing where a formula gives a text', () => {
    const row = onlyRow(typed(SHEET, 0, { position: { value: 'Counted 3', isFormula: true } }));
    expect(changesToSend(row)).toEqual({ position: 'Counted 3' });
    expect(row.changes).toMatchObject([{ column: 'position', isFormula: true }]);
  });

  it('is that a text is longer than the cell, whatever was typed into it', () => {
    const site = aSite({ positions: [aPosition({ text: 'x'.repeat(40_000) })] });
    const sheet = aPull(site);
    expect(reviewOf(sheet, site).rows).toEqual([]);
    const [row] = reviewOf(typed(sheet, 0, { position: 'Only this.' }), site).rows;
    expect(changesToSend(row)).toBeUndefined();
    expect(sheetProblemSentence(row.problems[0], 'recommendations')).toBe(
      'This text is longer than a cell of Excel holds (32,767 characters), so it is shown ' +
        'shortened. Change it on the site.'
    );
  });
});
