import { areas } from './areas';
import { THE_MET } from './bodies';
import type { SampleFinding } from './types';

const ofForce = {
  kind: 'area for improvement',
  area: areas.efficiency,
  appliesTo: THE_MET,
  leadPost: 'Deputy Commissioner',
  position: 'A large One Met Model programme ran all through 2016 and is to settle this.'
} as const;

/** PEEL: Police Efficiency 2016. */
export const efficiency: readonly SampleFinding[] = [
  {
    ...ofForce,
    topic: 'New technology',
    wording:
      'Train staff well enough that the money spent on new technology brings the gains it should.'
  },
  {
    ...ofForce,
    topic: 'Benefits of change',
    wording:
      'Govern projects, change programmes and joint work better, so that their benefits are ' +
      'understood and had, and their effect on meeting demand now and later is known.'
  },
  {
    ...ofForce,
    topic: 'ICT strategy',
    wording:
      'Finish updating the published ICT strategy, to agree with the architecture compendium for ' +
      'technology and through it with the programmes of One Met Model 2020.'
  }
];
