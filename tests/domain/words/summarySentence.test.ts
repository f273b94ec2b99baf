import type { Position, StatedTotals } from '../../../src/domain/records';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import { summarySentence } from '../../../src/domain/words/summarySentence';
import {
  NOVEMBER_2017,
  aDeadline,
  aPosition,
  aRecommendation,
  aReport,
  anAction
} from '../builders';

const FORCE = 'City of London Police';

function sentence(statuses: readonly Position['status'][], stated?: StatedTotals): string {
  const ids = statuses.map((_status, index) => `recommendation-${index}`);
  const entries = joinEntries(
    {
      reports: [aReport()],
      recommendations: ids.map((id, order) =>
        aRecommendation({ id, order, deadline: aDeadline({ original: '2018-01' }) })
      ),
      positions: ids.map((id, index) => aPosition({ id, status: statuses[index] })),
      actions: [],
      updates: []
    },
    NOVEMBER_2017
  );
  return summarySentence({ stated }, entries, FORCE);
}

describe('the summary sentence of a report', () => {
  test('counts complete, in progress and with other bodies', () => {
    expect(sentence(['GREEN', 'CLOSED', 'AMBER', 'WHITE', 'WHITE'])).toBe(
      '5 recommendations and AFIs: 2 complete, 1 in progress, 2 with other bodies.'
    );
  });

  test('counts RED as in progress, and says what it is', () => {
    expect(sentence(['RED', 'AMBER'])).toBe(
      '2 recommendations and AFIs: 2 in progress (1 that will not be implemented).'
    );
    const entries = joinEntries(
      {
        reports: [aReport()],
        recommendations: [aRecommendation({ deadline: aDeadline({ original: '2017-09' }) })],
        positions: [aPosition()],
        actions: [],
        updates: []
      },
      NOVEMBER_2017
    );
    expect(summarySentence({}, entries, FORCE)).toBe(
      '1 recommendation or AFI: 1 in progress (1 past its deadline).'
    );
  });

  test('says that what the stated total holds beyond the rows is not listed', () => {
    expect(sentence(['GREEN', 'AMBER'], { total: 13, force: 13 })).toBe(
      '13 recommendations and AFIs, all of which apply to City of London Police. Of the 2 listed ' +
        'here: 1 complete, 1 in progress; 11 are not listed here.'
    );
    expect(sentence(['WHITE'], { total: 22, force: 4 })).toBe(
      '22 recommendations and AFIs, 4 of which apply to City of London Police. Of the 1 listed ' +
        'here: 1 with another body; 21 are not listed here.'
    );
    expect(sentence([], { total: 2 })).toBe('2 recommendations and AFIs; none are listed here.');
  });

  test('goes by the rows where they are more than was stated', () => {
    expect(sentence(['GREEN', 'GREEN'], { total: 1 })).toMatch(/^2 recommendations and AFIs: 2 /);
  });

  test('counts a recommendation with an open sub-action once, as in progress', () => {
    const entries = joinEntries(
      {
        reports: [aReport()],
        recommendations: [aRecommendation()],
        positions: [],
        actions: [
          anAction({ id: 'I', status: 'GREEN' }),
          anAction({ id: 'II', status: 'AMBER' }),
          anAction({ id: 'III', status: 'CLOSED' })
        ],
        updates: []
      },
      NOVEMBER_2017
    );
    expect(summarySentence({}, entries, FORCE)).toBe('1 recommendation or AFI: 1 in progress.');
  });
});
