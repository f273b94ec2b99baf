import type { SampleReport } from '../types';

export const policeEfficiency2015: SampleReport = {
  key: 'R13',
  title: 'PEEL: Police efficiency 2015',
  publishers: ['HMIC'],
  scope: 'force',
  byline: 'Inspection of the force, HMIC',
  published: '2015-10',
  statedSentence: '2 actions, none national: 1 still in progress.',
  stated: { total: 2, national: 0, force: 2, inProgress: 1 },
  recommendations: [
    {
      ref: '2',
      order: 2,
      kind: 'recommendation',
      wording:
        'Record the workforce’s skills and knowledge better, and keep the records, so that future ' +
        'needs for training are seen.',
      due: ['March 2016 [Original Internal deadline] Now due: April 2018'],
      dueReason: 'Skills audit of police staff ends in April 2018',
      directorate: 'Human Resources',
      leadPost: 'Head of Learning and Development',
      status: 'RED',
      position:
        'A first skills audit is done, and a closer one of officers finishes this month. Police ' +
        'staff follow from December 2017 to April 2018. The yearly strategic assessment shows ' +
        'what training is needed.',
      asAt: '2017-09-18'
    }
  ]
};
