/**
 * Paper 00, the action plan for the integrated PEEL assessment of 2018/2019, in our own words.
 *
 * The paper prints no date. It speaks of 11 June 2019 as past and of August 2019 as ahead, so it is
 * read as at July 2019 [I].
 */
import { recordsOf } from '../records';
import type { ReportRecords } from '../records';
import type { SamplePaper } from '../types';
import { crimeAreas } from './crime';
import { intelligenceAreas } from './intelligence';
import { professionalStandardsAreas } from './professional-standards';
import { financialPlan, unconsciousBias } from './resources';
import { scrutinyAreas } from './scrutiny';

export const paper00: SamplePaper = {
  key: 'paper00',
  source: '00',
  asAt: '2019-07-31',
  reports: [
    {
      key: 'R1',
      title: 'Integrated PEEL Assessment 2018/2019',
      // No publisher is printed; the positions say whose inspection it was.
      publishers: ['HMICFRS'],
      scope: 'force',
      narrative:
        'Eleven areas for improvement, all for the force, with 34 tasks. Every one has the same date, ' +
        'and rows 7 and 8 have one lead and one position between them.',
      recommendations: [
        ...crimeAreas,
        ...intelligenceAreas,
        financialPlan,
        ...scrutinyAreas,
        unconsciousBias,
        ...professionalStandardsAreas
      ]
    }
  ]
};

export function paper00Records(): ReportRecords {
  return recordsOf(paper00);
}
