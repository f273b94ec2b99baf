import { checkPositionEdit } from '../../../src/domain/edits/checkPositionEdit';
import type { PositionEdit } from '../../../src/domain/edits/checkPositionEdit';
import { problemSentence } from '../../../src/domain/words/problemSentence';
import { NOVEMBER_2017, aDeadline, aRecommendation } from '../builders';

const late = aRecommendation({ deadline: aDeadline({ original: '2017-09' }) });
const inTime = aRecommendation({ deadline: aDeadline({ original: '2018-01' }) });

function position(fields: Partial<PositionEdit>): PositionEdit {
  return {
    text: 'Under way.',
    status: 'AMBER',
    reason: undefined,
    waitingFor: undefined,
    asAt: '2017-11-20',
    ...fields
  };
}

describe('an edited position', () => {
  test('is refused as AMBER past its date', () => {
    const [found, ...more] = checkPositionEdit(position({}), late, NOVEMBER_2017);
    expect(found).toMatchObject({ field: 'status', problem: { kind: 'past its original date' } });
    expect(more).toEqual([]);
    expect(problemSentence(found.problem)).toBe(
      'Amber cannot be proposed: its original date, September 2017, passed (2 months past).'
    );
  });

  test('keeps a status that was not touched: only its words were', () => {
    const base = { status: 'AMBER' as const };
    expect(checkPositionEdit(position({}), late, NOVEMBER_2017, base)).toEqual([]);
    const toAmber = checkPositionEdit(position({}), late, NOVEMBER_2017, { status: 'WHITE' });
    expect(toAmber).toHaveLength(1);
  });

  test('needs a reason, a body and a date that exists', () => {
    const fields = (edit: Partial<PositionEdit>, recommendation = inTime): readonly string[] =>
      checkPositionEdit(position(edit), recommendation, NOVEMBER_2017).map(({ field }) => field);
    expect(fields({ status: 'RED' })).toEqual(['reason']);
    expect(fields({ status: 'RED', reason: 'no budget' })).toEqual([]);
    expect(fields({ status: 'RED' }, late)).toEqual([]);
    expect(fields({ status: 'CLOSED', reason: '  ' }, late)).toEqual(['reason']);
    expect(fields({ status: 'WHITE' })).toEqual(['waitingFor']);
    expect(fields({ status: 'WHITE', waitingFor: 'NPCC' })).toEqual([]);
    expect(fields({ status: 'GREEN', asAt: '2017-02-30' })).toEqual(['asAt']);
    expect(fields({ status: 'GREEN', asAt: undefined })).toEqual([]);
  });
});
