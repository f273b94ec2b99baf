import type { FollowUp } from '../../../src/domain/grading';

export type SampleFollowUp = Pick<FollowUp, 'year' | 'previousGrade' | 'grade' | 'count' | 'note'>;

/**
 * Follow-up audits by the grade before and after (`domain.md` rule 18): 25 in 2015/16 (limited 8,
 * adequate 15, substantial 2) and 11 in 2016/17 (limited 5, adequate 5, substantial 1).
 */
export const followUps: readonly SampleFollowUp[] = [
  { year: '2015/16', previousGrade: 'limited', grade: 'limited', count: 7 },
  { year: '2015/16', previousGrade: 'adequate', grade: 'limited', count: 1 },
  { year: '2015/16', previousGrade: 'adequate', grade: 'adequate', count: 10 },
  {
    year: '2015/16',
    // Counted here as adequate, as the paper counts it; what it was before is not said.
    grade: 'adequate',
    count: 1,
    note: 'Counted among the adequate, though the paper says “downgraded to limited”.'
  },
  { year: '2015/16', previousGrade: 'limited', grade: 'adequate', count: 4 },
  { year: '2015/16', previousGrade: 'substantial', grade: 'substantial', count: 2 },
  { year: '2016/17', previousGrade: 'limited', grade: 'limited', count: 5 },
  { year: '2016/17', previousGrade: 'adequate', grade: 'adequate', count: 4 },
  { year: '2016/17', previousGrade: 'limited', grade: 'adequate', count: 1 },
  { year: '2016/17', previousGrade: 'substantial', grade: 'substantial', count: 1 }
];
