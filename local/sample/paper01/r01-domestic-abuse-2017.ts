import type { SampleReport } from '../types';

const meetingPlanned =
  'Published on 14 November. In the week of 20 November Strategic Development and the Head of ' +
  'Public Protection Unit meet to agree an action plan with deadlines.';

const allocation = {
  directorate: 'Crime',
  leadPost: 'Head of Public Protection Unit',
  asAt: '2017-11-15'
};

const noDeadline = ['No deadline set by HMICFRS'];

export const domesticAbuse2017: SampleReport = {
  key: 'R1',
  title: 'A progress report on the police response to domestic abuse',
  publishers: ['HMICFRS'],
  scope: 'national',
  byline: 'National report, HMICFRS',
  published: '2017-11',
  statedSentence: '9 recommendations, 1 national and 8 for the force; all are being progressed.',
  stated: { total: 9, national: 1, force: 8 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'area for improvement',
      topic: 'Risk assessment',
      wording:
        'Assess risk in one consistent way: keep to the DASH questions until the College of ' +
        'Policing has finished its pilot, and take care with assessments made by telephone.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 2,
      kind: 'area for improvement',
      topic: 'Positive action and arrest',
      wording:
        'Make clear to officers what positive action means: arrest at the first proper moment ' +
        'where there are grounds, and supervisors who see that it happens.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 3,
      kind: 'area for improvement',
      topic: 'Build the case for the victim',
      wording:
        'Set out what a good domestic abuse investigation looks like, so that a sound case is ' +
        'built even when a victim cannot support it, with help from specialist services.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 4,
      kind: 'area for improvement',
      topic: 'Shared view with the CPS',
      wording:
        'Agree with the CPS which cases should go to it, and reverse the fall in referrals and ' +
        'charges.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 5,
      kind: 'area for improvement',
      topic: 'A thorough police response',
      wording:
        'Do every part of the response well, from first contact to support afterwards: see risk ' +
        'early, arrive promptly, gather evidence, and use protection notices and orders where ' +
        'there is no charge.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 6,
      kind: 'area for improvement',
      topic: 'Consistent performance measures',
      wording:
        'Record domestic abuse figures in the same way as other forces, and use them to ' +
        'understand demand and to explain high or low results.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 7,
      kind: 'recommendation',
      topic: 'National Oversight Group',
      wording:
        'The National Oversight Group should keep watch over these recommendations and the ' +
        'earlier ones still open, and say how they are getting on.',
      appliesTo: ['National Oversight Group'],
      due: noDeadline,
      ...allocation,
      status: 'WHITE',
      waitingFor: 'National Oversight Group',
      position: 'For the National Oversight Group; the force has nothing to do.'
    },
    {
      order: 8,
      kind: 'recommendation',
      topic: 'National data on domestic abuse',
      // Addressed to national bodies, yet the paper counts it among the force's own as AMBER.
      wording:
        'Widen the national data on domestic abuse, with the Office for National Statistics, so ' +
        'that each force area can be studied in more depth.',
      due: noDeadline,
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    },
    {
      order: 9,
      kind: 'recommendation',
      topic: 'Domestic abuse action plans',
      wording:
        'Update the force’s domestic abuse action plan, say what more will be done in each area ' +
        'the report names, and publish the revised plan.',
      due: ['April 2018'],
      dueKnown: { setBy: 'inspectorate' },
      ...allocation,
      status: 'AMBER',
      position: meetingPlanned
    }
  ]
};
