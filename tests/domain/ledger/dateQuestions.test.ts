import { dateQuestions } from '../../../src/domain/ledger/dateQuestions';
import { dateQuestionSentence } from '../../../src/domain/words/dateWords';

const asked = {
  id: 'asked',
  from: ['2018-01'],
  to: ['2018-05'],
  askedBy: 'Owen Pryce',
  askedOn: '2017-11-13'
};
const questions = (
  to: readonly string[],
  ledger: Parameters<typeof dateQuestions>[1]
): readonly string[] => dateQuestions(to, ledger).map(dateQuestionSentence);

describe('a date that is asked for', () => {
  test('is not questioned where it is later and nothing else is asked for', () => {
    expect(questions(['2018-06'], { asked: [], due: ['2018-01', '2018-05'] })).toEqual([]);
    expect(questions([], { asked: [], due: [] })).toEqual([]);
  });

  test('is questioned where it is earlier than what stands', () => {
    expect(questions(['2018-03'], { asked: [], due: ['2018-01', '2018-06'] })).toEqual([
      'March 2018 is earlier than what stands now, June 2018. Is that meant?'
    ]);
    expect(questions(['2018-06-29'], { asked: [], due: ['2018-06'] })).toHaveLength(1);
    expect(questions(['2018-06-30'], { asked: [], due: ['2018-06'] })).toEqual([]);
  });

  test('is not judged while it is half typed', () => {
    expect(questions(['Marc'], { asked: [], due: ['2018-06'] })).toEqual([]);
  });

  test('says that another one waits for its decision', () => {
    expect(questions([], { asked: [asked], due: ['2018-01'] })).toEqual([
      'May 2018 is asked for by Owen Pryce on 13 November 2017 already, and not decided yet. ' +
        'What you ask for stands beside it: withdraw one of the two unless both are meant.'
    ]);
  });
});
