/**
 * Paper 03, the report of 5 September 2023 on the areas that require improvement, in our own words.
 * It speaks of the PEEL inspection of 2022 and prints no day of publication. Its paragraph numbers
 * stand as the references: 13.1 to 13.9 are printed as parts of 13.
 */
import type { Grading } from '../../../src/domain/grading';
import { recordIdOf } from '../recordIdOf';
import { recordsOf } from '../records';
import type { ReportRecords } from '../records';
import type { SamplePaper } from '../types';
import { basis } from './basis';
import { corruptionArea } from './corruption';
import { gradingIdOf, gradings03 } from './gradings';
import { offenderAreas, offendersOtherwise } from './offenders';
import { organisedCrimeAreas } from './organised-crime';
import { planningAreas } from './planning';
import { preventionAreas } from './prevention';

export const paper03: SamplePaper = {
  key: 'paper03',
  source: '03',
  asAt: basis.asAt,
  reports: [
    {
      key: 'R1',
      title: 'PEEL inspection 2022: City of London Police',
      publishers: ['HMICFRS'],
      scope: 'force',
      governance: 'Operational Improvement Board',
      narrative:
        'Five areas require improvement. HMICFRS and reality testing show how far the force has come; ' +
        'the Assistant Commissioner Ops & Security chairs the Operational Improvement Board, to which ' +
        'the Director of Police Authority and the Force Liaison Officer of HMICFRS come. Good practice ' +
        'is sought in other forces.',
      recommendations: [
        ...preventionAreas,
        ...offenderAreas,
        ...organisedCrimeAreas,
        corruptionArea,
        ...planningAreas
      ]
    }
  ]
};

export interface Paper03Records extends ReportRecords {
  readonly gradings: readonly Grading[];
}

export function paper03Records(): Paper03Records {
  const records = recordsOf(paper03);
  const [report] = records.reports;
  // An update may be about a graded area (`architecture.md`, Records): paragraph 8 is under no finding.
  const otherwise = {
    id: recordIdOf('paper03/paragraph 8/update/1'),
    subjectId: gradingIdOf('offenders'),
    text: offendersOtherwise,
    asAt: basis.asAt,
    sourcePaper: '03'
  };
  return {
    ...records,
    updates: [...records.updates, otherwise],
    gradings: report === undefined ? [] : gradings03(report.id)
  };
}
