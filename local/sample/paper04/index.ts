/** Paper 04 (another force's audit panel, 31 March 2017) in our own words. */
import type { FollowUp, Grading } from '../../../src/domain/grading';
import type { Report, Update } from '../../../src/domain/records';
import { recordIdOf } from '../recordIdOf';
import { audits } from './audits';
import { effectiveness } from './effectiveness';
import { effectivenessNational } from './effectivenessNational';
import { efficiency } from './efficiency';
import { findingRecords } from './findingRecords';
import type { FindingRecords } from './findingRecords';
import { followUps } from './followUps';
import { gradings } from './gradings';
import { leadership, leadershipNational } from './leadership';
import { legitimacy, legitimacyNational } from './legitimacy';
import { auditKey, nationalKey, paper04Reports, scheduledKey } from './reports';
import { AS_AT, SOURCE_PAPER } from './source';
import type { SampleFinding } from './types';
import { childProtectionUpdate } from './updates';

export interface Paper04Records extends FindingRecords {
  readonly reports: readonly Report[];
  readonly gradings: readonly Grading[];
  readonly followUps: readonly FollowUp[];
}

/** The year of the inspections, as the overview is headed. */
const YEAR = '2016/17';

/** The findings by the key of their report, in the overview's order. */
const findings: readonly (readonly [string, readonly SampleFinding[]])[] = [
  [scheduledKey(12), efficiency],
  [scheduledKey(9), legitimacy],
  [nationalKey(9), legitimacyNational],
  [scheduledKey(8), leadership],
  [nationalKey(8), leadershipNational],
  [scheduledKey(6), effectiveness],
  [nationalKey(6), effectivenessNational]
];

/** The records that stand for the panel's paper. Pure; the ids are the same every time. */
export function paper04Records(): Paper04Records {
  const reports = paper04Reports();
  const ofFindings = findings.flatMap(([key, each]) => {
    const report = reports.find(({ id }) => id === recordIdOf(key));
    return report === undefined ? [] : [findingRecords(key, report, each)];
  });
  return {
    reports,
    recommendations: ofFindings.flatMap((each) => each.recommendations),
    positions: ofFindings.flatMap((each) => each.positions),
    actions: ofFindings.flatMap((each) => each.actions),
    updates: [
      ...ofFindings.flatMap((each) => each.updates),
      reportUpdate(scheduledKey(10), childProtectionUpdate),
      ...audits.map((audit) => reportUpdate(auditKey(audit.ref), audit.update))
    ],
    gradings: gradings.map(({ row, ...grading }, index) => ({
      id: recordIdOf(`paper04/grading/${index + 1}`),
      reportId: recordIdOf(scheduledKey(row)),
      ...grading,
      year: YEAR,
      order: index + 1,
      sourcePaper: SOURCE_PAPER
    })),
    followUps: followUps.map((followUp, index) => ({
      id: recordIdOf(`paper04/follow-up/${index + 1}`),
      ...followUp,
      order: index + 1,
      sourcePaper: SOURCE_PAPER
    }))
  };
}

function reportUpdate(key: string, text: string): Update {
  return {
    id: recordIdOf(`${key}/update/1`),
    subjectId: recordIdOf(key),
    text,
    asAt: AS_AT,
    sourcePaper: SOURCE_PAPER
  };
}
