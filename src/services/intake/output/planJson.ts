import type { ReadPlan } from '../reading';

/** "line 16" as the number 16; undefined for places of Word documents and workbooks. */
export function lineNumber(at: string): number | undefined {
  const printed = /^line (\d+)$/.exec(at)?.[1];
  return printed === undefined ? undefined : Number(printed);
}

/** "Tier 2", "Closed" or undefined: what the progress cell says, without stops and brackets. */
export function progressName({ tier, progressPrinted, closed }: ReadPlan): string | undefined {
  if (tier !== undefined) return `Tier ${tier}`;
  return closed && progressPrinted !== undefined && /closed/i.test(progressPrinted)
    ? 'Closed'
    : undefined;
}

/** Whether the inspectorate is named as who confirmed the closure. */
export function isConfirmedByInspectorate({ confirmedBy }: ReadPlan): boolean {
  return /^HMIC/i.test(confirmedBy ?? '');
}

/** A plan with the field names of the ground truth; null is unknown, or not printed. */
export function planJson(plan: ReadPlan): object {
  const lines = plan.rows.map(lineNumber);
  return {
    row: plan.row,
    title: plan.title,
    name: plan.name,
    year: plan.year ?? null,
    ragWordInTitle: plan.ragInTitle ?? null,
    rag: plan.rag ?? null,
    ragExpected: plan.ragExpected ?? null,
    ragExpectedBy: plan.ragExpectedBy ?? null,
    levelPrinted: plan.levelPrinted ?? null,
    level: plan.level ?? null,
    countsPrinted: plan.countsPrinted,
    afis: plan.afis ?? null,
    recommendations: plan.recommendations ?? null,
    causesOfConcern: plan.causesOfConcern ?? null,
    progressPrinted: plan.progressPrinted ?? null,
    progressNormalised: progressName(plan) ?? null,
    tier: plan.tier ?? null,
    tierUncertain: plan.tierUncertain,
    completionPrinted: plan.completionPrinted ?? null,
    completion: plan.completion ?? null,
    closed: plan.closed,
    closedMarkers: plan.closedMarkers,
    closedConfirmedByHMICFRS: isConfirmedByInspectorate(plan),
    confirmedBy: plan.confirmedBy ?? null,
    supersededBy: plan.supersededBy ?? null,
    directorates: plan.directorates,
    update: plan.update.length === 0 ? null : plan.update.join(' '),
    at: plan.at,
    rows: plan.rows,
    sourceLines: lines.every((line) => line !== undefined) ? lines : null,
    warnings: plan.warnings
  };
}
