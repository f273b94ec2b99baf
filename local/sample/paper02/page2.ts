import type { SamplePlan } from './types';

/** What rows 9 to 11 say in the same words; they are marked closed all the same. */
const pandemic = {
  level: 2,
  tier: 3,
  afis: 0,
  completionPrinted: 'June 2023',
  completion: '2023-06',
  closure: { state: 'closed' },
  update:
    'When it was published the force sent its evidence straight to the Home Office. Marked closed; ' +
    'Strategic Development has yet to have that confirmed by the liaison team of HMICFRS, and ' +
    'keeps evidence together in case somebody asks again.'
} as const;

/** Rows 9 to 21. */
export const page2: readonly SamplePlan[] = [
  {
    row: 9,
    title: 'Review of policing domestic abuse during the pandemic. (2021)',
    recommendations: 3,
    ...pandemic
  },
  {
    row: 10,
    title: 'Custody services in a COVID-19 environment. (2020)',
    recommendations: 1,
    ...pandemic
  },
  {
    row: 11,
    // Printed so: the months that it covers are missing.
    title:
      'Policing in the pandemic - The police response to the coronavirus pandemic during (2020)',
    recommendations: 5,
    ...pandemic
  },
  {
    row: 12,
    title:
      'Getting the balance right? An inspection of how effectively the police deal with protests. ' +
      '(2021)',
    level: 2,
    tier: 2,
    afis: 3,
    recommendations: 2,
    completionPrinted: 'July 2023',
    completion: '2023-07',
    ragExpected: 'GREEN',
    ragExpectedBy: '2023-06',
    update:
      'Every finding is answered. The force has its own response to protests and plans its ' +
      'workforce for them on clear grounds; debriefs reach frontline officers and protest ' +
      'commanders, and analysts in specialist support study protest intelligence. Green is ' +
      'expected in June 2023 if Strategic Development’s reality test bears this out.'
  },
  {
    row: 13,
    title: 'Disproportionate use of police powers. (2021)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 6,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    ragExpected: 'AMBER',
    // The month is printed without its year.
    ragExpectedBy: '2023-08',
    directorates: ['Local Policing'],
    update:
      'Local Policing has reported on all six and Strategic Development has read them once. Closer ' +
      'study against what HMICFRS requires comes next, and a reality test. Amber is expected in ' +
      'August.'
  },
  {
    row: 14,
    title: 'An inspection of the effectiveness of the Regional Organised Crime Units (2020/21)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 1,
    completionPrinted: '(PLAN CLOSED)',
    closure: { state: 'closed' },
    update:
      'Liaison officers of HMICFRS say that the plan may close, because the PEEL inspection of ' +
      'serious and organised crime came out in April 2023. Marked closed, with that review still ' +
      'spoken of.'
  },
  {
    row: 15,
    title: 'Pre-charge bail and released under investigation: striking a balance (2019)',
    planTitle: 'Pre-charge bail and released under investigation: striking a balance (2019).',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 2,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    ragExpected: 'GREEN',
    // The month is printed without its year.
    ragExpectedBy: '2023-05',
    update:
      'Suspects on bail are watched over, their welfare included, and reporting to the CPS is ' +
      'sound; Green was to follow in May, after an audit of bail. A reality test then found that ' +
      'oversight of offender management falls well short. A new board was set up for it, and ' +
      'evidence is judged in September 2023.'
  },
  {
    row: 16,
    title: 'PEEL spotlight report: The Hard Yards – Police to police collaboration. (2018)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 1,
    completionPrinted: 'October 2023',
    completion: '2023-10',
    update:
      'Agreements with outside partners were not being monitored well enough inside the force. ' +
      'Strategic Development is reviewing all that are in force; the strategic ones are gathered ' +
      'and pass to its audit board.'
  },
  {
    row: 17,
    title:
      'Roads Policing: Not optional - An inspection of roads policing in England and Wales (2019)',
    planTitle:
      'Roads Policing: Not optional - An inspection of roads policing in England and Wales . (2019)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 6,
    completionPrinted: 'October 2023',
    completion: '2023-10',
    update:
      'The Roads Policing Unit has carried out all six. Its strategy takes in training, welfare, ' +
      'analysis of data and work with the Metropolitan Police; a data analyst is yet to be ' +
      'recruited. There is so much evidence that its review starts after August 2023.'
  },
  {
    row: 18,
    title: 'A joint thematic inspection of Integrated Offender Management (2020)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 4,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    rag: 'RED',
    directorates: ['Local Policing', 'Specialist Operations'],
    update:
      'The review of offender management spans Local Policing and Specialist Operations, which ' +
      'have to work together on it. The Operational Improvement Board was shown too little ' +
      'evidence, so Red stands until Strategic Development looks again. The public protection hub ' +
      'now governs this work; a reality test will be ordered to sign the plan off, with a review ' +
      'in September 2023.'
  },
  {
    row: 19,
    title: 'Joint Inspection - Evidence Led Domestic Abuse Prosecutions. (2019)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 5,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    update:
      'The Public Protection Unit has carried out all five. Frontline staff are trained to look ' +
      'into domestic abuse. Good work with the CPS brings many convictions, which answers two of ' +
      'the five and was praised in the latest PEEL report. The evidence is plentiful; its review ' +
      'starts after July 2023.'
  },
  {
    row: 20,
    title: 'Shining a light on betrayal: Abuse of position for a sexual purpose. (2020)',
    level: 2,
    tier: 3,
    afis: 0,
    recommendations: 3,
    completionPrinted: 'June 2023',
    completion: '2023-06',
    update:
      'All three are met. The details are operationally sensitive and are given to those who ask.'
  },
  {
    row: 21,
    title: 'The Poor Relation - The police and CPS response to crimes against older people (2019)',
    planTitle:
      'The Poor Relation - The police and CPS response to crimes against older people (2019) -',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 4,
    completionPrinted: 'July 2023',
    completion: '2023-07',
    update:
      'Every report of vulnerability is looked at, and the Public Protection Unit has officers ' +
      'with extra training. Strategic Development will audit such reports, to test that data is ' +
      'recorded properly, and bring the review of how older people’s vulnerability is recorded up ' +
      'to date. The text expects this in June 2023.'
  }
];
