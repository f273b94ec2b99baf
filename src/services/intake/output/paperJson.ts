import type { Deadline } from '../../../domain/deadline/deadline';
import type { ReadLine, PaperReading, ReadRecommendation, ReadReport, Warning } from '../reading';
import { partNames } from '../strings';
import { checksOfKind } from './checks';
import type { Checks } from './checks';
import type { ActionPlanChecks } from './actionPlanChecks';
import { dueSourceOf } from './dueSource';
import { planJson } from './planJson';
import type { PlanReviewChecks } from './planReviewChecks';

/** What `npm run intake -- FILE --json` prints. A field that is not there is null. */
export interface PaperJson {
  readonly paper: PaperReading['paper'] | null;
  readonly title: string | null;
  readonly asAt: { readonly value: string; readonly inferred: boolean } | null;
  readonly legendHeadings: readonly string[];
  readonly legend: PaperReading['legend'];
  readonly reports: readonly object[];
  readonly recommendations: readonly object[];
  readonly statusLines: readonly object[];
  readonly plans: readonly object[];
  /** The headings of a plan review. */
  readonly columns: readonly string[];
  readonly tierDefinitions: readonly object[];
  readonly checks: Checks | ActionPlanChecks | PlanReviewChecks;
  readonly warnings: readonly Warning[];
}

function inOneLine(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join(' ');
}

function dueFields({ deadline, duePrinted }: ReadLine | ReadRecommendation): object {
  return {
    duePrinted,
    dueOriginal: deadline.original ?? null,
    dueRevised: deadline.revised.length === 0 ? null : deadline.revised
  };
}

function lineFields(line: ReadLine): object {
  return {
    statusPrinted: line.statusPrinted,
    status: line.status ?? null,
    isNew: line.isNew,
    statusInferred: line.statusInferred,
    ...dueFields(line)
  };
}

function partName({ label, bracketRef, inferredRef }: ReadLine): string {
  return label ?? bracketRef ?? partNames.unnumbered(inferredRef);
}

function partJson(line: ReadLine): object {
  return {
    part: partName(line),
    bracketRef: line.bracketRef ?? null,
    ...lineFields(line),
    text: inOneLine(line.comment),
    at: line.at
  };
}

function recommendationJson(item: ReadRecommendation, report: ReadReport): object {
  return {
    report: item.report,
    ref: item.ref ?? null,
    position: item.position,
    kind: item.kind,
    kindPrinted: item.kindPrinted ?? null,
    topic: item.topic ?? null,
    text: inOneLine(item.text),
    body: inOneLine(item.wording),
    statusPrinted: item.lines.map((line) => line.statusPrinted).join(' / '),
    status: item.status ?? null,
    isNew: item.isNew,
    ...dueFields(item),
    duePrecision: duePrecision(item),
    dueSource: dueSourceOf(item, report),
    dueInherited: item.dueInheritedFrom !== undefined,
    comment: inOneLine(item.comment),
    commentInherited: item.commentInheritedFrom !== undefined,
    commentInheritedFrom: item.commentInheritedFrom ?? null,
    owner: item.waitingFor ?? null,
    lead: item.lead ?? null,
    leadPrinted: item.leadPrinted ?? null,
    leadInherited: item.leadInheritedFrom !== undefined,
    leadInheritedFrom: item.leadInheritedFrom ?? null,
    tasks: item.tasks,
    tasksLabelPrinted: item.tasksLabel ?? null,
    narrativeLabelPrinted: item.narrativeLabel ?? null,
    notes: item.notes,
    ...(item.lines.length > 1 && { parts: item.lines.map(partJson) }),
    at: item.at,
    rows: item.rows
  };
}

/** Dates as exact as they are printed; the least exact first. */
const PRECISIONS = ['month', 'day', 'immediate'] as const;

function precisionOf({ form }: Deadline): (typeof PRECISIONS)[number] | undefined {
  return PRECISIONS.find((precision) => precision === form);
}

/**
 * How exact a deadline is. A recommendation whose parts have a date each has none of its own: it is
 * as exact as the least exact of them.
 */
function duePrecision({ deadline, duePrinted, lines }: ReadRecommendation): string {
  const own = precisionOf(deadline);
  if (own !== undefined || duePrinted.length === 0) return own ?? 'none';
  const ofParts = lines.map((line) => precisionOf(line.deadline));
  return PRECISIONS.find((precision) => ofParts.includes(precision)) ?? 'none';
}

function reportJson(report: ReadReport, items: readonly ReadRecommendation[]): object {
  const lines = items.flatMap((item) => item.lines);
  const tally = (keys: readonly string[]): Record<string, number> =>
    keys.reduce<Record<string, number>>(
      (counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }),
      {}
    );
  return {
    key: report.key,
    title: report.title,
    byline: report.byline === undefined ? [] : [report.byline],
    publisher: report.publisherPrinted ?? null,
    publishers: report.publishers,
    publishedPrinted: report.publishedPrinted ?? null,
    published: report.published ?? null,
    scope: report.scope ?? null,
    statedSentence: report.sentences,
    stated: { ...report.stated, total: report.stated.total ?? null },
    rowsListed: items.length,
    refsListed: items.map(({ ref }) => ref ?? null),
    refsMissingAsPrinted: items.filter(({ ref }) => ref === undefined).length,
    statusLines: tally(lines.map(({ statusPrinted }) => statusPrinted)),
    kinds: tally(items.map(({ kind }) => kind)),
    at: report.at
  };
}

function statusLines(items: readonly ReadRecommendation[]): readonly object[] {
  return items.flatMap((item) =>
    item.lines.map((line) => ({
      report: item.report,
      ref: item.ref ?? null,
      position: item.position,
      part: item.lines.length > 1 ? partName(line) : null,
      ...lineFields(line),
      at: line.at
    }))
  );
}

/** A reading as JSON, with the field names of the ground truth. */
export function paperJson(reading: PaperReading): PaperJson {
  const { reports, recommendations } = reading;
  const byKey = new Map(reports.map((report) => [report.key, report]));
  return {
    paper: reading.paper ?? null,
    title: reading.title ?? null,
    asAt:
      reading.asAt === undefined ? null : { value: reading.asAt, inferred: !reading.asAtPrinted },
    legendHeadings: reading.legendHeadings,
    legend: reading.legend,
    reports: reports.map((report) =>
      reportJson(
        report,
        recommendations.filter((item) => item.report === report.key)
      )
    ),
    recommendations: recommendations.flatMap((item) => {
      const report = byKey.get(item.report);
      return report === undefined ? [] : [recommendationJson(item, report)];
    }),
    statusLines: statusLines(recommendations),
    plans: (reading.review?.plans ?? []).map(planJson),
    columns: reading.review?.headingRows[0] ?? [],
    tierDefinitions: reading.review?.tierDefinitions ?? [],
    checks: checksOfKind(reading),
    warnings: reading.warnings
  };
}
