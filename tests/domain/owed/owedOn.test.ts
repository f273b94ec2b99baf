import type { Action } from '../../../src/domain/records';
import type { RegisterRecords } from '../../../src/domain/register/joinEntries';
import type { Review } from '../../../src/domain/review';
import { aDeadline, aPosition, aRecommendation, anAction, anUpdate } from '../builders';
import { aPiece, aReview, owed, UP_TO_DATE } from './owedBuilders';

/** Proposed as implemented by a person here, so that a review has to follow. */
const PROPOSED: Partial<RegisterRecords> = {
  positions: [aPosition({ status: 'GREEN', latestUpdateId: 'update-1' })],
  updates: [{ ...UP_TO_DATE, status: 'GREEN' }]
};

describe('what is owed on a recommendation', () => {
  it('is the position, once a month', () => {
    const october = anUpdate({ asAt: '2017-10-27', created: '2017-10-27T09:00:00Z' });
    expect(owed({ updates: [october] })).toEqual({
      kind: 'owed',
      step: { kind: 'update the position', month: '2017-11', last: '2017-10-27' }
    });
    expect(owed()).toEqual({ kind: 'nothing', why: 'up to date' });
  });

  it('counts the position of a sub-action as one', () => {
    const october = anUpdate({ asAt: '2017-10-27' });
    const actions = [anAction({ status: 'AMBER', asAt: '2017-11-02' })];
    expect(owed({ updates: [october], actions }).kind).toBe('nothing');
  });

  it('is a plan where nothing was ever recorded', () => {
    expect(owed({ positions: [], updates: [] })).toEqual({
      kind: 'owed',
      step: { kind: 'agree the plan' }
    });
  });

  it('is a position where one is recorded without a day', () => {
    expect(owed({ updates: [] })).toEqual({
      kind: 'owed',
      step: { kind: 'update the position', month: '2017-11' }
    });
  });

  it('is a date where none was set', () => {
    const recommendations = [aRecommendation()];
    expect(owed({ recommendations })).toEqual({ kind: 'owed', step: { kind: 'set a date' } });
  });

  it('is a new date where the last one has passed, until one is asked for', () => {
    const recommendations = [
      aRecommendation({ deadline: aDeadline({ original: '2017-06', revised: ['2017-09'] }) })
    ];
    expect(owed({ recommendations })).toEqual({
      kind: 'owed',
      step: { kind: 'ask for a date', passed: '2017-09' }
    });
    const dateChanges = [
      { id: 'change-1', subjectId: 'recommendation-1', from: ['2017-09'], to: ['2018-02'] }
    ];
    expect(owed({ recommendations, dateChanges })).toEqual({
      kind: 'nothing',
      why: 'date asked for'
    });
  });

  it('asks for no new date while a later one still stands', () => {
    const recommendations = [
      aRecommendation({ deadline: aDeadline({ revised: ['2017-09', '2018-06'] }) })
    ];
    expect(owed({ recommendations }).kind).toBe('nothing');
  });

  it('is a task that is due within 30 days, the earliest first', () => {
    const task = (id: string, original: string, fields: Partial<Action> = {}): Action =>
      anAction({ id, kind: 'task', deadline: aDeadline({ original }), ...fields });
    const late = task('late', '2017-12-19');
    const soon = task('soon', '2017-11-30');
    expect(owed({ actions: [late, soon] })).toMatchObject({
      step: { kind: 'finish a part', part: { id: 'soon' }, due: '2017-11-30' }
    });
    const gone = [
      { ...soon, done: true },
      { ...late, withdrawn: 'A slip' }
    ];
    expect(owed({ actions: gone }).kind).toBe('nothing');
    expect(owed({ actions: [task('later', '2017-12-21')] }).kind).toBe('nothing');
    expect(owed({ actions: [task('last day', '2017-12-20')] }).kind).toBe('owed');
  });

  it('is nothing while it waits for another body, and once it is complete', () => {
    const white = { positions: [aPosition({ status: 'WHITE' })], updates: [] };
    expect(owed(white)).toEqual({ kind: 'nothing', why: 'waits for another body' });
    const green = { positions: [aPosition({ status: 'GREEN' })], updates: [] };
    expect(owed(green)).toEqual({ kind: 'nothing', why: 'complete' });
  });
});

