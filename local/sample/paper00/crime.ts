import type { SampleRecommendation } from '../types';

const allocation = { directorate: 'Crime', leadPost: 'DCS Crime Directorate' };

/** Areas 1 to 3. */
export const crimeAreas: readonly SampleRecommendation[] = [
  {
    ref: '1',
    order: 1,
    kind: 'area for improvement',
    wording:
      'Make better use of the system that records crime, so that case files and investigations are ' +
      'managed better.',
    due: ['December 2019'],
    ...allocation,
    status: 'AMBER',
    position:
      'Several things have begun since the inspection. A gatekeeper again checks that files are ' +
      'complete and good before Administration of Justice takes them, and advises officers; the ' +
      'gatekeepers sit on the Disclosure Working Group, where faults of files and of Niche come up. ' +
      'Failed volume crime cases come back from the CPS, are searched for patterns and for officers ' +
      'who need help, and are summed up for the same group. Each week the DCI Crime goes through ' +
      'suspects and warrants still outstanding with supervisors; their number is going down.',
    asAt: '2019-07',
    tasks: [
      { text: 'Find the training that audits show to be needed.' },
      { text: 'Look again at how the resolution centre allocates crimes.' },
      // The bullets are lost in the paper: this may belong to the task before it.
      { text: 'Take in what dip samples bring up.' },
      {
        text:
          'Go through discontinued cases in which no suspect is known and the victim would not ' +
          'support a prosecution.'
      }
    ]
  },
  {
    ref: '2',
    order: 2,
    kind: 'area for improvement',
    wording: 'Have a way for vulnerable victims to say how they were served.',
    due: ['December 2019.'],
    ...allocation,
    status: 'AMBER',
    position:
      'HMICFRS saw that victims of domestic abuse and victims with poor mental health are asked; ' +
      'other vulnerable victims are not. The domestic abuse adviser (IDVA) runs the survey, and a ' +
      'part-time post is empty: a recruit is being vetted. Other groups follow when that person starts.',
    asAt: '2019-07',
    tasks: [
      { text: 'Look at today’s survey: can more victims be brought to answer?' },
      { text: 'Compare with how other forces ask vulnerable victims.' },
      { text: 'Name the further groups of vulnerable victims and add them to the survey.' }
    ]
  },
  {
    ref: '3',
    order: 3,
    kind: 'area for improvement',
    wording:
      'Tell schools quickly and well about children touched by domestic abuse, and set up what that ' +
      'takes.',
    due: ['December 2019.'],
    ...allocation,
    status: 'AMBER',
    position:
      'HMICFRS knew of the plan for Op Encompass. The force, the City’s schools and the MPS are taking ' +
      'it on; other forces have it and HMICFRS thinks well of it. The Public Protection Unit knows the ' +
      'lead in each school; it will train them and the schools will sign, to start in September 2019. ' +
      'The MPS goes borough by borough first and across borders later, which decides how soon schools ' +
      'in its area hear of children who live in the City.',
    asAt: '2019-07',
    tasks: [
      { text: 'Have the City’s schools join Op Encompass.' },
      { text: 'Find a safeguarding lead in every school.' },
      { text: 'Train the schools in it, by the Public Protection Unit.' }
    ]
  }
];
