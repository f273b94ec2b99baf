import type { SamplePlan } from './types';

/** Rows 22 to 34. */
export const page3: readonly SamplePlan[] = [
  {
    row: 22,
    title:
      'Stalking and harassment: An inspection of Sussex Police commissioned by the police and ' +
      "crime commissioner, and an update on national recommendations in HMICFRS's 2017 report. " +
      '(2018)',
    level: 2,
    tier: 3,
    afis: 0,
    recommendations: 3,
    completionPrinted: '(PLAN CLOSED)',
    closure: { state: 'closed' },
    ragExpected: 'GREEN',
    ragExpectedBy: '2023-05',
    update:
      'Staff are trained to understand what people need who report stalking or harassment, and ' +
      'these crimes stand in the schedule of data integrity audits. One recommendation touches a ' +
      'data practice that has yet to be looked at: Strategic Development settles a review of ' +
      'recording with the crime registrar and studies the training itself. Green was expected for ' +
      'May 2023. Marked closed.'
  },
  {
    row: 23,
    title: 'Policing and mental health: Picking up the pieces',
    planTitle: 'Policing and mental health: Picking up the pieces.',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 3,
    completionPrinted: 'August 2023',
    completion: '2023-08',
    update:
      'The same response as plan 5: trained officers, a triage nurse, data studied by the ' +
      'prevention hub, an audit read by the crime registrar. A reality test is under way so that ' +
      'the plan can close.'
  },
  {
    row: 24,
    title: "Understanding difference: the police's initial response to hate crime (2017/18)",
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 6,
    completionPrinted: 'October 2023',
    completion: '2023-10',
    ragExpected: 'AMBER',
    // Of the meeting in May; no month is printed beside the colour.
    ragExpectedBy: '2023-05',
    update:
      'An old plan: nothing was recorded as evidence in 2017/18. Strategic Development has gone ' +
      'through it, and the force’s answer to hate crime needs more work, now led by the ' +
      'Superintendent, Neighbourhood Policing. The Operational Improvement Board hears in May ' +
      'where the force stands; Amber is then expected. Whether the process has settled in is ' +
      'reviewed in October 2023.'
  },
  {
    row: 25,
    // Title and year are those of paper 01's report, and so are the four recommendations.
    sameAs: 'paper01/R6',
    title: 'Living in fear – the police and CPS response to harassment and stalking (2017)',
    level: 2,
    tier: 3,
    afis: 0,
    recommendations: 4,
    completionPrinted: '(PLAN CLOSED)',
    closure: { state: 'closed', supersededBy: 'Newer action plans' },
    update:
      'An old plan that newer ones have overtaken. Strategic Development asks the liaison officers ' +
      'of HMICFRS what to do with it, after their quarterly meeting. Marked closed.'
  },
  {
    row: 26,
    title: 'A Joint Inspection of the Integrated Offender Management Approach (2014)',
    level: 2,
    afis: 0,
    recommendations: 2,
    completionPrinted: '(PLAN CLOSED)',
    closure: { state: 'closed', supersededBy: '2022 PEEL inspection' },
    update:
      'Overtaken by the PEEL inspection of 2022. Strategic Development has asked for closure; ' +
      'whether HMICFRS agrees is known in June, after the quarterly meeting. Marked closed.'
  },
  {
    row: 27,
    title: 'Cyber keep the lights on',
    planTitle: '** CLOSED ** Cyber keep the lights on',
    level: 1,
    afis: 0,
    recommendations: 2,
    closure: { state: 'closed', confirmedBy: 'HMICFRS' },
    update: 'Closed, and HMICFRS has confirmed it.'
  },
  {
    row: 28,
    title: 'Vetting, misconduct, and misogyny in the police service',
    // The colour has slipped into the name.
    planTitle: 'Vetting, misconduct, and misogyny in the police service amber.',
    level: 3,
    afis: 5,
    recommendations: 29,
    completionPrinted: 'December 2023',
    completion: '2023-12',
    rag: 'AMBER',
    directorates: ['Professionalism and Trust'],
    update:
      'Under review with the national inspection of vetting in 2023. As it stands alone, a team of ' +
      'its own in Professionalism and Trust has acted on the areas for improvement, watched over ' +
      'together with Strategic Development. HMICFRS reviews the plan in December 2023.'
  },
  {
    row: 29,
    title: 'Child Protection Reinspection (2021/22)',
    level: 3,
    tier: 2,
    afis: 0,
    recommendations: 6,
    directorates: ['Specialist Operations'],
    update:
      'Specialist Operations says evidence is in for every one. A training programme runs a ' +
      'little late, and an outside partner is late with a contract. Strategic Development has to ' +
      'settle when both will be done.'
  },
  {
    row: 30,
    title: 'National Child Protection Inspections 2019 thematic report (2019/20)',
    scope: 'national',
    level: 3,
    tier: 2,
    afis: 0,
    recommendations: 3,
    update:
      'The force was inspected again because of this report and waits for the feedback of ' +
      'HMICFRS. Strategic Development asks its liaison officers when that will come.'
  },
  {
    row: 31,
    title: 'City of London Police – Joint inspection of police custody (2018)',
    planTitle: 'City of London Police – Joint inspection of police custody (2018).',
    scope: 'force',
    level: 3,
    afis: 21,
    recommendations: 1,
    causesOfConcern: 1,
    completionPrinted: 'December 2023',
    completion: '2023-12',
    update:
      'Under review while the force awaits its custody inspection of 2023; the areas for ' +
      'improvement are part of the planning for it. HMICFRS will have the plan closed once that ' +
      'inspection is over.'
  },
  {
    row: 32,
    title: 'PEEL: Police effectiveness 2017',
    level: 3,
    afis: 0,
    recommendations: 3,
    closure: { state: 'closed', confirmedBy: 'HMICFRS' },
    update: 'Closed, and HMICFRS has confirmed it.'
  },
  {
    row: 33,
    // Not joined to paper 01's "PEEL: Police Effectiveness 2016": that one has 13 areas for
    // improvement and no cause of concern, so this may be the national report.
    title: 'PEEL: Police effectiveness 2016',
    planTitle: 'PEEL: Police effectiveness 2016: 1x cause of concern',
    level: 3,
    afis: 0,
    recommendations: 2,
    causesOfConcern: 1,
    closure: { state: 'closed', confirmedBy: 'HMICFRS' },
    update: 'Closed, and HMICFRS has confirmed it.'
  },
  {
    row: 34,
    title: 'PEEL: Police legitimacy 2017',
    planTitle: 'PEEL: Police legitimacy 2017:',
    level: 3,
    tier: 3,
    afis: 0,
    recommendations: 2,
    completionPrinted: 'August 2023',
    completion: '2023-08',
    // Closing is intended; HMICFRS is not said to have been asked yet.
    update:
      'Both are met: they ask for governance and audit of stop and search. Each search is looked ' +
      'at afterwards, and data on disproportionality is studied. Strategic Development will ask ' +
      'the liaison officers of HMICFRS to close it. The reality test has moved to August 2023.'
  }
];
