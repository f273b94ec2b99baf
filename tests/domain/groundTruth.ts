import fs from 'node:fs';
import path from 'node:path';

import type { Kind, Position, Recommendation, Report } from '../../src/domain/records';
import { parsePrintedDeadline } from '../../src/domain/deadline/parsePrintedDeadline';
import type { RegisterRecords } from '../../src/domain/register/joinEntries';
import type { RecordedStatus } from '../../src/domain/status';
import { aPosition, aRecommendation, aReport, anAction } from './builders';

const FILE = path.resolve(__dirname, '../../../shared/papers/ground-truth/01.json');

/** Whether the papers are there; a clone of the repository alone does not have them. */
export const GROUND_TRUTH_IS_THERE = fs.existsSync(FILE);

interface Line {
  readonly status: string;
  readonly isNew: boolean;
  readonly duePrinted: readonly string[];
  readonly dueOriginal: string | null;
  readonly dueRevised: readonly string[] | null;
}

export interface Finding extends Line {
  readonly report: string;
  readonly ref: string | null;
  readonly position: number;
  readonly kind: Kind;
  readonly text: string;
  readonly dueSource: string;
  readonly dueNote: string | null;
  readonly parts?: readonly (Line & { readonly part: string })[];
}

export interface GroundTruth {
  readonly reports: readonly {
    readonly key: string;
    readonly title: string;
    readonly publisher: string;
    readonly published: string;
    readonly stated: { readonly total: number | null; readonly force?: number };
  }[];
  readonly findings: readonly Finding[];
  readonly checks: {
    readonly findings: number;
    readonly statusLines: number;
    readonly statusLinesNormalised: Readonly<Record<string, number>>;
    readonly newMarkers: Readonly<Record<string, number>>;
  };
}

/** The reading by hand of the November 2017 paper. */
export function readGroundTruth(): GroundTruth {
  return JSON.parse(fs.readFileSync(FILE, 'utf8')) as GroundTruth;
}

/** The paper's findings as records of a site; lines printed NEW have their status since November 2017. */
export function recordsOf(truth: GroundTruth): RegisterRecords {
  const reports = truth.reports.map((report, index) => reportOf(report, index + 1));
  const recommendations = truth.findings.map(recommendationOf);
  return {
    reports,
    recommendations,
    positions: truth.findings.map(positionOf),
    actions: truth.findings.flatMap((finding) =>
      (finding.parts ?? []).map((part, index) =>
        anAction({
          id: `${idOf(finding)}/${part.part}`,
          recommendationId: idOf(finding),
          order: index + 1,
          label: part.part,
          status: part.status as RecordedStatus,
          statusSince: part.isNew ? '2017-11' : undefined,
          deadline: deadlineOf(finding, part)
        })
      )
    ),
    updates: []
  };
}

export function idOf({ report, position }: Finding): string {
  return `${report}/${position}`;
}

function reportOf(report: GroundTruth['reports'][number], order: number): Report {
  return aReport({
    id: report.key,
    title: report.title,
    publishers: report.publisher.split(' and '),
    published: report.published,
    stated: { total: report.stated.total ?? undefined, force: report.stated.force },
    order
  });
}

function recommendationOf(finding: Finding): Recommendation {
  return aRecommendation({
    id: idOf(finding),
    reportId: finding.report,
    ref: finding.ref ?? undefined,
    order: finding.position,
    kind: finding.kind,
    wording: finding.text,
    deadline: deadlineOf(finding, finding)
  });
}

function positionOf(finding: Finding): Position {
  const withParts = finding.parts !== undefined;
  return aPosition({
    id: idOf(finding),
    status: withParts ? 'AMBER' : (finding.status as RecordedStatus),
    statusSince: finding.isNew ? '2017-11' : undefined
  });
}

/** The printed deadline, with the dates that the reading by hand took from merged cells. */
function deadlineOf(finding: Finding, line: Line): Recommendation['deadline'] {
  return {
    ...parsePrintedDeadline(line.duePrinted, { wording: finding.text }),
    original: line.dueOriginal ?? undefined,
    revised: line.dueRevised ?? []
  };
}
