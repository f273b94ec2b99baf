import type { SamplePlan } from './types';

/** What rows 40 and 41 say in the same words. */
const deliveredInApril = {
  level: 2,
  tier: 1,
  afis: 0,
  update:
    'The plan reached the force in April 2023 and went to the Operational Improvement Board in May ' +
    'for allocation. It is allocated; its review comes after October 2023.'
} as const;

/** Rows 35 to 41. */
export const page4: readonly SamplePlan[] = [
  {
    row: 35,
    // A plan of its own beside row 34: the names differ by a capital letter and a colon.
    title: 'PEEL: Police Legitimacy 2017',
    level: 3,
    afis: 0,
    recommendations: 1,
    closure: { state: 'closed', confirmedBy: 'HMICFRS' },
    update: 'Closed, and HMICFRS has confirmed it.'
  },
  {
    row: 36,
    // The inspection of paper 00: the same years, force and eleven areas for improvement.
    sameAs: 'paper00/R1',
    title: 'PEEL: Police effectiveness, efficiency, and legitimacy 2018/19 – City of London Police',
    // The colour has slipped into the name.
    planTitle:
      'PEEL: Police effectiveness, efficiency, and legitimacy 2018/19 – City of London Police – ' +
      'amber',
    scope: 'force',
    level: 3,
    tier: 2,
    afis: 11,
    recommendations: 0,
    completionPrinted: 'July 2023',
    completion: '2023-07',
    rag: 'AMBER',
    ragExpected: 'GREEN',
    ragExpectedBy: '2023-06',
    update:
      'The force is sure that all eleven have been acted on. Strategic Development’s review of the ' +
      'evidence comes next; it would sign them off and turn the plan Green in June 2023.'
  },
  {
    row: 37,
    // Not joined to paper 03's inspection of 2022: neither title nor year agrees beyond doubt.
    title: 'PEEL 2022/2023 – City of London Police',
    scope: 'force',
    level: 3,
    tier: 1,
    afis: 16,
    recommendations: 0,
    completionPrinted: 'February 2024',
    completion: '2024-02',
    // The text contradicts the date cell by a year, and speaks of recommendations; both are kept.
    update:
      'Work can start on the legitimacy inspection of 2022. Recommendations are in progress and ' +
      'are to be finished in February 2023, a date chosen to suit the gathering of evidence for ' +
      'PEEL 2025.'
  },
  {
    row: 38,
    // Not joined to paper 03, which has two areas for improvement and one recommendation.
    title: 'SOC (2022/23)',
    level: 3,
    tier: 1,
    // No count of areas for improvement is printed.
    afis: 'unknown',
    recommendations: 3,
    // Printed in Cyrillic letters that look the same.
    completionPrinted: 'TBC',
    update:
      'The force acts on the first and the second. The third would create a new body for regional ' +
      'intelligence and needs more study and discussion; it is doubted that this is what the ' +
      'region needs.'
  },
  {
    row: 39,
    title: 'Crime Data Integrity inspection (2019)',
    level: 3,
    tier: 2,
    afis: 6,
    recommendations: 0,
    completionPrinted: '(PLAN CLOSED)',
    closure: { state: 'closed' },
    // "Will not" may be a slip for "will now"; it is kept.
    update:
      'The areas for improvement of 2019 are acted on, and recording of crime is audited well. ' +
      'Strategic Development will not audit this evidence with the crime registrar to be sure of ' +
      'recording. A reality test bore the evidence out. Marked closed.'
  },
  {
    row: 40,
    title: 'An inspection of how well the police tackle serious youth violence (2023)',
    recommendations: 2,
    ...deliveredInApril
  },
  {
    row: 41,
    title:
      'An inspection of how well the police and National Crime Agency tackle the online sexual ' +
      'abuse and exploitation of children (2023)',
    recommendations: 12,
    ...deliveredInApril
  }
];
