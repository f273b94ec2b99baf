import type { SamplePlan } from './types';

/** Rows 1 to 8. */
export const page1: readonly SamplePlan[] = [
  {
    row: 1,
    title:
      'An inspection into how well the police and other agencies use digital forensics in their ' +
      'investigations (2022)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 3,
    completionPrinted: 'August 2023',
    completion: '2023-08',
    ragExpected: 'GREEN',
    // The month is printed without its year.
    ragExpectedBy: '2023-07',
    update:
      'All three are under review. Strategic Development meets about the Digital Forensics Unit in ' +
      'the week of 17 April 2023. Business planning for 2023 should meet every one, once evidence ' +
      'is reviewed; Green is expected in July. Still to do: a reality test of how forensics is ' +
      'governed.'
  },
  {
    row: 2,
    title:
      'PEEL Spotlight - police response to robbery, burglary, and other acquisitive crime – ' +
      'finding time for crime. (2021)',
    level: 2,
    tier: 3,
    afis: 0,
    recommendations: 2,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    update:
      'Both are reviewed. Victims of acquisitive crime are given a printed product, neighbourhood ' +
      'officers call at every burglary, detectives manage each investigation, and recording was ' +
      'checked for accuracy. A reality test found the supervisors’ template wanting; mending it is ' +
      'commissioned and almost finished, with September 2023 expected.'
  },
  {
    row: 3,
    title:
      'A joint thematic inspection of Multi Agency Public Protection Arrangements (MAPPA) (2022)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 4,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    update:
      'Each is being weighed against the way the force manages public protection with its ' +
      'partners. It is an unusual force, so some need no operational answer. Directorates still ' +
      'have to settle the business answer; Strategic Development helps them to write standard ' +
      'operating procedures that suit.'
  },
  {
    row: 4,
    title: 'Response to Rape Phase 2 Post Charge (joint inspection) (2022)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 3,
    completionPrinted: 'June 2023',
    completion: '2023-06',
    directorates: ['Specialist Operations'],
    update:
      'Specialist Operations has answered all three. Every rape victim has a witness care strategy ' +
      'and a direct line to their own investigator, and may give an impact statement in the way ' +
      'they wish. The force works well with the CPS and puts forward bad character evidence where ' +
      'it fits.'
  },
  {
    row: 5,
    title: 'Criminal justice journey for individuals with mental health. (2021)',
    level: 2,
    // The legible line says 3; a first reading of the same line is garbled.
    tier: 3,
    afis: 0,
    recommendations: 'unknown',
    completionPrinted: 'July 2023',
    completion: '2023-07',
    rag: 'AMBER',
    ragExpected: 'GREEN',
    ragExpectedBy: '2023-06',
    update:
      'Officers are trained for mental health crises and a triage nurse works beside them. The ' +
      'prevention hub looks at the data and the force crime registrar at an audit. Strategic ' +
      'Development will review the evidence; as there is much of it, Amber stays until June 2023, ' +
      'when Green is considered. One recommendation is left to sign off, aimed at August 2023.'
  },
  {
    row: 6,
    title: 'Police response to violence against women and girls (VAWG) (2021)',
    level: 2,
    tier: 1,
    afis: 0,
    recommendations: 3,
    completionPrinted: 'October 2023',
    completion: '2023-10',
    rag: 'AMBER',
    ragExpected: 'GREEN',
    ragExpectedBy: '2023-06',
    directorates: ['Professionalism and Trust'],
    update:
      'Work on violence against women and girls is under way in several strands that nobody yet ' +
      'joins up. Confirmed Amber at the May review. Strategic Development will help Professionalism ' +
      'and Trust to review the evidence, with Green looked for in June 2023.'
  },
  {
    row: 7,
    title: 'A review of fraud – time to choose. (2021)',
    level: 2,
    tier: 3,
    afis: 0,
    recommendations: 'unknown',
    completionPrinted: '(PLAN CLOSED)',
    closure: { state: 'closed' },
    ragExpected: 'GREEN',
    ragExpectedBy: '2023-05',
    directorates: ['National Lead Force'],
    update:
      'A programme board of the National Lead Force looked at the plan and reports it complete. ' +
      'Marked closed, though Strategic Development’s review of the evidence is still ahead and ' +
      'Green was expected for May 2023.'
  },
  {
    row: 8,
    title:
      "A joint thematic inspection of the police and Crown Prosecution Service's response to rape " +
      '- Phase 1. (2021)',
    level: 2,
    tier: 2,
    afis: 0,
    recommendations: 8,
    completionPrinted: 'September 2023',
    completion: '2023-09',
    update:
      'Much has been done on all eight. A superintendent was assigned to the reality test, which ' +
      'is finished: offences that turn on vulnerability need better governance and oversight of ' +
      'performance. Strategic Development’s review therefore moves to September 2023.'
  }
];
