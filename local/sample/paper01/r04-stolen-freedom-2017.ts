import type { SampleReport } from '../types';

const allocation = {
  directorate: 'Crime',
  leadPost: 'Force SPOC, Modern Slavery',
  asAt: '2017-11-06'
};

const dateToCome = 'No date yet: the force will set one in the action plan it is drafting.';

export const stolenFreedom2017: SampleReport = {
  key: 'R4',
  title: 'Stolen freedom: the policing response to modern slavery and human trafficking',
  publishers: ['HMICFRS'],
  scope: 'national',
  byline: 'National report, HMICFRS',
  published: '2017-10',
  statedSentence: '11 recommendations, 7 of them for the force, still to be progressed.',
  stated: { total: 11, force: 7 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'recommendation',
      wording:
        'Within six months, make sure national and regional roles against slavery-linked crime ' +
        'groups are clear to every law enforcement agency.',
      appliesTo: ['National Crime Agency', 'Regional Organised Crime Units'],
      due: ['April 2018'],
      ...allocation,
      status: 'WHITE',
      waitingFor: 'NCA and regional units',
      position: 'For the National Crime Agency and the regional units; the force has nothing to do.'
    },
    {
      order: 2,
      kind: 'recommendation',
      wording:
        'Within twelve months, review who leads and governs the work against modern slavery: ' +
        'priority among senior leaders, skilled people in sufficient number, partnerships that ' +
        'protect victims, and measures of quality.',
      due: ['October 2018'],
      ...allocation,
      status: 'AMBER',
      position:
        'The force’s single point of contact has the report and is drafting a plan, in 4P ' +
        'form or another, with owners and dates, for the Vulnerability Steering Group of 29 November.'
    },
    {
      order: 3,
      kind: 'recommendation',
      wording:
        'Within six months, put a process in place that uses all the data from referral forms ' +
        'and duty-to-notify forms.',
      appliesTo: ['National Crime Agency'],
      due: ['April 2018'],
      ...allocation,
      status: 'WHITE',
      waitingFor: 'National Crime Agency',
      position: 'For the National Crime Agency; the force has nothing to do.'
    },
    {
      ref: '4',
      order: 4,
      kind: 'recommendation',
      wording:
        'Within six months, have working agreements with other agencies to share intelligence ' +
        'quickly, protect victims and identify suspects early.',
      due: ['April 2018'],
      ...allocation,
      status: 'AMBER',
      position: 'An action plan is being drafted.'
    },
    {
      ref: '5',
      order: 5,
      kind: 'recommendation',
      wording:
        'Immediately, see that victims made to commit crimes are considered for the section 45 ' +
        'defence, early and throughout.',
      due: [],
      ...allocation,
      status: 'AMBER',
      position: dateToCome
    },
    {
      ref: '6',
      order: 6,
      kind: 'recommendation',
      wording:
        'Immediately, follow the National Referral Mechanism fully as it changes, and tell the ' +
        'Home Office of every adult thought to be a victim.',
      due: [],
      ...allocation,
      status: 'AMBER',
      position: dateToCome
    },
    {
      ref: '7',
      order: 7,
      kind: 'recommendation',
      wording:
        'Immediately, record slavery and trafficking offences to the national standard, with ' +
        'enough audit for the force crime registrar to find and close gaps.',
      due: [],
      ...allocation,
      status: 'AMBER',
      position: dateToCome
    },
    {
      ref: '8',
      order: 8,
      kind: 'recommendation',
      wording:
        'Immediately, have skilled and experienced people investigate and supervise every ' +
        'allegation or sign of slavery, with joint intelligence teams abroad where they help.',
      due: [],
      ...allocation,
      status: 'AMBER',
      position: dateToCome
    },
    {
      ref: '9',
      order: 9,
      kind: 'recommendation',
      wording:
        'Immediately, review how the prevention powers of the Modern Slavery Act 2015 are used, ' +
        'so that people who plainly pose a threat are restricted.',
      due: [],
      ...allocation,
      status: 'AMBER',
      position: dateToCome
    },
    {
      ref: '10',
      order: 10,
      kind: 'recommendation',
      wording:
        'Within twelve months, give forces good, legally checked training on modern slavery for ' +
        'everybody at the front line.',
      appliesTo: ['College of Policing'],
      due: ['October 2018'],
      ...allocation,
      status: 'WHITE',
      waitingFor: 'College of Policing',
      position: 'For the College of Policing; the force has nothing to do.'
    },
    {
      ref: '11',
      order: 11,
      kind: 'recommendation',
      wording:
        'Within twelve months, build the expertise of investigators at every level in joint ' +
        'intelligence teams, evidence from abroad and prevention orders.',
      appliesTo: ['College of Policing'],
      due: ['October 2018'],
      ...allocation,
      status: 'WHITE',
      waitingFor: 'College of Policing',
      position: 'For the College of Policing; the force has nothing to do.'
    }
  ]
};
