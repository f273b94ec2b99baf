import { paper01Records } from '../../../local/sample/paper01';
import type { Action, Recommendation } from '../../../src/domain/records';
import { paperIsHere, readGroundTruth } from './paper01';
import type { TrueFinding, TrueLine } from './paper01';

const sample = paper01Records();

/** A status line of the sample in the ground truth's words; undefined becomes null there. */
function asLine(
  { deadline }: Pick<Recommendation | Action, 'deadline'>,
  { status, statusSince }: { readonly status?: string; readonly statusSince?: string }
) {
  return {
    status,
    isNew: statusSince !== undefined,
    duePrinted: deadline.printed,
    dueOriginal: deadline.original ?? null,
    dueRevised: deadline.revised.length > 0 ? deadline.revised : null
  };
}

function trueLine({ status, isNew, duePrinted, dueOriginal, dueRevised }: TrueLine) {
  return { status, isNew, duePrinted, dueOriginal, dueRevised };
}

function findingsOfSample() {
  return sample.recommendations.map((recommendation) => {
    const order = sample.reports.find((each) => each.id === recommendation.reportId)?.order;
    const position = sample.positions.find((each) => each.id === recommendation.id);
    const parts = sample.actions.filter(
      (each) => each.kind === 'sub-action' && each.recommendationId === recommendation.id
    );
    return {
      report: `R${order}`,
      ref: recommendation.ref ?? null,
      position: recommendation.order,
      kind: recommendation.kind,
      // With parts, the paper's lines are those of the parts; the whole has only its roll-up.
      lines:
        parts.length > 0
          ? [{ status: position?.status }, ...parts.map((part) => asLine(part, part))]
          : [asLine(recommendation, position ?? {})]
    };
  });
}

function findingOfTruth(finding: TrueFinding) {
  const { report, ref, position, kind, parts } = finding;
  const lines = parts ? [{ status: finding.status }, ...parts.map(trueLine)] : [trueLine(finding)];
  return { report, ref, position, kind, lines };
}

if (paperIsHere) {
  describe('the sample against paper 01', () => {
    const truth = readGroundTruth();

    it('agrees on every finding: report, ref, place, kind, status, NEW, dates as printed and read', () => {
      expect(findingsOfSample()).toEqual(truth.findings.map(findingOfTruth));
    });

    it('agrees on every report: title, publishers, month and stated totals', () => {
      const stated = ['total', 'national', 'force', 'complete', 'inProgress'] as const;
      expect(
        sample.reports.map((report) => ({
          title: report.title,
          publisher: report.publishers.join(' and '),
          published: report.published,
          stated: stated.map((name) => report.stated?.[name] ?? null)
        }))
      ).toEqual(
        truth.reports.map((report) => ({
          title: report.title,
          publisher: report.publisher,
          published: report.published,
          stated: stated.map((name) => report.stated[name] ?? null)
        }))
      );
    });
  });
} else {
  describe.skip('the sample against paper 01 (skipped: ../shared/papers is not here)', () => {
    it('agrees with the paper', () => undefined);
  });
}
