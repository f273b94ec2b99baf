import type { SampleRecommendation } from '../types';
import { AREAS } from './areas';
import { basis } from './basis';
import { progress } from './progress';

const shared = { kind: 'area for improvement', area: AREAS.prevention, ...basis } as const;

/** Paragraphs 3 to 5. */
export const preventionAreas: readonly SampleRecommendation[] = [
  {
    ref: '3',
    order: 1,
    wording:
      'Write a strategy for neighbourhood policing, and govern it so that performance gets better.',
    ...shared,
    position: progress([
      'A strategy for neighbourhood policing and engagement exists in draft. HMICFRS and others are ' +
        'being heard; it is to come out in September.',
      'A new neighbourhood delivery board watches a new performance framework. It answers to a ' +
        'performance meeting that Local Policing and Specialist Operations now hold together.',
      'There are 18 dedicated ward officers instead of 9, and their shifts now follow the times at ' +
        'which offences happen.',
      'Neighbourhood officers stay in their own work unless something critical or out of the ordinary ' +
        'happens. The neighbourhood Chief Inspector leads the cluster meetings, which are alive again.'
    ])
  },
  {
    ref: '4',
    order: 2,
    wording:
      'Look at problem-solving plans again and again, and pass on to staff what worked and what did not.',
    ...shared,
    position: progress([
      'The partnership and prevention hub has an analyst and is almost fully staffed; the concern as ' +
        'HMICFRS put it is met.',
      'Ward officers are trained in problem profiles and know to whom they report. Business planning ' +
        'will go through this again, and the plans are stored in one place on SharePoint.',
      'Op Luscombe, against persistent begging, shows that the training works: it used a tiered ' +
        'profile of the problem.'
    ])
  },
  {
    ref: '5',
    order: 3,
    wording: 'Give neighbourhood officers the training that their work asks for.',
    ...shared,
    position: progress([
      'A programme of professional development on prevention and problem solving has been finished.',
      'Ward officers take the Level 2 award for problem solving in community safety; all should hold ' +
        'it when 2023 ends.',
      'Neighbourhood and frontline officers had training made for them in the first quarter of 2023.',
      'In September 2023 the force begins to ask, role by role, what training is needed.'
    ])
  }
];
