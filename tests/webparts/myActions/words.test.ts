import { MY_ACTIONS } from '../../../src/components/loc/myActions';
import { refsInWords, stepDetail, stepTitle } from '../../../src/components/loc/myActionsSteps';
import type { OwedStep } from '../../../src/domain/owed/owedStep';
import type { Review } from '../../../src/domain/review';
import { urgencyWords } from '../../../src/webparts/myActions/components/list/urgencyWords';
import {
  capacityWords,
  leadInFull
} from '../../../src/webparts/myActions/components/list/leadWords';
import { aDeadline, aRecommendation, anAction, anEntry } from '../../domain/builders';

const SUB_ACTION = anAction({ label: 'IV' });
const REVIEW: Review = {
  id: 'review-1',
  subjectId: 'recommendation-1',
  kind: 'reality test',
  outcome: 'requirement not met',
  dateDecided: [],
  reviewedOn: '2017-11-02'
};

describe('the words of My actions', () => {
  it.each<readonly [OwedStep, string, string]>([
    [
      { kind: 'update the position', month: '2017-11', last: '2017-10-27' },
      'Update the position for November',
      'last update 27 Oct 2017'
    ],
    [
      { kind: 'update the position', month: '2017-11', part: SUB_ACTION },
      'Update sub-action IV for November',
      'no update yet'
    ],
    [
      { kind: 'answer a review', review: REVIEW },
      'A review found the requirement not met: see why',
      'reality test, 2 Nov 2017'
    ],
    [
      {
        kind: 'renew evidence',
        proves: 'Leads are named',
        part: anAction({ kind: 'clause', label: '2' })
      },
      'Evidence for clause 2 expired',
      'Leads are named'
    ],
    [{ kind: 'add evidence' }, 'Add evidence', 'proposed as complete, and nothing shows it yet'],
    [
      { kind: 'ask for a date', passed: '2017-09' },
      'Ask for a new date, or say that it is done',
      'September 2017 has passed'
    ],
    [
      {
        kind: 'finish a part',
        part: anAction({ kind: 'task', text: 'Name the leads' }),
        due: '2018-01'
      },
      'Finish the task: Name the leads',
      'due January 2018'
    ],
    [{ kind: 'set a date' }, 'Set an internal date', 'no date is set']
  ])('say %j', (step, title, detail) => {
    expect(stepTitle(step)).toBe(title);
    expect(stepDetail(step, anEntry())).toBe(detail);
  });

  it('say where the words published set no date', () => {
    const deadline = aDeadline({ form: 'immediate', relative: 'Immediately' });
    const entry = anEntry({ recommendations: [aRecommendation({ deadline })] });
    expect(stepDetail({ kind: 'set a date' }, entry)).toBe(
      'the text says “Immediately”; no date is set'
    );
  });

  it('count several alike', () => {
    expect(stepTitle({ kind: 'set a date' }, 5)).toBe('Set internal dates for five');
    expect(stepTitle({ kind: 'agree the plan' }, 13)).toBe('Agree the action plan for 13');
    expect(refsInWords(['5', '6', '7', '8', '9'])).toBe('5 to 9');
    expect(refsInWords(['1', '4', '6'])).toBe('1, 4 and 6');
    expect(refsInWords(['5', '6'])).toBe('5 and 6');
  });

  it('count things and recommendations apart', () => {
    expect(MY_ACTIONS.count(6, 10, 12, true)).toBe(
      'Six things to do, on 10 of your 12 recommendations and AFIs'
    );
    expect(MY_ACTIONS.count(1, 1, 1, false)).toBe(
      'One thing to do, on 1 of 1 recommendation or AFI'
    );
  });

  it('say how pressing it is', () => {
    expect(urgencyWords({ kind: 'overdue', monthsPast: 2 })).toBe('2 months past');
    expect(urgencyWords({ kind: 'due', on: '2017-11-29', days: 9 })).toBe('9 days');
    expect(urgencyWords({ kind: 'due', on: '2017-11-20', days: 0 })).toBe('today');
    expect(urgencyWords({ kind: 'due', on: '2018-04', days: 161 })).toBe('Apr 2018');
    expect(urgencyWords({ kind: 'proposed', since: '2017-11-06' })).toBe('since 6 Nov 2017');
  });

  it('say who leads, and what is weak about it', () => {
    const people = [{ name: 'Owen Pryce', as: 'holder' as const }];
    expect(leadInFull({ post: 'Head of IT', people, flag: 'single lead' })).toBe(
      'Head of IT, Owen Pryce · nobody stands in'
    );
    expect(leadInFull({ post: 'Head of IT', people: [], flag: 'post vacant' })).toBe(
      'Head of IT · the post is vacant'
    );
    expect(leadInFull({ people: [], flag: 'no lead' })).toBe('no lead is allocated');
    const listed = { entry: anEntry(), responsible: { people } };
    expect(capacityWords({ ...listed, as: 'deputy' })).toBe('you stand in');
    expect(capacityWords({ ...listed, as: 'holder' })).toBe('');
    expect(capacityWords({ ...listed, onlyParts: new Set(['x']) })).toBe('a sub-action is yours');
  });
});
