import type { SamplePart, SampleReport } from '../types';

/** What Corporate Communications does for area 1; the paper numbers them I to V and [1.2] to [1.6]. */
const communications: readonly SamplePart[] = [
  {
    label: 'I',
    text: 'Open channels, inside and outside the force, through which views can come in. [1.2]',
    due: ['April 2017'],
    status: 'GREEN',
    isNew: true,
    leadPost: 'Corporate Communications',
    position:
      'Free online surveys are used until a survey contract is let. Staff have new ways to be ' +
      'heard, among them a forum and small meetings with chief officers.'
  },
  {
    label: 'II',
    text: 'Ask City businesses whether their own channels could carry a forum for workers. [1.3]',
    due: ['Original: April 2017'],
    status: 'GREEN',
    isNew: true,
    leadPost: 'Corporate Communications',
    position:
      'First approaches drew little interest. A fortnightly bulletin, Skyline, now goes out, and ' +
      'a regular column in City Matters is being discussed.'
  },
  {
    label: 'III',
    text: 'Reach communities that are hard to reach through the Corporation’s channels. [1.4]',
    due: ['April 2017'],
    status: 'GREEN',
    isNew: true,
    leadPost: 'Corporate Communications',
    position:
      'Invitations to Skyline went to the lists of the Corporation and the force. City Resident ' +
      'will print contact details in Bengali, and a Facebook page serves residents.'
  },
  {
    label: 'IV',
    text: 'Give the redesigned website a place for ‘you said, we did’. [1.5]',
    due: ['Original: April 2017', 'Now due: February 2018'],
    dueReason: 'Website designs made, launch to follow',
    status: 'RED',
    leadPost: 'Corporate Communications',
    position: 'Two designs that have it are ready; launch is expected in February 2018.'
  },
  {
    label: 'V',
    text: 'Tell ‘you said, we did’ stories on Twitter. [1.6]',
    due: ['April 2017'],
    status: 'GREEN',
    isNew: true,
    leadPost: 'Corporate Communications',
    position:
      'A first campaign, on Twitter and Facebook, ran from 24 April to 5 May 2017 and is being ' +
      'evaluated; a second ran in September 2017.'
  }
];

export const policeLegitimacy2016: SampleReport = {
  key: 'R10',
  title: 'PEEL: Police Legitimacy 2016 - CoLP',
  publishers: ['HMIC'],
  scope: 'force',
  byline: 'Force report, HMIC',
  published: '2016-12',
  statedSentence:
    '5 actions, none national: 3 complete, 2 in progress, an element of one of them closed.',
  stated: { total: 5, national: 0, force: 5, complete: 3, inProgress: 2 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'area for improvement',
      wording:
        'Show better what the force has done to improve the way it treats the people it serves.',
      due: ['April 2017'],
      directorate: 'Professional Standards',
      leadPost: 'Head of Professional Standards',
      status: 'RED',
      position:
        'The complaints questionnaire is closed as poor value for money. Corporate Communications ' +
        'has finished four of its five actions; the website follows in February 2018.',
      asAt: '2017-11-14',
      parts: [
        {
          text: 'Ask people who complained what they thought of how they were treated.',
          due: ['April 2017'],
          status: 'CLOSED',
          isNew: true,
          reason:
            'Poor value for money: a trial drew no replies, and an agency would cost too much',
          leadPost: 'Professional Standards',
          position:
            'A questionnaire was tried for three months and nobody replied. An outside agency was ' +
            'judged poor value. Complainants can speak to the investigating officer throughout, ' +
            'so no more will be done.'
        },
        ...communications
      ]
    },
    {
      ref: '4',
      order: 4,
      kind: 'area for improvement',
      wording: 'Find out and understand better what the workforce needs for its wellbeing.',
      due: ['March 2017'],
      directorate: 'Human Resources',
      leadPost: 'Head of Human Resources',
      status: 'GREEN',
      isNew: true,
      position:
        'Durham University ran a staff survey that asked about wellbeing; staff have the results ' +
        'and actions are being planned. There is a wellbeing plan, a senior champion, and a place ' +
        'on the health meeting’s agenda.',
      asAt: '2017-11-10'
    },
    {
      ref: '5',
      order: 5,
      kind: 'area for improvement',
      wording: 'Manage the performance of each officer and member of staff better.',
      due: ['Original deadline March 2017 Now due: February 2018'],
      dueReason: 'Timetable of the Performance Development Action Plan',
      directorate: 'Human Resources',
      leadPost: 'Head of Learning and Development',
      status: 'RED',
      position:
        'The talent strategy is in draft and with the working group. Sign-off is due in January ' +
        '2018.',
      asAt: '2017-10-30'
    }
  ]
};
