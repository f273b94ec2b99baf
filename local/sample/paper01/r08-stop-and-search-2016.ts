import type { DueKnown, SampleReport } from '../types';

const allSearches = {
  kind: 'area for enhancement',
  directorate: 'Uniform Policing',
  leadPost: 'Chief Superintendent, Uniform Policing',
  status: 'RED',
  dueReason: 'Needs Niche, live since 25 October 2017',
  position:
    'What HMIC suggested is accepted. The old systems could not give the figures; Niche, live ' +
    'since 25 October 2017, should by January 2018.',
  asAt: '2017-11-01'
} as const;

/** One due cell, merged over the three rows, printed in two pieces (`domain.md` 2.10). */
const mergedCell: DueKnown = {
  form: 'month',
  original: '2017-04',
  revised: ['2018-01'],
  setBy: 'internal'
};

export const stopAndSearch2016: SampleReport = {
  key: 'R8',
  title: 'Best Use of Stop and Search Scheme revisit 2016',
  publishers: ['HMIC'],
  scope: 'force',
  byline: 'Force report, HMIC',
  published: '2017-02',
  narrative:
    'A second visit in November 2016 found that the force now meets the scheme, after falling ' +
    'short on two points before. HMIC also proposed better monitoring, which the force accepted.',
  statedSentence: '3 actions for the force, in progress.',
  stated: { total: 3, force: 3, inProgress: 3 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      wording: 'Monitor the reasons for searches, for example drugs, by ethnicity and age.',
      due: ['April 2017 [Original internal deadline]'],
      dueKnown: mergedCell,
      ...allSearches
    },
    {
      ref: '2',
      order: 2,
      wording: 'Monitor how often searches find what they were for, by ethnicity and age.',
      due: ['Now Due: January 2018'],
      dueKnown: mergedCell,
      ...allSearches
    },
    {
      ref: '3',
      order: 3,
      wording:
        'Monitor searches by officer and team: how many, with what result and how often ' +
        'something is found, each by age and ethnicity.',
      due: [],
      dueKnown: mergedCell,
      ...allSearches
    }
  ]
};
