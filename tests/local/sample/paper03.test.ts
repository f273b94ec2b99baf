import { paper03Records } from '../../../local/sample/paper03';

const sample = paper03Records();

function count(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'none'] = (counts[value ?? 'none'] ?? 0) + 1;
  return counts;
}

/** The lines of a text, each of which stands for one bullet of the paper. */
function points(text: string | undefined): number {
  return (text ?? '').split('\n').filter((line) => line.startsWith('• ')).length;
}

const find = (ref: string) => {
  const found = sample.recommendations.find((each) => each.ref === ref);
  if (found === undefined) throw new Error(`no finding ${ref}`);
  return found;
};

describe('the sample of paper 03', () => {
  it('holds 12 findings of one report: 11 areas for improvement and the regional recommendation', () => {
    expect(sample.reports).toHaveLength(1);
    expect(count(sample.recommendations.map(({ kind }) => kind))).toEqual({
      'area for improvement': 11,
      recommendation: 1
    });
    expect(find('12').kind).toBe('recommendation');
    expect(find('12').appliesTo).toEqual([
      'City of London Police',
      'Metropolitan Police Service',
      'British Transport Police'
    ]);
  });

  it('puts 3, 2, 3, 1 and 3 of them under the five areas that require improvement', () => {
    expect(Object.values(count(sample.recommendations.map(({ area }) => area)))).toEqual([
      3, 2, 3, 1, 3
    ]);
    expect(sample.gradings.map(({ pillar }) => pillar)).toEqual(
      Object.keys(count(sample.recommendations.map(({ area }) => area)))
    );
    expect(count(sample.gradings.map(({ grade }) => grade))).toEqual({ 'requires improvement': 5 });
  });

  it('has 42 points of progress, one of them on an area and under no finding', () => {
    expect(sample.positions.map(({ text }) => points(text))).toEqual([
      4, 3, 4, 6, 1, 1, 3, 1, 9, 3, 3, 3
    ]);
    expect(sample.updates.reduce((total, { text }) => total + points(text), 0)).toBe(42);
    const offenders = sample.gradings.find(({ pillar }) => pillar.startsWith('Managing offenders'));
    const onAreas = sample.updates.filter(({ subjectId }) => subjectId === offenders?.id);
    expect(onAreas.map(({ text }) => points(text))).toEqual([1]);
  });

  it('has paragraph 13 with its nine clauses', () => {
    const clauses = sample.actions.filter(({ kind }) => kind === 'clause');
    expect(clauses.map(({ label }) => label)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `13.${number}`)
    );
    expect(new Set(clauses.map(({ recommendationId }) => recommendationId))).toEqual(
      new Set([find('13').id])
    );
    expect(sample.actions).toHaveLength(9);
  });

  it('makes up no dates, leads or late statuses: the paper prints none', () => {
    expect(count(sample.recommendations.map(({ deadline }) => deadline.form))).toEqual({
      blank: 12
    });
    expect(count(sample.recommendations.map(({ leadPost }) => leadPost))).toEqual({ none: 12 });
    expect(count(sample.positions.map(({ status, asAt }) => `${status} ${asAt}`))).toEqual({
      'AMBER 2023-09-05': 12
    });
  });
});
