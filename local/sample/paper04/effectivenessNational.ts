import { areas } from './areas';
import { ALL_FORCES } from './bodies';
import type { SampleFinding } from './types';

const cause = { kind: 'cause of concern', area: areas.effectiveness } as const;

const whereRelevant = 'What applies to this force goes into its plans.';

/**
 * PEEL: Police effectiveness 2016, the national report: causes of concern with their recommendations
 * told in the same words. "NPSS" and "NCPP" in the paper are read as the NPCC [I].
 */
export const effectivenessNational: readonly SampleFinding[] = [
  {
    ...cause,
    // The first numeral of the list is lost.
    topic: 'Neighbourhood policing',
    wording:
      'Neighbourhood policing is wearing away: what is known to work is no longer done everywhere, ' +
      'nor yet applied to online and hidden crime. National bodies review it and aim for new ' +
      'guidance by December 2017; forces then review and change their own.',
    appliesTo: ['College of Policing', 'NPCC', 'APCC', ...ALL_FORCES],
    waitingFor: 'NPCC, College of Policing and APCC',
    due: { form: 'month', original: '2017-12', setBy: 'inspectorate' },
    position: `The national review comes first. ${whereRelevant}`
  },
  {
    ...cause,
    ref: '2',
    topic: 'Detectives',
    wording:
      'The country is so short of detectives and other investigators that HMIC speaks of a crisis; ' +
      'a national action plan is asked for.',
    appliesTo: ['NPCC', 'College of Policing'],
    waitingFor: 'NPCC and College of Policing',
    position: `National bodies draw up the action plan. ${whereRelevant}`
  },
  {
    ...cause,
    ref: '3',
    topic: 'Victims who do not support action',
    wording:
      'How often forces close a case because the victim does not want police action varies too much, ' +
      'and nobody knows why. Six forces are named; whether more guidance is needed will be weighed.',
    appliesTo: [
      'Cleveland',
      'Kent',
      'Hampshire',
      'Humberside',
      'Warwickshire',
      'West Mercia',
      'Home Office',
      'NPCC'
    ],
    waitingFor: 'Home Office and NPCC',
    position: `Other forces are named, not this one. ${whereRelevant}`
  },
  {
    ...cause,
    ref: '4',
    topic: 'Wanted suspects',
    wording:
      'Many forces lack grip in catching wanted suspects: they are put on PNC late and unevenly, ' +
      'then not looked for hard enough. Every force should review what it does; guidance of the ' +
      'NPCC is due by September 2017.',
    appliesTo: [...ALL_FORCES, 'NPCC'],
    due: { form: 'month', original: '2017-09', setBy: 'inspectorate' },
    position: `The effectiveness inspection of 2017 will look at readiness. ${whereRelevant}`
  },
  {
    ...cause,
    ref: '5',
    topic: 'Mapping of organised crime groups',
    wording:
      'Forces map organised crime groups so differently that the national picture has gaps and ' +
      'errors; the method is to be reviewed.',
    appliesTo: ['NCA'],
    waitingFor: 'NCA',
    position: `The NCA leads the review. ${whereRelevant}`
  }
];
