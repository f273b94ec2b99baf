import type { DueKnown, SampleReport } from '../types';

const onHold = {
  directorate: 'Crime',
  leadPost: 'Head of Public Protection Unit',
  status: 'WHITE',
  waitingFor: 'National Police Chiefs’ Council',
  position: 'On hold until the National Police Chiefs’ Council has decided for all forces.',
  asAt: '2017-10-30'
} as const;

/** The due cell of recommendation 9 stands for 10 and 11 too (`domain.md` 2.10: merged cells). */
const mergedWithNine: DueKnown = { form: 'none', setBy: 'none set' };

export const livingInFear2017: SampleReport = {
  key: 'R6',
  title: 'Living in fear - the police and CPS response to harassment and stalking',
  publishers: ['HMCPSi', 'HMIC'],
  scope: 'joint national',
  byline: 'Joint national report, HMCPSi and HMIC',
  published: '2017-07',
  statedSentence: '22 recommendations, 4 of them for the force.',
  stated: { total: 22, force: 4 },
  recommendations: [
    {
      ref: '8',
      order: 8,
      kind: 'recommendation',
      wording: 'Stop using Police Information Notices, and anything like them, immediately.',
      due: ['Immediate'],
      ...onHold
    },
    {
      ref: '9',
      order: 9,
      kind: 'recommendation',
      wording:
        'Make sure officers know their powers to enter and search in stalking cases, use them ' +
        'properly, and keep records good enough to audit.',
      due: [
        'No deadline set by HMICFRS - force to determine its own deadlines pending NPCC decision'
      ],
      ...onHold
    },
    {
      ref: '10',
      order: 10,
      kind: 'recommendation',
      wording:
        'Find out with justice partners what local programmes there are for people convicted of ' +
        'harassment or stalking, and consider starting some where there are none.',
      due: [],
      dueKnown: mergedWithNine,
      ...onHold
    },
    {
      ref: '11',
      order: 11,
      kind: 'recommendation',
      wording: 'Check, with the CPS, that the national stalking protocol is followed.',
      due: [],
      dueKnown: mergedWithNine,
      ...onHold
    }
  ]
};
