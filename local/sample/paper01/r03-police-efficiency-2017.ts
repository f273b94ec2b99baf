import type { DueKnown, SampleReport } from '../types';

const ownerBeingChosen =
  'Published on 9 November. A plan owner is being chosen; Strategic Development will then settle ' +
  'the actions with them, who does each and by when.';

const asAt = '2017-11-13';

/** The due cell of row 1 stands for all four rows (`domain.md` 2.10: merged cells). */
const mergedWithFirstRow: DueKnown = { form: 'none', setBy: 'none set' };

export const policeEfficiency2017: SampleReport = {
  key: 'R3',
  title: 'PEEL: Police Efficiency [including leadership] 2017 - COLP',
  publishers: ['HMICFRS'],
  scope: 'force',
  byline: 'Force report, HMICFRS',
  published: '2017-11',
  statedSentence: '4 recommendations for the force, still to be progressed.',
  stated: { total: 4, force: 4 },
  recommendations: [
    {
      ref: '1',
      order: 1,
      kind: 'area for improvement',
      wording:
        'Run change programmes with better process and governance, so that their benefits, and ' +
        'what they mean for meeting future demand, are known.',
      due: ['No deadline set by HMICFRS'],
      status: 'AMBER',
      position: ownerBeingChosen,
      asAt
    },
    {
      ref: '2',
      order: 2,
      kind: 'area for improvement',
      wording:
        'Find out what the workforce can do, where the gaps are and how to fill them, so that ' +
        'demand now and later is met efficiently.',
      due: [],
      dueKnown: mergedWithFirstRow,
      status: 'AMBER',
      position: ownerBeingChosen,
      asAt
    },
    {
      ref: '3',
      order: 3,
      kind: 'area for improvement',
      wording: 'Know what service each level of cost buys, and choose the best balance.',
      due: [],
      dueKnown: mergedWithFirstRow,
      status: 'AMBER',
      position: ownerBeingChosen,
      asAt
    },
    {
      ref: '4',
      order: 4,
      kind: 'area for improvement',
      wording:
        'Look harder for ways to work with partners that improve services, save money and ease ' +
        'future demand.',
      due: [],
      dueKnown: mergedWithFirstRow,
      status: 'AMBER',
      position: ownerBeingChosen,
      asAt
    }
  ]
};
