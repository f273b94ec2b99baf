import type { SampleRecommendation } from '../types';

/** The paper merges the cells: the tasks stand beside 7, the status, lead and position beside 8. */
const shared = {
  kind: 'area for improvement',
  due: ['December 2019'],
  directorate: 'Uniform Policing',
  leadPost: 'Ch.Supt. Uniform Policing Directorate',
  status: 'AMBER',
  position:
    'Both areas come from one lack: no group from outside looked in when the force was inspected. ' +
    'Much was done to find members. Six people came to a first day on 11 June 2019; their ' +
    'applications and vetting are under way, and the first meeting is set when they are through. ' +
    'Terms of reference exist in draft. The group begins with stop and search and with force; later ' +
    'it will be asked about other practices too.',
  asAt: '2019-07'
} as const;

/** Areas 7 and 8. */
export const scrutinyAreas: readonly SampleRecommendation[] = [
  {
    ref: '7',
    order: 7,
    wording: 'Have people from outside look closely at how the force uses force.',
    tasks: [
      { text: 'Go out to the community for new members.' },
      { text: 'Begin the scrutiny group anew.' }
    ],
    ...shared
  },
  {
    ref: '8',
    order: 8,
    wording: 'Have people from outside look closely at how it stops and searches.',
    ...shared
  }
];
