import type { PartialDate } from '../../../src/domain/dates/partialDate';
import type { Deadline } from '../../../src/domain/deadline/deadline';
import type { Action, Position } from '../../../src/domain/records';
import { paper01Records } from '../../../local/sample/paper01';
import { sampleSettings } from '../../../local/sample/settings';

interface StatusLine {
  readonly status: string;
  readonly statusSince?: PartialDate;
  readonly deadline: Deadline;
}

const sample = paper01Records();

/** One line per part that has a status, else one per recommendation (59 in paper 01). */
function statusLines(): StatusLine[] {
  return sample.recommendations.flatMap((recommendation): StatusLine[] => {
    const parts = sample.actions.filter(
      (action) => action.kind === 'sub-action' && action.recommendationId === recommendation.id
    );
    if (parts.length > 0) return parts.map((part) => ({ ...part, status: String(part.status) }));
    const position = positionOf(recommendation.id);
    const { deadline } = recommendation;
    return [{ status: position.status, statusSince: position.statusSince, deadline }];
  });
}

function positionOf(id: string): Position {
  const position = sample.positions.find((each) => each.id === id);
  if (position === undefined) throw new Error(`no position ${id}`);
  return position;
}

function find(reportOrder: number, ref: string) {
  const report = sample.reports.find((each) => each.order === reportOrder);
  const found = sample.recommendations.find(
    (each) => each.reportId === report?.id && each.ref === ref
  );
  if (found === undefined) throw new Error(`no recommendation R${reportOrder}/${ref}`);
  return found;
}

function actionsOf(recommendationId: string): readonly Action[] {
  return sample.actions.filter((action) => action.recommendationId === recommendationId);
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe('the sample of paper 01', () => {
  it('holds 14 reports, 53 recommendations and 59 status lines', () => {
    expect(sample.reports).toHaveLength(14);
    expect(sample.recommendations).toHaveLength(53);
    expect(statusLines()).toHaveLength(59);
  });

  it('counts the recommendations by status as the mock-ups do', () => {
    expect(count(sample.positions.map((position) => position.status))).toEqual({
      RED: 9,
      AMBER: 25,
      WHITE: 9,
      GREEN: 10
    });
  });

  it('counts the status lines by status as the paper prints them', () => {
    expect(count(statusLines().map((line) => line.status))).toEqual({
      RED: 9,
      AMBER: 25,
      WHITE: 9,
      GREEN: 15,
      CLOSED: 1
    });
  });

  it('has 17 lines that are new since the last paper: 14 GREEN, 2 RED, 1 CLOSED', () => {
    const changed = statusLines().filter((line) => line.statusSince !== undefined);
    expect(count(changed.map((line) => line.status))).toEqual({ GREEN: 14, RED: 2, CLOSED: 1 });
    expect(new Set(changed.map((line) => line.statusSince))).toEqual(new Set(['2017-11']));
    expect(sampleSettings.lastPaper).toBe('2017-09-19');
  });

  it('has 9 lines with a new date, every one of them RED', () => {
    const redated = statusLines().filter((line) => line.deadline.revised.length > 0);
    expect(redated.map((line) => line.status)).toEqual(Array(9).fill('RED'));
  });

  it('names the body waited for, exactly where the status is WHITE', () => {
    const waiting = sample.positions.filter((position) => position.waitingFor !== undefined);
    expect(waiting.every((position) => position.status === 'WHITE')).toBe(true);
    expect(count(waiting.map((position) => String(position.waitingFor)))).toEqual({
      'National Oversight Group': 1,
      'NCA and regional units': 1,
      'National Crime Agency': 1,
      'College of Policing': 2,
      'National Police Chiefs’ Council': 4
    });
  });

  it('leaves the ten references that the paper does not print undefined', () => {
    expect(sample.recommendations.filter((each) => each.ref === undefined)).toHaveLength(10);
  });

  it('has one claim made on the site; every other update was read from the paper', () => {
    const claims = sample.updates.filter((update) => update.sourcePaper === undefined);
    expect(claims.map((update) => update.subjectId)).toEqual([find(5, '6').id]);
    expect(count(sample.updates.map((update) => update.sourcePaper ?? 'here'))).toEqual({
      '01': 52,
      here: 1
    });
  });

  it('gives recommendation 10 of Police Effectiveness two new dates and five tasks', () => {
    const recommendation = find(7, '10');
    expect(recommendation.deadline).toMatchObject({
      original: '2017-09',
      revised: ['2018-01', '2018-06'],
      setBy: 'internal'
    });
    const tasks = actionsOf(recommendation.id);
    expect(tasks.map((task) => task.kind)).toEqual(Array(5).fill('task'));
    expect(count(tasks.map((task) => String(task.deadline.original)))).toEqual({
      '2018-01': 4,
      '2018-06': 1
    });
  });

  it('gives the two recommendations with parts their parts, labelled as printed', () => {
    const labels = (order: number) => actionsOf(find(order, '1').id).map((part) => part.label);
    expect(labels(9)).toEqual(['Within 6 months', 'Within 2 years']);
    expect(labels(10)).toEqual([undefined, 'I', 'II', 'III', 'IV', 'V']);
  });

  it('shows a position that is the copy of its latest update', () => {
    for (const position of sample.positions) {
      const latest = sample.updates.find((update) => update.id === position.latestUpdateId);
      expect(latest).toMatchObject({
        subjectId: position.id,
        status: position.status,
        text: position.text,
        asAt: position.asAt
      });
    }
  });

  it('gives every record an id of its own, the same each time', () => {
    const ids = [
      ...sample.reports,
      ...sample.recommendations,
      ...sample.actions,
      ...sample.updates
    ].map((record) => record.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(paper01Records()).toEqual(sample);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });
});
