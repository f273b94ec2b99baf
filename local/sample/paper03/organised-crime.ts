import type { SampleRecommendation } from '../types';
import { AREAS } from './areas';
import { basis } from './basis';
import { progress } from './progress';

const shared = { area: AREAS.organisedCrime, ...basis } as const;

/** Paragraphs 10 to 12: two areas of the force's own and one recommendation to the region. */
export const organisedCrimeAreas: readonly SampleRecommendation[] = [
  {
    ref: '10',
    order: 6,
    kind: 'area for improvement',
    wording: 'Outside cybercrime, few disruptions of serious and organised crime are on record.',
    ...shared,
    position: progress([
      'The force is looking at how it records disruptions, in case some are missed.'
    ])
  },
  {
    ref: '11',
    order: 7,
    kind: 'area for improvement',
    wording: 'Know drug markets better, and how far modern slavery and human trafficking threaten.',
    ...shared,
    position: progress([
      'Business planning put modern slavery, drugs, trafficking and sexual exploitation of children ' +
        'first for intelligence work in 2023.',
      'In two City schools young people learn about county lines, and the community has a way to pass ' +
        'on what it knows.',
      'A campaign will teach frontline officers to see the signs of slavery and trafficking.'
    ])
  },
  {
    ref: '12',
    order: 8,
    // Printed "Regional Recommendation"; it is for three forces, ours among them.
    kind: 'recommendation',
    topic: 'Regional recommendation',
    wording: 'Set up one sensitive intelligence unit for the three forces.',
    appliesTo: ['City of London Police', 'Metropolitan Police Service', 'British Transport Police'],
    ...shared,
    position: progress([
      'The force is talking with both partners and working out how one unit would meet the needs of ' +
        'the region and of each. HMICFRS was asked what exactly it means.'
    ])
  }
];
