import type { SampleRecommendation } from '../types';

const allocation = {
  directorate: 'Intelligence and Information',
  leadPost: 'DCS Intelligence and Information Directorate'
};

/** Areas 4 and 5. Area 4 returns to what report 7 of paper 01 had as complete (`domain.md` rule 21). */
export const intelligenceAreas: readonly SampleRecommendation[] = [
  {
    ref: '4',
    order: 4,
    kind: 'area for improvement',
    wording:
      'Manage organised criminals over their lifetime better, so that communities are safer: think ' +
      'each time of ancillary orders, of what other bodies may do, and of whatever else keeps them ' +
      'from offending again.',
    due: ['December 2019'],
    ...allocation,
    status: 'AMBER',
    position:
      'The Lifetime Offender Management Team, still recruiting when inspected, began in May 2018; two ' +
      'posts are empty and advertised within the force. It is settling how it works. Orders in force ' +
      'are being gone through and their subjects watched; new ones are being looked into. The Serious ' +
      'and Organised Crime Board follows it.',
    asAt: '2019-07',
    tasks: [
      { text: 'Recruit the Lifetime Offender Management Team and train it.' },
      { text: 'Settle how the team works.' },
      { text: 'Go through the ancillary orders now in force.' },
      { text: 'Make a plan for each person under an order and check that they keep to it.' },
      { text: 'Apply for new orders.' },
      { text: 'Take performance to the Serious and Organised Crime Board.' }
    ]
  },
  {
    ref: '5',
    order: 5,
    kind: 'area for improvement',
    wording:
      'Do more against county lines: networks that carry drugs around the country and often use ' +
      'children and vulnerable people for it.',
    due: ['December 2019'],
    ...allocation,
    status: 'AMBER',
    position:
      'The National County Lines Co-ordination Centre will review the force as a peer; no day is fixed.',
    asAt: '2019-07',
    tasks: [
      { text: 'Build up work with partners.' },
      { text: 'Plan operations and tasking that follow the strategy for lowering the risk.' },
      { text: 'Have a peer review done.' },
      { text: 'Watch what is done at the Serious and Organised Crime Board.' }
    ]
  }
];
