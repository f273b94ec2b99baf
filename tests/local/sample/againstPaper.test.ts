import { sampleRecords } from '../../../local/sample/sampleRecords';
import type { Action, Recommendation } from '../../../src/domain/records';
import { paperIsHere, readGroundTruth, readPaper } from './paper01';
import type { TrueFinding, TrueLine } from './paper01';

const sample = sampleRecords();

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

function words(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/<[^>]*>/g, ' ')
    .replace(/[’‘']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function runsOf(length: number, text: string): string[] {
  const all = words(text);
  return all.slice(length - 1).map((_, index) => all.slice(index, index + length).join(' '));
}

/** Everything on the sample site that is prose: all but titles, names and printed dates. */
function prose(): string[] {
  const texts = [
    ...sample.reports.flatMap((each) => [each.narrative, each.statedSentence, each.byline]),
    ...sample.recommendations.flatMap((each) => [each.wording, each.topic, each.deadline.reason]),
    ...sample.positions.flatMap((each) => [each.text, each.reason, each.waitingFor]),
    ...sample.actions.flatMap((each) => [each.text, each.position, each.reason]),
    ...sample.updates.map((each) => each.text)
  ];
  return texts.filter((text): text is string => text !== undefined);
}

if (paperIsHere) {
  describe('the sample site against paper 01', () => {
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

    it('says it in its own words: no eight words in a row are the paper’s', () => {
      const printed = new Set(runsOf(8, readPaper()));
      const copied = prose().flatMap((text) => runsOf(8, text).filter((run) => printed.has(run)));
      expect(copied).toEqual([]);
    });
  });
} else {
  describe.skip('the sample site against paper 01 (skipped: ../shared/papers is not here)', () => {
    it('agrees with the paper', () => undefined);
  });
}
