import type { SampleReport } from '../types';

export const policeEfficiencyNational2017: SampleReport = {
  key: 'R2',
  title: 'PEEL: Police Efficiency – National',
  publishers: ['HMICFRS'],
  // The title says national, the byline force; the byline is where a paper states the scope.
  scope: 'force',
  byline: 'Force report, HMICFRS',
  published: '2017-11',
  statedSentence: '1 recommendation, for the force.',
  stated: { total: 1, force: 1 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'recommendation',
      wording:
        'By September 2018, draw up an ambitious plan for digital services in the force; ' +
        'national bodies should set a framework so that services work across force borders.',
      due: ['September 2018'],
      status: 'AMBER',
      position:
        'Published on 9 November. A plan owner is being chosen; Strategic Development will then ' +
        'settle the actions with them, who does each and by when.',
      asAt: '2017-11-13'
    }
  ]
};
