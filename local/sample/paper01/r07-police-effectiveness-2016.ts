import type { SampleReport } from '../types';

const allocation = { directorate: 'Crime', leadPost: 'Lead, Serious and Organised Crime' };

export const policeEffectiveness2016: SampleReport = {
  key: 'R7',
  title: 'PEEL: Police Effectiveness 2016',
  publishers: ['HMIC'],
  scope: 'force',
  byline: 'Force report, HMIC',
  published: '2017-03',
  statedSentence: '13 actions, all for the force: 6 complete, 7 in progress.',
  stated: { total: 13, force: 13, complete: 6, inProgress: 7 },
  recommendations: [
    {
      ref: '7',
      order: 7,
      kind: 'area for improvement',
      wording:
        'Gather and use intelligence from more sources to understand serious and organised crime ' +
        'better.',
      due: ['Sept 17 [internal deadline]'],
      ...allocation,
      status: 'GREEN',
      isNew: true,
      position:
        'Learned from Durham, Merseyside and Essex; officers now send in more intelligence. An ' +
        'analyst works with the Corporation and two people from HMRC sit in the force. What the ' +
        'October peer review asked for is in the improvement plans.',
      asAt: '2017-11-09'
    },
    {
      ref: '8',
      order: 8,
      kind: 'area for improvement',
      wording: 'Map every organised crime group promptly once it is known.',
      due: ['Sept 17 [internal deadline]'],
      ...allocation,
      status: 'GREEN',
      isNew: true,
      position:
        'New operations follow a process for finding and mapping groups early, and lead ' +
        'responsible officers answer for it. Directorate meetings feed a force meeting; training ' +
        'and Niche will make it routine.',
      asAt: '2017-11-09'
    },
    {
      ref: '9',
      order: 9,
      kind: 'area for improvement',
      wording:
        'Choose well which organised crime groups to act against first, so that communities come ' +
        'to less harm.',
      due: ['Sept 17 [internal deadline]'],
      ...allocation,
      status: 'GREEN',
      isNew: true,
      position:
        'Threats are scored with MoRiLE and NCA assessments. Directorate boards now feed the ' +
        'force meeting, which together with tactical tasking decides what comes first.',
      asAt: '2017-11-06'
    },
    {
      ref: '10',
      order: 10,
      kind: 'area for improvement',
      wording:
        'Understand, across the 4P framework, what its work against serious and organised crime ' +
        'achieves, and learn from it to disrupt more.',
      due: ['Sept 17 [original internal deadline]', 'Now due: January 2018 and June 2018'],
      dueReason: '4 actions on management plans; LRO training, Fraud Academy',
      ...allocation,
      status: 'RED',
      isNew: true,
      position:
        'Lead responsible officers (LROs) are now inspectors or above, with written roles. Newly ' +
        'appointed LROs are naming Prevent, Protect and Pursue leads; the Fraud Academy is ' +
        'writing their training programme.',
      asAt: '2017-10-27',
      tasks: [
        { text: 'Name leads for Prevent, Protect and Pursue', due: '2018-01' },
        { text: 'Directorate leads check management plans', due: '2018-01' },
        { text: 'Plans make the most of partners', due: '2018-01' },
        { text: 'Plans secure cross-directorate resources', due: '2018-01' },
        { text: 'Fraud Academy writes LRO training', due: '2018-06' }
      ]
    },
    {
      ref: '11',
      order: 11,
      kind: 'area for improvement',
      wording:
        'Manage organised criminals for as long as they pose a risk, with ancillary orders, ' +
        'partners’ powers and whatever else deters them.',
      due: ['Sept 17 [internal deadline]'],
      ...allocation,
      status: 'GREEN',
      isNew: true,
      position:
        'Prevent officers, agreed by chief officers in June 2017, will manage the most harmful ' +
        'group members. Meetings in each directorate and in the force see that orders and ' +
        'partners’ powers are considered.',
      asAt: '2017-11-13'
    },
    {
      ref: '12',
      order: 12,
      kind: 'area for improvement',
      wording:
        'Understand what work against serious and organised crime leads to, and learn from ' +
        'experience so that it disrupts as much as possible.',
      due: ['Sept 17 [Original internal deadline]', 'Now due: March 2018'],
      dueReason: 'Analysis of which tactics work best',
      ...allocation,
      status: 'RED',
      isNew: true,
      position:
        'Lead responsible officers are inspectors or above, in redrawn roles. Debriefs and what ' +
        'they recommend are tracked on a database. Work on which tactics do most has begun and ' +
        'is to be routine by March 2018.',
      asAt: '2017-11-17'
    },
    {
      ref: '13',
      order: 13,
      kind: 'area for improvement',
      wording: 'Test how well the force would stand up to a serious cyber-attack.',
      due: ['Sept 17 [internal deadline]'],
      ...allocation,
      status: 'GREEN',
      isNew: true,
      position:
        'Penetration tests are now regular. The first formal Prepare exercise was held on ' +
        '6 September 2017; its debrief names owners and actions.',
      asAt: '2017-11-08'
    }
  ]
};
