import type { SampleReport } from '../types';

export const policeEfficiency2016: SampleReport = {
  key: 'R11',
  title: 'PEEL: Police Efficiency 2016 CoLP',
  publishers: ['HMIC'],
  scope: 'force',
  byline: 'Force report, HMIC',
  published: '2016-11',
  statedSentence: '5 actions, none national: 4 complete, 1 in progress.',
  stated: { total: 5, national: 0, force: 5, complete: 4, inProgress: 1 },
  recommendations: [
    {
      ref: '5',
      order: 5,
      kind: 'area for improvement',
      wording:
        'Review what the workforce can do, find the gaps and plan to fill them, so that demand ' +
        'now and later is met efficiently.',
      due: ['March 2017 [Original Internal deadline]', 'Now due April 2018'],
      dueReason: 'Skills audit of police staff ends in April 2018',
      directorate: 'Human Resources',
      leadPost: 'Head of Workforce Planning',
      status: 'RED',
      position:
        'The Workforce Plan does part of this. Deloitte has reported, and staff are being briefed ' +
        'on the plan made from it. The skills of officers have been audited; police staff follow ' +
        'by April 2018.',
      asAt: '2017-09-14'
    }
  ]
};