describe('what came back', () => {
  it('is answered before anything else, and by saying something since', () => {
    const october = anUpdate({ asAt: '2017-10-27', created: '2017-10-27T09:00:00Z' });
    const reviews = [aReview()];
    expect(owed({ updates: [october] }, { reviews })).toMatchObject({
      step: { kind: 'answer a review', review: { id: 'review-1' } }
    });
    const since = anUpdate({ asAt: '2017-11-10', created: '2017-11-10T11:00:00Z' });
    expect(owed({ updates: [since] }, { reviews }).kind).toBe('nothing');
  });

  it('counts a review that was not met, and none that was met, withdrawn or only begun', () => {
    const kindOf = (...reviews: readonly Review[]): string => owed({}, { reviews }).kind;
    expect(kindOf(aReview({ outcome: 'requirement partly met' }))).toBe('owed');
    expect(kindOf(aReview({ outcome: 'requirement met' }))).toBe('nothing');
    expect(kindOf(aReview({ outcome: 'commissioned' }))).toBe('nothing');
    expect(kindOf(aReview(), aReview({ id: 'review-2', withdrawsId: 'review-1' }))).toBe('nothing');
    expect(kindOf(aReview(), aReview({ id: 'review-2', outcome: 'requirement met' }))).toBe(
      'nothing'
    );
  });

  it('counts a date that was not agreed', () => {
    const dateChanges = [
      { id: 'change-1', subjectId: 'recommendation-1', from: ['2018-04'], to: ['2018-09'] }
    ];
    const decision = aReview({
      kind: 'decision on a date',
      outcome: 'not agreed',
      decidesId: 'change-1'
    });
    expect(owed({ dateChanges, reviews: [decision] })).toMatchObject({
      step: { kind: 'answer a refused date', refused: { id: 'change-1' } }
    });
  });

  it('counts evidence that was found insufficient, until more is handed in', () => {
    const refused = aPiece({ verdict: 'insufficient', judgedOn: '2017-11-10' });
    expect(owed({}, { evidence: [refused] })).toMatchObject({
      step: { kind: 'answer a verdict', proves: 'Leads are nominated', on: '2017-11-10' }
    });
    const more = aPiece();
    const newer = { ...more, use: { ...more.use, id: 'use-2', created: '2017-11-12T09:00:00Z' } };
    expect(owed({}, { evidence: [newer, refused] }).kind).toBe('nothing');
    const proved = {
      ...refused,
      verdict: 'sufficient' as const,
      use: { ...newer.use, created: '' }
    };
    expect(owed({}, { evidence: [proved, refused] }).kind).toBe('nothing');
  });
});

describe('evidence that is owed', () => {
  const clause = anAction({ id: 'clause-2', kind: 'clause', label: '2' });

  it('is asked for clause by clause once the record is proposed as implemented', () => {
    const records = { ...PROPOSED, actions: [clause] };
    expect(owed(records, { evidence: [] })).toMatchObject({
      step: { kind: 'add evidence', part: { id: 'clause-2' } }
    });
    for (const piece of [aPiece({ actionId: 'clause-2' }), aPiece()]) {
      expect(owed(records, { evidence: [piece] })).toEqual({
        kind: 'nothing',
        why: 'waits for a review'
      });
    }
  });

  it('is asked for the whole where there are no clauses', () => {
    expect(owed(PROPOSED, { evidence: [] })).toEqual({
      kind: 'owed',
      step: { kind: 'add evidence' }
    });
    expect(owed(PROPOSED, { evidence: [aPiece()] }).kind).toBe('nothing');
    const faulty = aPiece({ fault: { kind: 'not there' }, counts: false });
    expect(owed(PROPOSED, { evidence: [faulty] }).kind).toBe('owed');
    const hidden = aPiece({ fault: { kind: 'restricted' } });
    expect(owed(PROPOSED, { evidence: [hidden] }).kind).toBe('nothing');
  });

  it('is asked for by nobody while it is not known', () => {
    expect(owed(PROPOSED)).toEqual({ kind: 'nothing', why: 'waits for a review' });
  });

  it('is renewed where it has expired and nothing else stands', () => {
    const expired = aPiece({ verdict: 'expired', actionId: 'clause-2' });
    expect(owed({ actions: [clause] }, { evidence: [expired] })).toMatchObject({
      step: { kind: 'renew evidence', part: { id: 'clause-2' } }
    });
    const standing = aPiece({ actionId: 'clause-2' });
    expect(owed({ actions: [clause] }, { evidence: [expired, standing] }).kind).toBe('nothing');
  });
});

describe('what is owed by somebody who answers for a sub-action only', () => {
  const part = anAction({ id: 'iv', label: 'IV', status: 'AMBER', asAt: '2017-10-30' });
  const onlyParts = new Set(['iv']);

  it('is the position of that sub-action', () => {
    expect(owed({ actions: [part] }, { onlyParts })).toMatchObject({
      step: { kind: 'update the position', last: '2017-10-30', part: { id: 'iv' } }
    });
  });

  it('is a new date where its own has passed', () => {
    const late = { ...part, asAt: '2017-11-10', deadline: aDeadline({ revised: ['2017-10'] }) };
    expect(owed({ actions: [late] }, { onlyParts })).toMatchObject({
      step: { kind: 'ask for a date', passed: '2017-10', part: { id: 'iv' } }
    });
  });

  it('is nothing once it is complete, whatever else is open', () => {
    const done = { ...part, status: 'GREEN' as const };
    const other = anAction({ id: 'v', status: 'AMBER' });
    expect(owed({ actions: [done, other] }, { onlyParts })).toEqual({
      kind: 'nothing',
      why: 'complete'
    });
  });
});
