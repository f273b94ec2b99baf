import { manyRecords } from '../../../local/sample/many';

describe('records for measuring', () => {
  const many = manyRecords(1000, 7);

  it('are as many recommendations as asked for, each with position and update', () => {
    expect(many.recommendations).toHaveLength(1000);
    expect(new Set(many.recommendations.map((each) => each.id)).size).toBe(1000);
    expect(many.positions.map((each) => each.id)).toEqual(
      many.recommendations.map((each) => each.id)
    );
    expect(many.updates.map((each) => each.subjectId)).toEqual(
      many.recommendations.map((each) => each.id)
    );
  });

  it('are the same for the same seed and others for another', () => {
    expect(manyRecords(1000, 7)).toEqual(many);
    expect(manyRecords(1000, 8)).not.toEqual(many);
  });

  it('stand in reports, the newest first', () => {
    const months = many.reports.map((report) => report.published ?? '');
    expect(months.length).toBeGreaterThan(40);
    expect(months).toEqual([...months].sort().reverse());
    const known = new Set(many.reports.map((report) => report.id));
    expect(many.recommendations.every((each) => known.has(each.reportId))).toBe(true);
  });

  it('are RED only past an original date, and have every status of the sample', () => {
    const statusOf = new Map(many.positions.map((each) => [each.id, each.status]));
    const red = many.recommendations.filter((each) => statusOf.get(each.id) === 'RED');
    expect(red.length).toBeGreaterThan(0);
    expect(red.every((each) => (each.deadline.original ?? '9999') < '2017-11')).toBe(true);
    expect(new Set(statusOf.values())).toEqual(new Set(['RED', 'AMBER', 'WHITE', 'GREEN']));
  });

  it('are none when none are asked for', () => {
    expect(manyRecords(0, 1).reports).toEqual([]);
  });
});
