import type { SampleClause, SampleRecommendation } from '../types';
import { AREAS } from './areas';
import { basis } from './basis';
import { progress } from './progress';

const clauses: readonly SampleClause[] = [
  {
    label: '13.1',
    text: 'Know what vetting each post needs; everybody in one has been vetted to that level.'
  },
  {
    label: '13.2',
    text: 'The same for people who are not police: know the level for the role, and have it met.'
  },
  { label: '13.3', text: 'Have people enough in the vetting unit for the work that comes.' },
  {
    label: '13.4',
    text: 'Have staff report what changes in their lives, and have vetting look into it properly.'
  },
  {
    label: '13.5',
    text:
      'Keep policies on associations, business interests, gifts and hospitality up to date, and use ' +
      'them to see and handle the threat of corruption.'
  },
  {
    label: '13.6',
    text:
      'Where vetting brings up something adverse, write down why it was refused, cleared or decided on ' +
      'appeal.'
  },
  {
    label: '13.7',
    text:
      'Where somebody is cleared in spite of it, lower the risk by measures that name who does what, ' +
      'and watch over them.'
  },
  { label: '13.8', text: 'Search vetting data for disproportion; understand it and act on it.' },
  {
    label: '13.9',
    text: 'Go out for intelligence on corruption, and judge rightly whatever comes in.'
  }
];

/** Paragraph 13: one area for improvement on vetting and counter corruption, with nine clauses. */
export const corruptionArea: SampleRecommendation = {
  ref: '13',
  order: 9,
  kind: 'area for improvement',
  wording: 'Vetting and counter corruption: nine things that the force must have in place.',
  area: AREAS.corruption,
  clauses,
  ...basis,
  position: progress([
    'By September the vetting level of every post will have been looked at.',
    'Temporary vetting posts take peaks such as the police uplift and the new service for reporting ' +
      'fraud and cybercrime.',
    'The Corporate Services Review set the unit’s staff against the demand from recruits and from ' +
      'vetting that falls due again.',
    'Vetting officers are being recruited to a plan, and every job in the unit has a profile.',
    'Whenever an applicant fails, the team reviews the case.',
    'Reality testing found that reporting business interests, changed circumstances and bad behaviour ' +
      'is up to date for 2023 and as HMICFRS wants it.',
    'The team went back over misconduct reports on officers from 2019 to 2022, more than HMICFRS asks.',
    'Trends and disproportion are looked at simply; more can be done. One more analyst is approved, ' +
      'and audits that follow national practice are being drawn up.',
    'The Corporate Services Review is also to free counter corruption for work of its own accord.'
  ])
};
