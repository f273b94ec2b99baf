import { parsePrintedDeadline } from '../../../src/domain/deadline/parsePrintedDeadline';
import type { Action, Position, Recommendation, Report, Update } from '../../../src/domain/records';
import type { RecordedStatus } from '../../../src/domain/status';
import { NO_DEADLINE } from '../noDeadline';
import { recordIdOf } from '../recordIdOf';
import { AS_AT, SOURCE_PAPER } from './source';
import type { SampleFinding } from './types';

export interface FindingRecords {
  readonly recommendations: readonly Recommendation[];
  readonly positions: readonly Position[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
}

/**
 * The records of the findings of one report, in the paper's order.
 *
 * @param key names the report in the records' keys: `paper04/schedule/6`
 */
export function findingRecords(
  key: string,
  report: Report,
  findings: readonly SampleFinding[]
): FindingRecords {
  const all = findings.map((finding, index) => ({
    finding,
    order: index + 1,
    key: `${key}/${index + 1}`
  }));
  return {
    recommendations: all.map((each) =>
      recommendationOf(each.key, each.finding, each.order, report, parentKey(key, each.finding))
    ),
    positions: all.map((each) => positionOf(each.key, each.finding)),
    actions: all.flatMap((each) => clausesOf(each.key, each.finding)),
    updates: all.map((each) => updateOf(each.key, each.finding))
  };
}

function parentKey(key: string, { parent }: SampleFinding): string | undefined {
  return parent === undefined ? undefined : `${key}/${parent}`;
}

function recommendationOf(
  key: string,
  finding: SampleFinding,
  order: number,
  report: Report,
  parent: string | undefined
): Recommendation {
  return {
    id: recordIdOf(key),
    reportId: report.id,
    ref: finding.ref,
    order,
    kind: finding.kind,
    wording: finding.wording,
    topic: finding.topic,
    area: finding.area,
    appliesTo: finding.appliesTo,
    parentId: parent === undefined ? undefined : recordIdOf(parent),
    // The paper has no column of dates: what is known stands in the words of the finding.
    deadline: {
      ...parsePrintedDeadline([], { published: report.published, wording: finding.wording }),
      ...finding.due
    },
    leadPost: finding.leadPost,
    leadOfficer: finding.leadOfficer,
    governance: finding.governance,
    sourcePaper: SOURCE_PAPER
  };
}

/**
 * Paper 04 prints no status. Its findings are said to be worked on, so they are AMBER [I]; where
 * another body has to act first, the same reading makes them WHITE (`domain.md` rule 4).
 */
function statusOf({ waitingFor }: SampleFinding): RecordedStatus {
  return waitingFor === undefined ? 'AMBER' : 'WHITE';
}

function positionOf(key: string, finding: SampleFinding): Position {
  return {
    id: recordIdOf(key),
    status: statusOf(finding),
    waitingFor: finding.waitingFor,
    text: finding.position,
    asAt: AS_AT,
    latestUpdateId: updateIdOf(key)
  };
}

function updateOf(key: string, finding: SampleFinding): Update {
  return {
    id: updateIdOf(key),
    subjectId: recordIdOf(key),
    text: finding.position,
    status: statusOf(finding),
    waitingFor: finding.waitingFor,
    asAt: AS_AT,
    sourcePaper: SOURCE_PAPER
  };
}

function updateIdOf(key: string): string {
  return recordIdOf(`${key}/update/1`);
}

function clausesOf(key: string, { clauses }: SampleFinding): Action[] {
  return (clauses ?? []).map((text, index) => ({
    id: recordIdOf(`${key}/clause/${index + 1}`),
    recommendationId: recordIdOf(key),
    kind: 'clause',
    order: index + 1,
    text,
    deadline: NO_DEADLINE,
    done: false,
    sourcePaper: SOURCE_PAPER
  }));
}
