import { areas } from './areas';

/** A grade of the PEEL inspections of 2016/17; `row` is the report's in the schedule. */
export interface SampleGrading {
  readonly row: number;
  readonly pillar: string;
  readonly question?: string;
  readonly grade: string;
  readonly note?: string;
}

export const gradings: readonly SampleGrading[] = [
  { row: 12, pillar: areas.efficiency, grade: 'good' },
  {
    row: 9,
    pillar: areas.legitimacy,
    grade: 'good',
    note: 'The overview says February 2016; the schedule has this report in December 2016.'
  },
  {
    row: 8,
    pillar: areas.leadership,
    grade: 'not graded',
    note: 'Taken to be good, from what the inspectorate let show.'
  },
  {
    row: 6,
    pillar: areas.effectiveness,
    grade: 'requires improvement',
    note: 'From four graded questions; a fifth has no grade.'
  },
  { row: 6, pillar: areas.effectiveness, question: areas.prevention, grade: 'good' },
  {
    row: 6,
    pillar: areas.effectiveness,
    question: areas.investigation,
    grade: 'requires improvement',
    note: 'Better than in 2015, with more to do.'
  },
  {
    row: 6,
    pillar: areas.effectiveness,
    question: areas.protection,
    grade: 'inadequate',
    note: 'What the child protection report found weighed on it.'
  },
  {
    row: 6,
    pillar: areas.effectiveness,
    question: areas.organisedCrime,
    grade: 'requires improvement',
    note: 'The way organised crime groups are mapped weighed on it.'
  },
  {
    row: 6,
    pillar: areas.effectiveness,
    question: areas.specialist,
    grade: 'not graded',
    note: 'The wording reads like good to outstanding.'
  }
];
