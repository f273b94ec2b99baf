import { areas } from './areas';
import { ALL_FORCES, THE_MET } from './bodies';
import type { SampleFinding } from './types';

const ofForce = {
  kind: 'area for improvement',
  area: areas.leadership,
  appliesTo: THE_MET,
  leadPost: 'Deputy Commissioner',
  position: 'A lead is in place and works to an action plan of the business group.'
} as const;

const national = {
  kind: 'area for improvement',
  area: areas.leadership,
  appliesTo: ALL_FORCES,
  position: 'Set out for every force; the paper does not say what is done about it here.'
} as const;

/** PEEL: Police Leadership, the force's report. */
export const leadership: readonly SampleFinding[] = [
  {
    ...ofForce,
    topic: 'What is expected of leaders',
    wording:
      'Make sure that officers and staff know the principles of leadership and what is looked for ' +
      'in those who lead.'
  },
  {
    ...ofForce,
    topic: 'Talented police staff',
    wording:
      'Begin to spot talent among police staff in the same way everywhere in the force, and bring ' +
      'on those who will be leaders.'
  }
];

/** PEEL: Police Leadership, the national report. */
export const leadershipNational: readonly SampleFinding[] = [
  {
    ...national,
    topic: 'Development of the wider workforce',
    wording:
      'Good performers are brought on, but everybody else, and police staff most of all, is ' +
      'developed unevenly; what a force wants of leaders seldom enters a performance review.'
  },
  {
    ...national,
    topic: 'Knowing the leadership team',
    wording:
      'Few forces know enough about the skills and background of those who lead them to build teams ' +
      'with differing styles.'
  },
  {
    ...national,
    topic: 'Performance review',
    wording:
      'Reviews of individual performance exist or are coming almost everywhere and are often weak, ' +
      'so finding talent unlike one’s own may not be fair.'
  }
];
