import { parsePrintedDeadline } from '../../src/domain/deadline/parsePrintedDeadline';
import type { Deadline } from '../../src/domain/deadline/deadline';
import { applyFilters } from '../../src/domain/register/applyFilters';
import {
  countRecommendations,
  countStatusLines,
  statusLinesOf
} from '../../src/domain/register/counts';
import type { RegisterEntry } from '../../src/domain/register/entry';
import { groupByReport } from '../../src/domain/register/groupByReport';
import { joinEntries } from '../../src/domain/register/joinEntries';
import { search, searchable } from '../../src/domain/register/search';
import { printsNew } from '../../src/domain/shownStatus/showStatus';
import { summarySentence } from '../../src/domain/words/summarySentence';
import { NOVEMBER_2017 } from './builders';
import { GROUND_TRUTH_IS_THERE, idOf, readGroundTruth, recordsOf } from './groundTruth';
import type { Finding, GroundTruth } from './groundTruth';

const describeTruth = GROUND_TRUTH_IS_THERE ? describe : describe.skip;

// One cell spread over three rows: its halves stand in rows 1 and 2, nothing in row 3.
const MERGED_CELL = ['R8/1', 'R8/2', 'R8/3'];

describeTruth('the paper of November 2017 (skipped where ../shared is absent)', () => {
  let truth: GroundTruth;
  let entries: readonly RegisterEntry[];

  beforeAll(() => {
    truth = readGroundTruth();
    entries = joinEntries(recordsOf(truth), NOVEMBER_2017);
  });

  test('has 53 recommendations: 9 RED, 25 AMBER, 9 WHITE, 10 GREEN', () => {
    expect(countRecommendations(entries)).toEqual({
      total: 53,
      byStatus: { RED: 9, AMBER: 25, WHITE: 9, GREEN: 10, CLOSED: 0 },
      open: 34,
      changed: 12
    });
  });

  test('has 59 status lines, 17 of them changed, as read by hand', () => {
    const counts = countStatusLines(entries);
    expect(counts).toMatchObject({ total: 59, changed: 17 });
    expect(counts.byStatus).toEqual(truth.checks.statusLinesNormalised);
    const printed = entries.flatMap(statusLinesOf).filter(printsNew);
    const byStatus = (status: string): number =>
      printed.filter((line) => line.status === status).length;
    expect({
      'NEW GREEN': byStatus('GREEN'),
      'NEW RED': byStatus('RED'),
      'NEW CLOSED': byStatus('CLOSED')
    }).toEqual(truth.checks.newMarkers);
  });

  test('shows every status as printed: no AMBER line of the paper is late', () => {
    const shown = entries.flatMap(statusLinesOf);
    expect(shown.filter((line) => line.status !== line.recorded)).toEqual([]);
  });

  test('has 17 recommendations of 8 reports due from January to June 2018', () => {
    const due = applyFilters(entries, [
      { field: 'due', due: { kind: 'between', from: '2018-01', to: '2018-06' } }
    ]);
    expect(due).toHaveLength(17);
    expect(groupByReport(due, entries)).toHaveLength(8);
    expect(groupByReport(entries)).toHaveLength(14);
  });

  test('has 13 recommendations with something new, sub-actions included', () => {
    expect(applyFilters(entries, [{ field: 'changed' }])).toHaveLength(13);
  });

  test('is searched by title and year', () => {
    const found = search(searchable(entries), 'effectiveness 2016').map((place) => entries[place]);
    expect(found.map(({ report }) => report.id)).toEqual(Array(7).fill('R7'));
  });

  test('is counted in a sentence by its rows, not by last period\u2019s total', () => {
    const group = groupByReport(entries).find(({ report }) => report.id === 'R7');
    expect(group && summarySentence(group.report, group.entries, 'the force')).toBe(
      '13 recommendations and AFIs, all of which apply to the force. Of the 7 listed here: ' +
        '5 complete, 2 in progress (2 past their deadline); 6 are not listed here.'
    );
  });

  test('every printed deadline is understood as by hand, merged cells apart', () => {
    for (const finding of truth.findings) {
      if (MERGED_CELL.includes(idOf(finding))) continue;
      for (const line of [finding, ...(finding.parts ?? [])]) {
        const { original, revised } = read(finding, line.duePrinted);
        expect([idOf(finding), original ?? null, revised]).toEqual([
          idOf(finding),
          line.dueOriginal,
          line.dueRevised ?? []
        ]);
      }
    }
  });

  test('who set a deadline is understood as by hand', () => {
    const differing = truth.findings
      .filter((finding) => !finding.parts && finding.duePrinted.length > 0)
      .filter((finding) => read(finding, finding.duePrinted).setBy !== setByHand(finding))
      .map(idOf);
    // R5/1 is dated half a year on although its words say at once: who set that is not said.
    // R8/2 holds the second half of a merged cell.
    expect(differing).toEqual(['R5/1', 'R8/2']);
  });

  function read(finding: Finding, printed: readonly string[]): Deadline {
    const report = truth.reports.find(({ key }) => key === finding.report);
    return parsePrintedDeadline(printed, {
      published: report?.published,
      publisher: report?.publisher,
      wording: finding.text
    });
  }
});

function setByHand({ dueSource }: Finding): Deadline['setBy'] {
  if (dueSource.startsWith('none set')) return 'none set';
  if (dueSource === 'internal') return 'internal';
  return dueSource === 'unstated' ? 'not said' : 'inspectorate';
}
