import type { SampleRecommendation } from '../types';

const allocation = {
  directorate: 'Professional Standards',
  leadPost: 'Head of Professional Standards'
};

/** Areas 10 and 11. */
export const professionalStandardsAreas: readonly SampleRecommendation[] = [
  {
    ref: '10',
    order: 10,
    kind: 'area for improvement',
    wording:
      'Keep the strategic threat assessment for corruption, and the control strategy with it, whole, ' +
      'recent and built on present data.',
    due: ['December 2019 set to align with the next inspection anticipated early 2020.'],
    dueReason: 'Chosen to suit the next inspection, which is expected early in 2020',
    ...allocation,
    status: 'AMBER',
    position:
      'The national working group of police analysts agreed on a template for the assessment, and the ' +
      'force uses it. Professional Standards holds drop-in sessions on corruption and other matters, ' +
      'and has begun to meet the public together with Community Policing: to be easier to reach, to ' +
      'say which behaviour is right and which is not, and to hear of abuse in new ways.',
    asAt: '2019-07',
    tasks: [
      { text: 'See what form other forces give their assessments and what they weigh.' },
      { text: 'Find what data and intelligence are missing.' },
      { text: 'Have another force review it.' }
    ]
  },
  {
    ref: '11',
    order: 11,
    kind: 'area for improvement',
    wording:
      'See that the counter-corruption unit has the people and skills to act before it is asked; that ' +
      'it can watch every computer system, mobile data too, and so find breaches and misuse; and that ' +
      'it stands well with those who work for vulnerable people.',
    due: ['December 2019'],
    ...allocation,
    status: 'AMBER',
    position:
      'HMICFRS was concerned about staff and about watching IT. On 2 May 2019 the Resource Allocation ' +
      'Sub Committee agreed to two more posts, not filled so far. Software that watches IT better was ' +
      'found; a bid for the money is being written. Lawyers of the City of London Corporation have a ' +
      'draft agreement on working with the BTP, which would make the unit much stronger.',
    asAt: '2019-07',
    tasks: [
      { text: 'Work out what is needed and bid for it.' },
      { text: 'Find what training new members will need.' },
      { text: 'List what stands in the way of searching the force’s computers, and lessen it.' }
    ]
  }
];
