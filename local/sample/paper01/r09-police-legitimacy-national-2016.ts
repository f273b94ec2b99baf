import type { SampleReport } from '../types';

export const policeLegitimacyNational2016: SampleReport = {
  key: 'R9',
  title: 'PEEL: Police Legitimacy 2016 – National',
  publishers: ['HMIC'],
  scope: 'national',
  byline: 'National report, HMIC',
  published: '2016-12',
  statedSentence: '3 actions for the force: 2 complete, 1 in progress.',
  stated: { total: 3, force: 3, complete: 2, inProgress: 1 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'cause of concern with recommendation',
      wording:
        'Vet everyone who works for the police: some forces employ people without even basic ' +
        'checks. Where national policy is not met, start a plan within six months; within two ' +
        'years everybody holds at least the lowest clearance for their role.',
      // Two deadlines of two parts; the recommendation as a whole has none of its own.
      due: ['June 2017', 'December 2018'],
      directorate: 'Professional Standards',
      leadPost: 'Head of Professional Standards',
      status: 'AMBER',
      position:
        'National standards are met. Clearance for every role is under way, to be complete by ' +
        'December 2018.',
      asAt: '2017-11-07',
      parts: [
        {
          label: 'Within 6 months',
          text: 'Have a plan under way that is enough to meet national vetting policy.',
          due: ['June 2017'],
          status: 'GREEN',
          leadPost: 'Head of Professional Standards',
          position:
            'The Head of Professional Standards has checked that today’s standards are met. New ' +
            'national guidance is late, with no date. The department’s control strategy covers ' +
            'vetting.'
        },
        {
          label: 'Within 2 years',
          text: 'Give everybody at least the lowest clearance that their role needs.',
          due: ['December 2018'],
          status: 'AMBER',
          leadPost: 'Head of Professional Standards',
          position:
            'Recruits are vetted, and care is taken that clearance follows people who change ' +
            'roles. A list of roles that need enhanced vetting is being made; directorates are ' +
            'still answering.'
        }
      ]
    }
  ]
};
