import type { SampleReport } from '../types';

export const triServiceReview2016: SampleReport = {
  key: 'R12',
  title: 'The tri-service review of the joint emergency services interoperability principles',
  publishers: ['HMIC'],
  scope: 'national',
  byline: 'National report, HMIC',
  published: '2016-04',
  statedSentence: '6 actions: 1 national, 5 for the force and now complete.',
  stated: { total: 6, national: 1, force: 5, complete: 5 },
  recommendations: [
    {
      ref: '3',
      order: 3,
      kind: 'recommendation',
      wording:
        'Co-ordinate joint exercises better and by risk, with a budget of their own and benefits ' +
        'plain to each service, and bring in what joint learning finds.',
      due: ['April 2017 [Internal deadline]'],
      directorate: 'Uniform Policing',
      leadPost: 'Chief Superintendent, Uniform Policing',
      status: 'GREEN',
      isNew: true,
      position:
        'Exercises are regular and an inspector co-ordinates them. Lessons are kept on the ' +
        'MONITOR database and go to the Organisational Learning Forum. A case for more people ' +
        'goes to the Force Strategic Management Board in December 2017.',
      asAt: '2017-11-02'
    },
    {
      ref: '5',
      order: 5,
      kind: 'recommendation',
      wording:
        'Turn lessons into practice and share them with staff; make joint organisational ' +
        'learning far better known and understood.',
      due: ['April 2017 [Internal deadline]'],
      directorate: 'Human Resources',
      leadPost: 'Head of Learning and Development',
      status: 'GREEN',
      isNew: true,
      position:
        'Training on the joint principles is mandatory and in the training plans. Exercises are ' +
        'debriefed and their actions tracked to the end. The Metropolitan Police’s joint course, ' +
        'put off after the terrorist attacks, has new dates.',
      asAt: '2017-11-03'
    }
  ]
};
