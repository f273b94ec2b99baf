import type { FollowUp, Grading } from '../../src/domain/grading';
import type { Report } from '../../src/domain/records';
import type { SiteRecords } from '../../src/services/records/trackerStore';
import { paper00Records } from './paper00';
import { paper01Records } from './paper01';
import { paper02Records } from './paper02';
import type { PlanForReport } from './paper02';
import { paper03Records } from './paper03';
import { paper04Records } from './paper04';
import { posts } from './posts';
import { sampleSettings } from './settings';

/** Everything that the sample site is filled with. */
export interface SampleRecords extends SiteRecords {
  readonly gradings: readonly Grading[];
  readonly followUps: readonly FollowUp[];
}

/** Everything on the sample site: the five papers. Pure; the ids are the same every time. */
export function sampleRecords(): SampleRecords {
  const [paper00, paper01, paper02] = [paper00Records(), paper01Records(), paper02Records()];
  const [paper03, paper04] = [paper03Records(), paper04Records()];
  const withFindings = [paper00, paper01, paper03, paper04];
  return {
    settings: sampleSettings,
    posts,
    reports: [
      ...withPlans([...paper00.reports, ...paper01.reports], paper02.plansOfOtherPapers),
      ...paper02.reports,
      ...paper03.reports,
      ...paper04.reports
    ],
    recommendations: withFindings.flatMap((paper) => paper.recommendations),
    positions: withFindings.flatMap((paper) => paper.positions),
    actions: withFindings.flatMap((paper) => paper.actions),
    updates: [...withFindings.flatMap((paper) => paper.updates), ...paper02.updates],
    dateChanges: [],
    reviews: [],
    gradings: [...paper03.gradings, ...paper04.gradings],
    followUps: paper04.followUps
  };
}

/** The reports, each with the plan that the plan review has for it: one record for one matter. */
function withPlans(reports: readonly Report[], plans: readonly PlanForReport[]): Report[] {
  return reports.map((report) => {
    const plan = plans.find(({ reportId }) => reportId === report.id)?.plan;
    return plan === undefined ? report : { ...report, plan };
  });
}
