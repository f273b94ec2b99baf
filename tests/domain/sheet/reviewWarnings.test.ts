import { changesToSend, whatIsHeld } from '../../../src/domain/sheet/changesToSend';
import { withoutEvidence } from '../../../src/domain/sheet/withoutEvidence';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';
import { aPosition, aRecommendation } from '../builders';
import { onlyRow, problemsOf, sentencesOf, SHEET, SITE } from './reviewBuilders';
import { aPull, aSite, OWNER, reviewOf, typed } from './sheetBuilders';

/** Whose position was written in October, as at today in November 2017. */
const OLD = aSite({
  recommendations: [aRecommendation()],
  positions: [aPosition({ text: 'Training has begun.', asAt: '2017-10-31' })]
});
const OLD_SHEET = aPull(OLD);

describe('a position that changed under an old As at', () => {
  it('is warned of, and sent', () => {
    const [row] = reviewOf(typed(OLD_SHEET, 0, { position: 'Done.' }), OLD).rows;
    expect(row.problems.map((one) => sheetProblemSentence(one, 'recommendations'))).toEqual([
      'What is said of the position changed, and “As at” is still 31 October 2017. ' +
        'If your words describe another day, type it.'
    ]);
    expect(changesToSend(row)).toEqual({ position: 'Done.' });
    expect(whatIsHeld(row)).toBe('nothing');
  });

  it('is none where As at was changed too, where it is not over, or where only the lead changed', () => {
    const day = { value: 43059, format: 'd mmm yyyy' };
    expect(problemsOf(typed(OLD_SHEET, 0, { position: 'Done.', asAt: day }), OWNER, OLD)).toEqual(
      []
    );
    expect(problemsOf(typed(SHEET, 0, { position: 'Done.' }))).toEqual([]);
    expect(problemsOf(typed(OLD_SHEET, 0, { leadOfficer: 'PC Jo Lane' }), OWNER, OLD)).toEqual([]);
  });
});

describe('Green that is proposed', () => {
  const review = reviewOf(typed(SHEET, 0, { status: 'Green' }), SITE);

  it.each(['none', 'insufficient', 'expired'] as const)(
    'is warned of where the evidence is %s, as in the register',
    (state) => {
      const { rows } = withoutEvidence(review, new Map([[review.rows[0].id, state]]));
      expect(rows[0].problems).toMatchObject([{ column: 'status', blocks: 'nothing' }]);
      expect(sheetProblemSentence(rows[0].problems[0], 'recommendations')).toContain(
        'stays a claim'
      );
      expect(changesToSend(rows[0])).toEqual({ status: 'GREEN' });
    }
  );

  it.each(['only claims', 'sufficient'] as const)('is not where it is %s', (state) => {
    expect(withoutEvidence(review, new Map([[review.rows[0].id, state]]))).toEqual(review);
  });
});

describe('a date that is a number', () => {
  const NUMBER = { value: 43159, format: 'General' };

  it('in a column of dates is no month by guess', () => {
    expect(sentencesOf(typed(SHEET, 0, { newDate: NUMBER }))[0]).toBe(
      '“43159” is shown as a number. If you mean 28 February 2018, format the cell as a date; else ' +
        'type a month or a day, such as Mar 2018 or 31 Mar 2018.'
    );
  });

  it('is no change where only the format is another', () => {
    const serial = SHEET.read.rows[0].cells.asAt?.value ?? '';
    expect(problemsOf(typed(SHEET, 0, { asAt: { value: serial, format: 'General' } }))).toEqual([]);
  });

  it('in a column of words is told by its day', () => {
    expect(sentencesOf(typed(SHEET, 0, { position: NUMBER }))[0]).toContain(
      '“43159” is a number, or the date 28 February 2018;'
    );
  });
});

it('what is held back is the whole row where nothing else of it can be sent', () => {
  const wrong = { wording: 'Other words' };
  expect(whatIsHeld(onlyRow(typed(SHEET, 0, wrong)))).toBe('the row');
  expect(whatIsHeld(onlyRow(typed(SHEET, 0, { ...wrong, position: 'Done.' })))).toBe('the cell');
});
