import type { SampleReport } from '../types';

export const inHarmsWay2015: SampleReport = {
  key: 'R14',
  title: "In harm's way: The role of the police in keeping children safe",
  publishers: ['HMIC', 'HMCPSi'],
  scope: 'national',
  byline: 'National report, inspected jointly by HMIC and HMCPSi; areas for attention only',
  published: '2015-07',
  statedSentence: 'What the force had to do is complete.',
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'area for attention',
      wording:
        'Senior officers should know what becomes of children after contact with the police and ' +
        'what those children think, from records that hold the basic facts: age, gender, ' +
        'ethnicity.',
      due: ['February 2016 [Internal deadline]'],
      directorate: 'Uniform Policing',
      leadPost: 'Chief Superintendent, Uniform Policing',
      status: 'GREEN',
      isNew: true,
      position:
        'Senior teams and the Corporation’s children’s and education services get a monthly ' +
        'report on young people held in custody. An online questionnaire asks for their views, ' +
        'which go to the groups concerned.',
      asAt: '2017-11-03'
    }
  ]
};
