import type { SampleRecommendation } from '../types';
import { AREAS } from './areas';
import { basis } from './basis';
import { progress } from './progress';

const shared = { kind: 'area for improvement', area: AREAS.planning, ...basis } as const;

/** Paragraphs 14 to 16. */
export const planningAreas: readonly SampleRecommendation[] = [
  {
    ref: '14',
    order: 10,
    wording: 'Record demand better, so that no one person or system can bring it down.',
    ...shared,
    position: progress([
      'Demand is analysed in new ways as the Force Management Statement 2024 is written, with the ' +
        'lessons of 2023.',
      'Over the next year a framework for data on demand, productivity and performance is to come, and ' +
        'twice a year the boards will go through it in depth.',
      'The corporate services review proposes a data hub, sources joined in Power BI, better audits of ' +
        'data, and people who plan ahead from it.'
    ])
  },
  {
    ref: '15',
    order: 11,
    wording:
      'Fill more of the empty posts of officers and staff: the public is served less well, and those ' +
      'who are there suffer.',
    ...shared,
    position: progress([
      'A recruitment plan rolls on over three years, for probationers, officers, staff and specials; ' +
        'skills are to be added.',
      'The force took on more officers than its uplift target, as few did. It must go on doing so or ' +
        'pay; officers come first, with staff in critical roles.',
      'For police staff a campaign is being made, to begin in October.'
    ])
  },
  {
    ref: '16',
    order: 12,
    wording: 'Make sure that the corporate services review serves every part of the force better.',
    ...shared,
    position: progress([
      'The review is to close the largest gaps, in planning and organisation and also against ' +
        'corruption.',
      'Staff are being asked about the designs until 27 September.',
      'It begins in October, together with the campaign for police staff.'
    ])
  }
];
