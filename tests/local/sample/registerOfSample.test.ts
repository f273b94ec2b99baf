import { paper01Records } from '../../../local/sample/paper01';
import { sampleSettings } from '../../../local/sample/settings';
import { applyFilters } from '../../../src/domain/register/applyFilters';
import { countRecommendations, countStatusLines } from '../../../src/domain/register/counts';
import type { RegisterEntry } from '../../../src/domain/register/entry';
import type { Filter } from '../../../src/domain/register/filter';
import { groupByReport } from '../../../src/domain/register/groupByReport';
import { joinEntries } from '../../../src/domain/register/joinEntries';
import { search, searchable } from '../../../src/domain/register/search';

const sample = paper01Records();

/** The register of the sample on the day of the mock-ups. */
const entries = joinEntries(sample, { day: '2017-11-20', lastPaper: sampleSettings.lastPaper });

function nameOf({ report, recommendation }: RegisterEntry): string {
  return `R${report.order}/${recommendation.ref ?? `#${recommendation.order}`}`;
}

function overdue(): Record<string, number> {
  const months: Record<string, number> = {};
  for (const entry of entries) {
    const { reason } = entry.shown;
    const applied = reason.kind === 'rolled up' ? reason.decidedBy : reason;
    if (applied.kind === 'overdue') months[nameOf(entry)] = applied.monthsPast;
  }
  return months;
}

describe('the register of paper 01 on 20 November 2017', () => {
  it('counts 53 recommendations, 34 of them open', () => {
    expect(countRecommendations(entries)).toMatchObject({
      total: 53,
      open: 34,
      byStatus: { RED: 9, AMBER: 25, WHITE: 9, GREEN: 10, CLOSED: 0 }
    });
  });

  it('counts 59 status lines, 17 of them changed since the last paper', () => {
    expect(countStatusLines(entries)).toMatchObject({
      total: 59,
      changed: 17,
      byStatus: { RED: 9, AMBER: 25, WHITE: 9, GREEN: 15, CLOSED: 1 }
    });
  });

  it('shows every status as recorded: the day makes none of them late', () => {
    const differing = entries.filter(({ shown }) => shown.status !== shown.recorded);
    expect(differing.map(nameOf)).toEqual([]);
  });

  it('finds exactly the seven of Police Effectiveness 2016 for "effectiveness 2016"', () => {
    const found = search(searchable(entries), 'effectiveness 2016');
    expect(found.map((index) => nameOf(entries[index]))).toEqual(
      ['7', '8', '9', '10', '11', '12', '13'].map((ref) => `R7/${ref}`)
    );
  });

  it('finds 17 of 8 reports due from January to June 2018', () => {
    const due: Filter = { field: 'due', due: { kind: 'between', from: '2018-01', to: '2018-06' } };
    const found = applyFilters(entries, [due]);
    expect(found).toHaveLength(17);
    expect(groupByReport(found, entries)).toHaveLength(8);
  });

  it('is late by 2 to 20 months, as the mock-ups draw it', () => {
    expect(overdue()).toEqual({
      'R7/10': 2,
      'R7/12': 2,
      'R8/1': 7,
      'R8/2': 7,
      'R8/3': 7,
      'R10/1': 7,
      'R10/5': 8,
      'R11/5': 8,
      'R13/2': 20
    });
  });

  it('has 16 recommendations in progress without a date, 5 of them to be done immediately', () => {
    const undated = entries.filter(
      ({ shown, due }) => shown.status === 'AMBER' && due.length === 0
    );
    expect(undated).toHaveLength(16);
    const atOnce = undated.filter(
      ({ recommendation }) => recommendation.deadline.relative === 'Immediately'
    );
    expect(atOnce.map(nameOf)).toEqual(['5', '6', '7', '8', '9'].map((ref) => `R4/${ref}`));
  });

  it('has one claim that no review has verified: the disclosure champion', () => {
    expect(entries.filter(({ shown }) => shown.pendingReview).map(nameOf)).toEqual(['R5/6']);
  });

  it('has five recommendations without a lead: the two efficiency reports of November 2017', () => {
    const without = entries.filter(({ recommendation }) => recommendation.leadPost === undefined);
    expect(without.map(nameOf)).toEqual(['R2/1', 'R3/1', 'R3/2', 'R3/3', 'R3/4']);
  });
});
