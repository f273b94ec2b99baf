import type { SampleRecommendation } from '../types';

/** Area 6. The paper heads its position "Evidence", where the others have "Current Status". */
export const financialPlan: SampleRecommendation = {
  ref: '6',
  order: 6,
  kind: 'area for improvement',
  wording: 'Close the gap that the force itself found in its financial plan for the medium term.',
  due: ['December 2019'],
  leadPost: 'Chief Operating and Chief Financial Officer',
  status: 'AMBER',
  position:
    'Since the inspection of December 2018 the force and the City of London Corporation have put a ' +
    'savings plan together for 2018/2019 and found more money; 2019/2020 balances. The plan is being ' +
    'revised for the Police Authority Board in the autumn and will show what gaps are left.',
  asAt: '2019-07',
  tasks: [
    { text: 'Draw up the financial plan and keep it up to date.' },
    { text: 'Find ways to close any gap.' }
  ]
};

/** Area 9. No directorate is printed for its lead; it is that of paper 01's sample [I]. */
export const unconsciousBias: SampleRecommendation = {
  ref: '9',
  order: 9,
  kind: 'area for improvement',
  wording: 'Give everybody in the force the training on unconscious bias.',
  due: ['December 2019'],
  directorate: 'Human Resources',
  leadPost: 'Head of Learning and Development',
  status: 'AMBER',
  position:
    'HMICFRS found that most of the force has it, not all. In May 2019 the Force Training Improvement ' +
    'Board agreed to an e-learning package that all must take. Once everybody is told and can open ' +
    'it, in August 2019 as planned, this is done.',
  asAt: '2019-07',
  tasks: [
    { text: 'Settle whether everybody has to take it.' },
    { text: 'Check that the package suits those who do not work at the front line.' },
    { text: 'Set dates for giving it to all.' },
    { text: 'Count who has taken it.' }
  ]
};
