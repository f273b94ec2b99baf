import type { OwedFacts } from '../../../src/domain/owed/owedOn';
import type { Owed } from '../../../src/domain/owed/owedStep';
import type { Review } from '../../../src/domain/review';
import { anAction, anUpdate } from '../builders';
import { aPiece, aReview, owed, UP_TO_DATE } from './owedBuilders';

describe('what came back', () => {
  it('is no refused date any more once a later one is agreed, or words follow on the same day', () => {
    const dateChanges = [
      { id: 'change-1', subjectId: 'recommendation-1', from: ['2018-04'], to: ['2018-09'] },
      { id: 'change-2', subjectId: 'recommendation-1', from: ['2018-04'], to: ['2018-07'] }
    ];
    const refused = aReview({
      kind: 'decision on a date',
      outcome: 'not agreed',
      decidesId: 'change-1',
      reviewedOn: '2017-11-10'
    });
    const agreed: Review = {
      ...refused,
      id: 'review-2',
      outcome: 'agreed',
      decidesId: 'change-2',
      created: '2017-11-10T16:00:00Z'
    };
    const [first] = dateChanges;
    expect(owed({ dateChanges: [first], reviews: [refused] }).kind).toBe('owed');
    expect(owed({ dateChanges, reviews: [refused, agreed] }).kind).toBe('nothing');
    const before = { ...agreed, created: '2017-11-10T08:00:00Z' };
    expect(owed({ dateChanges, reviews: [before, refused] })).toMatchObject({
      step: { kind: 'answer a refused date', refused: { id: 'change-1' } }
    });
    const answerAt = (created: string): string =>
      owed({
        dateChanges: [first],
        reviews: [refused],
        updates: [anUpdate({ asAt: '2017-11-10', created })]
      }).kind;
    expect(answerAt('2017-11-10T08:00:00Z')).toBe('owed');
    expect(answerAt('2017-11-10T15:00:00Z')).toBe('nothing');
  });

  it('is not answered by an update that takes another one back', () => {
    const updates = [
      UP_TO_DATE,
      anUpdate({ id: 'answer', created: '2017-11-12T09:00:00Z' }),
      anUpdate({ id: 'back', created: '2017-11-13T09:00:00Z', withdrawsId: 'answer' })
    ];
    const reviews = [aReview()];
    expect(owed({ updates: updates.slice(0, 2) }, { reviews })).not.toMatchObject({
      step: { kind: 'answer a review' }
    });
    expect(owed({ updates }, { reviews })).toMatchObject({ step: { kind: 'answer a review' } });
  });

  it('counts no refused date of a sub-action that is complete', () => {
    const dateChanges = [{ id: 'change-1', subjectId: 'ii', from: ['2018-04'], to: ['2018-09'] }];
    const reviews = [
      aReview({
        subjectId: 'ii',
        kind: 'decision on a date',
        outcome: 'not agreed',
        decidesId: 'change-1'
      })
    ];
    const stepWith = (status: 'AMBER' | 'GREEN', facts: Partial<OwedFacts> = {}): Owed =>
      owed(
        {
          actions: [
            anAction({ id: 'ii', status, asAt: '2017-11-06' }),
            anAction({ id: 'iii', status: 'AMBER', asAt: '2017-11-06' })
          ],
          updates: [UP_TO_DATE],
          dateChanges,
          reviews
        },
        facts
      );
    const onlyParts = new Set(['ii', 'iii']);
    for (const facts of [{}, { onlyParts }]) {
      expect(stepWith('AMBER', facts)).toMatchObject({ step: { kind: 'answer a refused date' } });
      expect(stepWith('GREEN', facts)).not.toMatchObject({
        step: { kind: 'answer a refused date' }
      });
    }
  });

  it('asks for no answer about evidence of a clause that was withdrawn as a mistake', () => {
    const clause = anAction({ id: 'clause-2', kind: 'clause' });
    const gone = { ...clause, withdrawn: 'Entered twice' };
    for (const verdict of ['insufficient', 'expired'] as const) {
      const evidence = [aPiece({ verdict, actionId: 'clause-2' })];
      expect(owed({ actions: [clause] }, { evidence }).kind).toBe('owed');
      expect(owed({ actions: [gone] }, { evidence }).kind).toBe('nothing');
    }
  });

  it('is not answered by evidence that does not count', () => {
    const refused = aPiece({ verdict: 'insufficient' });
    const newer = aPiece({ counts: false, fault: { kind: 'kind not allowed', name: 'a.exe' } });
    const evidence = [
      refused,
      { ...newer, use: { ...newer.use, created: '2017-11-12T09:00:00Z' } }
    ];
    expect(owed({}, { evidence })).toMatchObject({ step: { kind: 'answer a verdict' } });
  });

  it('is answered by words that follow a verdict on the same day', () => {
    const evidence = [
      aPiece({
        verdict: 'insufficient',
        judgedOn: '2017-11-10',
        judgedAt: '2017-11-10T09:00:00Z'
      })
    ];
    const answerAt = (created: string): string =>
      owed({ updates: [anUpdate({ asAt: '2017-11-10', created })] }, { evidence }).kind;
    expect(answerAt('2017-11-10T08:00:00Z')).toBe('owed');
    expect(answerAt('2017-11-10T15:00:00Z')).toBe('nothing');
  });
});
