import { changesToSend } from '../../../src/domain/sheet/changesToSend';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';
import { aDeadline, anAction, aPosition, aRecommendation } from '../builders';
import { onlyRow, problemsOf, sentencesOf, SHEET, SITE } from './reviewBuilders';
import { aPull, aSite, ELLEN, LEAD, reviewOf, typed } from './sheetBuilders';

describe('what is wrong with a status', () => {
  it('follows the rules of positions, with what stands on the site beside it', () => {
    expect(sentencesOf(typed(SHEET, 0, { status: 'Closed' }))).toEqual([
      'Say why it is closed without being implemented.'
    ]);
    expect(sentencesOf(typed(SHEET, 0, { status: 'White' }))).toEqual([
      'Name the body or the decision that it waits for.'
    ]);
    expect(problemsOf(typed(SHEET, 0, { status: 'White', waitingFor: 'The NPCC' }))).toEqual([]);
    expect(sentencesOf(typed(SHEET, 1, { status: 'Amber' }))).toEqual([
      'Amber cannot be proposed: its original date, September 2017, passed (2 months past).'
    ]);
    expect(problemsOf(typed(SHEET, 1, { status: 'Green' }))).toEqual([]);
  });

  it('is judged with what the site has in the fields that were not changed', () => {
    const site = aSite({
      recommendations: [aRecommendation({ deadline: aDeadline({ original: '2017-09' }) })],
      positions: [aPosition({ waitingFor: 'The NPCC' })]
    });
    const sheet = aPull(site);
    expect(problemsOf(typed(sheet, 0, { status: 'White' }), LEAD, site)).toEqual([]);
    // Words can be sent for a finding whose date has just passed.
    expect(problemsOf(typed(sheet, 0, { position: 'Nearly done.' }), LEAD, site)).toEqual([]);
  });

  it('is not judged by a cell that cannot be read', () => {
    const sheet = typed(SHEET, 0, { status: 'Closed', reason: 42 });
    expect(problemsOf(sheet)).toEqual(['number is no text']);
  });

  it('says so where what is missing is not on the sheet', () => {
    const sheet = aPull(SITE, { columns: ['status'] });
    expect(sentencesOf(typed(sheet, 0, { status: 'Closed' }))).toEqual([
      'Say why it is closed without being implemented. “Reason for status” is not on this sheet: ' +
        'pull it as well, or say it on the site.'
    ]);
  });

  it('of a sub-action goes by its own dates', () => {
    const site = aSite({
      actions: [
        anAction({ label: 'II', status: 'RED', deadline: aDeadline({ original: '2017-09' }) })
      ]
    });
    const sheet = aPull(site, { kind: 'parts' });
    expect(reviewOf(sheet, site).rows).toEqual([]);
    expect(problemsOf(typed(sheet, 0, { status: 'Amber' }), LEAD, site)).toEqual([
      'status not allowed'
    ]);
    expect(reviewOf(typed(sheet, 0, { position: 'Written.' }), site).rows[0]).toMatchObject({
      name: 'Crime data integrity, 1, II',
      problems: []
    });
  });
});

describe('a new date', () => {
  const asked = { newDate: { value: 43281, format: 'mmm yyyy' } };
  const whole = { ...asked, newDateCause: 'Other', newDateReason: 'More work.' };

  it('is asked for with a cause and a reason', () => {
    expect(sentencesOf(typed(SHEET, 0, asked))).toEqual([
      'Choose the cause.',
      'Say why the date moves.'
    ]);
    expect(changesToSend(onlyRow(typed(SHEET, 0, whole), LEAD))).toEqual({
      newDate: '2018-06',
      newDateCause: 'other',
      newDateReason: 'More work.'
    });
  });

  it('keeps to the rules of dates, and holds back nothing else', () => {
    const sheet = typed(SHEET, 0, {
      ...whole,
      newDate: { value: 43131, format: 'mmm yyyy' },
      position: 'Mine.'
    });
    expect(sentencesOf(sheet)).toEqual([
      'A new date stands after the original: January 2018 is not after March 2018.'
    ]);
    expect(changesToSend(onlyRow(sheet))).toEqual({ position: 'Mine.' });
  });

  it('is missing beside a reason', () => {
    expect(sentencesOf(typed(SHEET, 0, { newDateReason: 'More work.' }))).toEqual([
      '“Reason for new date” is given without a new date. Give the date as well, or empty the cell.'
    ]);
  });

  it('is shown while it waits, and is taken back on the site only', () => {
    const request = {
      id: 'change-1',
      subjectId: 'recommendation-1',
      from: ['2018-03'],
      to: ['2018-06'],
      cause: 'other' as const,
      reason: 'More work.',
      author: ELLEN.name,
      created: '2017-11-13T09:00:00Z'
    };
    const site = { ...SITE, dateChanges: [request] };
    const sheet = aPull(site);
    expect(reviewOf(sheet, site).rows).toEqual([]);
    expect(sheet.read.rows[0].cells.newDateCause).toMatchObject({ value: 'Other' });
    const cleared = typed(sheet, 0, { newDate: '', newDateCause: '', newDateReason: '' });
    const [{ problems }] = reviewOf(cleared, site).rows;
    expect(problems.map((problem) => sheetProblemSentence(problem, 'recommendations'))).toEqual([
      'You asked for June 2018, and nobody has decided on it yet. Take that back on the site, under ' +
        'Dates of the recommendation, before you ask for another.'
    ]);
    // The same request, sent from a sheet that was pulled before it: nothing is left to do.
    expect(reviewOf(typed(SHEET, 0, whole), site).rows).toEqual([]);
    // A request of somebody else is theirs.
    expect(aPull({ ...SITE, dateChanges: [{ ...request, author: 'Jo' }] })).toEqual(SHEET);
  });

  it('is sent with the cause and the reason that stood beside it already', () => {
    const site = {
      ...SITE,
      dateChanges: [
        {
          id: 'change-1',
          subjectId: 'recommendation-1',
          from: ['2018-03'],
          to: ['2018-06'],
          cause: 'other' as const,
          reason: 'More work.',
          author: ELLEN.name
        }
      ]
    };
    const sheet = typed(aPull(site), 0, { newDate: { value: 43312, format: 'mmm yyyy' } });
    expect(changesToSend(reviewOf(sheet, SITE).rows[0])).toEqual({
      newDate: '2018-07',
      newDateCause: 'other',
      newDateReason: 'More work.'
    });
  });
});
