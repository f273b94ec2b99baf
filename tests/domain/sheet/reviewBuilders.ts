import type { ReviewedRow } from '../../../src/domain/sheet/sheetReview';
import { sheetProblemSentence } from '../../../src/domain/words/sheetProblemSentence';
import { aDeadline, aPosition, aRecommendation } from '../builders';
import type { ASheet } from './sheetBuilders';
import { aPull, aSite, OWNER, reviewOf } from './sheetBuilders';

/** A site of two recommendations, and a sheet that was just pulled from it. */
export const SITE = aSite({
  recommendations: [
    aRecommendation({
      deadline: aDeadline({ original: '2018-03', setBy: 'inspectorate' }),
      leadPost: 'Head of Crime',
      directorate: 'Crime'
    }),
    aRecommendation({
      id: 'recommendation-2',
      ref: '2',
      order: 2,
      wording: 'Train every officer.',
      deadline: aDeadline({ original: '2017-09', setBy: 'inspectorate' })
    })
  ],
  positions: [
    aPosition({ text: 'Training has begun.', asAt: '2017-11' }),
    aPosition({ id: 'recommendation-2', status: 'RED', text: 'Late.' })
  ]
});
export const SHEET = aPull(SITE);

export function problemsOf(sheet: ASheet, rights = OWNER, site = SITE): readonly string[] {
  return reviewOf(sheet, site, rights).rows.flatMap(({ problems }) =>
    problems.map(({ kind }) => kind)
  );
}

export function sentencesOf(sheet: ASheet, rights = OWNER): readonly string[] {
  const { kind } = sheet.memory;
  return reviewOf(sheet, SITE, rights).rows.flatMap(({ problems }) =>
    problems.map((problem) => sheetProblemSentence(problem, kind))
  );
}

export function onlyRow(sheet: ASheet, rights = OWNER): ReviewedRow {
  const { rows } = reviewOf(sheet, SITE, rights);
  expect(rows).toHaveLength(1);
  return rows[0];
}
